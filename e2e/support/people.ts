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

/** The n-th person: no two of 36 million share a number, and all were born too long ago to be anybody alive. */
export function personOf(n: number): Person {
  const born = new Date(Date.UTC(1800, 0, 1 + Math.floor(n / 1000))).toISOString().slice(0, 10);
  const body = `330106${born.replaceAll('-', '')}${String(n % 1000).padStart(3, '0')}`;
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
