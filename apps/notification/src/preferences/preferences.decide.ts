import { AppError } from '@walking-hall/app-error';
import { eventOf, noticePreferencesChanged } from '@walking-hall/contracts';
import type { ChangePreferences, PreferencesEvent, PreferencesState } from './preferences.ts';

/** @throws AppError `opt_out_refused` for anything that is not pushed unasked (PIPL art. 24) */
export function decidePreferences(
  { party, optedOut, at }: ChangePreferences,
  state: PreferencesState,
): readonly PreferencesEvent[] {
  if (optedOut.some((category) => category !== 'OFFER')) throw new AppError('opt_out_refused');
  const wanted = [...new Set(optedOut)];
  if (wanted.length === state.length) return [];
  return [eventOf(noticePreferencesChanged, { party, optedOut: wanted, at })];
}
