import { defineBundle } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { fragile, slowDebits } from '../testing/broken-stores.ts';
import { accountOf, codeOf, granting, openAccount, refusing } from '../testing/library-acts.ts';
import { of } from '../testing/library-people.ts';
import { openRouting, type Routing } from '../testing/open-routing.ts';
import { relay } from '../testing/relay.ts';

const loan = (books: number) => ({ held: ['CARD'], answers: { 'loan.books': books } });
const balance = async (hall: Routing) => (await accountOf(hall)).balance;

describe('a crash between debit and decision', () => {
  test('leaves the task open; trying again takes nothing more', async () => {
    const store = fragile();
    await using hall = await openRouting({ around: store.around });
    await hall.start();
    await openAccount(hall);
    const id = await hall.accept(['loan'], loan(30));
    store.break();
    expect((await granting(hall, 'stacks', `${id}.loan`)).status).toBe(500);
    store.mend();
    await relay(hall);
    expect([await balance(hall), (await hall.get(`/tasks/${id}.loan`)).body]).toMatchObject([
      90,
      { status: 'REVIEW' },
    ]);
    expect((await granting(hall, 'stacks', `${id}.loan`)).status).toBe(200);
    await relay(hall);
    expect(await balance(hall)).toBe(90);
  });

  test('is set right where the task is refused in the end, and once', async () => {
    const store = fragile();
    await using hall = await openRouting({ around: store.around });
    await hall.start();
    await openAccount(hall);
    const id = await hall.accept(['loan'], loan(30));
    store.break();
    await granting(hall, 'stacks', `${id}.loan`);
    store.mend();
    await refusing(hall, 'stacks', `${id}.loan`);
    expect(await balance(hall)).toBe(90);
    await relay(hall);
    await relay(hall);
    expect((await accountOf(hall)).entries.map(({ kind }) => kind)).toEqual(['DEBIT', 'RETURN']);
  });

  test('is set right where the task is closed in the end, because what it rested on was refused', async () => {
    const store = fragile();
    await using hall = await openRouting({ around: store.around });
    const debits = [{ item: 'reading-room', quantity: 'loan.books' }];
    const bundle = defineBundle({
      ...lendingLibrarySource,
      quotas: lendingLibrarySource.quotas.map((quota) => ({ ...quota, debits })),
    });
    await hall.start(bundle);
    await openAccount(hall, 120, 'archive');
    const id = await hall.accept(['loan', 'reading-room'], { ...loan(30), bundle });
    await hall.post(`/tasks/${id}.loan/preliminary-opinion`, of('stacks'), { favourable: true });
    store.break();
    await granting(hall, 'archive', `${id}.reading-room`);
    store.mend();
    expect(await balance(hall)).toBe(90);
    await refusing(hall, 'stacks', `${id}.loan`);
    await relay(hall);
    expect(await balance(hall)).toBe(120);
  });
});

test('a debit that comes after the refusal is given back all the same', async () => {
  const store = slowDebits();
  await using hall = await openRouting({ around: store.around });
  // Within one process the two would wait for each other.
  await using other = await openRouting({ folder: hall.folder });
  await hall.start();
  await openAccount(hall);
  const id = await hall.accept(['loan'], loan(30));
  const late = granting(hall, 'stacks', `${id}.loan`);
  await store.reached;
  expect((await refusing(other, 'stacks', `${id}.loan`)).status).toBe(200);
  const heard = await relay(other);
  store.letGo();
  expect(codeOf(await late)).toBe('409 task_already_decided');
  expect(await balance(hall)).toBe(90);
  await relay(other, heard);
  expect(await balance(hall)).toBe(120);
});
