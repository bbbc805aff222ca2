import type { CountedEvent } from '../rebuild/counted-events.ts';
import type { Name } from './names.views.ts';

/** What a name is the name of. A bundle's items are its own; everything else is named once. */
export type Named =
  | {
      readonly kind: 'region' | 'bundle' | 'department' | 'servicePoint' | 'windowGroup';
      readonly id: string;
    }
  | { readonly kind: 'item'; readonly bundle: string; readonly id: string };

export function nameKey(named: Named): string {
  return named.kind === 'item' ? `item|${named.bundle}|${named.id}` : `${named.kind}|${named.id}`;
}

/** The names that an event gives. */
export function namesIn({ type, data }: CountedEvent): readonly (readonly [Named, Name])[] {
  switch (type) {
    case 'hall.region.registered.v1':
      return [[{ kind: 'region', id: data.region }, data.name]];
    case 'hall.service-point.registered.v1':
      return [[{ kind: 'servicePoint', id: data.servicePoint }, data.name]];
    case 'hall.hall-layout.changed.v1':
      return data.layout.groups.map(({ group, name }) => [
        { kind: 'windowGroup', id: `${data.servicePoint}/${group}` },
        name,
      ]);
    case 'hall.bundle.enabled.v1': {
      const { bundle, document, overlay, region } = data;
      return [
        [{ kind: 'bundle', id: bundle }, document.name],
        ...document.items.map(({ id, name }) => [{ kind: 'item', bundle, id }, name] as const),
        ...document.departments.map(
          ({ id, name }) =>
            [{ kind: 'department', id: overlay.departments[id]?.code ?? `${region}:${id}` }, name] as const,
        ),
      ];
    }
    default:
      return [];
  }
}
