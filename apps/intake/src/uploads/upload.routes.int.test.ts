import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { upload as uploadShown } from '@walking-hall/contracts';
import { everything } from '@walking-hall/persistence';
import { describe, expect, test } from 'vitest';
import { problem, themselves } from '../testing/library-acts.ts';
import { jpeg, ofd, opening, pdf, png, send, sent } from '../testing/library-files.ts';
import { clerk, otherPerson, reader } from '../testing/library-world.ts';
import { type Hall, openLibrary } from '../testing/open-intake.ts';
import { chunkBytes } from './file-chunks.ts';
import { fileChunkRecords, incomingBySince } from './upload.views.ts';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function countOnTheirWay(hall: Hall): Promise<number> {
  const on = await hall.persistence.views.find(incomingBySince, { equals: {}, limit: 100 }, everything);
  return on.documents.length;
}

/** Watches which pieces of files are written; says how many of them are still there. */
function watchPieces({ persistence: { views } }: Hall): () => Promise<number> {
  const keys = new Set<string>();
  const put = views.put;
  views.put = (puts) => {
    for (const { view, key } of puts) if (view.name === fileChunkRecords.name) keys.add(key);
    return put(puts);
  };
  return async () => {
    const found = await Promise.all([...keys].map((key) => views.get(fileChunkRecords, key, everything)));
    return found.filter((one) => one !== undefined).length;
  };
}

describe('a file that is handed in', () => {
  test('is held under the hash of its content, and comes back as it was to whose it is', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const file = Buffer.concat([pdf('x'), Buffer.alloc(2 * chunkBytes, 'y')]);
    const held = await sent(hall, new Uint8Array(file), { as: owner });
    expect(held).toMatchObject({ party: owner.party, sha256: sha256Of(file), bytes: file.length });
    const back = await opening(hall, held.upload, { as: owner });
    expect([back.status, back.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(sha256Of(back.bytes)).toBe(held.sha256);
  });

  test.each([
    ['application/pdf', pdf('a')],
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['application/ofd', ofd],
  ])('may be %s', async (type, bytes) => {
    await using hall = await openLibrary();
    expect(await sent(hall, bytes, { as: await themselves(hall), type })).toMatchObject({ mediaType: type });
  });

  test('twice is one file, also at once and under another name, and the second copy is let go', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const countPieces = watchPieces(hall);
    const both = await Promise.all([1, 2].map(() => sent(hall, pdf('same'), { as: owner })));
    const third = await sent(hall, pdf('same'), { as: owner, query: { material: 'STATUTES' } });
    expect(new Set([...both, third].map(({ upload }) => upload)).size).toBe(1);
    const events = await hall.persistence.streams.read(`upload/${third.upload}`);
    expect(events.length).toBe(1);
    expect([await countPieces(), await countOnTheirWay(hall)]).toEqual([1, 0]);
  });

  test('by another party is another file', async () => {
    await using hall = await openLibrary();
    const mine = await sent(hall, pdf('same'), { as: await themselves(hall) });
    const theirs = await sent(hall, pdf('same'), { as: await themselves(hall, otherPerson.idNo) });
    expect(theirs.sha256).toBe(mine.sha256);
    expect(theirs.upload).not.toBe(mine.upload);
  });

  test('lies sealed in the store: its bytes are in no file of it', async () => {
    await using hall = await openLibrary();
    await sent(hall, pdf('王小明的照片'), { as: await themselves(hall) });
    expect(await hall.rawFiles()).not.toContain('王小明的照片');
    expect(hall.logged()).not.toContain('王小明的照片');
  });
});

describe('what is refused leaves nothing', () => {
  test.each([
    [
      'bytes of another kind',
      new Uint8Array(Buffer.from('<html></html>')),
      'application/pdf',
      [422, 'upload_type_wrong'],
    ],
    ['a picture called a PDF', png, 'application/pdf', [422, 'upload_type_wrong']],
    [
      'a ZIP called an OFD',
      new Uint8Array(Buffer.concat([ofd.subarray(0, 40), pdf('x')])),
      'application/ofd',
      [422, 'upload_type_wrong'],
    ],
    ['nothing at all', new Uint8Array(), 'application/pdf', [422, 'upload_empty']],
    ['a type that is not taken', pdf('x'), 'text/html', [422, 'file_type_unsupported']],
    ['more than may be sent', new Uint8Array(20 * 1024 * 1024 + 1), 'image/png', [413, 'body_too_large']],
  ])('%s', async (_what, bytes, type, refusal) => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const countPieces = watchPieces(hall);
    expect(problem(await send(hall, bytes, { as: owner, type }))).toEqual(refusal);
    expect([await countPieces(), await countOnTheirWay(hall)]).toEqual([0, 0]);
  });

  test('a file that breaks off', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const sending = httpRequest(`${hall.url}/intake/uploads?material=PHOTO`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await hall.token(owner)}`,
        'content-type': 'application/pdf',
        'content-length': 3 * chunkBytes,
      },
    });
    sending.on('error', () => {});
    const countPieces = watchPieces(hall);
    sending.write(Buffer.concat([pdf('x'), Buffer.alloc(2 * chunkBytes)]));
    await expect.poll(countPieces).toBe(2);
    sending.destroy();
    await expect.poll(() => countOnTheirWay(hall)).toBe(0);
    expect(await countPieces()).toBe(0);
    expect((await hall.get('/uploads', { as: owner })).body).toEqual({ entries: [] });
  });

  test('what a crash left half received is cleared away, what was held just then is not', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const put = hall.persistence.views.put;
    // The power goes off before anybody is told that the file is not on its way any more.
    hall.persistence.views.put = (puts) =>
      puts.some(({ view, doc }) => view.name === 'incoming_files' && !doc)
        ? Promise.reject(new Error('the power went off'))
        : put(puts);
    expect((await send(hall, pdf('held'), { as: owner })).status).toBe(500);
    expect((await send(hall, new Uint8Array(Buffer.from('<html>')), { as: owner })).status).toBe(500);
    hall.persistence.views.put = put;
    expect(await countOnTheirWay(hall)).toBe(2);
    await hall.atTime('2026-07-17T17:30:00.000+08:00');
    expect(await countOnTheirWay(hall)).toBe(0);
    const held = await sent(hall, pdf('held'), { as: owner });
    expect((await opening(hall, held.upload, { as: owner })).status).toBe(200);
  });
});

test('whoever’s account belongs to no party hands in nothing for nobody, nor for another', async () => {
  await using hall = await openLibrary();
  expect(problem(await send(hall, pdf('x'), { as: reader }))).toEqual([403, 'party_unproven']);
  const [mine, other] = [await themselves(hall), await themselves(hall, otherPerson.idNo)];
  expect((await send(hall, pdf('x'), { as: clerk })).body).toMatchObject({
    errors: [{ path: 'query.party', code: 'field_required' }],
  });
  const query = { party: other.party ?? '' };
  expect(problem(await send(hall, pdf('x'), { as: mine, query }))).toEqual([403, 'outside_scope']);
  expect((await send(hall, pdf('x'), { as: clerk, query })).parse(uploadShown).party).toBe(other.party);
});
