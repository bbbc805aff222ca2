import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFeeds } from './support/commit-feeds.ts';
import { good } from './support/hall-clients.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { type Person, personOf } from './support/people.ts';
import {
  accept,
  grant,
  householdOrder,
  platform,
  pointOf,
  setUpTeaRegion,
  submit,
  type TeaRegion,
} from './support/tea-region.ts';

const person: Person = { ...personOf(7), name: '欧阳采薇', address: '杭州市西湖区满觉陇路一百零八号' };
/** What the person corrects the number to. */
const laterMobile = '13987654321';
/** Everything that says who it is; of the address, what no mask leaves. */
const secrets = [person.name, person.idNo, person.mobile, laterMobile, '满觉陇路一百零八号'];

const folder = await temporaryFolder();
let hall: Hall;
let region: TeaRegion;
let neighbour: TeaRegion;
let application: string;
let caseId: string;

beforeAll(async () => {
  hall = await startHall({ data: folder.path, env: { HALL_LOG: 'debug' } });
  region = await setUpTeaRegion(hall);
  neighbour = await setUpTeaRegion(hall, { code: '330105' });
  application = await applyAndCorrect();
  caseId = await decideAndDeliver();
  await hall.settle();
});
afterAll(async () => {
  await hall.stop();
  await folder[Symbol.asyncDispose]();
});

describe('who a person is', () => {
  test('appears in no commit and no event', async () => {
    const feeds = await readFeeds(hall);
    expect(feeds.routing.length + feeds.intake.length).toBeGreaterThan(10);
    expectNoSecret(JSON.stringify(feeds));
  });

  test.each([
    '/reporting/figures?region=330106&from=2026-07-01&to=2026-07-31',
    '/reporting/figures.csv?region=330106&from=2026-07-01&to=2026-07-31',
    '/reporting/kpis?region=330106&from=2026-07-01&to=2026-07-31',
    '/reporting/open-work?region=330106',
    '/metrics',
  ])('appears in no figure: %s', async (path) => {
    const { status, text } = await hall.raw('GET', path, { as: region.supervisor });
    expect(status).toBe(200);
    expectNoSecret(text);
  });

  test('appears in no notice, nor in what the staff see of the case', async () => {
    const paths = [
      `/intake/applications/${application}`,
      '/intake/applications?region=330106&status=ACCEPTED',
      `/bundle-routing/cases/${caseId}`,
      `/bundle-routing/cases/${caseId}/explanation`,
      '/bundle-routing/cases?region=330106&status=DELIVERED',
      '/bundle-routing/departments/330106:market-regulation/inbox',
      `/notification/notices?about=${application}`,
      `/notification/notices?about=${caseId}`,
    ];
    for (const path of paths) {
      const { status, text } = await hall.raw('GET', path, { as: region.admin });
      expect(status, path).toBe(200);
      expectNoSecret(text);
    }
    const own = await hall.raw('GET', '/notification/feed', { as: await accountOfParty() });
    expect(own).toMatchObject({
      status: 200,
      json: { entries: expect.arrayContaining([expect.anything()]) },
    });
    expectNoSecret(own.text);
  });

  test('is masked in the answers to the person and the clerk alike', async () => {
    for (const as of [person.account, region.clerk]) {
      const path = { applicationId: application };
      const { form } = good(
        await hall.as(as).intake.GET('/applications/{applicationId}', { params: { path } }),
      );
      expect(form).toMatchObject({
        'applicant.name': '欧**',
        'applicant.id_no': `330106********${person.idNo.slice(-4)}`,
        'applicant.mobile': '139****4321',
        'applicant.address': '杭州市西湖区***',
        'org.premises': '杭州市西湖区***',
      });
    }
  });

  test('is shown to a clerk who gives a reason, which is kept, without what was shown', async () => {
    const params = { path: { applicationId: application } };
    const { intake } = hall.as(region.clerk);
    const body = { reason: '电话核实经营场所' };
    const { form } = good(await intake.POST('/applications/{applicationId}/unmasking', { params, body }));
    expect(form).toMatchObject({ 'applicant.name': person.name, 'applicant.id_no': person.idNo });
    const feed = JSON.stringify((await readFeeds(hall)).intake);
    expect(feed).toContain(body.reason);
    expectNoSecret(feed);
  });

  test('is not told to whoever sends it wrongly, nor written into a log', async () => {
    const misspelt = householdOrder(region, {
      ...person,
      idNo: `${person.idNo}0`,
      mobile: `${person.mobile}0`,
    });
    const wrong = [
      { as: person.account, body: misspelt },
      {
        as: person.account,
        body: `{"form":{"applicant.name":"${person.name}","applicant.id_no":"${person.idNo}"`,
      },
      { as: person.account, body: { ...misspelt, [person.name]: person.idNo, region: person.mobile } },
      { as: person.account, headers: { 'X-Request-Id': person.name.length.toString() }, body: [person.idNo] },
    ];
    for (const request of wrong) {
      const { status, text } = await hall.raw('POST', '/intake/applications', request);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(text).not.toContain(person.address);
    }
    await hall.raw('GET', `/intake/applications?region=330106&cursor=${person.idNo}`, { as: region.clerk });
    await hall.raw('GET', `/intake/applications/${person.idNo}`, { as: region.clerk });
    await hall.raw('GET', `/intake/${person.mobile}`);
    expect(hall.stderr()).toContain('"route":"/intake/applications/{applicationId}"');
    expectNoSecret(hall.stderr());
  });

  test('lies sealed in the data folder: no file holds it in the clear', async () => {
    const names = await readdir(folder.path);
    const files = new Map<string, Buffer>();
    for (const name of names) files.set(name, await readFile(join(folder.path, name)));
    const holding = (text: string) => names.filter((name) => files.get(name)?.includes(text));

    for (const secret of secrets) expect(holding(secret)).toEqual([]);
    // What is no secret is found, so that the search can be trusted; so is the seal.
    expect(holding('西湖区龙井茶庄').join()).toMatch(/intake\.db.*/);
    expect(holding('西湖区龙井茶庄').join()).toMatch(/events\.db.*/);
    expect(holding('aes-256-gcm.').join()).toMatch(/^intake\.db[\w-]*$/);
  });
});

