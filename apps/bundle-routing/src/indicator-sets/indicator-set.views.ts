import { indicatorSetPublished } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import type { IndicatorSetState } from './indicator-set.ts';

/** Versions of regions' indicators; open to whoever the operation lets in. */
export const indicatorSetView = defineView({ name: 'indicator_sets', schema: indicatorSetPublished.data });

export function indicatorSetPuts(key: string, state: IndicatorSetState) {
  return state.status === 'NONE' ? [] : [{ view: indicatorSetView, key, doc: state.set }];
}
