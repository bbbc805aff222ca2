import { AppError } from '@walking-hall/app-error';
import { expect, test } from 'vitest';
import { createAggregateStore } from '../aggregate-store.ts';
import type { Persistence } from '../persistence.ts';
import { everything } from '../scope.ts';
import { asking, bookAggregate, bookView } from './lending.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';

export function aggregateStoreContract(open: OpenPersistence): void {
  const store = freshStore(open, [bookView]);
  const books = (persistence: Persistence = store.persistence) =>
    createAggregateStore(persistence, bookAggregate);
  const seqsOf = async (id: string) =>
    (await store.persistence.streams.read(`book/${id}`)).map(({ seq }) => seq);
  const lend = (to: string) => ({ do: 'lend', to }) as const;
  const giveBack = { do: 'return' } as const;

  test('a command is decided on the state, committed with who, when and why, and shown by the view', async () => {
    const context = asking({ command: { id: 'c1', bodyHash: 'h' }, traceparent: '00-a-b-01' });
    const executed = await books().execute('b1', lend('r1'), context);
    expect(executed).toEqual({
      state: { lentTo: 'r1', times: 1 },
      seq: 1,
      events: [{ type: 'hall.book.lent.v1', data: { to: 'r1' } }],
      replayed: false,
    });
    const [commit] = await store.persistence.streams.read('book/b1');
    expect(commit).toMatchObject({ ...context, events: executed.events });
    expect(await store.persistence.views.get(bookView, 'b1', everything)).toEqual({
      key: 'b1',
      seq: 1,
      doc: { lentTo: 'r1', times: 1 },
    });
  });

  test('load gives the state as it is, also when another process changed it; undefined where there is none', async () => {
    const [here, there] = [books(), books()];
    expect(await here.load('b1')).toBeUndefined();
    await here.execute('b1', lend('r1'), asking());
    await there.execute('b1', giveBack, asking());
    expect(await here.load('b1')).toEqual({ state: { lentTo: undefined, times: 1 }, seq: 2 });
  });

  test('a broken rule of use is thrown and nothing is written', async () => {
    const library = books();
    await expect(library.execute('b1', giveBack, asking())).rejects.toMatchObject({ code: 'task_not_open' });
    expect(await library.load('b1')).toBeUndefined();
  });

  test('no refusal comes from a state that another process has changed since', async () => {
    const [here, there] = [books(), books()];
    await here.execute('b1', lend('r1'), asking());
    await there.execute('b1', giveBack, asking());
    expect(await here.execute('b1', lend('r2'), asking())).toMatchObject({ seq: 3, state: { lentTo: 'r2' } });
    await there.execute('b1', giveBack, asking());
    expect(await here.execute('b1', { do: 'dust' }, asking())).toMatchObject({
      seq: 4,
      state: { lentTo: undefined },
    });
  });

  test('a command that changes nothing writes nothing', async () => {
    const library = books();
    await library.execute('b1', lend('r1'), asking());
    const dusted = await library.execute('b1', { do: 'dust' }, asking());
    expect(dusted).toEqual({ state: { lentTo: 'r1', times: 1 }, seq: 1, events: [], replayed: false });
    expect(await seqsOf('b1')).toEqual([1]);
  });

  test('the same request again is answered with the state and writes nothing, here and elsewhere', async () => {
    const [here, there] = [books(), books()];
    const first = asking({ command: { id: 'c1', bodyHash: 'h' } });
    await here.execute('b1', lend('r1'), first);
    await there.execute('b1', giveBack, asking());
    for (const library of [here, there, books()]) {
      expect(await library.execute('b1', lend('r1'), { ...first, expectedSeq: 0 })).toEqual({
        state: { lentTo: undefined, times: 1 },
        seq: 2,
        events: [],
        replayed: true,
      });
    }
    expect(await seqsOf('b1')).toEqual([1, 2]);
  });

  test('the same request sent ten times at once is carried out once', async () => {
    const first = asking({ command: { id: 'c1', bodyHash: 'h' } });
    const libraries = [books(), books()];
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => libraries[n % 2]?.execute('b1', lend('r1'), first)),
    );
    expect(outcomes.filter((outcome) => outcome?.replayed === false)).toHaveLength(1);
    expect(await seqsOf('b1')).toEqual([1]);
  });

  test('another body under an id that was used is idempotency_key_reused', async () => {
    const library = books();
    await library.execute('b1', lend('r1'), asking({ command: { id: 'c1', bodyHash: 'h' } }));
    const other = asking({ command: { id: 'c1', bodyHash: 'other' } });
    await expect(library.execute('b1', giveBack, other)).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
    expect(await seqsOf('b1')).toEqual([1]);
  });

  test('a request that failed to be written is not taken for answered', async () => {
    const { streams, views } = store.persistence;
    let broken = true;
    const append: typeof streams.append = (commit, puts) =>
      broken ? Promise.reject(new AppError('storage_unavailable')) : streams.append(commit, puts);
    const library = createAggregateStore({ views, streams: { ...streams, append } }, bookAggregate);
    const first = asking({ command: { id: 'c1', bodyHash: 'h' } });
    await expect(library.execute('b1', lend('r1'), first)).rejects.toMatchObject({
      code: 'storage_unavailable',
    });
    broken = false;
    expect(await library.execute('b1', lend('r1'), first)).toMatchObject({ replayed: false, seq: 1 });
  });

  test('expectedSeq that is not the stream’s is stale_version; 0 demands a new stream', async () => {
    const [here, there] = [books(), books()];
    await here.execute('b1', lend('r1'), asking({ expectedSeq: 0 }));
    await expect(there.execute('b1', giveBack, asking({ expectedSeq: 0 }))).rejects.toMatchObject({
      code: 'stale_version',
    });
    await there.execute('b1', giveBack, asking({ expectedSeq: 1 }));
    await expect(here.execute('b1', lend('r2'), asking({ expectedSeq: 1 }))).rejects.toMatchObject({
      code: 'stale_version',
    });
    await here.execute('b1', lend('r2'), asking({ expectedSeq: 2 }));
  });

  test('of commands with the same expectedSeq, made at once in two processes, one is carried out', async () => {
    const libraries = [books(), books()];
    await libraries[0]?.execute('b1', lend('r1'), asking());
    await Promise.all(libraries.map((library) => library.load('b1')));
    const outcomes = await Promise.allSettled(
      libraries.map((library) => library.execute('b1', giveBack, asking({ expectedSeq: 1 }))),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: { code: 'stale_version' },
    });
  });

  test('of fifty who ask for one book at once, one has it and the others are told so', async () => {
    const libraries = [books(), books(), books()];
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => libraries[n % 3]?.execute('b1', lend(`r${n}`), asking())),
    );
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'task_already_decided' });
    }
    expect(await seqsOf('b1')).toEqual([1]);
  });

  test('after five further tries that lost, the last conflict is thrown', async () => {
    const { streams, views } = store.persistence;
    const rival = books();
    let tries = 0;
    const append: typeof streams.append = async (commit, puts) => {
      tries += 1;
      await rival.execute('b1', tries % 2 === 1 ? lend('rival') : giveBack, asking());
      return streams.append(commit, puts);
    };
    const library = createAggregateStore(
      { views, streams: { ...streams, append } },
      { ...bookAggregate, decide: () => [{ type: 'hall.book.returned.v1', data: {} }] },
    );
    await expect(library.execute('b1', giveBack, asking())).rejects.toMatchObject({
      code: 'concurrent_change',
    });
    expect(tries).toBe(6);
  });

  test('repair writes the views from the stream, and none where there is no stream', async () => {
    const library = books();
    await library.execute('b1', lend('r1'), asking());
    await store.persistence.views.clear(bookView);
    await books().repair('b1');
    await books().repair('none');
    expect(await store.persistence.views.get(bookView, 'b1', everything)).toMatchObject({
      seq: 1,
      doc: { lentTo: 'r1' },
    });
    expect(await store.persistence.views.get(bookView, 'none', everything)).toBeUndefined();
  });

  test('a cache that is too small changes no answer', async () => {
    const library = createAggregateStore(store.persistence, bookAggregate, { cacheSize: 1 });
    for (const id of ['b1', 'b2', 'b1', 'b2']) {
      const { state } = (await library.load(id)) ?? { state: bookAggregate.initialState };
      await library.execute(id, state.lentTo === undefined ? lend('r1') : giveBack, asking());
    }
    expect(await library.load('b1')).toMatchObject({ seq: 2 });
    expect(await library.load('b2')).toMatchObject({ seq: 2 });
  });
}