describe('an application', () => {
  const elsewhere = () => [neighbour.clerk, neighbour.admin, personOf(8).account, neighbour.officer('salon')];

  test('is not there for another region’s staff, nor for another applicant', async () => {
    for (const as of elsewhere()) {
      for (const path of [
        `/intake/applications/${application}`,
        `/bundle-routing/cases/${caseId}`,
        `/bundle-routing/cases/${caseId}/explanation`,
        `/bundle-routing/tasks/${caseId}.T5-06`,
      ]) {
        const { status, text } = await hall.raw('GET', path, { as });
        expect({ path, as: as.sub, status }).toEqual({ path, as: as.sub, status: 404 });
        expectNoSecret(text);
      }
    }
  });

  test('is in none of their lists', async () => {
    const lists = [
      '/intake/applications?region=330106&status=ACCEPTED',
      '/bundle-routing/cases?region=330106&status=DELIVERED',
      `/notification/notices?about=${caseId}`,
      '/notification/feed',
    ];
    for (const path of lists) {
      const { status, json } = await hall.raw('GET', path, { as: neighbour.clerk });
      expect({ path, status, json }).toEqual({ path, status: 200, json: { entries: [] } });
    }
    const mine = await hall.raw('GET', '/bundle-routing/my-cases', { as: personOf(8).account });
    expect(mine).toMatchObject({ status: 200, json: { entries: [] } });
    const figures = await hall.raw('GET', '/reporting/figures?region=330106&from=2026-07-01&to=2026-07-31', {
      as: neighbour.supervisor,
    });
    expect(figures).toMatchObject({ status: 403, json: { code: 'outside_scope' } });
  });
});

function expectNoSecret(text: string): void {
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}

/** Handed in without the identity card; told so once; brought, with another number to call. */
async function applyAndCorrect(): Promise<string> {
  const order = { ...householdOrder(region, person), materials: [], servicePoint: pointOf(region.code) };
  const { application: id } = await submit(hall.as(person.account), order);
  const params = { path: { applicationId: id } };
  const notice = '/applications/{applicationId}/correction-notice';
  good(await hall.as(region.clerk).intake.POST(notice, { params, body: {} }));
  const body = {
    form: { 'applicant.mobile': laterMobile },
    materials: [{ material: 'M01', as: 'PAPER' as const }],
  };
  good(
    await hall.as(person.account).intake.POST('/applications/{applicationId}/correction', { params, body }),
  );
  return id;
}

async function decideAndDeliver(): Promise<string> {
  const { case: opened = '' } = await accept(hall.as(region.clerk), application);
  await hall.settle();
  const params = { path: { caseId: opened } };
  await grant(hall.as(region.officer('market-regulation')), `${opened}.T1-01-02`);
  await grant(hall.as(region.officer('salon')), `${opened}.T5-06`);
  const { routing } = hall.as(region.clerk);
  good(await routing.POST('/cases/{caseId}/release', { params, body: {} }));
  const proof = { kind: 'ELECTRONIC' as const, reference: 'E-1' };
  good(await routing.POST('/cases/{caseId}/delivery', { params, body: proof }));
  return opened;
}

/** The account once it is tied to the party that the hall knows the person by. */
async function accountOfParty() {
  const body = { idType: 'RESIDENT_ID' as const, idNo: person.idNo };
  const { party } = good(await hall.as(platform).intake.POST('/parties', { body }));
  return { ...person.account, party };
}
