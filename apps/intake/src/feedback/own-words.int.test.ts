import { expect, test } from 'vitest';
import { person, reader } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

const words = `我叫${person.name}，电话${person.mobile}`;

test('what people write stands in no file of the store and in no log, and is read again by whoever may', async () => {
  await using hall = await openLibrary();
  const author = { name: person.name, mobile: person.mobile };
  const complaint = { kind: 'GENERAL', region: '330106', text: words, author };
  await hall.post('/complaints', { as: reader, body: complaint });
  await hall.post('/service-requests', {
    body: { servicePoint: 'library-hall', kind: 'TALENT', text: words },
  });
  const visit = { visit: 'A1', visitedOn: '2026-07-17', device: 'counter-1', level: 'SATISFIED' };
  await hall.post('/visit-ratings', { body: { ...visit, servicePoint: 'library-hall', comment: words } });

  const kept = `${await hall.rawFiles()}\n${hall.logged()}`;
  expect(kept).toContain('hall.complaint.filed.v1');
  for (const secret of [words, person.name, person.mobile]) expect(kept).not.toContain(secret);
  expect((await hall.get('/my-complaints', { as: reader })).text).toContain(words);
});
