import {
  type ApplicationId,
  bundleId,
  caseIdOf,
  eventOf,
  type PartyRef,
  resultsReleased,
  taskIdOf,
} from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { accept, tell, withoutPapers } from '../testing/library-acts.ts';
import { cardForm, cardOrder } from '../testing/library-orders.ts';
import { admin, at, clerk, path, person, reader, region } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';

const importing = (hall: Hall, material: string, validTo?: string) =>
  hall.post('/holdings', {
    as: admin,
    body: { idType: 'RESIDENT_ID', idNo: person.idNo, material, reference: 'R-1', validTo },
  });

/** What a case released: a card with its material, and a seat without. */
const released = (application: ApplicationId, party: PartyRef) => {
  const id = caseIdOf(application);
  const name = { zh: '证', en: 'Card' };
  return eventOf(resultsReleased, {
    case: id,
    application,
    region,
    regionPath: path,
    bundle: bundleId.parse('lending-library'),
    party,
    channel: 'COUNTER',
    results: [
      { task: taskIdOf(id, 'card-person'), name, number: 'CARD-7', material: 'CARD' },
      { task: taskIdOf(id, 'reading-room'), name },
    ],
    at,
  });
};

test('what a party holds and is valid is not asked for; what has expired is', async () => {
  await using hall = await openLibrary();
  await importing(hall, 'M01', '2026-07-17');
  expect(await hall.submitted(withoutPapers, { as: clerk })).toMatchObject({
    materialsHeld: ['M01'],
    materialsMissing: ['PHOTO'],
  });
  await hall.clock.set('2026-07-18T10:00:00.000+08:00');
  expect(await hall.submitted(withoutPapers, { as: clerk })).toMatchObject({
    materialsHeld: [],
    materialsMissing: ['M01', 'PHOTO'],
  });
});

test('what was held at receipt is not asked for again when it expires before the acceptance', async () => {
  await using hall = await openLibrary();
  await importing(hall, 'M01', '2026-07-17');
  const { application } = await hall.submitted(withoutPapers, { as: clerk });
  await hall.clock.set('2026-07-20T10:00:00.000+08:00');
  await tell(hall, application);
  const body = { materials: [{ material: 'PHOTO', as: 'PAPER' }] };
  await hall.post(`/applications/${application}/correction`, { as: clerk, body });
  expect((await accept(hall, application)).body).toMatchObject({ status: 'ACCEPTED' });
});

test('what else a party holds does not travel with an application that has no use for it', async () => {
  await using hall = await openLibrary();
  await importing(hall, 'SAVINGS-BOOK');
  await importing(hall, 'M01');
  const { application, materialsHeld } = await hall.submitted(cardOrder(), { as: clerk });
  expect(materialsHeld).toEqual(['M01']);
  expect(JSON.stringify(await hall.events(application))).not.toContain('SAVINGS-BOOK');
});

test('the results of a case are held from then on, once however often they are told', async () => {
  await using hall = await openLibrary();
  const { application, party } = await hall.submitted(cardOrder(), { as: clerk });
  const loan = {
    items: ['loan'],
    materials: [],
    form: Object.fromEntries([
      ...Object.entries(cardForm).filter(([id]) => !/mobile|email|delivery/.test(id)),
      ['loan.books', 3],
    ]),
  };
  expect((await hall.submit(cardOrder(loan), { as: clerk })).body).toMatchObject({
    errors: [{ code: 'prerequisite_missing' }],
  });
  await hall.hear(released(application, party), released(application, party));
  expect(await hall.submitted(cardOrder(loan), { as: clerk })).toMatchObject({
    materialsHeld: ['CARD'],
    materialsMissing: [],
  });
});

test('what somebody holds is not found out by filling in their number', async () => {
  await using hall = await openLibrary();
  await importing(hall, 'M01');
  expect(await hall.submitted(withoutPapers, { as: reader })).toMatchObject({ materialsHeld: [] });
  const { party } = await hall.submitted(withoutPapers, { as: clerk });
  const themselves = { ...reader, party };
  expect(await hall.submitted(withoutPapers, { as: themselves })).toMatchObject({ materialsHeld: ['M01'] });
});
