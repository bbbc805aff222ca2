import { AppError } from '@walking-hall/app-error';
import {
  eventOf,
  quotaDebited,
  quotaOpened,
  quotaReturned,
  quotaTransferConfirmed,
  quotaTransferOffered,
  type TransferId,
} from '@walking-hall/contracts';
import type { OpenQuota, QuotaCommand, QuotaEvent, QuotaFacts, QuotaState } from './quota.ts';

/** Σ debits never exceeds the amount; an entry is set right by a return, never deleted. */
export function decideQuota(command: QuotaCommand, state: QuotaState): readonly QuotaEvent[] {
  if (command.kind === 'open') return open(command, state);
  if (state.status === 'NONE') throw new AppError('quota_unknown');
  const { at } = command;
  const facts = entryFacts(state.facts);
  switch (command.kind) {
    case 'debit': {
      const { task, quantity } = command;
      if (outstanding(state, task) > 0) return [];
      requireBalance(state, quantity);
      return [eventOf(quotaDebited, { ...facts, task, quantity, balance: state.balance - quantity, at })];
    }
    case 'return': {
      const quantity = outstanding(state, command.task);
      if (quantity === 0) return [];
      return [
        eventOf(quotaReturned, {
          ...facts,
          task: command.task,
          quantity,
          balance: state.balance + quantity,
          at,
        }),
      ];
    }
    case 'offerTransfer': {
      const { transfer, to, quantity } = command;
      if (outstanding(state, transfer) > 0 || offerOf(state, transfer)) return [];
      requireBalance(state, quantity);
      return [eventOf(quotaTransferOffered, { ...facts, transfer, to, quantity, at })];
    }
    case 'confirmTransfer': {
      const { transfer } = command;
      if (outstanding(state, transfer) > 0) return [];
      const offered = offerOf(state, transfer);
      if (!offered) throw new AppError('transfer_unknown');
      requireBalance(state, offered.quantity);
      const { quantity } = offered;
      return [
        eventOf(quotaDebited, { ...facts, transfer, quantity, balance: state.balance - quantity, at }),
        eventOf(quotaTransferConfirmed, { ...facts, transfer, to: offered.to, quantity, at }),
      ];
    }
  }
}

function open(
  { facts, amount, at }: Extract<QuotaCommand, { kind: 'open' }>,
  state: QuotaState,
): readonly QuotaEvent[] {
  if (state.status === 'NONE') return [eventOf(quotaOpened, { ...facts, amount, at })];
  if (state.amount === amount && state.facts.region === facts.region) return [];
  throw new AppError('quota_exists');
}

function requireBalance({ balance }: OpenQuota, needed: number): void {
  if (needed > balance) throw new AppError('quota_exceeded', { balance, needed });
}

function offerOf({ offered }: OpenQuota, transfer: TransferId) {
  return offered.find((one) => one.transfer === transfer);
}

/** What a task or transfer has taken and not had returned. */
function outstanding({ entries }: OpenQuota, reference: string): number {
  return entries
    .filter((entry) => entry.reference === reference)
    .reduce((sum, { kind, quantity }) => sum + (kind === 'DEBIT' ? quantity : -quantity), 0);
}

function entryFacts({ account, quota, party, region, regionPath }: QuotaFacts) {
  return { account, quota, party, region, regionPath };
}
