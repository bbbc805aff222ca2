import { verifyChain } from '@walking-hall/persistence';
import { expect, test } from 'vitest';
import { accept, correct, problem, tell, unmask, withoutPapers } from '../testing/library-acts.ts';
import { cardForm, cardOrder } from '../testing/library-orders.ts';
import { admin, clerk, otherPerson, person } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const identity = { idType: 'RESIDENT_ID', idNo: person.idNo };
const forget = { as: admin };

test('nothing personal stands in the store’s files or in the log, whatever was done', async () => {
  await using hall = await openLibrary();
  const { application } = await hall.submitted(withoutPapers);
  await tell(hall, application);
  await correct(hall, application, { form: { 'applicant.name': otherPerson.name }, materials: [] });
  await unmask(hall, application);
  await hall.get('/applications?region=330106');
  await hall.submit(cardOrder({ form: { ...cardForm, 'applicant.mobile': `${person.mobile}9` } }));
  await hall.submit(cardOrder({ items: ['museum'] }));
  await hall.post('/parties', { body: identity });
  await hall.post('/holdings', { as: admin, body: { ...identity, material: 'M01', reference: person.idNo } });
  await hall.atTime('2026-08-31T10:00:00.000+08:00');

  const kept = `${await hall.rawFiles()}\n${hall.logged()}`;
  expect(kept).toContain(application);
  for (const value of [...Object.values(person), otherPerson.name]) {
    expect(kept).not.toContain(value);
    expect(kept).not.toContain(Buffer.from(value).toString('base64url').slice(0, -2));
  }
});

test('the same search finds what is no secret, so that it would find what is', async () => {
  await using hall = await openLibrary();
  await hall.submitted(cardOrder({ items: ['card', 'loan'], form: { ...cardForm, 'loan.books': 17 } }));
  expect(await hall.rawFiles()).toContain('"loan.books":17');
});

test('a forgotten party’s data can not be read, and every chain still verifies', async () => {
  await using hall = await openLibrary();
  const { application, party } = await hall.submitted();
  expect((await hall.delete(`/parties/${party}/key`, forget)).status).toBe(204);

  expect(
    problem(await hall.post(`/applications/${application}/unmasking`, { body: { reason: '核对' } })),
  ).toEqual([404, 'person_forgotten']);
  expect(problem(await accept(hall, application))).toEqual([404, 'person_forgotten']);
  const shown = await hall.shown(application);
  expect(shown).toMatchObject({ status: 'RECEIVED', form: { 'applicant.kind': 'NATURAL' } });
  expect(Object.keys(shown.form)).not.toContain('applicant.name');
  expect((await hall.get('/applications?region=330106')).body).toMatchObject({ entries: [{ application }] });
  expect(await hall.service.addressBook.findAddresses(party)).toBeUndefined();
  expect(verifyChain(await hall.persistence.streams.read(`application/${application}`))).toEqual({
    whole: true,
  });
});

test('a forgotten party that comes again is served, and the old application stays listed and closed', async () => {
  await using hall = await openLibrary();
  const old = await hall.submitted();
  await hall.delete(`/parties/${old.party}/key`, forget);
  const fresh = await hall.submitted();
  expect(fresh.party).toBe(old.party);
  expect(await unmask(hall, fresh.application)).toEqual({ form: cardForm });
  expect(problem(await hall.get(`/applications/${old.application}`))).toEqual([200, undefined]);
  const { body } = await hall.get('/applications?region=330106');
  expect((body as { entries: unknown[] }).entries.length).toBe(2);
});

test('only the platform’s administrator forgets, and only whom the hall knows', async () => {
  await using hall = await openLibrary();
  const { party } = await hall.submitted();
  expect((await hall.delete(`/parties/${party}/key`, { as: clerk })).status).toBe(403);
  const unknown = `psn_${'0'.repeat(32)}`;
  expect(problem(await hall.delete(`/parties/${unknown}/key`, forget))).toEqual([404, 'person_unknown']);
});

test('an identity with a wrong check digit gives no reference', async () => {
  await using hall = await openLibrary();
  const { party } = await hall.submitted();
  expect((await hall.post('/parties', { body: identity })).body).toEqual({ party });
  const wrong = { ...identity, idNo: '330106189001010018' };
  expect((await hall.post('/parties', { body: wrong })).body).toMatchObject({
    code: 'request_invalid',
    errors: [{ path: 'body.idNo', code: 'id_number_invalid' }],
  });
});
