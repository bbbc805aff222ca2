import { serviceApis } from '@walking-hall/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { good } from './support/hall-clients.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { listAll } from './support/pages.ts';
import { personOf } from './support/people.ts';
import { accept, householdOrder, pointOf, setUpTeaRegion, submit, teaRegion } from './support/tea-region.ts';

const region = teaRegion('330106');
const folder = await temporaryFolder();
const applications: string[] = [];
let hall: Hall;

beforeAll(async () => {
  hall = await startHall({ data: folder.path });
  await setUpTeaRegion(hall, { code: region.code });
  for (let n = 1; n <= 7; n++) {
    const person = personOf(n);
    const { application } = await submit(hall.as(person.account), householdOrder(region, person));
    applications.push(application);
    await accept(hall.as(region.clerk), application);
  }
  await hall.settle();
});
afterAll(async () => {
  await hall.stop();
  await folder[Symbol.asyncDispose]();
});

describe.each(serviceApis)('the document of $name', ({ name, operations }) => {
  const openApi = z.object({
    openapi: z.string(),
    paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
  });

  test('is OpenAPI 3.1 and lists each operation of the service, and no other', async () => {
    const { status, json } = await hall.raw('GET', `/${name}/openapi.json`);
    const { openapi, paths } = openApi.parse(json);
    expect({ status, openapi }).toEqual({ status: 200, openapi: '3.1.0' });
    const listed = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(listed.map(({ operationId }) => operationId).sort()).toEqual(
      operations.map(({ id }) => id).sort(),
    );
  });

  test.each(operations)('$id answers where it says', async ({ method, path, access }) => {
    const { status, json } = await hall.raw(
      method.toUpperCase(),
      `/${name}${path.replace(/\{\w+\}/g, 'none')}`,
    );
    if (access !== 'public') expect(json).toMatchObject({ status: 401, code: 'token_missing' });
    else {
      expect(status).toBeLessThan(500);
      expect(json).not.toMatchObject({ code: 'route_unknown' });
    }
  });
});

test.each(['/livez', '/readyz'])('%s says that all is well, to everybody', async (path) => {
  expect(await hall.raw('GET', path)).toMatchObject({ status: 200, json: { status: 'ok' } });
});

test('/metrics is for Prometheus: requests by route template, never by path', async () => {
  const { status, headers, text } = await hall.raw('GET', '/metrics');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toMatch(/_count\{.*route="\/intake\/applications".*\} \d+/);
  expect(text).not.toContain(applications[0]);
});

describe('a version that the reader has already', () => {
  const paths = () => [
    `/intake/applications/${applications[0]}`,
    `/intake/service-points/${pointOf(region.code)}`,
    `/bundle-routing/cases/${caseOf(applications[0])}`,
    `/bundle-routing/tasks/${caseOf(applications[0])}.T5-06`,
  ];

  test('is answered with 304 and nothing else; another one with 200', async () => {
    for (const path of paths()) {
      const etag = (await hall.raw('GET', path, { as: region.clerk })).headers.get('etag') ?? '';
      expect(etag, path).toMatch(/^"\d+"$/);
      const ask = (version: string) =>
        hall.raw('GET', path, { as: region.clerk, headers: { 'If-None-Match': version } });
      expect(await ask(etag), path).toMatchObject({ status: 304, text: '' });
      expect(await ask(`W/${etag}, "999"`), path).toMatchObject({ status: 304, text: '' });
      expect((await ask('"999"')).status, path).toBe(200);
    }
  });
});

describe('cursor pages return everything, each once', () => {
  test.each([1, 3, 7, 200])('%i at a time', async (limit) => {
    const { intake, routing } = hall.as(region.clerk);
    const query = { region: region.code };
    const accepted = await listAll(
      (page) => intake.GET('/applications', { params: { query: { ...query, status: 'ACCEPTED', ...page } } }),
      limit,
    );
    const cases = await listAll(
      (page) => routing.GET('/cases', { params: { query: { ...query, ...page } } }),
      limit,
    );
    const path = { departmentCode: `${region.code}:salon` };
    const inbox = await listAll(
      (page) => routing.GET('/departments/{departmentCode}/inbox', { params: { path, query: page } }),
      limit,
    );
    const expected = [...applications].sort();
    expect(accepted.map(({ application }) => application).sort()).toEqual(expected);
    expect(cases.map(({ application }) => application).sort()).toEqual(expected);
    expect(inbox.map((task) => task.case).sort()).toEqual(expected.map(caseOf));
  });

  test('also while more comes in behind', async () => {
    const { intake } = hall.as(region.clerk);
    const query = { region: region.code, status: 'ACCEPTED' as const, limit: 4 };
    const first = good(await intake.GET('/applications', { params: { query } }));
    const person = personOf(8);
    await submit(hall.as(person.account), householdOrder(region, person));
    const { next: cursor } = first;
    if (cursor === undefined) throw new Error('all seven came on one page of four');
    const second = good(await intake.GET('/applications', { params: { query: { ...query, cursor } } }));
    const seen = [...first.entries, ...second.entries].map(({ application }) => application);
    expect(seen.sort()).toEqual([...applications].sort());
  });
});

// Known to fail: the address lacks the prefix of its service. Where it holds, this becomes a `test`.
test('the Location of what was created leads there', async () => {
  const person = personOf(9);
  const order = { as: person.account, body: householdOrder(region, person) };
  const { status, headers } = await hall.raw('POST', '/intake/applications', order);
  expect(status).toBe(201);
  const location = headers.get('location') ?? '';
  expect(await hall.raw('GET', location, { as: person.account })).toMatchObject({ status: 200 });
});

test.each(['/', '/livez', '/intake/openapi.json', '/intake/applications', '/nowhere'])(
  '%s comes with the headers that keep a browser from doing more than it should',
  async (path) => {
    const { headers } = await hall.raw('GET', path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age='),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  },
);

test('the home page leads, in zh and en, to documents that are there', async () => {
  const { status, headers, text } = await hall.raw('GET', '/');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain('<html lang="zh-CN">');
  expect(text).toContain('行走的办事大厅');
  expect(text).toContain('The hall is running.');
  const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(4);
  for (const href of links) expect((await hall.raw('GET', href)).status, href).toBe(200);
});

function caseOf(application = ''): string {
  return application.replace('app_', 'case_');
}
