import { type HallClaims, listNoticeSettings, listObligations, previewRule } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { openGateway } from '../testing/gateway.ts';
import { libraryPath, messageOf } from '../testing/library-events.ts';
import { asReader, openNotification } from '../testing/open-notification.ts';
import { smsOver, withMobile } from '../testing/sms.ts';

const manager: HallClaims = { sub: 'manager-1', roles: ['center-admin'], region: libraryPath };
const elsewhere: HallClaims = { sub: 'manager-2', roles: ['center-admin'], region: '330000/330182' };
const path = '/regions/330106/notice-settings';
const own = {
  title: { zh: '湖区：{receiptNumber}', en: 'Lake: {receiptNumber}' },
  body: { zh: '湖区已收件 {applicationId}', en: 'The lake received {applicationId}' },
};

type Opened = Awaited<ReturnType<typeof openNotification>>;

async function openRegion(options: Parameters<typeof openNotification>[0] = {}) {
  const hall = await openNotification(options);
  await hall.hear('region', 'enabled');
  return hall;
}

async function set(hall: Opened, body: object, as = manager) {
  return hall.put(path, { as, body });
}

async function obligations(hall: Opened, channel: string) {
  const { body } = listObligations.success;
  const response = await hall.get('/obligations', { as: manager });
  const { entries } = response.parse(body as NonNullable<typeof body>);
  return entries.filter((each) => each.channel === channel);
}

describe('texts', () => {
  test('a region’s own words are used for notices from then on; those made before keep theirs', async () => {
    await using hall = await openRegion();
    await hall.hear('received');
    expect((await set(hall, { wordings: { 'application-received': own } })).status).toBe(200);
    await hall.hear('notAccepted');
    const notices = hall.service.subscriptions.find(({ name }) => name === 'notification.notices');
    const again = messageOf('received');
    await notices?.handler({ ...again, event: { ...again.event, id: 'library/second@1.0' } });
    const feed = (await hall.get('/feed', { as: asReader })).body as { entries: { title: string }[] };
    const titles = feed.entries.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['已收件：R-0001', '湖区：R-0001']));
  });

  test('a placeholder that does not exist is refused with its place, and nothing is kept', async () => {
    await using hall = await openRegion();
    const wrong = { ...own, body: { zh: '{applicantName}，您好', en: 'Hello {applicantName}' } };
    const answer = await set(hall, { wordings: { 'application-received': wrong } });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'body.wordings.application-received.body.zh', code: 'field_placeholder' },
          { path: 'body.wordings.application-received.body.en', code: 'field_placeholder' },
        ],
      },
    });
    expect((await hall.get(path, { as: manager })).body).toMatchObject({ code: 'notice_settings_unknown' });
  });

  test('a bundle’s rule can be worded anew too, one that does not exist can not', async () => {
    await using hall = await openRegion();
    const words = { title: own.title, body: { zh: '{caseId}', en: '{caseId}' } };
    const ofBundle = { 'lending-library/card-ready': { ...words, title: { zh: '好了', en: 'Done' } } };
    expect((await set(hall, { wordings: ofBundle })).status).toBe(200);
    expect((await set(hall, { wordings: { 'lending-library/nothing': words } })).body).toMatchObject({
      code: 'notice_rule_unknown',
    });
  });
});

test('each change is a version with who and when; the same again is none', async () => {
  await using hall = await openRegion();
  await set(hall, { off: [{ channel: 'EMAIL' }] });
  await hall.afterMinutes(5);
  await set(hall, { off: [{ channel: 'SMS' }] });
  await set(hall, { off: [{ channel: 'SMS' }] });
  const { body } = listNoticeSettings.success;
  const { entries } = (await hall.get(`${path}/versions`, { as: manager })).parse(
    body as NonNullable<typeof body>,
  );
  expect(
    entries.map(({ version, changedBy, changedAt }) => [version, changedBy, changedAt.slice(11, 16)]),
  ).toEqual([
    [2, 'manager-1', '15:35'],
    [1, 'manager-1', '15:30'],
  ]);
});

