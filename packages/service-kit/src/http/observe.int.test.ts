import { describe, expect, test } from 'vitest';
import { createTestApp } from '../testing/create-test-app.ts';
import { lendingLibrary, librarian, reader } from '../testing/lending-library.ts';

const routes = lendingLibrary();

describe('the access log', () => {
  test('has one line a request: who, which route, which answer, which trace', async () => {
    await using app = await createTestApp({ routes });
    const headers = { 'x-request-id': 'from-the-gateway-1' };
    const response = await app.request('get', '/books/12', { as: reader, headers });
    expect(response.headers.get('x-request-id')).toBe('from-the-gateway-1');
    await app.close();
    expect(app.logged).toEqual([
      expect.objectContaining({
        service: 'test',
        method: 'GET',
        route: '/books/{isbn}',
        status: 200,
        ms: expect.any(Number),
        sub: 'reader-42',
        requestId: 'from-the-gateway-1',
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      }),
    ]);
  });

  test('holds no path, query, body or header of anybody, whether it goes well or wrong', async () => {
    await using app = await createTestApp({ routes });
    const secret = 'ZhangSan';
    const headers = { 'x-reader-name': secret, 'accept-language': secret };
    const body = { isbn: secret, title: secret, copies: secret };
    const answers = [
      await app.request('get', `/books/${secret}?holder=${secret}&limit=${secret}`, { as: reader, headers }),
      await app.request('post', '/books', { as: librarian, body, headers }),
      await app.request('post', '/books', { as: librarian, body: `{"title": ${secret}`, headers }),
      await app.request('get', `/${secret}/nowhere?${secret}`, { headers }),
      await app.request('delete', `/books/${secret}`, { as: librarian }),
    ];
    await app.close();
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 400, 404, 500]);
    expect(JSON.stringify(app.logged)).not.toContain(secret);
    // The problem repeats the path that was asked for, and nothing else of what was sent.
    for (const { text } of answers) {
      expect(text.replace(/"instance":"[^"]*"/, '')).not.toContain(secret);
    }
  });

  test('takes over no request id that could forge a line', async () => {
    await using app = await createTestApp({ routes });
    const response = await app.request('get', '/opening-hours', {
      headers: { 'x-request-id': '{"level":60}' },
    });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the metrics', () => {
  test('count requests by service, template, method and status', async () => {
    await using app = await createTestApp({ routes });
    await app.request('get', '/books/12', { as: reader });
    await app.request('get', '/books/13', { as: reader });
    await app.request('get', '/nowhere/at/all');
    const { text } = await app.request('get', '/metrics');
    const labels = 'service="test",route="/books/{isbn}",method="GET",status="200"';
    expect(text).toContain(`http_request_duration_seconds_count{${labels}} 2`);
    expect(text).toContain('route="unknown"');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('nowhere');
  });
});
