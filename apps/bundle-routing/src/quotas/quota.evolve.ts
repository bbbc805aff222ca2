import { unknownEvent } from '../unknown-event.ts';
import type { OpenQuota, QuotaEntry, QuotaEvent, QuotaState } from './quota.ts';

export function evolveQuota(state: QuotaState, event: QuotaEvent): QuotaState {
  if (event.type === 'hall.quota.opened.v1') {
    const { amount, at: _, ...facts } = event.data;
    return { status: 'OPEN', facts, amount, balance: amount, entries: [], offered: [], receivers: [] };
  }
  if (state.status === 'NONE') throw new Error(`${event.type} before the account was opened`);
  return evolveOpen(state, event);
}

function evolveOpen(
  state: OpenQuota,
  event: Exclude<QuotaEvent, { type: 'hall.quota.opened.v1' }>,
): OpenQuota {
  switch (event.type) {
    case 'hall.quota.debited.v1':
      return {
        ...state,
        balance: event.data.balance,
        entries: [...state.entries, entryOf('DEBIT', event.data)],
      };
    case 'hall.quota.returned.v1':
      return {
        ...state,
        balance: event.data.balance,
        entries: [...state.entries, entryOf('RETURN', event.data)],
      };
    case 'hall.quota.transfer-offered.v1': {
      const { transfer, to, quantity } = event.data;
      return { ...state, offered: [...state.offered, { transfer, to, quantity }] };
    }
    case 'hall.quota.transfer-confirmed.v1':
      return {
        ...state,
        offered: state.offered.filter(({ transfer }) => transfer !== event.data.transfer),
        receivers: [...new Set([...state.receivers, event.data.to])],
      };
    default:
      return unknownEvent(event);
  }
}

function entryOf(
  kind: QuotaEntry['kind'],
  {
    quantity,
    task,
    transfer,
    at,
  }: { quantity: number; task?: string | undefined; transfer?: string | undefined; at: string },
): QuotaEntry {
  return { kind, quantity, reference: task ?? transfer ?? '', at };
}
