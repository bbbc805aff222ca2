import { AppError } from '@walking-hall/app-error';

/** A page of what only grows at its end: the cursor says how much came before. @throws AppError `cursor_invalid` */
export function pageFrom<T>(
  all: readonly T[],
  { limit, cursor = '0' }: { readonly limit: number; readonly cursor?: string | undefined },
): { readonly entries: T[]; readonly next?: string } {
  if (!/^\d{1,9}$/.test(cursor)) throw new AppError('cursor_invalid');
  const start = Number(cursor);
  const end = start + limit;
  return { entries: all.slice(start, end), ...(end < all.length ? { next: String(end) } : {}) };
}
