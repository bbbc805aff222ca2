import type { Message } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresSubscription } from '../figures/figures.subscriptions.ts';
import { total } from '../figures/row.ts';
import { sumOf } from '../figures/series.ts';
import { openStore, readingOf, snapshot } from '../testing/library.ts';
import { aReader, libraryPath, received } from '../testing/library-events.ts';
import { createOwner } from '../testing/owner.ts';
import { paths, type Step, stories } from '../testing/stories.ts';
import { createFiguresKeeper } from './figures-keeper.ts';
import { beginGeneration, getPublished } from './generation.ts';

const quiet = { error: () => {} };

async function openLibrary() {
  const store = openStore();
  const { views } = store.persistence;
  const owners = { intake: createOwner('intake'), 'bundle-routing': createOwner('bundle-routing') };
  const feeds = Object.values(owners).map(({ feed }) => feed);
  const keeperOn = (on: Views = views) => createFiguresKeeper({ views: on, logger: quiet }, feeds);
  const keeper = keeperOn();
  const { handler } = figuresSubscription(keeper);
  return {
    views,
    owners,
    feeds,
    keeper,
    keeperOn,
    handler,
    commit: ({ owner, stream, events }: Step) => owners[owner].commit(stream, ...events),
    figures: () => snapshot(views, paths),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

/** The figures that some commits give when each message is delivered once, in order. */
async function plainly(steps: readonly Step[]): Promise<string> {
  await using library = await openLibrary();
  for (const step of steps) for (const message of library.commit(step)) await library.handler(message);
  return await library.figures();
}

const receivedIn = async (views: Views) => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  return (await sumOf(await readingOf(views, libraryPath), total, year)).received ?? 0;
};

const aStep = (number: number): Step => ({
  owner: 'intake',
  stream: `application/${number}`,
  events: [received(aReader({ number }))],
});

describe('live counting', () => {
  test('doubled, late, lost and overtaking messages give the same figures as each once and in order', async () => {
    const deliveries = fc.array(fc.nat(), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(stories, deliveries, async (steps, picks) => {
        await using library = await openLibrary();
        const messages = steps.flatMap(library.commit);
        const chaotic = picks.flatMap((pick) => messages[pick % Math.max(1, messages.length)] ?? []);
        await Promise.all(chaotic.map((message) => library.handler(message)));
        // The last of each owner at the least: what is lost is made up for by the next.
        for (const message of messages.slice(-1)) await library.handler(message);
        await library.keeper.catchUp();
        expect(await library.figures()).toBe(await plainly(steps));
      }),
      { numRuns: 10 },
    );
  });

  test('messages that overtake each other within a source all count', async () => {
    await using library = await openLibrary();
    const messages = Array.from({ length: 60 }, (_, number) => library.commit(aStep(number))).flat();
    await Promise.all(messages.reverse().map((message) => library.handler(message)));
    expect(await receivedIn(library.views)).toBe(60);
  });

  test('instances that count beside each other and are cut off anywhere count nothing twice and lose nothing', async () => {
    // Each life: how many more commits there are when it begins, and after how many writes it ends, here and elsewhere.
    const life = fc.record({ commits: fc.nat(12), writes: fc.nat(200), others: fc.nat(50) });
    const lives = fc.array(life, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(stories, lives, async (steps, all) => {
        await using library = await openLibrary();
        const coming = [...steps];
        for (const { commits, writes, others } of all) {
          for (const step of coming.splice(0, commits)) library.commit(step);
          const cutOff = [writes, writes + others].map((after) =>
            library.keeperOn(dying(library.views, after)).catchUp(),
          );
          await Promise.allSettled(cutOff);
        }
        for (const step of coming) library.commit(step);
        await Promise.all([library.keeper.catchUp(), library.keeperOn().catchUp()]);
        expect(await library.figures()).toBe(await plainly(steps));
      }),
      { numRuns: 15 },
    );
  });

  test('a message whose commit the feed does not show yet is tried again, and counts then', async () => {
    await using library = await openLibrary();
    const early = { source: 'intake/0', order: 99_000 };
    await expect(library.keeper.reach(early)).rejects.toMatchObject({ code: 'storage_unavailable' });
    const [message] = library.commit(aStep(1));
    await library.handler(message as Message);
    expect(await receivedIn(library.views)).toBe(1);
  });

  test('a message of an owner without a feed is a fault, never a silent loss', async () => {
    await using library = await openLibrary();
    await expect(library.keeper.reach({ source: 'archive/1', order: 1 })).rejects.toThrow('archive');
  });

  test('an event that breaks its contract is passed by, and those after it count', async () => {
    await using library = await openLibrary();
    library.owners.intake.commit('application/broken', { type: 'hall.application.received.v1', data: {} });
    library.commit(aStep(1));
    await library.keeper.catchUp();
    expect(await receivedIn(library.views)).toBe(1);
  });
});

describe('a rebuild', () => {
  test('gives the figures of live counting, also with messages arriving during it, and again after it', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.nat(), async (steps, cut) => {
        await using library = await openLibrary();
        const early = steps.slice(0, cut % (steps.length + 1));
        for (const message of early.flatMap(library.commit)) await library.handler(message);
        const rebuilt = library.keeper.rebuild();
        const late: Message[] = [];
        for (const step of steps.slice(early.length)) {
          const messages = library.commit(step);
          late.push(...messages);
          for (const message of messages) await library.handler(message);
        }
        await rebuilt;
        for (const message of late) await library.handler(message);
        const plain = await plainly(steps);
        expect(await library.figures()).toBe(plain);
        expect(await library.keeper.rebuild()).toEqual({ commits: steps.length });
        expect(await library.figures()).toBe(plain);
      }),
      { numRuns: 8 },
    );
  });

  test('leaves the figures readable and right until the new ones are whole', async () => {
    await using library = await openLibrary();
    for (let number = 0; number < 5; number++) library.commit(aStep(number));
    await library.keeper.catchUp();
    const seen: number[] = [];
    const watched: Views = {
      ...library.views,
      put: async (puts) => {
        await library.views.put(puts);
        seen.push(await receivedIn(library.views));
      },
    };
    await library.keeperOn(watched).rebuild();
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set([5]));
  });

  test('that fails leaves the former figures as they were, and the next one succeeds', async () => {
    await using library = await openLibrary();
    for (let number = 0; number < 5; number++) library.commit(aStep(number));
    await library.keeper.catchUp();
    const before = await library.figures();
    await expect(library.keeperOn(dying(library.views, 4)).rebuild()).rejects.toThrow('died');
    expect(await library.figures()).toBe(before);
    await library.keeper.rebuild();
    expect(await library.figures()).toBe(before);
  });

  test('without any feed is a fault, and takes no figure away', async () => {
    await using library = await openLibrary();
    library.commit(aStep(1));
    await library.keeper.catchUp();
    const blind = createFiguresKeeper({ views: library.views, logger: quiet }, []);
    await expect(blind.rebuild()).rejects.toThrow('no feed');
    expect(await receivedIn(library.views)).toBe(1);
  });

  test('is one at a time: a second is refused, and one that another instance overtook is not published', async () => {
    await using library = await openLibrary();
    library.commit(aStep(1));
    const first = library.keeper.rebuild();
    await expect(library.keeper.rebuild()).rejects.toMatchObject({ code: 'concurrent_change' });
    await first;
    const published = await getPublished(library.views);
    const overtaken: Views = {
      ...library.views,
      clear: async (view) => {
        await library.views.clear(view);
        if (view.name.startsWith('cursors')) await beginGeneration(library.views);
      },
    };
    await expect(library.keeperOn(overtaken).rebuild()).rejects.toMatchObject({ code: 'concurrent_change' });
    expect(await getPublished(library.views)).toEqual(published);
    expect(await receivedIn(library.views)).toBe(1);
  });
});

/** Views that die after so many writes: those before are durable, none after. A put of several is none of them at once. */
function dying(views: Views, writes: number): Views {
  let left = writes;
  const live = () => {
    left -= 1;
    if (left < 0) throw new Error('died');
  };
  return {
    ...views,
    async put(puts) {
      for (const put of puts) {
        live();
        await views.put([put]);
      }
    },
    async increment(...args) {
      live();
      return views.increment(...args);
    },
  };
}
