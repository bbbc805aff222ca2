import { prepareBundle } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { type QuotaAccountId, quotaAccountId } from '@walking-hall/contracts';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { Answers, OpenedCase } from '../cases/case.ts';

export interface Cost {
  readonly account: QuotaAccountId;
  readonly quantity: number;
}

/**
 * What granting an item takes, and from which accounts: those of the case's party for the year it was opened in. Each
 * account once, whatever number of debits the bundle declares on it. `data` is what the result itself says.
 */
export function costsOf(
  { opened, answers }: OpenedCase,
  item: string,
  bundle: Bundle,
  data: Answers = {},
): readonly Cost[] {
  const { handlingOf } = prepareBundle(bundle);
  const year = toLocalDate(opened.openedAt).slice(0, 4);
  return bundle.quotas.flatMap((quota) => {
    const quantity = quota.debits
      .filter((debit) => handlingOf(debit.item).some(({ id }) => id === item))
      .map((debit) => data[debit.quantity] ?? answers[debit.quantity])
      .reduce<number>((sum, answer) => sum + (typeof answer === 'number' && answer > 0 ? answer : 0), 0);
    return quantity > 0 ? [{ account: accountId(quota.id, opened.party, year), quantity }] : [];
  });
}

/** `loans.psn_0f….2026` */
export function accountId(quota: string, party: string, year: string): QuotaAccountId {
  return quotaAccountId.parse(`${quota}.${party}.${year}`);
}
