import { expect, test } from 'vitest';
import { everything } from '../scope.ts';
import { shardOf } from '../shard-of.ts';
import { type Commit, type Streams, shardCount } from '../streams.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';
import { aCommit, aLoan, loanView } from './samples.ts';

export function streamsContract(open: OpenPersistence): void {
  const store = freshStore(open, [loanView]);
  const streams = () => store.persistence.streams;

  test('a stream reads back as it was appended, from any seq; an unknown one is empty', async () => {
    const full = aCommit('loan/l1', 1, {
      command: { id: 'c1', bodyHash: 'h1' },
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      actor: { kind: 'job', id: 'sweep' },
    });
    const first = await streams().append(full);
    const second = await streams().append(aCommit('loan/l1', 2));
    expect(first).toMatchObject(full);
    expect(await streams().read('loan/l1')).toEqual([first, second]);
    expect(await streams().read('loan/l1', 2)).toEqual([second]);
    expect(await streams().read('loan/l1', 3)).toEqual([]);
    expect(await streams().read('loan/none')).toEqual([]);
  });

  test('of fifty appends of the same seq exactly one wins, the others leave nothing', async () => {
    await streams().append(aCommit('loan/l1', 1));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) =>
        streams().append(aCommit('loan/l1', 2, { actor: { kind: 'user', id: `u${n}` } }), [
          { view: loanView, key: `k${n}`, seq: 2, doc: aLoan() },
        ]),
      ),
    );
    const winners = outcomes.flatMap((outcome, n) =>
      outcome.status === 'fulfilled' ? [{ n, ...outcome.value }] : [],
    );
    expect(winners).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'concurrent_change' });
    }
    expect((await streams().read('loan/l1', 2)).map((commit) => commit.actor.id)).toEqual([
      `u${winners[0]?.n}`,
    ]);
    for (let n = 0; n < 50; n++) {
      const written = await store.persistence.views.get(loanView, `k${n}`, everything);
      expect(written !== undefined).toBe(n === winners[0]?.n);
    }
  });

  test.each([
    ['leaves a gap', 3],
    ['begins after the first', 2],
  ])('an append that %s is concurrent_change', async (_, seq) => {
    if (seq === 3) await streams().append(aCommit('loan/l1', 1));
    await expect(streams().append(aCommit('loan/l1', seq))).rejects.toMatchObject({
      code: 'concurrent_change',
    });
    expect(await streams().read('loan/l1', 2)).toEqual([]);
  });

  test('an append that conflicts fails alone; those made at the same time go through', async () => {
    await streams().append(aCommit('loan/taken', 1));
    const outcomes = await Promise.allSettled(
      ['a', 'taken', 'b', 'taken', 'c'].map((id) => streams().append(aCommit(`loan/${id}`, 1))),
    );
    const statuses = outcomes.map((outcome) => outcome.status);
    expect(statuses).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    for (const id of ['a', 'b', 'c']) expect(await streams().read(`loan/${id}`)).toHaveLength(1);
  });

  test('appends that follow one another may be made without waiting', async () => {
    await Promise.all([1, 2, 3, 4].map((seq) => streams().append(aCommit('loan/l1', seq))));
    expect((await streams().read('loan/l1')).map((commit) => commit.seq)).toEqual([1, 2, 3, 4]);
  });

  test('the views of an append are there when it resolves', async () => {
    await streams().append(aCommit('loan/l1', 1), [{ view: loanView, key: 'l1', seq: 1, doc: aLoan() }]);
    const stored = await store.persistence.views.get(loanView, 'l1', everything);
    expect(stored).toEqual({ key: 'l1', seq: 1, doc: aLoan() });
  });

  test('an append with a document that is not its view’s is a fault and writes nothing', async () => {
    const bad = { view: loanView, key: 'l1', seq: 1, doc: { book: 7 } };
    await expect(streams().append(aCommit('loan/l1', 1), [bad])).rejects.toThrow('loan');
    expect(await streams().read('loan/l1')).toEqual([]);
  });

  test('what was acknowledged is there after a crash', async () => {
    const commits = await Promise.all(
      ['a', 'b', 'c'].map((id) =>
        streams().append(aCommit(`loan/${id}`, 1), [{ view: loanView, key: id, seq: 1, doc: aLoan() }]),
      ),
    );
    const again = await store.crash();
    for (const commit of commits) expect(await again.streams.read(commit.stream)).toEqual([commit]);
    expect(await again.views.get(loanView, 'c', everything)).toMatchObject({ seq: 1 });
    await expect(again.streams.append(aCommit('loan/a', 1))).rejects.toMatchObject({
      code: 'concurrent_change',
    });
    await again.streams.append(aCommit('loan/a', 2));
  });

  test('the feed gives every commit once by rising position, resumed after any of them', async () => {
    for (let seq = 1; seq <= 3; seq++) {
      await Promise.all(['a', 'b', 'c', 'd'].map((id) => streams().append(aCommit(`loan/${id}`, seq))));
    }
    const all = await streams().feed(0, 1_000);
    expect(new Set(all.map(({ stream, seq }) => `${stream}@${seq}`)).size).toBe(12);
    const positions = all.map((commit) => commit.position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    for (const id of ['a', 'b', 'c', 'd']) {
      expect(all.filter((commit) => commit.stream === `loan/${id}`).map((commit) => commit.seq)).toEqual([
        1, 2, 3,
      ]);
    }
    expect(await walk(streams(), 5)).toEqual(all);
    for (const [index, { position }] of all.entries()) {
      expect(await streams().feed(position, 1_000)).toEqual(all.slice(index + 1));
    }
  });

  test('positions go on rising after a crash', async () => {
    const before = await streams().append(aCommit('loan/a', 1));
    const again = await store.crash();
    expect((await again.streams.append(aCommit('loan/a', 2))).position).toBeGreaterThan(before.position);
  });

  test('a commit is undispatched in its own shard, by position, until it is marked, however often', async () => {
    const undispatched = async (shard: number, limit: number) =>
      (await streams().undispatched(shard, limit)).commits;
    const commits: Commit[] = [];
    for (let n = 0; n < 40; n++) commits.push(await streams().append(aCommit(`loan/l${n}`, 1)));
    for (let shard = 0; shard < shardCount; shard++) {
      const expected = commits.filter((commit) => shardOf(commit.stream) === shard);
      expect(await undispatched(shard, 100)).toEqual(expected);
      expect(await undispatched(shard, 1)).toEqual(expected.slice(0, 1));
      await streams().markDispatched(expected.slice(0, 1));
      await streams().markDispatched(expected.slice(0, 1));
      expect(await undispatched(shard, 100)).toEqual(expected.slice(1));
    }
    expect(await streams().feed(0, 100)).toEqual(commits);
  });

  test('a listener hears each append once, and none after it stopped', async () => {
    const heard: Commit[] = [];
    const stop = streams().onAppend((commit) => heard.push(commit));
    const commits = await Promise.all(['a', 'b'].map((id) => streams().append(aCommit(`loan/${id}`, 1))));
    await expect(streams().append(aCommit('loan/a', 1))).rejects.toMatchObject({ code: 'concurrent_change' });
    await expect.poll(() => heard).toEqual(commits);
    stop();
    await streams().append(aCommit('loan/a', 2));
    expect(heard).toEqual(commits);
  });

  test.each([
    ['no events', aCommit('loan/a', 1, { events: [] })],
    ['1,001 events', aCommit('loan/a', 1, { events: Array(1_001).fill({ type: 'hall.a.b.v1', data: 1 }) })],
    ['a name of 201 characters', aCommit('x'.repeat(201), 1)],
    ['a seq of 0', aCommit('loan/a', 0)],
  ])('a commit with %s is a fault and writes nothing', async (_, commit) => {
    await expect(streams().append(commit)).rejects.toThrow();
    expect(await streams().feed(0, 10)).toEqual([]);
  });

  test('a thousand events fit into one commit', async () => {
    const events = Array.from({ length: 1_000 }, (_, n) => ({ type: 'hall.loan.book-lent.v1', data: { n } }));
    await streams().append(aCommit('loan/a', 1, { events }));
    expect((await streams().read('loan/a'))[0]?.events).toEqual(events);
  });

  test('check resolves on a store that works; closing twice is closing once', async () => {
    await store.persistence.check();
    const last = streams().append(aCommit('loan/a', 1));
    await store.persistence.close();
    await store.persistence.close();
    await last;
    const again = await store.reopen();
    expect(await again.streams.read('loan/a')).toHaveLength(1);
  });
}

async function walk(streams: Streams, limit: number): Promise<Commit[]> {
  const all: Commit[] = [];
  for (;;) {
    const page = await streams.feed(all.at(-1)?.position ?? 0, limit);
    if (page.length === 0) return all;
    all.push(...page);
  }
}
