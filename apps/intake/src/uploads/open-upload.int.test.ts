import { describe, expect, test } from 'vitest';
import { problem, themselves } from '../testing/library-acts.ts';
import { opening, pdf, sent, withPhoto } from '../testing/library-files.ts';
import { admin, clerk, clerkElsewhere, otherPerson } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('fetching a file', () => {
  test('takes staff an application that names it, and a reason, which stands on record before they see it', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const { sha256, upload } = await sent(hall, pdf('photo'), { as: owner });
    const { application } = await hall.submitted(withPhoto(sha256), { as: owner });
    const other = await hall.submitted();
    const reason = '核对照片';
    expect(problem(await opening(hall, upload, {}))).toEqual([404, 'upload_unknown']);
    expect(
      problem(await opening(hall, upload, { body: { application, reason }, as: clerkElsewhere })),
    ).toEqual([404, 'application_unknown']);
    expect(
      problem(await opening(hall, upload, { body: { application: other.application, reason } })),
    ).toEqual([404, 'upload_unknown']);
    expect(problem(await opening(hall, upload, { body: { application } }))).toEqual([
      422,
      'unmask_reason_required',
    ]);
    const before = await hall.persistence.streams.read(`upload/${upload}`);
    expect(before.length).toBe(1);
    expect((await opening(hall, upload, { body: { application, reason } })).status).toBe(200);
    const commits = await hall.persistence.streams.read(`upload/${upload}`);
    expect(commits.at(-1)?.events).toMatchObject([
      { type: 'hall.upload.opened.v1', data: { by: clerk.sub, application, reason } },
    ]);
  });

  test('is nobody else’s, and neither is knowing of it', async () => {
    await using hall = await openLibrary();
    const { upload } = await sent(hall, pdf('photo'), { as: await themselves(hall) });
    const other = await themselves(hall, otherPerson.idNo);
    expect(problem(await opening(hall, upload, { as: other }))).toEqual([404, 'upload_unknown']);
    expect(problem(await hall.get(`/uploads/${upload}`, { as: other }))).toEqual([404, 'upload_unknown']);
  });

  test('is over once the person was forgotten; sent again it is there again', async () => {
    await using hall = await openLibrary();
    const owner = await themselves(hall);
    const { upload } = await sent(hall, pdf('photo'), { as: owner });
    await hall.delete(`/parties/${owner.party}/key`, { as: admin });
    expect(problem(await opening(hall, upload, { as: owner }))).toEqual([404, 'person_forgotten']);
    expect(await sent(hall, pdf('photo'), { as: owner })).toMatchObject({ upload });
    expect((await opening(hall, upload, { as: owner })).status).toBe(200);
  });
});
