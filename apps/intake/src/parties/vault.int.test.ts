import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Persistence } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, person } from '../testing/library-world.ts';
import { createAddressBook } from './address-book.ts';
import { aesGcm, vaultSecret } from './cipher.ts';
import { createHoldings, type Holdings } from './holdings.ts';
import { type AnswersPlace, createVault, type Vault } from './vault.ts';
import { holdingRecords, partyKeyRecords, vaultRecords } from './vault.views.ts';

let folder: string;
let persistence: Persistence;
let vault: Vault;

const secret = vaultSecret('5a'.repeat(32));
const open = () =>
  openSqlite({
    file: join(folder, 'intake.db'),
    service: 'intake',
    views: [partyKeyRecords, vaultRecords, holdingRecords],
  });
const answers = { 'applicant.name': person.name, 'applicant.email': person.email };
const [first, second] = ['app_1', 'app_2'] as const;
const later = '2026-07-18T10:00:00.000+08:00';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'));
  persistence = open();
  vault = createVault(persistence, aesGcm, secret);
});
afterEach(async () => {
  await persistence.close();
  rmSync(folder, { recursive: true });
});
const partyOf = (idNo: string = person.idNo) => vault.referenceOf('RESIDENT_ID', idNo);
const forgotten = expect.objectContaining({ code: 'person_forgotten' });

describe('references', () => {
  test('are the same for the same document, whichever x it is written with', () => {
    expect(partyOf('11010519491231002x')).toBe(partyOf('11010519491231002X'));
    expect(partyOf()).toMatch(/^psn_[0-9a-f]{32}$/);
  });

  test('are others for another document, of another kind with the same number too', () => {
    expect(partyOf('330182189002020020')).not.toBe(partyOf());
    expect(vault.referenceOf('PASSPORT', person.idNo)).not.toBe(partyOf());
  });

  test('of an organisation are its public code', () => {
    expect(vault.referenceOf('USCC', '91330106MATEA00156')).toBe('org_91330106MATEA00156');
  });
});

describe('answers', () => {
  test('are read as they were kept, by another instance that opens the store again too', async () => {
    const kept = await vault.keep(partyOf(), first, answers, at);
    await persistence.close();
    persistence = open();
    expect(await createVault(persistence, aesGcm, secret).read(partyOf(), kept)).toEqual(answers);
  });

  test('of one application stand beside each other; the same kept again are the same', async () => {
    const others = { ...answers, 'applicant.name': '王大明' };
    const kept = await vault.keep(partyOf(), first, answers, at);
    const keptOthers = await vault.keep(partyOf(), first, others, at);
    expect(await vault.keep(partyOf(), first, answers, later)).toEqual(kept);
    expect(await vault.read(partyOf(), kept)).toEqual(answers);
    expect(await vault.read(partyOf(), keptOthers)).toEqual(others);
  });

  test('have a name that tells nothing of them, not even that two applications have the same', async () => {
    const { sealedAnswers } = await vault.keep(partyOf(), first, answers, at);
    expect(sealedAnswers).toMatch(/^[0-9a-f]{32}$/);
    expect((await vault.keep(partyOf(), second, answers, at)).sealedAnswers).not.toBe(sealedAnswers);
    const other = createVault(persistence, aesGcm, vaultSecret('5b'.repeat(32)));
    expect((await other.keep(partyOf('330182189002020020'), first, answers, at)).sealedAnswers).not.toBe(
      sealedAnswers,
    );
  });

  test('can not be read with another secret', async () => {
    const kept = await vault.keep(partyOf(), first, answers, at);
    const other = createVault(persistence, aesGcm, vaultSecret('5b'.repeat(32)));
    await expect(other.read(partyOf(), kept)).rejects.toThrow();
  });

  test('of two first applications of one person at once are sealed with one key', async () => {
    const both = await Promise.all([
      vault.keep(partyOf(), first, answers, at),
      vault.keep(partyOf(), second, answers, at),
    ]);
    for (const kept of both) expect(await vault.read(partyOf(), kept)).toEqual(answers);
  });
});

