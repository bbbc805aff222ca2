import { describe, expect, test } from 'vitest';
import { scoreLoanViews } from '../score-loans.ts';
import { codeOf } from '../testing/library-acts.ts';
import { admin, asReader, center, stranger } from '../testing/library-people.ts';
import {
  asBank,
  asFirm,
  bank,
  bindery,
  otherBank,
  printShop,
  setContent,
  snapshotOf,
  specialist,
  values,
} from '../testing/library-scores.ts';
import { openRouting, type Routing } from '../testing/open-routing.ts';
import { relay } from '../testing/relay.ts';

const day = '2026-06-30';
const publish = (hall: Routing, party: string = printShop, given: object = {}, asOf = day) =>
  hall.post('/score-snapshots', center, {
    ...{ region: '330106', party, version: 'v1', stage: 'GROWN', asOf },
    values: { ...values, ...given },
  });
const consent = {
  region: '330106',
  lender: bank,
  lenderName: { zh: '书乡银行', en: 'Bank of Books' },
  purpose: '申请积分贷',
  fields: ['SCORE', 'TIER'],
};

/** A firm that was scored, has consented and was referred. Returns its loan. */
async function referred(hall: Routing, party: string = printShop): Promise<string> {
  await publish(hall, party);
  const given = await hall.post('/score-loans', asFirm(party), consent);
  const { loan } = given.body as { loan: string };
  await hall.post(`/score-loans/${loan}/referral`, specialist, { snapshot: snapshotOf(party, day) });
  return loan;
}
async function opened(): Promise<Routing> {
  const hall = await openRouting();
  await hall.start();
  await hall.put('/regions/330106/indicator-sets/v1', center, setContent);
  return hall;
}
const row = (kind: string, loan: string, reference: string, amount?: number, unit = 'CNY_FEN') => ({
  ...{ kind, loan, reference },
  ...(amount === undefined ? {} : { amount, unit }),
});

describe('scores', () => {
  test('go by a version that never changes; one that does not add up is refused with every path', async () => {
    await using hall = await opened();
    const put = (body: object, version = 'v1') =>
      hall.put(`/regions/330106/indicator-sets/${version}`, center, body);
    expect((await put(setContent)).status).toBe(200);
    expect(codeOf(await put({ ...setContent, spottedFrom: 6 }))).toBe('409 indicator_set_exists');
    const wrong = { ...setContent, indicators: setContent.indicators.slice(1) };
    expect((await put(wrong, 'v2')).body).toMatchObject({
      code: 'request_invalid',
      errors: [
        { path: 'body.stages[0]', code: 'field_sum', message: expect.stringContaining('100') },
        { path: 'body.stages[1]', code: 'field_sum' },
      ],
    });
    expect(codeOf(await hall.get('/regions/330106/indicator-sets/v2', center))).toBe(
      '404 indicator_set_unknown',
    );
    const elsewhere = { ...stranger, roles: ['center-admin' as const] };
    expect(codeOf(await hall.put('/regions/330106/indicator-sets/v2', elsewhere, setContent))).toBe(
      '403 outside_scope',
    );
  });

  test('are as they were after a new version, and for the firm and its region alone', async () => {
    await using hall = await opened();
    const first = await publish(hall);
    expect(first.body).toMatchObject({ score: 76, version: 'v1', tier: { id: 'B' } });
    const harder = setContent.indicators.map((one) => ({ ...one, fullMarksAt: 100 }));
    await hall.put('/regions/330106/indicator-sets/v2', center, { ...setContent, indicators: harder });
    const place = `/score-snapshots/${snapshotOf(printShop, day)}`;
    for (const who of [center, asFirm(printShop)])
      expect((await hall.get(place, who)).body).toEqual(first.body);
    for (const who of [stranger, asFirm(bindery)])
      expect(codeOf(await hall.get(place, who))).toBe('404 score_unknown');
    expect(codeOf(await hall.get(place, asBank(bank)))).toBe('403 role_missing');
  });

  test('that rise by the step put the firm on the specialists’ list, once in a quarter', async () => {
    await using hall = await opened();
    await publish(hall, printShop, { staff: 2 });
    await publish(hall, printShop, { staff: 9 }, '2026-07-01');
    await publish(hall, printShop, { staff: 2 }, '2026-07-02');
    await publish(hall, printShop, { staff: 9 }, '2026-07-03');
    expect((await hall.get('/spotted-firms?region=330106', specialist)).body).toMatchObject({
      entries: [{ party: printShop, growth: 7, quarter: '2026-Q3' }],
    });
    expect((await hall.get('/spotted-firms?region=330106', stranger)).status).toBe(403);
    const history = `/score-snapshots?region=330106&party=${printShop}`;
    const scores = (await hall.get(history, specialist)).body as { entries: { asOf: string }[] };
    expect(scores.entries.map(({ asOf }) => asOf)).toEqual(['2026-07-03', '2026-07-02', '2026-07-01', day]);
  });
});

