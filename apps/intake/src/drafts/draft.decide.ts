import { AppError } from '@walking-hall/app-error';
import {
  draftDiscarded,
  draftSaved,
  draftSubmitted,
  draftUnmasked,
  eventOf,
  precheckPassed,
} from '@walking-hall/contracts';
import type { DraftCommand, DraftEvent, DraftState } from './draft.ts';

/** @throws AppError `draft_unknown`, `draft_submitted`, `draft_discarded` where there is nothing left to do it with */
export function decideDraft(command: DraftCommand, state: DraftState): readonly DraftEvent[] {
  const { at } = command;
  if (command.kind === 'save') {
    if (state.status !== 'NONE') requireOpen(state);
    return [eventOf(draftSaved, command.saved)];
  }
  if (command.kind === 'submit' && state.status === 'SUBMITTED') return [];
  if (command.kind === 'discard' && state.status === 'DISCARDED') return [];
  const { saved, precheck } = requireOpen(state);
  const { application } = saved;
  switch (command.kind) {
    case 'unmask':
      return [eventOf(draftUnmasked, { application, by: command.by, reason: command.reason, at })];
    case 'passPrecheck':
      return precheck?.precheck === command.precheck.precheck
        ? []
        : [eventOf(precheckPassed, command.precheck)];
    case 'submit':
      return [eventOf(draftSubmitted, { application, at })];
    case 'discard':
      return [eventOf(draftDiscarded, { application, how: command.how, at })];
  }
}

function requireOpen(state: DraftState) {
  if (state.status === 'OPEN') return state;
  throw new AppError(refusals[state.status]);
}

const refusals = {
  NONE: 'draft_unknown',
  SUBMITTED: 'draft_submitted',
  DISCARDED: 'draft_discarded',
} as const;

export function evolveDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case 'hall.draft.saved.v1': {
      const { savedBy: account, by } = event.data;
      const started = state.status === 'OPEN' ? state.started : { account, capacity: by.capacity };
      return { status: 'OPEN', saved: event.data, started };
    }
    case 'hall.precheck.passed.v1':
      return state.status === 'OPEN' ? { ...state, precheck: event.data } : state;
    case 'hall.draft.unmasked.v1':
      return state;
    case 'hall.draft.submitted.v1':
      return { status: 'SUBMITTED' };
    case 'hall.draft.discarded.v1':
      return { status: 'DISCARDED' };
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`a draft knows no event ${(event as { readonly type: string }).type}`);
}
