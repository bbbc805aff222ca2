import { application } from '@walking-hall/contracts';
import type { TestResponse } from '@walking-hall/service-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correct, tell, unmask, withoutPapers } from '../testing/library-acts.ts';
import { cardForm, cardOrder, idCard, photo } from '../testing/library-orders.ts';
import { type Hall, openIntake, openLibrary } from '../testing/open-intake.ts';

const names = ['王小明', '王大明'] as const;
const rounds = [1, 2, 3];

describe('of two that come to two instances at the same moment', () => {
  let halls: readonly [Hall, Hall];
  beforeEach(async () => {
    const first = await openLibrary();
    halls = [first, await openIntake({ folder: first.folder })];
  });
  afterEach(async () => {
    await halls[1].drop();
    await halls[0][Symbol.asyncDispose]();
  });

  /** The one that was taken says who the applicant is. */
  async function expectWinnersAnswers(both: readonly TestResponse[], taken: number): Promise<void> {
    expect(both.map(({ status }) => status).sort()).toEqual([taken, 409]);
    const won = both.findIndex(({ status }) => status === taken);
    const { application: id } = both[won]?.parse(application) ?? { application: '' };
    for (const hall of halls)
      expect(await unmask(hall, id)).toMatchObject({ form: { 'applicant.name': names[won] } });
  }

  test.each(rounds)(
    'one order stands under an Idempotency-Key, with its own personal answers (%i)',
    async (round) => {
      const headers = { 'idempotency-key': `reader-1-order-${round}` };
      const send = (hall: Hall, name: string) =>
        hall.submit(cardOrder({ form: { ...cardForm, 'applicant.name': name } }), { headers });
      const both = await Promise.all([send(halls[0], names[0]), send(halls[1], names[1])]);
      await expectWinnersAnswers(both, 201);
    },
  );

  test.each(rounds)('one correction stands, with its own personal answers (%i)', async () => {
    const { application: id } = await halls[0].submitted(withoutPapers);
    await tell(halls[0], id);
    const send = (hall: Hall, name: string) =>
      correct(hall, id, { form: { 'applicant.name': name }, materials: [idCard, photo] });
    const both = await Promise.all([send(halls[0], names[0]), send(halls[1], names[1])]);
    await expectWinnersAnswers(both, 200);
  });
});
