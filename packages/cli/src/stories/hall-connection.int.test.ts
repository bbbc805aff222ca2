import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { connectHall, HallUnreachable, HallUnsuited } from './hall-connection.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function library(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function answering(status: number, body: unknown, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

test('a body goes out as JSON, and comes back parsed, with its version', async () => {
  const seen: string[] = [];
  const url = await library((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['content-type']}`);
    answering(201, { loan: 7 }, { etag: '"3"' })(request, response);
  });
  const answer = await connectHall(`${url}/`, fetch).send({
    method: 'post',
    path: '/stacks/loans',
    body: { book: 1 },
  });
  expect(answer).toEqual({ status: 201, body: { loan: 7 }, etag: '"3"' });
  expect(seen).toEqual(['POST /stacks/loans application/json']);
});

test('what is no JSON is a text, and nothing is nothing', async () => {
  const url = await library((request, response) => {
    response.writeHead(request.url === '/csv' ? 200 : 204, { 'content-type': 'text/csv' });
    response.end(request.url === '/csv' ? 'books;3' : undefined);
  });
  const hall = connectHall(url, fetch);
  await expect(hall.send({ method: 'get', path: '/csv' })).resolves.toMatchObject({ body: 'books;3' });
  await expect(hall.send({ method: 'delete', path: '/' })).resolves.toMatchObject({
    status: 204,
    body: undefined,
  });
});

test('a token is asked for once for the same claims', async () => {
  let asked = 0;
  const url = await library((request, response) => {
    asked += 1;
    answering(200, { accessToken: `t${asked}`, expiresIn: 60 })(request, response);
  });
  const hall = connectHall(url, fetch);
  const desk = { sub: 'desk', roles: ['clerk' as const] };
  expect([
    await hall.token(desk),
    await hall.token({ ...desk }),
    await hall.token({ ...desk, sub: 'x' }),
  ]).toEqual(['t1', 't1', 't2']);
});

test('a hall without development tokens, or whose clock does not follow, is not suited', async () => {
  const hall = connectHall(await library(answering(404, { code: 'route_unknown' })), fetch);
  await expect(hall.token({ sub: 'desk', roles: ['clerk'] })).rejects.toThrow(HallUnsuited);
  await expect(hall.moveClock('2026-07-17T15:30:00+08:00')).rejects.toThrow(HallUnsuited);
});

test('where nobody answers, the address is told', async () => {
  const url = await library(() => {});
  for (const close of closers.splice(0)) close();
  await expect(connectHall(url, fetch).send({ method: 'get', path: '/' })).rejects.toThrow(HallUnreachable);
});
