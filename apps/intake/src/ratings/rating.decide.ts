import { AppError } from '@walking-hall/app-error';
import {
  eventOf,
  ratingContacted,
  ratingFlagged,
  ratingGiven,
  ratingRectified,
  ratingReviewed,
  ratingRevisited,
} from '@walking-hall/contracts';
import { isOnTime } from '../feedback/answer-due.ts';
import { requireOutsider } from '../feedback/departments.ts';
import type { Given, Rating, RatingCommand, RatingEvent, RatingState } from './rating.ts';

type CommandOf<K extends RatingCommand['kind']> = Extract<RatingCommand, { readonly kind: K }>;

/**
 * A case or visit is rated once (一事一评, 一次一评). A bad rating is contacted, rectified and revisited, in this order
 * (domain C9); a flag stands beside that and changes nothing of it.
 */
export function decideRating(command: RatingCommand, state: RatingState): readonly RatingEvent[] {
  if (command.kind === 'give') {
    if (state.status !== 'NONE') throw new AppError('rating_exists');
    return [eventOf(ratingGiven, command.given)];
  }
  if (state.status === 'NONE') throw new AppError('rating_unknown');
  switch (command.kind) {
    case 'contact':
      return contact(command, state);
    case 'rectify':
      return rectify(command, state);
    case 'revisit':
      return revisit(command, state);
    case 'flag':
      return flag(command, state);
    case 'review':
      return review(command, state);
  }
}

function contact(
  { department, complexity, matter, answerDue, at }: CommandOf<'contact'>,
  state: Rating,
): readonly RatingEvent[] {
  const { responseDue } = state.given;
  if (state.status !== 'OPEN' || responseDue === undefined) throw wrongStatus(state);
  const onTime = isOnTime(responseDue, at);
  return [
    eventOf(ratingContacted, {
      ...factsOf(state.given),
      department,
      complexity,
      matter,
      answerDue,
      onTime,
      at,
    }),
  ];
}

function rectify({ text, at }: CommandOf<'rectify'>, state: Rating): readonly RatingEvent[] {
  if (state.status !== 'CONTACTED') throw wrongStatus(state);
  const { department, answerDue } = state.assigned;
  const onTime = isOnTime(answerDue, at);
  return [eventOf(ratingRectified, { ...factsOf(state.given), department, text, onTime, at })];
}

function revisit(
  { departments, answer, note, at }: CommandOf<'revisit'>,
  state: Rating,
): readonly RatingEvent[] {
  if (state.status !== 'RECTIFIED') throw wrongStatus(state);
  const { department } = state.assigned;
  requireOutsider(departments, department);
  const said = { answer, ...(note === undefined ? {} : { note }) };
  return [eventOf(ratingRevisited, { ...factsOf(state.given), department, ...said, at })];
}

/** Once: what was flagged and reviewed is not flagged again. */
function flag({ at }: CommandOf<'flag'>, { given, flag: before }: Rating): readonly RatingEvent[] {
  if (before !== undefined || given.device === undefined) return [];
  return [
    eventOf(ratingFlagged, { ...factsOf(given), device: given.device, pattern: 'DEVICE_BURST' as const, at }),
  ];
}

function review(
  { counts, reason, at }: CommandOf<'review'>,
  { given, flag: before }: Rating,
): readonly RatingEvent[] {
  if (before !== 'FLAGGED') throw new AppError('rating_not_flagged');
  return [eventOf(ratingReviewed, { ...factsOf(given), counts, reason, at })];
}

/** What every later event repeats; nothing of who gave the rating. */
function factsOf({
  indicators: _i,
  device: _d,
  party: _p,
  givenBy: _g,
  responseDue: _r,
  ...facts
}: Given): Omit<Given, 'indicators' | 'device' | 'party' | 'givenBy' | 'responseDue'> {
  return facts;
}

function wrongStatus({ status }: Rating): AppError {
  return new AppError('status_move_invalid', { status });
}
