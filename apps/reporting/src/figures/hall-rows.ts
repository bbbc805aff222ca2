import type { DataOf } from '../rebuild/counted-events.ts';
import type { Counts } from './counters.ts';
import { all, atPoint, type Cut, dateOf, ofBundle, type Row, total } from './row.ts';

/** A rating counts on the day it was given; one that a review takes out is taken back on that day. */
export function ratingRow(
  data: Pick<
    DataOf<'hall.rating.given.v1'>,
    'regionPath' | 'bundle' | 'servicePoint' | 'about' | 'bad' | 'givenAt'
  >,
  sign: 1 | -1,
): Row {
  const { regionPath: path, bundle, servicePoint, about, bad, givenAt } = data;
  return {
    path,
    date: dateOf(givenAt),
    cuts: [total, ...(bundle === undefined ? [] : [ofBundle(bundle)]), atPoint(servicePoint)],
    counts: {
      ratings: sign,
      ratingsOfCases: about === 'CASE' ? sign : 0,
      satisfied: bad ? 0 : sign,
    },
  };
}

/** Every step of a complaint counts on the day it was filed, so that all of one day are measured against each other. */
export function complaintRow(
  { regionPath: path, filedAt }: Pick<DataOf<'hall.complaint.filed.v1'>, 'regionPath' | 'filedAt'>,
  counts: Counts,
): Row {
  return { path, date: dateOf(filedAt), cuts: [total], counts };
}

/** Likewise on the day on which somebody asked. */
export function requestRow(
  data: Pick<DataOf<'hall.service-request.opened.v1'>, 'regionPath' | 'servicePoint' | 'openedAt'>,
  counts: Counts,
): Row {
  const { regionPath: path, servicePoint, openedAt } = data;
  return { path, date: dateOf(openedAt), cuts: [total, atPoint(servicePoint)], counts };
}

export function sessionRow(data: DataOf<'hall.trip.closed.v1'>): Row {
  const { regionPath: path, servicePoint, date, personsServed, problemsSolved } = data;
  return {
    path,
    date,
    cuts: [total, atPoint(servicePoint)],
    counts: { sessions: 1, personsServed, problemsSolved },
  };
}

export function ticketRow(data: DataOf<'hall.queue-ticket.called.v1'>): Row {
  const { regionPath: path, servicePoint, group, date, waitSeconds } = data;
  const atGroup: Cut = { dimension: 'windowGroup', value: `${servicePoint}/${group}`, bundle: all };
  return {
    path,
    date,
    cuts: [total, atPoint(servicePoint), atGroup],
    counts: { ticketsCalled: 1, waitSeconds },
  };
}
