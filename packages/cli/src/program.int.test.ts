import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleDocument } from '@walking-hall/bundle-sdk';
import { lendingLibrary } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { fakeHallProgram } from './halls/fake-hall.fixture.ts';
import { withTemporaryFolder } from './halls/temporary-folder.ts';
import { runProgram } from './program.ts';
import { lendingStory } from './stories/lending-story.fixture.ts';
import { fakeSurroundings } from './surroundings.fixture.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs the command in a folder with the library's bundle, its story, an order, and a hall that can be run. */
async function inLibrary(args: readonly string[], over: Partial<Surroundings> = {}, interruptOn?: string) {
  return withTemporaryFolder(async (folder) => {
    const program = await fakeHallProgram(folder);
    const [bundlesFolder, storiesFolder] = [join(folder, 'bundles'), join(folder, 'stories')];
    await Promise.all([mkdir(bundlesFolder), mkdir(storiesFolder)]);
    await writeFile(join(bundlesFolder, 'lending-library.json'), bundleDocument(lendingLibrary).json);
    await writeFile(join(storiesFolder, 'first-card.yaml'), lendingStory);
    await writeFile(join(folder, 'bad.yaml'), lendingStory.replace('as: desk', 'as: janitor'));
    await writeFile(join(folder, 'order.yaml'), order);
    await writeFile(
      join(folder, 'order.json'),
      JSON.stringify({ region: '330106', items: ['loan'], startDate: '2026-07-17' }),
    );
    const { surroundings, said, warned } = fakeSurroundings(
      { folder, bundlesFolder, storiesFolder, hallProgram: () => program, ...over },
      interruptOn,
    );
    const code = await runProgram(args, surroundings);
    return { code, said, warned, left: await readdir(folder) };
  });
}

const order = `
region: '330106'
startDate: 2026-07-17
items: [card, loan]
answers: { applicant.kind: NATURAL, loan.books: 3 }
materialsHeld: [M01]
`;
const moody = (mood: string) => ({ env: { ...process.env, LIBRARY_MOOD: mood } });

describe('hall plan', () => {
  const plan = ['plan', '--bundle', 'lending-library', '--order', 'order.yaml'];

  test('an order becomes a plan that people can read', async () => {
    const { code, said, warned } = await inLibrary([...plan, '--lang', 'en']);
    expect({ code, warned }).toEqual({ code: 0, warned: [] });
    expect(said[0]).toBe('Everything is promised by 2026-07-20 (counted from 2026-07-17)');
    expect(said.join('\n')).toContain('loan waits for the result of card-person');
  });

  test('--json is the plan itself and nothing else', async () => {
    const { said } = await inLibrary([...plan, '--json']);
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      promiseDate: '2026-07-20',
      criticalPath: ['card-person', 'loan'],
    });
  });

  test('a bundle is also named by its path', async () => {
    const { code } = await inLibrary([
      'plan',
      '--bundle',
      './bundles/lending-library.json',
      '--order',
      'order.yaml',
    ]);
    expect(code).toBe(0);
  });

  test('an order that can not be carried out is 1, with each place and its sentence', async () => {
    const { code, said, warned } = await inLibrary([
      'plan',
      '--bundle',
      'lending-library',
      '--order',
      'order.json',
    ]);
    expect({ code, said }).toEqual({ code: 1, said: [] });
    expect(warned[1]).toContain('items[0]: 办理“借阅”须先有“借书证”的结果');
  });

  test.each([
    ['a bundle that nobody ships', ['--bundle', 'opera', '--order', 'order.yaml']],
    ['a file that is no bundle', ['--bundle', './order.json', '--order', 'order.yaml']],
    ['an order that is not there', ['--bundle', 'lending-library', '--order', 'none.yaml']],
    ['an order that is something else', ['--bundle', 'lending-library', '--order', 'bad.yaml']],
  ])('%s is 2', async (_, args) => {
    expect((await inLibrary(['plan', ...args])).code).toBe(2);
  });
});

