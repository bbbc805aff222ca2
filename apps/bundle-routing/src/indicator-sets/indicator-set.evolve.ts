import type { IndicatorSetEvent, IndicatorSetState } from './indicator-set.ts';

export function evolveIndicatorSet(_: IndicatorSetState, { data }: IndicatorSetEvent): IndicatorSetState {
  return { status: 'PUBLISHED', set: data };
}