describe('a lender', () => {
  test('sees what was referred to it, the fields of the consent alone, and nothing of it after a withdrawal', async () => {
    await using hall = await opened();
    await publish(hall);
    const given = await hall.post('/score-loans', asFirm(printShop), consent);
    const { loan } = given.body as { loan: string };
    const place = `/score-loans/${loan}`;
    expect(codeOf(await hall.get(place, asBank(bank)))).toBe('404 score_loan_unknown');
    await hall.post(`${place}/referral`, specialist, { snapshot: snapshotOf(printShop, day) });
    const seen = await hall.get(place, asBank(bank));
    expect(seen.body).toMatchObject({ status: 'REFERRED', answerDueDate: '2026-08-03' });
    expect((seen.body as { shared: object }).shared).toEqual({
      score: 76,
      tier: { id: 'B', name: { zh: '成长', en: 'Growing' } },
    });
    expect(codeOf(await hall.get(place, asBank(otherBank)))).toBe('404 score_loan_unknown');
    expect((await hall.get('/referred-loans', asBank(otherBank))).body).toEqual({ entries: [] });
    expect((await hall.get('/referred-loans', asBank(bank))).body).toMatchObject({ entries: [{ loan }] });

    const lenderAsFirm = { ...asBank(bank), roles: ['applicant' as const] };
    expect(codeOf(await hall.post(`${place}/consent-withdrawal`, lenderAsFirm))).toBe('403 outside_scope');
    await hall.post(`${place}/consent-withdrawal`, asFirm(printShop));
    expect((await hall.get(place, asBank(bank))).body).toMatchObject({ consent: 'WITHDRAWN' });
    expect((await hall.get(place, asBank(bank))).text).not.toContain('"shared"');
  });

  test('is sent no firm without its consent, nor with the score of another', async () => {
    await using hall = await opened();
    await publish(hall);
    await publish(hall, bindery);
    expect(codeOf(await hall.post('/score-loans', asReader, consent))).toBe('403 not_a_firm');
    const { loan } = (await hall.post('/score-loans', asFirm(printShop), consent)).body as { loan: string };
    const refer = (party: string) =>
      hall.post(`/score-loans/${loan}/referral`, specialist, { snapshot: snapshotOf(party, day) });
    expect(codeOf(await refer(bindery))).toBe('404 score_unknown');
    await hall.post(`/score-loans/${loan}/consent-withdrawal`, asFirm(printShop));
    expect(codeOf(await refer(printShop))).toBe('409 consent_withdrawn');
  });

  test('that is late is told once to those who run the region', async () => {
    await using hall = await opened();
    const loan = await referred(hall);
    await hall.clock.set('2026-08-03T17:00:01+08:00');
    await Promise.all([hall.runJobs(), hall.runJobs()]);
    await hall.runJobs();
    const commits = await hall.persistence.streams.read(`score-loan/${loan.slice(0, loan.lastIndexOf('.'))}`);
    const told = commits.flatMap(({ events }) => events).filter(({ type }) => type.includes('answer-due'));
    expect(told).toHaveLength(1);
  });
});