describe('hall play', () => {
  test('boots a hall of its own at the story’s time, plays, and leaves nothing behind', async () => {
    const { code, said, warned } = await inLibrary(['play', 'stories/first-card.yaml', '--lang', 'en']);
    expect({ code, warned }).toEqual({ code: 0, warned: [] });
    expect(said.at(-1)).toContain('Received app_1');
  });

  test('--json is one document and nothing else', async () => {
    const { said } = await inLibrary(['play', 'stories/first-card.yaml', '--json']);
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      passed: true,
      stories: [
        {
          id: 'first-card',
          passed: 3,
          missed: 0,
          steps: [{ number: 1, call: 'identifyParty', status: 200 }, {}, {}],
        },
      ],
    });
  });

  test('a miss is 1, and shown with path, expected and actual', async () => {
    const { code, said } = await inLibrary(['play', 'stories/first-card.yaml'], moody('strict'));
    expect(code).toBe(1);
    expect(said).toContain('      body.status  应为 "RECEIVED"  实为 "REFUSED"');
  });

  test('a bad story is 2, with file, line, column and path; nothing is played', async () => {
    const { code, said, warned } = await inLibrary(['play', 'bad.yaml', 'stories/first-card.yaml']);
    expect({ code, said }).toEqual({ code: 2, said: [] });
    expect(warned).toEqual(['bad.yaml:12:5 steps[0].as: 没有角色“janitor”。']);
  });

  test('a story that is not there is 2', async () => {
    expect((await inLibrary(['play', 'none.yaml'])).code).toBe(2);
  });

  test('a hall that does not start is 1, with what it had to say', async () => {
    const { code, warned } = await inLibrary(['play', 'stories/first-card.yaml'], moody('closed'));
    expect(code).toBe(1);
    expect(warned.join('\n')).toContain('closed for stocktaking');
  });

  test('a hall elsewhere that does not answer is 1', async () => {
    const { code, said } = await inLibrary([
      'play',
      'stories/first-card.yaml',
      '--url',
      'http://127.0.0.1:9',
    ]);
    expect(code).toBe(1);
    expect(said.join('\n')).toContain('http://127.0.0.1:9');
  });
});

describe('hall demo', () => {
  test('--once plays the shipped stories and sums them up', async () => {
    const { code, said, warned } = await inLibrary(['demo', '--once']);
    expect({ code, warned }).toEqual({ code: 0, warned: [] });
    expect(said.at(-1)).toMatch(/^✓ {2}第一张借书证 {2}2026-07-17 → 07-20 {2}3 {5}0 {5}收到 app_1$/);
  });

  test('--once is 1 when a story was not as expected', async () => {
    expect((await inLibrary(['demo', '--once'], moody('strict'))).code).toBe(1);
  });

  test('without it the hall stays open, says where to look, and ends when somebody ends it', async () => {
    const { code, said } = await inLibrary(['demo', '--port', '0'], {}, 'feeds/commits');
    expect(code).toBe(0);
    expect(said.join('\n')).toMatch(/http:\/\/127\.0\.0\.1:\d+\/intake\/openapi\.json/);
  });

  test('a folder that is not empty is not used', async () => {
    const { code, warned } = await inLibrary(['demo', '--once', '--data', 'stories']);
    expect(code).toBe(1);
    expect(warned[1]).toContain('not empty');
  });
});

test('hall start says where the hall is and where its data lies', async () => {
  const { code, said } = await inLibrary(['start', '--port', '0', '--data', 'books'], {}, 'Ctrl-C closes it');
  expect(code).toBe(0);
  expect(said[1]).toMatch(
    /^The hall is open at http:\/\/127\.0\.0\.1:\d+; its data lies in .*books\. Ctrl-C closes it\.$/,
  );
});

test('without a hall installed, the commands that need one say so', async () => {
  const missing = Object.assign(new Error('not found'), { code: 'MODULE_NOT_FOUND' });
  const hallProgram = () => {
    throw missing;
  };
  const { code, warned } = await inLibrary(['start'], { hallProgram });
  expect(code).toBe(1);
  expect(warned[1]).toContain('not installed');
});
