import { AppError } from '@walking-hall/app-error';
import { bundleId, departmentCode, regionCode, taskIdOf, transferId } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monday as at, libraryCase, libraryPath, otherReader, reader } from '../testing/library-cases.ts';
import { accountId } from './quota.costs.ts';
import { decideQuota } from './quota.decide.ts';
import { evolveQuota } from './quota.evolve.ts';
import { noQuota, type OpenQuota, type QuotaCommand, type QuotaState } from './quota.ts';

const facts = {
  account: accountId('loans', reader, '2026'),
  quota: 'loans',
  party: reader,
  region: regionCode.parse('330106'),
  regionPath: libraryPath,
  bundle: bundleId.parse('lending-library'),
  department: departmentCode.parse('330106:stacks'),
};
const task = (number: number) => taskIdOf(libraryCase, `loan-${number}`);
const transfer = (number: number) => transferId.parse(`tr_${String(number).padStart(24, '0')}`);

const open = (amount: number): QuotaCommand => ({ kind: 'open', facts, amount, at });
const debit = (number: number, quantity: number): QuotaCommand => ({
  kind: 'debit',
  task: task(number),
  quantity,
  at,
});
const giveBack = (number: number): QuotaCommand => ({ kind: 'return', task: task(number), at });
const offer = (number: number, quantity: number): QuotaCommand => ({
  kind: 'offerTransfer',
  transfer: transfer(number),
  to: otherReader,
  quantity,
  at,
});
const confirm = (number: number): QuotaCommand => ({
  kind: 'confirmTransfer',
  transfer: transfer(number),
  at,
});

function given(...commands: readonly QuotaCommand[]): OpenQuota {
  const state = commands.reduce<QuotaState>(
    (before, command) => decideQuota(command, before).reduce(evolveQuota, before),
    noQuota,
  );
  if (state.status === 'NONE') throw new Error('the account was not opened');
  return state;
}
const when = (state: QuotaState, command: QuotaCommand) =>
  decideQuota(command, state).map(({ type }) => type.split('.')[2]);

describe('opening', () => {
  test('the same again changes nothing, another amount is refused', () => {
    expect(when(given(open(120)), open(120))).toEqual([]);
    expect(() => when(given(open(120)), open(121))).toThrow('quota_exists');
  });

  test('an account that was not opened takes nothing', () => {
    for (const command of [debit(1, 1), giveBack(1), offer(1, 1), confirm(1)]) {
      expect(() => when(noQuota, command)).toThrow('quota_unknown');
    }
  });
});

describe('debits and returns', () => {
  test('a task takes once, however often it is tried', () => {
    const state = given(open(120), debit(1, 80));
    expect(state).toMatchObject({
      balance: 40,
      entries: [{ kind: 'DEBIT', quantity: 80, reference: task(1) }],
    });
    expect(when(state, debit(1, 80))).toEqual([]);
  });

  test('more than there is left is refused, with the balance', () => {
    const refusal = () => when(given(open(120), debit(1, 80)), debit(2, 41));
    expect(refusal).toThrow(
      expect.objectContaining({ code: 'quota_exceeded', params: { balance: 40, needed: 41 } }),
    );
    expect(when(given(open(120), debit(1, 80)), debit(2, 40))).toEqual(['debited']);
  });

  test('a return sets right what was taken, beside it, and once', () => {
    const state = given(open(120), debit(1, 80), giveBack(1));
    expect(state.balance).toBe(120);
    expect(state.entries.map(({ kind }) => kind)).toEqual(['DEBIT', 'RETURN']);
    expect(when(state, giveBack(1))).toEqual([]);
    expect(when(given(open(120)), giveBack(1))).toEqual([]);
    expect(when(state, debit(1, 80))).toEqual(['debited']);
  });
});

describe('transfers', () => {
  test('an offer holds nothing back; the confirmation takes it, once', () => {
    const offered = given(open(40), offer(1, 30));
    expect(offered.balance).toBe(40);
    expect(when(offered, confirm(1))).toEqual(['debited', 'transfer-confirmed']);
    const confirmed = given(open(40), offer(1, 30), confirm(1));
    expect(confirmed).toMatchObject({ balance: 10, offered: [], receivers: [otherReader] });
    expect(when(confirmed, confirm(1))).toEqual([]);
    for (const state of [offered, confirmed]) expect(when(state, offer(1, 30))).toEqual([]);
    expect(() => when(confirmed, debit(1, 15))).toThrow(
      expect.objectContaining({ params: { balance: 10, needed: 15 } }),
    );
  });

  test('nobody confirms what was not offered, or what is gone by then', () => {
    expect(() => when(given(open(40)), confirm(1))).toThrow('transfer_unknown');
    expect(() => when(given(open(40)), offer(1, 41))).toThrow('quota_exceeded');
    expect(() => when(given(open(40), offer(1, 30), debit(1, 20)), confirm(1))).toThrow('quota_exceeded');
  });
});

test('in any order of commands the debits never exceed the amount, and the balance is what they left', () => {
  const number = fc.nat(4);
  const quantity = fc.integer({ min: 1, max: 90 });
  const command = fc.oneof(
    fc.tuple(number, quantity).map(([one, many]) => debit(one, many)),
    fc.tuple(number, quantity).map(([one, many]) => offer(one, many)),
    number.map(giveBack),
    number.map(confirm),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state: QuotaState = given(open(120));
      for (const one of commands) {
        try {
          state = decideQuota(one, state).reduce(evolveQuota, state);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
        if (state.status === 'NONE') throw new Error('an account does not vanish');
        const taken = state.entries.reduce(
          (sum, entry) => sum + (entry.kind === 'DEBIT' ? entry.quantity : -entry.quantity),
          0,
        );
        expect(taken).toBeLessThanOrEqual(120);
        expect(state.balance).toBe(120 - taken);
      }
    }),
  );
});