describe('reports', () => {
  test('are taken or refused row by row, with paths and reasons; sent again they count once', async () => {
    await using hall = await opened();
    const [shop, binder] = [await referred(hall), await referred(hall, bindery)];
    const rows = [
      row('DRAWDOWN', shop, 'D-0', 10),
      row('LINE', shop, 'L-1', 6_500),
      row('DRAWDOWN', shop, 'D-1', 7_000),
      row('DRAWDOWN', shop, 'D-2', 500),
      row('DRAWDOWN', shop, 'D-2', 500),
      row('LINE', binder, 'L-2', 65, 'CNY_10K'),
      row('LINE', binder, 'L-2', 6.5),
      row('LINE', '330106.org_91640100MANCX00186.1', 'L-3', 1_000),
      'not a row',
      row('DECLINED', binder, 'N-1'),
    ];
    const sent = await hall.post('/loan-reports', asBank(bank), { rows });
    expect(sent.body).toMatchObject({
      taken: 3,
      known: 1,
      refused: [
        { row: 0, reasons: [{ path: 'rows[0]', code: 'credit_line_missing' }] },
        { row: 2, reasons: [{ path: 'rows[2]', code: 'drawdown_above_line' }] },
        { row: 5, reasons: [{ path: 'rows[5].unit', code: 'field_choice' }] },
        { row: 6, reasons: [{ path: 'rows[6].amount' }] },
        { row: 7, reasons: [{ code: 'score_loan_unknown' }] },
        { row: 8, reasons: [{ path: 'rows[8]' }] },
      ],
    });
    expect((await hall.post('/loan-reports', asBank(bank), { rows: rows.slice(1, 2) })).body).toEqual({
      taken: 0,
      known: 1,
      refused: [],
    });
    expect((await hall.get(`/score-loans/${shop}`, center)).body).toMatchObject({
      status: 'GRANTED',
      lineFen: 6_500,
      drawnFen: 500,
    });
  });

  test('are the lender’s own, or the center’s for it: no other bank’s, and not the firm’s', async () => {
    await using hall = await opened();
    const loan = await referred(hall);
    const rows = [row('LINE', loan, 'L-1', 100)];
    const unknown = { taken: 0, refused: [{ reasons: [{ code: 'score_loan_unknown' }] }] };
    for (const who of [asBank(otherBank), asBank(printShop)])
      expect((await hall.post('/loan-reports', who, { rows })).body).toMatchObject(unknown);
    expect((await hall.post('/loan-reports', asFirm(printShop), { rows })).status).toBe(403);
    expect((await hall.post('/loan-reports', center, { rows })).body).toMatchObject({ taken: 1 });
  });

  test('add up for the region’s managers, each firm once, however often an event is told', async () => {
    await using hall = await opened();
    const totals = async () => (await hall.get('/regions/330106/loan-totals', center)).body;
    expect(await totals()).toEqual({
      region: '330106',
      firmsWithLine: 0,
      lineFen: 0,
      firmsDrawn: 0,
      drawnFen: 0,
    });
    const [shop, binder] = [await referred(hall), await referred(hall, bindery)];
    const rows = [
      row('LINE', shop, 'L-1', 300),
      row('LINE', binder, 'L-2', 600),
      row('DRAWDOWN', shop, 'D-1', 100),
      row('DRAWDOWN', shop, 'D-2', 200),
    ];
    await hall.post('/loan-reports', asBank(bank), { rows });
    await relay(hall);
    await relay(hall);
    const sums = { firmsWithLine: 2, lineFen: 900, firmsDrawn: 1, drawnFen: 300, drawnPercent: 33.33 };
    expect(await totals()).toEqual({ region: '330106', ...sums });
    await hall.post(`/score-loans/${shop}/consent-withdrawal`, asFirm(printShop));
    await hall.post('/loan-reports', asBank(bank), { rows: [row('DRAWDOWN', shop, 'D-3', 1)] });
    await relay(hall);
    expect(await totals()).toEqual({ region: '330106', ...sums });
    expect(
      codeOf(await hall.get('/regions/330106/loan-totals', { ...stranger, roles: ['supervisor'] })),
    ).toBe('403 outside_scope');
    expect((await hall.get('/regions/330106/loan-totals', admin)).status).toBe(200);
  });
});

test('scores and loans whose views are gone are written again as they were', async () => {
  await using hall = await opened();
  const loan = await referred(hall);
  const seen = async () => {
    const paths = [`/score-loans/${loan}`, '/score-loans?region=330106', '/regions/330106/indicator-sets/v1'];
    return Promise.all(paths.map(async (path) => (await hall.get(path, specialist)).body));
  };
  const before = await seen();
  const derived = scoreLoanViews.filter((view) => view.derived);
  for (const view of derived) await hall.persistence.views.clear(view);
  const firm = `330106.${printShop}`;
  for (const stream of ['indicator-set/330106.v1', `firm-score/${firm}`, `score-loan/${firm}`])
    await hall.service.repair(stream);
  expect(await seen()).toEqual(before);
});
