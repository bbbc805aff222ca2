import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHall, type Verdict } from './crash/audit.ts';
import { openOffice } from './support/busy-office.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { setUpTeaRegion, teaRegion } from './support/tea-region.ts';

/** Answers after which the hall is killed: under load, once more while it is still catching up, and under load again. */
const rounds = [randomInt(40, 120), 1, randomInt(40, 120), randomInt(40, 120)];

const folder = await temporaryFolder();
const region = teaRegion('330106');
const office = openOffice(region);
let hall: Hall;

beforeAll(async () => {
  for (const [round, answers] of rounds.entries()) {
    const doomed = await startHall({ data: folder.path });
    if (round === 0) await setUpTeaRegion(doomed, { code: region.code });
    await office.workUntilKilled(doomed, answers);
  }
  hall = await startHall({ data: folder.path });
});
afterAll(async () => {
  await hall.stop();
  await folder[Symbol.asyncDispose]();
});

const broken = (verdicts: readonly Verdict[]) => verdicts.filter(({ breaches }) => breaches.length > 0);

describe(`a hall that was killed with SIGKILL after ${rounds.join(', ')} answers`, () => {
  test('keeps every guarantee: nothing acknowledged is lost, nothing is there twice, views agree with commits', async () => {
    const { received, accepted, decided } = office.acknowledged;
    expect(Math.min(received.size, accepted.size, decided.size)).toBeGreaterThan(10);
    expect(broken(await auditHall(hall, region, office.acknowledged))).toEqual([]);
  });

  test('goes on where it was interrupted: what is sent again under its key takes effect once', async () => {
    await office.finish(hall);
    expect(broken(await auditHall(hall, region, office.acknowledged))).toEqual([]);
    const { accepted, decided } = office.acknowledged;
    expect(decided.size).toBe(2 * accepted.size);
  });
});
