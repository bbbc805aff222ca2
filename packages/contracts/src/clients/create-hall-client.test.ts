import { expect, test } from 'vitest';
import { findProblem } from './find-problem.ts';
import { createIntakeClient } from './intake.client.ts';
import { createReportingClient } from './reporting.client.ts';

const applicationId = 'app_0f1e2d3c4b5a69788796a5b4';
const baseUrl = 'https://hall.test/intake/';

test('asks where the operation is, with token and language', async () => {
  const { fetch, requests } = answering(Response.json({ entries: [] }));
  const client = createIntakeClient({ baseUrl, fetch, token: async () => 'abc', language: 'en' });
  const { data } = await client.GET('/applications', { params: { query: { region: '330106', limit: 10 } } });
  expect(data?.entries).toEqual([]);
  expect(requests[0]?.url).toBe('https://hall.test/intake/applications?region=330106&limit=10');
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer abc');
  expect(requests[0]?.headers.get('accept-language')).toBe('en');
});

test('sends neither token nor language where it was given none', async () => {
  const { fetch, requests } = answering(Response.json({ entries: [] }));
  await createIntakeClient({ baseUrl, fetch }).GET('/applications', {
    params: { query: { region: '330106' } },
  });
  expect(requests[0]?.headers.has('authorization')).toBe(false);
  expect(requests[0]?.headers.has('accept-language')).toBe(false);
});

test('lets a call say its own language, and the version that it saw', async () => {
  const { fetch, requests } = answering(Response.json({}));
  const client = createIntakeClient({ baseUrl, fetch, language: 'en' });
  await client.POST('/applications/{applicationId}/acceptance', {
    params: {
      path: { applicationId },
      header: { 'Accept-Language': 'zh', 'If-Match': '"3"', 'Idempotency-Key': 'k1' },
    },
    body: {},
  });
  expect(requests[0]?.headers.get('accept-language')).toBe('zh');
  expect(requests[0]?.headers.get('if-match')).toBe('"3"');
  expect(requests[0]?.headers.get('idempotency-key')).toBe('k1');
});

test('asks for a token before each request', async () => {
  const { fetch, requests } = answering(Response.json({ entries: [] }), Response.json({ entries: [] }));
  let count = 0;
  const client = createIntakeClient({ baseUrl, fetch, token: async () => `t${++count}` });
  for (const region of ['330106', '330102'])
    await client.GET('/applications', { params: { query: { region } } });
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t2']);
});

test('answers a problem as a value, with its code', async () => {
  const sent = {
    type: 'urn:walking-hall:error:application_unknown',
    title: '没有找到',
    status: 404,
    code: 'application_unknown',
    detail: '没有这份申请。',
    instance: `/intake/applications/${applicationId}`,
    traceId: '0af7651916cd43dd8448eb211c80319c',
  };
  const { fetch } = answering(
    Response.json(sent, { status: 404, headers: { 'content-type': 'application/problem+json' } }),
  );
  const client = createIntakeClient({ baseUrl, fetch });
  const { data, error, response } = await client.GET('/applications/{applicationId}', {
    params: { path: { applicationId } },
  });
  expect(data).toBeUndefined();
  expect(error?.code).toBe('application_unknown');
  expect(response.status).toBe(404);
  expect(findProblem(error)).toEqual(sent);
  expect(findProblem({ ...sent, hint: 'of a newer service' })).toEqual(sent);
});

test('finds no problem in what a proxy answers in the service’s place', async () => {
  const { fetch } = answering(new Response('<html>Bad gateway</html>', { status: 502 }));
  const { error, response } = await createIntakeClient({ baseUrl, fetch }).GET('/applications', {
    params: { query: { region: '330106' } },
  });
  expect(response.status).toBe(502);
  expect(findProblem(error)).toBeUndefined();
});

test('reads a text of its own media type as a text', async () => {
  const { fetch } = answering(new Response('item,received\n', { headers: { 'content-type': 'text/csv' } }));
  const { data } = await createReportingClient({ baseUrl, fetch }).GET('/figures.csv', {
    params: { query: { region: '330106', from: '2026-01-01', to: '2026-12-31' } },
    parseAs: 'text',
  });
  expect(data).toBe('item,received\n');
});

test('throws where nobody answered', async () => {
  const fetch = () => Promise.reject(new TypeError('fetch failed'));
  const asking = createIntakeClient({ baseUrl, fetch }).GET('/applications', {
    params: { query: { region: '330106' } },
  });
  await expect(asking).rejects.toThrow('fetch failed');
});

function answering(...responses: Response[]) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return responses.shift() ?? Response.error();
  };
  return { fetch, requests };
}
