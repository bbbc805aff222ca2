import { AppError } from '@walking-hall/app-error';
import { defineOperation, type HallClaims } from '@walking-hall/contracts';
import { z } from 'zod';
import { type BoundRoute, type RequestFacts, route } from '../http/bind-route.ts';

/** A lending library: the fictional service that this package's own tests run. */

const text = { summary: { zh: '借阅', en: 'Lending' }, tag: 'lending' } as const;

const book = z.object({ isbn: z.string(), title: z.string(), copies: z.int() });

export const librarian: HallClaims = { sub: 'staff-7', roles: ['clerk'], region: '330000/330100' };
export const reader: HallClaims = { sub: 'reader-42', roles: ['applicant'], party: 'party_9' };

const addBook = defineOperation({
  ...text,
  id: 'addBook',
  method: 'post',
  path: '/books',
  access: ['clerk'],
  body: z.strictObject({
    isbn: z.string().regex(/^\d{13}$/),
    title: z.string().min(1).max(40),
    copies: z.int().min(1).max(99),
    subjects: z.array(z.enum(['history', 'physics'])).default([]),
  }),
  success: { status: 201, body: book },
});

export const getBook = defineOperation({
  ...text,
  id: 'getBook',
  method: 'get',
  path: '/books/{isbn}',
  access: ['clerk', 'applicant'],
  params: z.object({ isbn: z.string().max(13) }),
  query: z.object({ holder: z.string().optional(), limit: z.coerce.number().int().max(50).default(10) }),
  success: { status: 200, body: book },
});

export const renewLoan = defineOperation({
  ...text,
  id: 'renewLoan',
  method: 'put',
  path: '/loans/{loanId}',
  access: ['clerk'],
  params: z.object({ loanId: z.string() }),
  body: z.strictObject({ weeks: z.int() }),
  success: { status: 204 },
});

const exportBooks = defineOperation({
  ...text,
  id: 'exportBooks',
  method: 'get',
  path: '/books/export',
  access: ['clerk'],
  success: { status: 200, body: z.string(), mediaType: 'text/csv; charset=utf-8' },
});

export const openingHours = defineOperation({
  ...text,
  id: 'openingHours',
  method: 'get',
  path: '/opening-hours',
  access: 'public',
  success: { status: 200, body: z.object({ now: z.string(), language: z.string() }) },
});

const burnBook = defineOperation({
  ...text,
  id: 'burnBook',
  method: 'delete',
  path: '/books/{isbn}',
  access: ['clerk'],
  success: { status: 204 },
});

/** The library's routes; `seen` receives the facts of each admitted request. */
export function lendingLibrary(seen: RequestFacts[] = []): readonly BoundRoute[] {
  return [
    route(getBook, ({ params, ...facts }) => {
      seen.push(facts);
      return { body: { isbn: params.isbn, title: 'The Silk Roads', copies: 3 }, seq: 7 };
    }),
    route(exportBooks, () => ({ body: 'isbn,title\n9780000000001,史记\n' })),
    route(addBook, ({ body, ...facts }) => {
      seen.push(facts);
      return { body, seq: 1, location: `/books/${body.isbn}`, headers: { 'X-Shelf': 'B4' } };
    }),
    route(renewLoan, ({ expectedSeq }) => {
      if (expectedSeq !== 7) throw new AppError('stale_version');
      return undefined;
    }),
    route(openingHours, ({ now, language }) => ({ body: { now, language } })),
    route(burnBook, () => {
      throw new Error('the secret shelf at /var/lib is on fire');
    }),
  ];
}
