import { addCounts, noCounts, type ReconciliationEvent, type ReconciliationState } from './reconciliation.ts';

/** @throws Error for an event that can not follow on this state */
export function evolveReconciliation(
  state: ReconciliationState,
  event: ReconciliationEvent,
): ReconciliationState {
  if (event.type === 'hall.reconciliation.requested.v1') {
    const { feeds, at: requestedAt, ...asked } = event.data;
    const unread = feeds.map(({ source, after }) => ({ source, position: after, ended: false }));
    return { ...asked, status: 'READING', feeds: unread, counts: noCounts, repaired: 0, requestedAt };
  }
  if (state.status === 'NONE') throw new Error(`${event.type} can not stand first`);
  switch (event.type) {
    case 'hall.reconciliation.advanced.v1': {
      const { source, position, ended, counts } = event.data;
      const feeds = state.feeds.map((feed) => (feed.source === source ? { source, position, ended } : feed));
      const status = feeds.every((feed) => feed.ended) ? 'REPAIRING' : 'READING';
      return { ...state, status, feeds, counts: addCounts(state.counts, counts) };
    }
    case 'hall.reconciliation.completed.v1':
      return {
        ...state,
        status: 'COMPLETED',
        repaired: event.data.repaired,
        completedAt: event.data.at,
      };
    default:
      throw new Error(`${JSON.stringify(event satisfies never)} is unknown`);
  }
}
