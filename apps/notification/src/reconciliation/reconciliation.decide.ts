import {
  eventOf,
  reconciliationAdvanced,
  reconciliationCompleted,
  reconciliationRequested,
} from '@walking-hall/contracts';
import type { ReconciliationCommand, ReconciliationEvent, ReconciliationState } from './reconciliation.ts';

/** What another instance has done meanwhile is not done again. */
export function decideReconciliation(
  command: ReconciliationCommand,
  state: ReconciliationState,
): readonly ReconciliationEvent[] {
  switch (command.kind) {
    case 'request': {
      const { kind, feeds, ...asked } = command;
      return state.status === 'NONE'
        ? [eventOf(reconciliationRequested, { ...asked, feeds: [...feeds] })]
        : [];
    }
    case 'advance': {
      if (state.status !== 'READING') return [];
      const feed = state.feeds.find(({ source }) => source === command.source);
      if (!feed || feed.ended || feed.position !== command.after) return [];
      const { kind, ...step } = command;
      return [eventOf(reconciliationAdvanced, { reconciliation: state.reconciliation, ...step })];
    }
    case 'complete': {
      if (state.status !== 'REPAIRING') return [];
      const { reconciliation, counts } = state;
      const { repaired, at } = command;
      return [eventOf(reconciliationCompleted, { reconciliation, counts, repaired, at })];
    }
    default:
      return command satisfies never;
  }
}
