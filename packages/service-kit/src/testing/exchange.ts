import type { HallClaims } from '@walking-hall/contracts';
import type { z } from 'zod';

export interface TestRequest {
  /** Claims of the token to send; none where absent. */
  readonly as?: HallClaims;
  /** Sent as JSON; a string or bytes, as they are, so that a test can send what is no JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The parsed JSON, or undefined where the answer is none. */
  readonly body: unknown;
  /** The body by its schema, typed. */
  parse<T>(schema: z.ZodType<T>): T;
}

/** One request over the wire, with the whole answer read. */
export async function exchange(
  url: string,
  method: string,
  { body, headers = {} }: TestRequest,
  bearer: string | undefined,
): Promise<TestResponse> {
  const response = await fetch(url, {
    method: method.toUpperCase(),
    redirect: 'manual',
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isSentAsItIs(body) ? body : JSON.stringify(body) }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  const parsed: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
  return {
    status: response.status,
    headers: response.headers,
    text,
    bytes,
    body: parsed,
    parse: (schema) => schema.parse(parsed),
  };
}

function isSentAsItIs(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array;
}
