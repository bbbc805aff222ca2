import type { ErrorCode, ErrorIssue, ErrorParams } from '@walking-hall/app-error';
import type { HallLayout } from '@walking-hall/contracts';

/** Everything that is wrong with a layout, each with its path: an item belongs to exactly one group, every id is known. */
export function findLayoutProblems(layout: HallLayout): readonly ErrorIssue[] {
  return [...repetitions(layout), ...unknownPlaces(layout), ...itemProblems(layout)];
}

function repetitions({ items, zones, groups, windows, clerks }: HallLayout): readonly ErrorIssue[] {
  return [
    ...repeated(items, (i) => `items[${i}]`),
    ...repeated(idsIn(zones, 'zone'), (i) => `zones[${i}].zone`),
    ...repeated(idsIn(groups, 'group'), (i) => `groups[${i}].group`),
    ...repeated(idsIn(groups, 'prefix'), (i) => `groups[${i}].prefix`),
    ...repeated(idsIn(windows, 'window'), (i) => `windows[${i}].window`),
    ...repeated(idsIn(clerks, 'clerk'), (i) => `clerks[${i}].clerk`),
  ];
}

function idsIn<K extends string>(list: readonly { readonly [key in K]: string }[], key: K): string[] {
  return list.map((each) => each[key]);
}

function repeated(ids: readonly string[], pathOf: (index: number) => string): readonly ErrorIssue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [issue(pathOf(index), 'id_repeated', { id })];
    seen.add(id);
    return [];
  });
}

function unknownPlaces({ zones, groups, windows, clerks }: HallLayout): readonly ErrorIssue[] {
  const knownZones = new Set(zones.map(({ zone }) => zone));
  const knownGroups = new Set(groups.map(({ group }) => group));
  const zoneOf = (path: string, zone: string) =>
    knownZones.has(zone) ? [] : [issue(`${path}.zone`, 'zone_unknown', { zone })];
  const groupsOf = (path: string, ids: HallLayout['windows'][number]['groups']) =>
    ids.flatMap((group, i) =>
      knownGroups.has(group) ? [] : [issue(`${path}.groups[${i}]`, 'window_group_unknown', { group })],
    );
  return [
    ...groups.flatMap(({ zone }, i) => zoneOf(`groups[${i}]`, zone)),
    ...windows.flatMap(({ zone }, i) => zoneOf(`windows[${i}]`, zone)),
    ...windows.flatMap((window, i) => groupsOf(`windows[${i}]`, window.groups)),
    ...clerks.flatMap((clerk, i) => groupsOf(`clerks[${i}]`, clerk.groups)),
  ];
}

function itemProblems({ items, groups, clerks }: HallLayout): readonly ErrorIssue[] {
  const listed = new Set(items);
  const ownerOf = new Map<string, string>();
  const unlisted = (path: string, item: string) => issue(path, 'item_unlisted', { item });
  const inGroups = groups.flatMap(({ group, items: own }, g) =>
    own.flatMap((item, i) => {
      const path = `groups[${g}].items[${i}]`;
      const owner = ownerOf.get(item);
      if (owner !== undefined) return [issue(path, 'item_in_two_groups', { item, group: owner })];
      ownerOf.set(item, group);
      return listed.has(item) ? [] : [unlisted(path, item)];
    }),
  );
  return [
    ...inGroups,
    ...items.flatMap((item, i) =>
      ownerOf.has(item) ? [] : [issue(`items[${i}]`, 'item_without_group', { item })],
    ),
    ...clerks.flatMap((clerk, c) =>
      clerk.items.flatMap((item, i) =>
        listed.has(item) ? [] : [unlisted(`clerks[${c}].items[${i}]`, item)],
      ),
    ),
  ];
}

function issue(path: string, code: ErrorCode, params: ErrorParams): ErrorIssue {
  return { path: `body.${path}`, code, params };
}
