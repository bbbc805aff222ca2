import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, indicatorSetPublished } from '@walking-hall/contracts';
import type { IndicatorSetEvent, IndicatorSetState, PublishIndicatorSet } from './indicator-set.ts';

/** A version is published once; the same again changes nothing, anything else needs a new version. */
export function decideIndicatorSet(
  { set }: PublishIndicatorSet,
  state: IndicatorSetState,
): readonly IndicatorSetEvent[] {
  if (state.status === 'NONE') return [eventOf(indicatorSetPublished, set)];
  const { version } = set;
  if (isDeepStrictEqual({ ...state.set, at: set.at }, set)) return [];
  throw new AppError('indicator_set_exists', { version });
}
