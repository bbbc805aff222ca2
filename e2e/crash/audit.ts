import {
  applicationAccepted,
  applicationReceived,
  caseOpened,
  noticeDelivered,
  noticeIntended,
  taskDecided,
  taskOpened,
} from '@walking-hall/contracts';
import { verifyChain } from '@walking-hall/persistence';
import type { Acknowledged } from '../support/busy-office.ts';
import { byStream, eventsOf, type Feeds, readFeeds } from '../support/commit-feeds.ts';
import { good, type HallClients } from '../support/hall-clients.ts';
import { listAll } from '../support/pages.ts';
import { platform, type TeaRegion } from '../support/tea-region.ts';

/** One guarantee, and everything that breaks it. */
export interface Verdict {
  readonly guarantee: string;
  readonly breaches: readonly string[];
}

/** The ledgers of a hall held against what it acknowledged, and its views against its ledgers. */
export async function auditHall(
  hall: HallClients,
  region: TeaRegion,
  acknowledged: Acknowledged,
): Promise<readonly Verdict[]> {
  const feeds = await readFeeds(hall);
  const held = whatIsHeld(feeds);
  return [
    { guarantee: 'everything acknowledged is there', breaches: lost(held, acknowledged) },
    { guarantee: 'nothing is there twice', breaches: twiceThere(held) },
    { guarantee: 'each acceptance opened one case', breaches: difference(held.cases, held.accepted) },
    { guarantee: 'every notice is owed once and delivered once', breaches: noticesTwice(feeds) },
    { guarantee: 'every chain of hashes is whole', breaches: brokenChains(feeds) },
    {
      guarantee: 'lists and inboxes show what the commits say',
      breaches: await wrongLists(hall, region, held, feeds),
    },
    { guarantee: 'the figures count everything once', breaches: await wrongFigures(hall, region, held) },
  ];
}

interface Held {
  readonly received: readonly string[];
  readonly accepted: readonly string[];
  readonly cases: readonly string[];
  readonly decided: readonly string[];
}

function whatIsHeld(feeds: Feeds): Held {
  return {
    received: eventsOf(feeds.intake, applicationReceived).map(({ application }) => application),
    accepted: eventsOf(feeds.intake, applicationAccepted).map(({ application }) => application),
    cases: eventsOf(feeds.routing, caseOpened).map(({ application }) => application),
    decided: eventsOf(feeds.routing, taskDecided).map(({ task }) => task),
  };
}

function lost(held: Held, { received, accepted, decided }: Acknowledged): string[] {
  return [
    ...missing([...received.values()], held.received).map((id) => `${id} was received`),
    ...missing([...accepted], held.accepted).map((id) => `${id} was accepted`),
    ...missing([...decided], held.decided).map((id) => `${id} was decided`),
  ];
}

function twiceThere({ received, accepted, cases, decided }: Held): string[] {
  return [...twice(received), ...twice(accepted), ...twice(cases), ...twice(decided)];
}

function noticesTwice({ notification }: Feeds): string[] {
  const keyOf = (notice: { event: string; rule: string; recipient: string; channel: string }) =>
    [notice.event, notice.rule, notice.recipient, notice.channel].join(' ');
  return [
    ...twice(eventsOf(notification, noticeIntended).map(keyOf)),
    ...twice(eventsOf(notification, noticeDelivered).map(keyOf)),
  ];
}

function brokenChains(feeds: Feeds): string[] {
  return Object.values(feeds)
    .flatMap((commits) => [...byStream(commits)])
    .flatMap(([stream, commits]) => {
      const verdict = verifyChain(commits);
      return verdict.whole ? [] : [`${stream}@${verdict.seq} ${verdict.reason}`];
    });
}

async function wrongLists(hall: HallClients, region: TeaRegion, held: Held, feeds: Feeds): Promise<string[]> {
  const { intake, routing } = hall.as(region.clerk);
  const listed = async (status: 'RECEIVED' | 'ACCEPTED') => {
    const entries = await listAll((page) =>
      intake.GET('/applications', { params: { query: { region: region.code, status, ...page } } }),
    );
    return entries.map(({ application }) => application);
  };
  const departments = ['market-regulation', 'salon'].map((department) => `${region.code}:${department}`);
  const inboxes = await Promise.all(
    departments.map((departmentCode) =>
      listAll((query) =>
        routing.GET('/departments/{departmentCode}/inbox', { params: { path: { departmentCode }, query } }),
      ),
    ),
  );
  const opened = eventsOf(feeds.routing, taskOpened).map(({ task }) => task as string);
  return [
    ...difference(await listed('ACCEPTED'), held.accepted),
    ...difference(await listed('RECEIVED'), missing(held.received, held.accepted)),
    ...difference(
      inboxes.flat().map(({ task }) => task),
      missing(opened, held.decided),
    ),
  ];
}

async function wrongFigures(hall: HallClients, region: TeaRegion, held: Held): Promise<string[]> {
  const query = { region: region.code, from: '2026-07-01', to: '2026-07-31' };
  const { total } = good(await hall.as(platform).reporting.GET('/figures', { params: { query } }));
  const wanted = {
    received: held.received.length,
    accepted: held.accepted.length,
    granted: held.decided.length,
  };
  return Object.entries(wanted).flatMap(([name, count]) => {
    const shown = total[name as keyof typeof wanted];
    return shown === count ? [] : [`${name}: ${shown} shown, ${count} held`];
  });
}

function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const known = new Set(there);
  return wanted.filter((id) => !known.has(id));
}

function difference(shown: readonly string[], held: readonly string[]): string[] {
  return [
    ...missing(held, shown).map((id) => `${id} is not shown`),
    ...missing(shown, held).map((id) => `${id} is shown, and not held`),
  ];
}

function twice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
