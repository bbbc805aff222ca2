import type { HallClaims } from '@walking-hall/contracts';
import { bodyCheckDigit, idCheckDigit, uscCheckDigit } from '@walking-hall/official-codes';

/** Somebody made up, with numbers that hold. */
export interface Person {
  readonly name: string;
  readonly idNo: string;
  readonly mobile: string;
  readonly address: string;
  readonly account: HallClaims;
}

/** The n-th person: no two share a number. */
export function personOf(n: number): Person {
  const body = `3301061980${String(101 + (n % 28)).padStart(4, '0')}${String(n % 1000).padStart(3, '0')}`;
  return {
    name: `龚采薇${n}`,
    idNo: `${body}${idCheckDigit(body)}`,
    mobile: `138${String(10_000_000 + n)}`,
    address: `杭州市西湖区龙井村${n}号`,
    account: { sub: `applicant-${n}`, roles: ['applicant'] },
  };
}

export function creditCodeOf(n: number): string {
  const subject = `MA2${String(n).padStart(5, '0')}`;
  const body = `91330106${subject}${bodyCheckDigit(subject)}`;
  return `${body}${uscCheckDigit(body)}`;
}
