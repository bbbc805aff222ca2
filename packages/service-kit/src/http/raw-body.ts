import { AppError } from '@walking-hall/app-error';
import type { Operation } from '@walking-hall/contracts';
import type { Request, RequestHandler } from 'express';
import { bodyTooLarge } from './json-body.ts';

/** A file under way: its bytes are read as they come in, once. */
export interface RawBody {
  /** One of the operation's types, as the caller says; whether the bytes are of it is for the handler to see. */
  readonly mediaType: string;
  /**
   * @throws AppError `body_too_large` at the first byte beyond the operation's limit
   * @throws AppError `upload_incomplete` where the caller went away before the end
   */
  readonly chunks: AsyncIterable<Uint8Array>;
}

type RawBodyRules = NonNullable<Operation['rawBody']>;

/** Refuses another type, and what says itself that it is too large, before a byte is read. */
export function guardRawBody({ mediaTypes, maxBytes }: RawBodyRules): RequestHandler {
  return (request, _response, next) => {
    if (mediaTypeOf(request, mediaTypes) === undefined)
      next(new AppError('file_type_unsupported', { types: mediaTypes.join(', ') }));
    else next(Number(request.get('content-length')) > maxBytes ? bodyTooLarge(maxBytes) : undefined);
  };
}

export function rawBodyOf(request: Request, { mediaTypes, maxBytes }: RawBodyRules): RawBody {
  return { mediaType: mediaTypeOf(request, mediaTypes) ?? '', chunks: bounded(request, maxBytes) };
}

function mediaTypeOf(request: Request, mediaTypes: readonly string[]): string | undefined {
  const said = request.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return mediaTypes.find((type) => type === said);
}

async function* bounded(request: Request, maxBytes: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const incoming: AsyncIterator<Uint8Array> = request[Symbol.asyncIterator]();
  for (let next = await read(incoming); !next.done; next = await read(incoming)) {
    bytes += next.value.length;
    if (bytes > maxBytes) throw bodyTooLarge(maxBytes);
    yield next.value;
  }
}

/** A connection that breaks off is an error of the stream, and nobody's fault here. */
async function read(incoming: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  try {
    return await incoming.next();
  } catch (cause) {
    throw new AppError('upload_incomplete', {}, { cause });
  }
}
