import { offerTransfer } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { accountOf, codeOf, granting, loansAccount, openAccount, refusing } from '../testing/library-acts.ts';
import { otherReader, reader } from '../testing/library-cases.ts';
import { asReader, clerk, of, stranger } from '../testing/library-people.ts';
import { openRouting } from '../testing/open-routing.ts';

const loan = (books: number) => ({ held: ['CARD'], answers: { 'loan.books': books } });
const at = `/quota-accounts/${loansAccount}`;

describe('an account', () => {
  test('is opened by the department that grants from it, once', async () => {
    await using hall = await openRouting();
    await hall.start();
    const body = {
      region: '330106',
      bundle: 'lending-library',
      quota: 'loans',
      party: reader,
      year: 2026,
      amount: 120,
    };
    expect(codeOf(await hall.post('/quota-accounts', of('desk'), body))).toBe('403 other_department');
    expect(codeOf(await hall.post('/quota-accounts', of('stacks'), { ...body, quota: 'chairs' }))).toBe(
      '404 quota_unknown',
    );
    expect((await openAccount(hall)).status).toBe(201);
    expect((await openAccount(hall)).status).toBe(201);
    expect(codeOf(await openAccount(hall, 121))).toBe('409 quota_exists');
    for (const as of [asReader, clerk, of('stacks')])
      expect((await hall.get(at, as)).body).toMatchObject({ balance: 120 });
    for (const as of [stranger, of('desk'), { ...asReader, party: otherReader }]) {
      expect(codeOf(await hall.get(at, as))).toBe('404 quota_unknown');
    }
  });
});

describe('a grant', () => {
  test('takes what it costs, once, and the same request again is answered again', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall);
    const id = await hall.accept(['loan'], loan(30));
    const key = { 'idempotency-key': 'k-1' };
    const first = await granting(hall, 'stacks', `${id}.loan`, key);
    const again = await granting(hall, 'stacks', `${id}.loan`, key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(codeOf(await granting(hall, 'stacks', `${id}.loan`))).toBe('409 task_already_decided');
    expect(await accountOf(hall)).toMatchObject({
      balance: 90,
      entries: [{ kind: 'DEBIT', reference: `${id}.loan` }],
    });
  });

  test('beyond the balance is refused with it and changes nothing; then the task can be refused', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall, 10);
    const id = await hall.accept(['loan'], loan(15));
    const before = await hall.get(`/cases/${id}`);
    const refused = await hall.post(
      `/tasks/${id}.loan/decision`,
      of('stacks'),
      { outcome: 'GRANTED' },
      { 'accept-language': 'en' },
    );
    expect(codeOf(refused)).toBe('409 quota_exceeded');
    expect(refused.text).toContain('balance 10');
    expect((await hall.get(`/cases/${id}`)).body).toEqual(before.body);
    expect(await accountOf(hall)).toMatchObject({ balance: 10, entries: [] });
    expect((await refusing(hall, 'stacks', `${id}.loan`)).body).toMatchObject({ status: 'REFUSED' });
  });

  test('that the case itself refuses takes nothing', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall);
    const waiting = await hall.accept(['card', 'loan'], {}, 1);
    expect(codeOf(await granting(hall, 'stacks', `${waiting}.loan`))).toBe('409 task_not_open');
    const id = await hall.accept(['loan'], loan(30), 2);
    expect(codeOf(await granting(hall, 'stacks', `${id}.loan`, { 'if-match': '"7"' }))).toBe(
      '412 stale_version',
    );
    expect(codeOf(await granting(hall, 'desk', `${id}.loan`))).toBe('403 other_department');
    await refusing(hall, 'stacks', `${id}.loan`);
    expect(codeOf(await granting(hall, 'stacks', `${id}.loan`))).toBe('409 task_already_decided');
    expect(await accountOf(hall)).toMatchObject({ balance: 120, entries: [] });
  });

  test('many at once never take more than there is', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall, 100);
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => hall.accept(['loan'], loan(15), index + 1)),
    );
    const codes = (await Promise.all(ids.map((id) => granting(hall, 'stacks', `${id}.loan`)))).map(codeOf);
    expect(codes.filter((code) => code === '200 ')).toHaveLength(6);
    expect(codes.filter((code) => code === '409 quota_exceeded')).toHaveLength(6);
    expect((await accountOf(hall)).balance).toBe(10);
  });
});

describe('a transfer', () => {
  const offer = { to: otherReader, quantity: 30 };
  const receiver = { ...asReader, sub: 'receiver', party: otherReader };

  test('is offered by the holder and counts once the receiver confirms, however often', async () => {
    await using hall = await openRouting();
    await hall.start();
    await openAccount(hall, 40);
    const key = { 'idempotency-key': 'k-1' };
    const offered = await hall.post(`${at}/transfers`, asReader, offer, key);
    expect(offered.body).toMatchObject({
      balance: 40,
      pendingTransfers: [{ to: otherReader, quantity: 30 }],
    });
    expect((await hall.post(`${at}/transfers`, asReader, offer, key)).body).toEqual(offered.body);
    const transfer = offerTransfer.success.body?.parse(offered.body).transfer;
    const confirmation = `${at}/transfers/${transfer}/confirmation`;
    expect(codeOf(await hall.post(confirmation, asReader))).toBe('403 outside_scope');
    expect(codeOf(await hall.post(`${at}/transfers`, receiver, offer))).toBe('403 outside_scope');
    expect((await hall.post(confirmation, receiver)).body).toMatchObject({
      balance: 10,
      pendingTransfers: [],
    });
    expect((await hall.post(confirmation, receiver)).body).toMatchObject({ balance: 10 });
    expect(codeOf(await hall.post(`${at}/transfers`, asReader, { ...offer, quantity: 15 }))).toBe(
      '409 quota_exceeded',
    );
    expect(codeOf(await hall.post(`${at}/transfers/tr_${'0'.repeat(24)}/confirmation`, clerk))).toBe(
      '404 transfer_unknown',
    );
  });
});
