import type { DataOf } from '../rebuild/counted-events.ts';
import { event, libraryPath } from './library-events.ts';

/** Events of the library that belong to no application: what people say back, ask, and stand in line for. */

const at = '2026-07-17T10:00:00+08:00';
const hex = (number: number) => number.toString(16).padStart(24, '0');
const place = { region: 'reading-quarter', regionPath: libraryPath };
const due = { date: '2026-07-20', workingDays: 1, origin: 'design' };

export function ratingGiven(number: number, change: Partial<DataOf<'hall.rating.given.v1'>> = {}) {
  return event('hall.rating.given.v1', {
    ...ratingFacts(number),
    indicators: [],
    givenBy: 'reader-42',
    ...change,
  });
}

export function ratingReviewed(number: number, counts: boolean) {
  return event('hall.rating.reviewed.v1', { ...ratingFacts(number), counts, reason: 'looked at', at });
}

const ratingFacts = (number: number) => ({
  ...place,
  rating: `rt_${hex(number)}`,
  about: 'CASE',
  servicePoint: 'front-desk',
  channel: 'COUNTER',
  bundle: 'lending-library',
  items: ['loan'],
  level: 'SATISFIED',
  bad: false,
  givenAt: at,
});

const complaintFacts = (number: number, filedAt: string) => ({
  ...place,
  complaint: `cp_${hex(number)}`,
  kind: 'GENERAL',
  channel: 'COUNTER',
  items: [],
  filedAt,
});

export type ComplaintStep = 'accepted' | 'fed-back' | 'revisited';

export function complaintFiled(number: number, filedAt = at) {
  return event('hall.complaint.filed.v1', {
    ...complaintFacts(number, filedAt),
    filedBy: 'reader-42',
    responseDue: due,
  });
}

export function complaintStep(number: number, step: ComplaintStep, filedAt = at) {
  const details = {
    accepted: { complexity: 'SIMPLE', matter: 'a lost book', answerDue: due, onTime: true },
    'fed-back': { text: 'found', onTime: true },
    revisited: { answer: 'SATISFIED' },
  };
  return event(`hall.complaint.${step}.v1`, {
    ...complaintFacts(number, filedAt),
    department: 'reading-quarter:desk',
    ...details[step],
    at,
  });
}

const requestFacts = (number: number) => ({
  ...place,
  request: `sr_${hex(number)}`,
  kind: 'CONSULTATION',
  servicePoint: 'book-van',
  channel: 'STATION',
  openedAt: at,
});

export function requestOpened(number: number) {
  return event('hall.service-request.opened.v1', { ...requestFacts(number), level: 'STATION' });
}

export function requestSolved(number: number, level: 'STATION' | 'DISTRICT' = 'STATION') {
  return event('hall.service-request.solved.v1', { ...requestFacts(number), level, firstAnsweredAt: at, at });
}

export function sessionHeld(number: number, personsServed: number, date = '2026-07-17') {
  return event('hall.trip.closed.v1', {
    ...place,
    servicePoint: 'book-van',
    trip: `trip-${number}`,
    form: 'ROUTINE',
    date,
    openedAt: `${date}T09:00:00+08:00`,
    closedAt: `${date}T15:00:00+08:00`,
    personsServed,
    problemsSolved: 1,
  });
}

export function ticketCalled(number: number, group: string) {
  return event('hall.queue-ticket.called.v1', {
    ...place,
    servicePoint: 'front-desk',
    group,
    date: '2026-07-17',
    ticket: `tk_${hex(number).padStart(32, '0')}`,
    number: 'A001',
    window: 'w1',
    clerk: 'clerk-1',
    class: 'NORMAL',
    waitSeconds: 60,
    at,
  });
}
