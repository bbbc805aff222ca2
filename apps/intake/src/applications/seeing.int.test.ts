import type { HallClaims } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { accept, unmask } from '../testing/library-acts.ts';
import { cardForm } from '../testing/library-orders.ts';
import { admin, clerk, clerkElsewhere, manager, reader, stranger } from '../testing/library-world.ts';
import { openLibrary } from '../testing/open-intake.ts';

describe('seeing', () => {
  test('the full data takes a reason, which stands in the commit with who gave it', async () => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    const place = `/applications/${application}/unmasking`;
    expect((await hall.post(place, { body: { reason: ' ' } })).status).toBe(422);
    expect(await unmask(hall, application)).toEqual({ form: cardForm });
    expect((await hall.events(application)).at(-1)).toMatchObject({
      type: 'hall.application.unmasked.v1',
      data: { application, by: 'clerk-1', reason: '核对证件' },
    });
  });

  test.each<[string, HallClaims, number]>([
    ['a clerk of the region', clerk, 200],
    ['whoever submitted it', reader, 200],
    ['the platform’s administrator', admin, 200],
    ['a clerk of another region', clerkElsewhere, 404],
    ['another applicant', stranger, 404],
  ])('%s', async (_, as, status) => {
    await using hall = await openLibrary();
    const { application } = await hall.submitted();
    expect((await hall.get(`/applications/${application}`, { as })).status).toBe(status);
    const acts = status === 200 ? [] : ['withdrawal', 'acceptance', 'unmasking', 'correction'];
    const refused = await Promise.all(
      acts.map((act) => hall.post(`/applications/${application}/${act}`, { as, body: bodyOf(act) })),
    );
    for (const response of refused) expect([403, 404]).toContain(response.status);
    expect((await hall.events(application)).length).toBe(1);
  });

  test('the party itself sees what an agent submitted for it', async () => {
    await using hall = await openLibrary();
    const { application, party } = await hall.submitted();
    expect((await hall.get(`/applications/${application}`, { as: { ...stranger, party } })).status).toBe(200);
  });

  test('the lists of a region go by status, page by page, and hold nothing for others', async () => {
    await using hall = await openLibrary();
    const ids = [await hall.submitted(), await hall.submitted(), await hall.submitted()];
    await accept(hall, ids[2]?.application ?? '');
    const list = async (query: string, as: HallClaims = manager) => {
      const { body } = await hall.get(`/applications?region=330106${query}`, { as });
      return body as { entries: { application: string }[]; next?: string };
    };
    const first = await list('&limit=1');
    const rest = await list(`&limit=1&cursor=${encodeURIComponent(first.next ?? '')}`);
    const listed = [...first.entries, ...rest.entries].map(({ application }) => application);
    expect(listed.sort()).toEqual(
      ids
        .slice(0, 2)
        .map(({ application }) => application)
        .sort(),
    );
    expect((await list('&status=ACCEPTED')).entries.length).toBe(1);
    expect((await list('', clerkElsewhere)).entries).toEqual([]);
  });
});

function bodyOf(act: string): object {
  return act === 'unmasking' ? { reason: '核对证件' } : {};
}
