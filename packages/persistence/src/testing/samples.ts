import { z } from 'zod';
import { defineQuery } from '../define-query.ts';
import { defineRecords, defineView } from '../define-view.ts';
import type { CommitInput } from '../streams.ts';

/** A lending library, so that no suite leans on the hall's own words. */
export const loan = z.object({
  book: z.string(),
  /** Path of the branch's region. */
  branch: z.string(),
  desks: z.union([z.string(), z.array(z.string())]),
  reader: z.string(),
  overdue: z.boolean(),
  dueOn: z.string().optional(),
  fine: z.number(),
});
export type Loan = z.infer<typeof loan>;

export const loanView = defineView({
  name: 'loan',
  schema: loan,
  indexes: {
    byReader: ['reader', 'dueOn'],
    byOverdue: ['overdue', 'fine'],
    byDue: ['dueOn'],
    byBook: ['book'],
  },
  scope: { region: 'branch', department: 'desks', party: 'reader' },
});
export const loansOfReader = defineQuery(loanView, { equals: ['reader'], orderBy: 'dueOn' });
export const overdueLoans = defineQuery(loanView, { equals: ['overdue'], orderBy: 'fine' });
export const loansByDue = defineQuery(loanView, { orderBy: 'dueOn' });
export const loansOfBook = defineQuery(loanView, { equals: ['book'] });

/** A view without any dimension of scope; its fields are named as an engine might name its own. */
export const shelfView = defineView({
  name: 'shelf',
  schema: z.object({ key: z.string(), doc: z.number() }),
  indexes: { byKey: ['key', 'doc'] },
});
export const shelves = defineQuery(shelfView, { equals: ['key'], orderBy: 'doc' });

export const statisticsView = defineView({
  name: 'statistics',
  schema: z.strictObject({
    day: z.string(),
    lent: z.number(),
    returned: z.number(),
    note: z.string().optional(),
  }),
  indexes: { byLent: ['lent'] },
});
export const daysByLent = defineQuery(statisticsView, { orderBy: 'lent' });

export const readerRecords = defineRecords({ name: 'reader', schema: z.object({ name: z.string() }) });

export function aLoan(change: Partial<Loan> = {}): Loan {
  return {
    book: 'b1',
    branch: '330000/330100',
    desks: 'd1',
    reader: 'r1',
    overdue: false,
    dueOn: '2025-03-01',
    fine: 0,
    ...change,
  };
}

export function aCommit(stream: string, seq: number, change: Partial<CommitInput> = {}): CommitInput {
  return {
    stream,
    seq,
    events: [{ type: 'hall.loan.book-lent.v1', data: { book: 'b1', seq } }],
    at: '2025-03-01T09:00:00+08:00',
    actor: { kind: 'user', id: 'u1' },
    ...change,
  };
}
