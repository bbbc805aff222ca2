import { getQuota } from '@walking-hall/contracts';
import type { TestRequest, TestResponse } from '@walking-hall/service-kit/testing';
import { reader } from './library-cases.ts';
import { of } from './library-people.ts';
import type { Routing } from './open-routing.ts';

// What is asked of the service again and again.

/** Grants a task as its department does. */
export function granting(
  hall: Routing,
  department: string,
  task: string,
  headers: TestRequest['headers'] = {},
) {
  return hall.post(
    `/tasks/${task}/decision`,
    of(department),
    { outcome: 'GRANTED', resultNumber: 'R-1' },
    headers,
  );
}

export function refusing(hall: Routing, department: string, task: string) {
  return hall.post(`/tasks/${task}/decision`, of(department), {
    outcome: 'REFUSED',
    reasons: 'the shelf is empty',
  });
}

/** The code of a refusal. */
export function codeOf({ status, body }: TestResponse): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  return `${status} ${code}`;
}

export const loansAccount = `loans.${reader}.2026`;

/** Opens the reader's account of this year, which loans take from. */
export function openAccount(hall: Routing, amount = 120, department = 'stacks'): Promise<TestResponse> {
  const account = {
    region: '330106',
    bundle: 'lending-library',
    quota: 'loans',
    party: reader,
    year: 2026,
    amount,
  };
  return hall.post('/quota-accounts', of(department), account);
}

/** The reader's account of this year, as it stands. */
export async function accountOf(hall: Routing) {
  const { body } = await hall.get(`/quota-accounts/${loansAccount}`);
  const account = getQuota.success.body?.parse(body);
  if (!account) throw new Error('an account has a body');
  return account;
}
