import { Pool } from 'undici';

export interface JsonAnswer {
  readonly status: number;
  readonly text: string;
}

export interface JsonRequest {
  readonly token?: string;
  readonly body?: string;
  readonly key?: string;
}

/** A lean client, so that the load takes little of the machine that it shares with what it measures. */
export interface JsonClient {
  send(method: 'GET' | 'POST', path: string, request?: JsonRequest): Promise<JsonAnswer>;
  close(): Promise<void>;
}

export function createJsonClient(url: string, connections: number): JsonClient {
  const pool = new Pool(url, { connections, pipelining: 1 });
  return {
    async send(method, path, { token, body, key } = {}) {
      const headers: Record<string, string> = {};
      if (token !== undefined) headers.authorization = `Bearer ${token}`;
      if (body !== undefined) headers['content-type'] = 'application/json';
      if (key !== undefined) headers['idempotency-key'] = key;
      const answer = await pool.request({ method, path, headers, ...(body !== undefined && { body }) });
      return { status: answer.statusCode, text: await answer.body.text() };
    },
    close: () => pool.close(),
  };
}

/** The body of an answer that has to be good. @throws Error with what the hall said */
export function goodText({ status, text }: JsonAnswer): string {
  if (status >= 400) throw new Error(`${status}: ${text}`);
  return text;
}
