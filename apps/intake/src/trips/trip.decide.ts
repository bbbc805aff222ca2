import { isDeepStrictEqual } from 'node:util';
import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import {
  eventOf,
  type TripPlan,
  tripCancelled,
  tripChanged,
  tripClosed,
  tripOpened,
  tripPublished,
} from '@walking-hall/contracts';
import { toEpochMs, toLocalDate } from '@walking-hall/working-calendar';
import type { TripCommand, TripEvent, TripState } from './trip.ts';

type CommandOf<K extends TripCommand['kind']> = Extract<TripCommand, { readonly kind: K }>;

/**
 * A trip may be announced anew until it begins, and called off until it opens; once it is open it is held, and ends with
 * its attendance. Each act done again as it was done changes nothing.
 */
export function decideTrip(command: TripCommand, state: TripState): readonly TripEvent[] {
  if (command.kind === 'publish') return publish(command, state);
  if (state.status === 'NONE') throw new AppError('trip_not_found');
  const { subject, plan } = state;
  const { at } = command;
  switch (command.kind) {
    case 'open': {
      if (state.status === 'OPEN') return [];
      if (state.status !== 'PUBLISHED') throw new AppError('status_move_invalid', { status: state.status });
      const date = toLocalDate(plan.opensAt);
      if (toLocalDate(at) < date) throw new AppError('trip_not_today', { date });
      return [eventOf(tripOpened, { ...subject, at })];
    }
    case 'close':
      return close(command, state);
    case 'cancel':
      if (state.status === 'CANCELLED') return [];
      if (state.status !== 'PUBLISHED') throw new AppError('status_move_invalid', { status: state.status });
      return [eventOf(tripCancelled, { ...subject, reason: command.reason, at })];
  }
}

function publish({ subject, plan, at }: CommandOf<'publish'>, state: TripState): readonly TripEvent[] {
  const issues = wrongPlaces(plan);
  if (issues.length > 0) throw new AppError('request_invalid', {}, { issues });
  if (state.status === 'NONE') return [eventOf(tripPublished, { ...subject, plan, at })];
  if (isDeepStrictEqual(state.plan, plan)) return [];
  // People are on their way, or were there: what it was stays what it was.
  if (state.status !== 'PUBLISHED' || toEpochMs(state.plan.opensAt) <= toEpochMs(at))
    throw new AppError('trip_begun', { trip: subject.trip });
  return [eventOf(tripChanged, { ...subject, plan, at })];
}

function close(
  { personsServed, problemsSolved, at }: CommandOf<'close'>,
  state: TripState,
): readonly TripEvent[] {
  if (state.status === 'CLOSED' && isSame(state, personsServed, problemsSolved)) return [];
  if (state.status !== 'OPEN') throw new AppError('status_move_invalid', { status: state.status });
  const { subject, plan, openedAt } = state;
  return [
    eventOf(tripClosed, {
      ...subject,
      form: plan.form,
      ...(plan.theme === undefined ? {} : { bundle: plan.theme.bundle }),
      date: toLocalDate(openedAt),
      openedAt,
      closedAt: at,
      personsServed,
      problemsSolved,
    }),
  ];
}

function isSame(state: Extract<TripState, { status: 'CLOSED' }>, persons: number, problems: number): boolean {
  return state.personsServed === persons && state.problemsSolved === problems;
}

function wrongPlaces({ form, opensAt, closesAt, theme }: TripPlan): readonly ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  if (toEpochMs(opensAt) >= toEpochMs(closesAt))
    issues.push({ path: 'body.closesAt', code: 'field_range', params: { range: `> ${opensAt}` } });
  if (form === 'THEMED' && theme === undefined) issues.push({ path: 'body.theme', code: 'field_required' });
  if (form !== 'THEMED' && theme !== undefined)
    issues.push({ path: 'body.form', code: 'field_choice', params: { choices: 'THEMED' } });
  return issues;
}
