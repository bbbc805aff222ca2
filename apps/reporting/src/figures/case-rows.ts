import { readTaskId } from '@walking-hall/contracts';
import type { ApplicationState } from '../cases/case.views.ts';
import type { DataOf } from '../rebuild/counted-events.ts';
import type { Counts } from './counters.ts';
import { countedMinutes, minutesBetween } from './minutes.ts';
import { all, type Cut, dateOf, none, ofBundle, type Row, total } from './row.ts';

interface CaseFacts {
  readonly regionPath: string;
  readonly bundle: string;
  readonly channel: string;
}

/** An application counts once, under the item '-', beside a row for each item that it orders. */
export function receivedRows(data: DataOf<'hall.application.received.v1'>): readonly Row[] {
  const online = Number(data.channel === 'ONLINE');
  const once = { received: 1, receivedOnline: online };
  return applicationRows(data, data.receivedAt, once, { itemsReceived: 1, itemsReceivedOnline: online });
}

export function acceptedRows(data: DataOf<'hall.application.accepted.v1'>): readonly Row[] {
  const online = Number(data.channel === 'ONLINE');
  const once = {
    accepted: 1,
    acceptedOnline: online,
    acceptedAtOnce: Number(data.corrections === undefined),
  };
  return applicationRows(data, data.acceptedAt, once, { itemsAccepted: 1, itemsAcceptedOnline: online });
}

export function notAcceptedRow({ path: regionPath, bundle, channel }: ApplicationState, at: string): Row {
  return caseRow({ regionPath, bundle, channel }, at, { notAccepted: 1 });
}

/** What one application for all items saves against one for each: trips are counted by it. */
export function openedRow(data: DataOf<'hall.case.opened.v1'>): Row {
  const { applicationsItemByItem, applications } = data.plan.savings;
  return caseRow(data, data.openedAt, { tripsItemByItem: applicationsItemByItem, tripsTaken: applications });
}

export function decidedRow(data: DataOf<'hall.case.task-decided.v1'>): Row {
  return taskRow(data, data.decidedAt, {
    [data.outcome === 'GRANTED' ? 'granted' : 'refused']: 1,
    onTimePromised: Number(data.onTimePromised),
    onTimeStatutory: Number(data.onTimeStatutory === true),
    withStatutory: Number(data.onTimeStatutory !== undefined),
    workingDays: data.workingDays,
    [`took:${data.workingDays}`]: 1,
  });
}

export function releasedRows(data: DataOf<'hall.case.results-released.v1'>): readonly Row[] {
  return data.results.map(({ task }) => caseRow(data, data.at, { released: 1 }, readTaskId(task).item));
}

/** From submission to the last result, with the time in which the case stood still and without it. */
export function minutesRow(
  { regionPath: path, bundle, at }: DataOf<'hall.case.completed.v1'>,
  submittedAt: string,
  stoppedMs: number,
): Row {
  const gross = minutesBetween(submittedAt, at);
  const net = Math.max(0, gross - Math.floor(stoppedMs / 60_000));
  const cut = (value: string): Cut => ({ dimension: 'minutes', value, bundle: value });
  return {
    path,
    date: dateOf(at),
    cuts: [cut(all), cut(bundle)],
    counts: { [`gross:${countedMinutes(gross)}`]: 1, [`net:${countedMinutes(net)}`]: 1 },
  };
}

export function caseRow(facts: CaseFacts, at: string, counts: Counts, item = none, department = none): Row {
  const { regionPath: path, bundle, channel } = facts;
  const cuts: readonly Cut[] = [
    total,
    ofBundle(bundle),
    { dimension: 'item', value: item, bundle },
    { dimension: 'department', value: department, bundle },
    { dimension: 'channel', value: channel, bundle },
  ];
  return { path, date: dateOf(at), cuts, counts };
}

export function taskRow(
  facts: CaseFacts & { readonly item: string; readonly department: string },
  at: string,
  counts: Counts,
): Row {
  return caseRow(facts, at, counts, facts.item, facts.department);
}

function applicationRows(
  facts: CaseFacts & { readonly content: { readonly items: readonly string[] } },
  at: string,
  once: Counts,
  each: Counts,
): readonly Row[] {
  const items = [...new Set(facts.content.items)];
  return [caseRow(facts, at, once), ...items.map((item) => caseRow(facts, at, each, item))];
}
