import {
  applicationAccepted,
  applicationReceived,
  caseOpened,
  clockWarned,
  noticeDelivered,
  noticeIntended,
  noticeSkipped,
  taskDecided,
  taskOpened,
} from '@walking-hall/contracts';
import { type Commit, verifyChain } from '@walking-hall/persistence';
import type { Acknowledged } from '../support/busy-office.ts';
import { byStream, eventsOf, type Feeds } from '../support/commit-feeds.ts';
import { missing, twice } from './id-lists.ts';

/** What the ledgers of the owners say, by ids. */
export interface Held {
  readonly received: readonly string[];
  readonly accepted: readonly string[];
  readonly cases: readonly string[];
  readonly opened: readonly string[];
  readonly warned: readonly string[];
  readonly decided: readonly string[];
  /** `{notice} {state}` */
  readonly notices: readonly string[];
}

export function whatIsHeld({ intake, routing, notification }: Feeds): Held {
  return {
    received: eventsOf(intake, applicationReceived).map(({ application }) => application),
    accepted: eventsOf(intake, applicationAccepted).map(({ application }) => application),
    cases: eventsOf(routing, caseOpened).map(({ application }) => application),
    opened: eventsOf(routing, taskOpened).map(({ task }) => task),
    warned: eventsOf(routing, clockWarned).flatMap(({ task, clock }) => (clock === 'PROMISED' ? [task] : [])),
    decided: eventsOf(routing, taskDecided).map(({ task }) => task),
    notices: [
      ...eventsOf(notification, noticeDelivered).map(({ notice }) => `${notice} DELIVERED`),
      ...eventsOf(notification, noticeSkipped).map(({ notice }) => `${notice} SKIPPED`),
    ],
  };
}

export function lost(held: Held, { received, accepted, decided }: Acknowledged): string[] {
  return [
    ...missing([...received.values()], held.received).map((id) => `${id} was received`),
    ...missing([...accepted], held.accepted).map((id) => `${id} was accepted`),
    ...missing([...decided], held.decided).map((id) => `${id} was decided`),
  ];
}

/** Of whatever a message can bring about in an application or a case, too: the clock stands, so that it would say the same. */
export function twiceThere(
  { received, accepted, cases, opened, warned, decided }: Held,
  feeds: Feeds,
): string[] {
  const effects = [...feeds.intake, ...feeds.routing]
    .filter(({ stream }) => /^(application|case)\//.test(stream))
    .flatMap(({ stream, events }) =>
      events.map(({ type, data }) => `${stream} ${type} ${JSON.stringify(data)}`),
    );
  return [received, accepted, cases, opened, warned, decided, effects].flatMap(twice);
}

export function noticesTwice({ notification }: Feeds): string[] {
  const keyOf = (notice: { event: string; rule: string; recipient: string; channel: string }) =>
    [notice.event, notice.rule, notice.recipient, notice.channel].join(' ');
  return [
    ...twice(eventsOf(notification, noticeIntended).map(keyOf)),
    ...twice(eventsOf(notification, noticeDelivered).map(keyOf)),
    ...twice(eventsOf(notification, noticeSkipped).map(keyOf)),
  ];
}

/** What the hall owes a word about, whatever its bundles say, of which nobody was told. */
export function untold({ intake, routing, notification }: Feeds): string[] {
  const owed = [applicationReceived, caseOpened, taskOpened].map(({ type }) => type as string);
  const idsOf = ({ stream, seq, events }: Commit) =>
    events.flatMap(({ type }, index) => (owed.includes(type) ? [`${stream}@${seq}.${index}`] : []));
  const told = eventsOf(notification, noticeIntended).map(({ event }) => event);
  return missing([...intake, ...routing].flatMap(idsOf), told).map((id) => `${id} was not told`);
}

export function brokenChains(feeds: Feeds): string[] {
  return Object.values(feeds)
    .flatMap((commits) => [...byStream(commits)])
    .flatMap(([stream, commits]) => {
      const verdict = verifyChain(commits);
      return verdict.whole ? [] : [`${stream}@${verdict.seq} ${verdict.reason}`];
    });
}
