import { pipeline, Readable } from 'node:stream';
import type { Operation } from '@walking-hall/contracts';
import type { Request, Response } from 'express';
import type { RouteResult } from './bind-route.ts';
import { etagOf, hasVersion } from './preconditions.ts';

const jsonType = 'application/json; charset=utf-8';

/** Sends what a handler answered, under the operation's status. */
export function sendResult(
  { success }: Operation,
  result: RouteResult<unknown> = {},
  request: Request,
  response: Response,
): void {
  response.status(success.status);
  // Answers differ by caller: they may be kept by the caller alone, and only to be asked about again.
  response.setHeader('Cache-Control', 'private, no-cache');
  if (result.location !== undefined) response.setHeader('Location', `${request.baseUrl}${result.location}`);
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, value);

  if (result.seq !== undefined) {
    response.setHeader('ETag', etagOf(result.seq));
    if (isRead(request) && hasVersion(request.get('if-none-match'), result.seq)) {
      response.status(304).end();
      return;
    }
  }
  if (result.stream) {
    response.setHeader('Content-Type', result.contentType ?? success.mediaType ?? 'application/octet-stream');
    pipe(result.stream, response);
    return;
  }
  if (success.status === 204 || result.body === undefined) {
    response.end();
    return;
  }
  const mediaType = result.contentType ?? success.mediaType;
  response.setHeader('Content-Type', mediaType ?? jsonType);
  response.end(serialise(result.body, mediaType));
}

/**
 * What was sent can not become a problem any more: a broken connection is the honest answer. Where the caller goes away,
 * the chunks are let go of too.
 */
function pipe(chunks: AsyncIterable<Uint8Array>, response: Response): void {
  pipeline(Readable.from(chunks, { objectMode: false }), response, (error) => {
    if (error) response.destroy();
  });
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/** A text of its own media type is sent as it is; everything else is JSON. */
function serialise(body: unknown, mediaType: string | undefined): string {
  const isText = typeof body === 'string' && mediaType !== undefined && !mediaType.includes('json');
  return isText ? body : JSON.stringify(body);
}