test('another region’s settings are nobody else’s', async () => {
  await using hall = await openRegion();
  expect((await set(hall, {}, elsewhere)).body).toMatchObject({ code: 'outside_scope' });
  expect((await hall.put('/regions/999999/notice-settings', { as: manager, body: {} })).body).toMatchObject({
    code: 'region_unknown',
  });
});

test('what the law obliges to say can not be switched off in the feed, other channels can', async () => {
  await using hall = await openRegion();
  for (const off of [{ rule: 'task-refused' }, { rule: 'task-refused', channel: 'IN_APP' }])
    expect((await set(hall, { off: [off] })).body).toMatchObject({ code: 'notice_obligatory' });
  expect((await set(hall, { off: [{ rule: 'task-refused', channel: 'SMS' }] })).status).toBe(200);
  expect((await set(hall, { off: [{ rule: 'task-resumed' }] })).status).toBe(200);
});

describe('caps and quiet hours', () => {
  test('of three messages over a cap of two, the third waits for the next day and leaves then', async () => {
    await using gateway = await openGateway();
    await using hall = await openRegion({ providers: smsOver(gateway), addressBook: withMobile });
    await set(hall, { dailyCaps: { SMS: 2 } });
    await hall.hear('received', 'correction', 'notAccepted', 'deemedWithdrawn');
    await hall.runJobs();
    expect(gateway.taken.length).toBe(2);
    expect((await obligations(hall, 'SMS')).filter(({ state }) => state === 'INTENDED')).toMatchObject([
      { reason: 'OVER_DAILY_CAP', dueAt: '2026-07-18T00:00:00.000+08:00', attempts: 0 },
    ]);
    await hall.afterMinutes(9 * 60);
    expect(gateway.taken.length).toBe(3);
  });

  test('in quiet hours nothing rings; in the morning it leaves', async () => {
    await using gateway = await openGateway();
    await using hall = await openRegion({ providers: smsOver(gateway), addressBook: withMobile });
    await set(hall, { quietHours: { from: '15:00', to: '16:00' } });
    await hall.hear('received', 'deemedWithdrawn');
    await hall.runJobs();
    expect(gateway.taken).toEqual([]);
    expect(await obligations(hall, 'SMS')).toMatchObject([{ state: 'INTENDED', reason: 'QUIET_HOURS' }]);
    await hall.afterMinutes(30);
    expect(gateway.taken.length).toBe(1);
  });
});

describe('the preview', () => {
  const preview = async (hall: Opened, body: object) => {
    const response = await hall.post('/rules/preview', { as: manager, body: { region: '330106', ...body } });
    expect(response.status).toBe(200);
    return response.parse(previewRule.success.body as NonNullable<typeof previewRule.success.body>);
  };

  test('shows a draft in both languages with its length, and changes nothing', async () => {
    await using hall = await openRegion();
    const long = { ...own, body: { zh: `{applicationId}${'字'.repeat(60)}`, en: 'Short' } };
    const shown = await preview(hall, {
      rule: 'application-received',
      wording: long,
      params: { receiptNumber: 'R-9' },
    });
    expect(shown.zh).toMatchObject({ title: '湖区：R-9', smsSegments: 2 });
    expect(shown.en).toMatchObject({ title: 'Lake: R-9', body: 'Short', length: 14, smsSegments: 1 });
    expect((await preview(hall, { rule: 'application-received' })).zh.title).toContain('已收件');
  });

  test('says what would not be sent, and why', async () => {
    await using gateway = await openGateway();
    await using hall = await openRegion({ providers: smsOver(gateway) });
    await set(hall, { off: [{ rule: 'task-refused', channel: 'SMS' }] });
    expect((await preview(hall, { rule: 'task-refused' })).channels).toEqual([
      { channel: 'IN_APP', outcome: 'SENT' },
      { channel: 'EMAIL', outcome: 'SKIPPED', reason: 'CHANNEL_OFF' },
      { channel: 'SMS', outcome: 'SKIPPED', reason: 'RULE_OFF' },
    ]);
    await hall.put('/preferences', { body: { optedOut: ['OFFER'] } });
    const { party } = asReader;
    expect((await preview(hall, { rule: 'service-offered', party })).channels[0]).toEqual({
      channel: 'IN_APP',
      outcome: 'SKIPPED',
      reason: 'OPTED_OUT',
    });
  });
});
