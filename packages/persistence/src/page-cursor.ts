import { AppError } from '@walking-hall/app-error';
import { z } from 'zod';
/** Where a page ended: the ordered field's value (null where the document has none or the query no order) and the key. */
export interface PagePosition {
  readonly value: string | number | null;
  readonly key: string;
}

const encoded = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()]);

/** The part of a QueryDefinition that a cursor is bound to. */
interface CursorQuery {
  readonly view: { readonly name: string };
  readonly equals: readonly string[];
  readonly orderBy?: string | undefined;
}

/** Opaque to clients; bound to the query that it came from. */
export function encodeCursor(query: CursorQuery, position: PagePosition): string {
  return toBase64Url(JSON.stringify([fingerprint(query), position.value, position.key]));
}

/** @throws AppError `cursor_invalid` where the text is no cursor, or another query's. */
export function decodeCursor(query: CursorQuery, cursor: string): PagePosition {
  const [of, value, key] = parse(cursor);
  if (of !== fingerprint(query))
    throw new AppError('cursor_invalid', {}, { privateDetail: `a cursor of ${of}` });
  return { value, key };
}

function parse(cursor: string): z.infer<typeof encoded> {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    if (toBase64Url(text) !== cursor) throw new Error('not base64url');
    return encoded.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('cursor_invalid', {}, { cause });
  }
}

function fingerprint({ view, equals, orderBy }: CursorQuery): string {
  return [view.name, ...equals, orderBy ?? ''].join('/');
}

function toBase64Url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