describe('a forgotten person', () => {
  let kept: AnswersPlace;
  beforeEach(async () => {
    kept = await vault.keep(partyOf(), first, answers, at);
    await vault.forget(partyOf());
  });

  test('can not be read, nor be written to', async () => {
    await expect(vault.read(partyOf(), kept)).rejects.toEqual(forgotten);
    expect(await vault.findLatest(partyOf())).toBeUndefined();
    expect(await createAddressBook(vault).findAddresses(partyOf())).toBeUndefined();
  });

  test('is forgotten once: then there is nobody to forget', async () => {
    await expect(vault.forget(partyOf())).rejects.toThrow('person_unknown');
    await expect(vault.forget(partyOf('330182189002020020'))).rejects.toThrow('person_unknown');
  });

  test('who comes again gets a new key that is really stored; the old answers stay closed', async () => {
    const again = await vault.keep(partyOf(), second, answers, later);
    await persistence.close();
    persistence = open();
    const reopened = createVault(persistence, aesGcm, secret);
    expect(await reopened.read(partyOf(), again)).toEqual(answers);
    await expect(reopened.read(partyOf(), kept)).rejects.toEqual(forgotten);
    expect(await reopened.findLatest(partyOf())).toEqual(answers);
  });

  test('can be forgotten and come again, and again', async () => {
    for (const id of [first, second]) {
      const again = await vault.keep(partyOf(), id, answers, later);
      expect(await vault.read(partyOf(), again)).toEqual(answers);
      await vault.forget(partyOf());
      await expect(vault.read(partyOf(), again)).rejects.toEqual(forgotten);
    }
  });
});

describe('the address book', () => {
  test('knows where a party wanted to be reached last', async () => {
    await vault.keep(partyOf(), first, { 'applicant.email': 'old@library.test' }, at);
    await vault.keep(partyOf(), second, { ...answers, 'applicant.mobile': person.mobile }, later);
    expect(await createAddressBook(vault).findAddresses(partyOf())).toEqual({
      email: person.email,
      mobile: person.mobile,
    });
  });

  test('has no addresses of a party that gave none, and nothing of one that never came', async () => {
    await vault.keep(partyOf(), first, {}, at);
    expect(await createAddressBook(vault).findAddresses(partyOf())).toEqual({});
    expect(await createAddressBook(vault).findAddresses('330106:desk')).toBeUndefined();
  });
});

describe('holdings', () => {
  const held = async (holdings: Holdings, on: string) =>
    (await holdings.listValid(partyOf(), on)).map(({ material, subject }) =>
      subject === undefined ? material : `${material} of ${subject}`,
    );
  const card = (validTo?: string) => ({ party: partyOf(), material: 'CARD', reference: 'CARD-7', validTo });

  test('are valid through their last day, or for good', async () => {
    const holdings = createHoldings(persistence, vault);
    await holdings.keep(card('2026-07-17'), 1);
    await holdings.keep({ ...card(), material: 'M01' }, 1);
    expect(await held(holdings, '2026-07-17')).toEqual(['CARD', 'M01']);
    expect(await held(holdings, '2026-07-18')).toEqual(['M01']);
    expect(await holdings.listValid(partyOf('330182189002020020'), '2026-07-17')).toEqual([]);
  });

  test('of one material for several projects stand beside each other', async () => {
    const holdings = createHoldings(persistence, vault);
    await holdings.keep({ ...card(), subject: 'P-1' }, 1);
    await holdings.keep({ ...card(), subject: 'P-2' }, 1);
    expect(await held(holdings, '2026-07-17')).toEqual(['CARD of P-1', 'CARD of P-2']);
  });

  test('of one material are one, and an older record does not replace a newer', async () => {
    const holdings = createHoldings(persistence, vault);
    await holdings.keep(card(), 2);
    await holdings.keep(card('2026-01-01'), 1);
    expect(await held(holdings, '2026-07-17')).toEqual(['CARD']);
  });

  test('are listed whole, however many there are', async () => {
    const holdings = createHoldings(persistence, vault);
    const ids = Array.from({ length: 1_001 }, (_, index) => `M${index}`);
    await Promise.all(ids.map((material) => holdings.keep({ ...card(), material }, 1)));
    expect((await holdings.listValid(partyOf(), '2026-07-17')).length).toBe(1_001);
  });
});
