import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Hall } from '../../support/hall-process.ts';
import type { TeaRegion } from '../../support/tea-region.ts';
import type { Figure } from '../figure.ts';
import { createJsonClient, goodText, toOne } from '../json-client.ts';
import { closedLoop, median } from '../load.ts';
import { bodyFor, type NextPerson } from '../office.ts';

const workers = 64;
const jobs = 3000;
const rounds = 3;

/** The same bodies to a bare Express echo and to POST /applications, by turns. */
export async function measureSubmission(
  hall: Hall,
  region: TeaRegion,
  nextPerson: NextPerson,
): Promise<Figure[]> {
  const echo = await startEcho();
  const token = await hall.tokenOf(region.clerk);
  const bare = createJsonClient(toOne(echo.url), workers);
  const whole = createJsonClient(toOne(hall.url), workers);
  const rates = { bare: [] as number[], whole: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round++) {
      const people = Array.from({ length: jobs }, nextPerson);
      const bareRate = await closedLoop({ workers, jobs }, async (index) => {
        goodText(
          await bare.send('POST', '/applications', { token, body: bodyFor(region, people[index] ?? 0) }),
        );
      });
      const wholeRate = await closedLoop({ workers, jobs }, async (index) => {
        const n = people[index] ?? 0;
        const request = { token, key: `submission-${n}`, body: bodyFor(region, n) };
        goodText(await whole.send('POST', '/intake/applications', request));
      });
      // The first round only warms both up.
      if (round === 0) continue;
      rates.bare.push(bareRate);
      rates.whole.push(wholeRate);
    }
  } finally {
    await Promise.all([bare.close(), whole.close()]);
    echo.stop();
  }
  const ratio = median(rates.whole.map((rate, index) => rate / (rates.bare[index] ?? Number.NaN)));
  return [
    { id: 'submit.echo', says: 'bare Express echo of the same body', value: median(rates.bare), unit: '/s' },
    {
      id: 'submit.rate',
      says: 'POST /applications, durable commit included',
      value: median(rates.whole),
      unit: '/s',
    },
    {
      id: 'submit.ratio',
      says: 'POST /applications : echo',
      value: ratio,
      unit: 'ratio',
      goal: { atLeast: 0.35 },
    },
  ];
}

async function startEcho(): Promise<{ url: string; stop(): void }> {
  const script = fileURLToPath(new URL('./echo-server.js', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  return { url: line.trim(), stop: () => void child.kill() };
}
