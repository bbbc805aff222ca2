import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openOffice } from '../support/busy-office.ts';
import { startHall } from '../support/hall-process.ts';
import { setUpTeaRegion, teaRegion } from '../support/tea-region.ts';
import { auditHall } from './audit.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`--rounds takes a whole number from 1 on, not "${values.rounds}".`);
  process.exit(2);
}

const data = await mkdtemp(join(tmpdir(), 'walking-hall-crash-'));
const region = teaRegion('330106');
const office = openOffice(region);
for (let round = 1; round <= rounds; round++) {
  const hall = await startHall({ data });
  if (round === 1) await setUpTeaRegion(hall, { code: region.code });
  // Now and then at once, while it is still catching up with what the last kill left behind.
  const answers = round % 5 === 0 ? 1 : randomInt(20, 200);
  await office.workUntilKilled(hall, answers);
  const { received, accepted, decided } = office.acknowledged;
  console.log(
    `round ${round} of ${rounds}: kill -9 after ${answers} answers; acknowledged so far: ` +
      `${received.size} applications, ${accepted.size} acceptances, ${decided.size} decisions`,
  );
}

const hall = await startHall({ data });
const verdicts = [
  ...(await auditHall(hall, region, office.acknowledged)).map((one) => ({ ...one, when: 'after the kills' })),
];
await office.finish(hall);
verdicts.push(
  ...(await auditHall(hall, region, office.acknowledged)).map((one) => ({
    ...one,
    when: 'after the work went on',
  })),
);
await hall.stop();

const broken = verdicts.filter(({ breaches }) => breaches.length > 0);
for (const { guarantee, breaches, when } of verdicts) {
  console.log(`${breaches.length === 0 ? 'holds ' : 'BROKEN'}  ${guarantee}, ${when}`);
  for (const breach of breaches.slice(0, 20)) console.log(`          ${breach}`);
}
if (broken.length > 0) {
  console.log(`the hall's data is kept in ${data}`);
  process.exit(1);
}
await rm(data, { recursive: true, force: true });
