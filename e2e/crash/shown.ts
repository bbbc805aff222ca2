import { bundleDisabled, bundleEnabled, type CaseStatus } from '@walking-hall/contracts';
import type { Commit } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Feeds } from '../support/commit-feeds.ts';
import { good, type HallClients } from '../support/hall-clients.ts';
import { listAll } from '../support/pages.ts';
import { personOf } from '../support/people.ts';
import { householdOrder, platform, type TeaRegion } from '../support/tea-region.ts';
import { difference, missing } from './id-lists.ts';
import type { Held } from './ledgers.ts';

const place = z.object({ region: z.string(), bundle: z.string() });

export async function wrongLists(hall: HallClients, region: TeaRegion, held: Held): Promise<string[]> {
  const { intake, routing } = hall.as(region.clerk);
  const applications = (status: 'RECEIVED' | 'ACCEPTED') =>
    listAll((page) =>
      intake.GET('/applications', { params: { query: { region: region.code, status, ...page } } }),
    );
  const cases = (status: CaseStatus) =>
    listAll((page) => routing.GET('/cases', { params: { query: { region: region.code, status, ...page } } }));
  const inbox = (departmentCode: string) =>
    listAll((query) =>
      routing.GET('/departments/{departmentCode}/inbox', { params: { path: { departmentCode }, query } }),
    );
  const idsOf = (entries: readonly { readonly application: string }[]) =>
    entries.map(({ application }) => application);
  const open = [
    ...(await inbox(`${region.code}:market-regulation`)),
    ...(await inbox(`${region.code}:salon`)),
  ].map(({ task }) => task);
  return [
    ...difference(idsOf(await applications('ACCEPTED')), held.accepted),
    ...difference(idsOf(await applications('RECEIVED')), missing(held.received, held.accepted)),
    // Nobody releases results here, so that all cases stay under way.
    ...difference(idsOf(await cases('REVIEW')), held.cases),
    ...difference(open, missing(held.opened, held.decided)),
  ];
}

export async function wrongObligations(
  hall: HallClients,
  { path }: TeaRegion,
  held: Held,
): Promise<string[]> {
  const { notification } = hall.as(platform);
  const shown = await listAll((page) =>
    notification.GET('/obligations', { params: { query: { region: path, ...page } } }),
  );
  return difference(
    shown.map(({ notice, state }) => `${notice} ${state}`),
    held.notices,
  );
}

/** Totals and the rows of departments are counted each for themselves. */
export async function wrongFigures(hall: HallClients, region: TeaRegion, held: Held): Promise<string[]> {
  const { reporting } = hall.as(platform);
  const query = { region: region.code, from: '2026-07-01', to: '2026-07-31', by: 'department' } as const;
  const { total, rows } = good(await reporting.GET('/figures', { params: { query } }));
  const work = await listAll((page) =>
    reporting.GET('/open-work', { params: { query: { region: region.code, ...page } } }),
  );
  const tasks = { opened: held.opened.length, warned: held.warned.length, granted: held.decided.length };
  const names = Object.keys(tasks) as (keyof typeof tasks)[];
  return [
    wrong('received', total.received, held.received.length),
    wrong('accepted', total.accepted, held.accepted.length),
    ...names.map((name) => wrong(name, total[name], tasks[name])),
    ...names.map((name) =>
      wrong(
        `${name} by departments`,
        sum(rows, ({ figures }) => figures[name]),
        tasks[name],
      ),
    ),
    wrong(
      'open',
      sum(work, ({ open }) => open),
      held.opened.length - held.decided.length,
    ),
  ].flat();
}

/** Whether intake goes by what the region said last about each bundle, and by no older word. */
export async function wrongOffers(
  hall: HallClients,
  region: TeaRegion,
  { routing }: Feeds,
): Promise<string[]> {
  const { intake } = hall.as(region.clerk);
  const breaches = [...lastWords(routing, region.code)].map(async ([bundle, isOn]) => {
    const body = { ...householdOrder(region, personOf(1)), bundle };
    const { error, response } = await intake.POST('/plan-previews', { body });
    if (response.status >= 500) throw new Error(`${response.status} from ${response.url}`);
    const isOffered = error?.code !== 'bundle_not_enabled';
    return isOffered === isOn ? [] : [`${bundle} was switched ${isOn ? 'on' : 'off'} last, and is not so`];
  });
  return (await Promise.all(breaches)).flat();
}

/** Whether each bundle of the region was switched on or off at last. */
function lastWords(routing: readonly Commit[], regionCode: string): ReadonlyMap<string, boolean> {
  const words = new Map<string, boolean>();
  for (const { type, data } of routing.flatMap(({ events }) => events)) {
    if (type !== bundleEnabled.type && type !== bundleDisabled.type) continue;
    const { region, bundle } = place.parse(data);
    if (region === regionCode) words.set(bundle, type === bundleEnabled.type);
  }
  return words;
}

function wrong(name: string, shown: number, held: number): string[] {
  return shown === held ? [] : [`${name}: ${shown} shown, ${held} held`];
}

function sum<T>(all: readonly T[], countOf: (one: T) => number): number {
  return all.reduce((total, one) => total + countOf(one), 0);
}
