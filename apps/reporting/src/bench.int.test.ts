import { test } from 'vitest';
import { everything } from '@walking-hall/persistence';
import { createFiguresKeeper } from './rebuild/figures-keeper.ts';
import { getPublished } from './rebuild/generation.ts';
import { findFigures } from './figures/find-figures.ts';
import { openStore } from './testing/library.ts';
import { createOwner } from './testing/owner.ts';
import { shardOf } from '@walking-hall/persistence';
import { aReader, accepted, decided, opened, received, registered, released, completed } from './testing/library-events.ts';
test('bench', { timeout: 1_200_000 }, async () => {
  const N = Number(process.env.N ?? 100000);
  const store = openStore();
  const mk = (source: string) => { const commits: any[] = []; return { commits, feed: { source, read: async (after: number, limit: number) => commits.slice(after, after + limit) }, commit(stream: string, ...events: any[]) { commits.push({ stream, seq: 1, events, position: commits.length + 1, shard: shardOf(stream), at: '', actor: { kind: 'job', id: 'x' }, previousHash: '', hash: '' }); } }; };
  const intake = mk('intake'); const routing = mk('bundle-routing');
  for (const p of ['330000','330000/330100']) routing.commit('region/'+p, registered(p));
  const regions = Array.from({ length: 12 }, (_, i) => `330000/330100/q${String.fromCharCode(97+i)}-x`);
  for (const p of regions) routing.commit('region/'+p, registered(p));
  const items = Array.from({ length: 30 }, (_, i) => (i % 3 ? 'loan' : 'card') + '-' + i);
  const ev = (i: number) => { const day = new Date(Date.UTC(2026, 0, 1 + (i % 364))).toISOString().slice(0, 10);
    return aReader({ number: i, path: regions[i % 12] as string, channel: i % 2 ? 'COUNTER' : 'ONLINE', items: [items[i % 30] as string, items[(i * 7) % 30] as string, items[(i*11)%30] as string], at: `${day}T10:00:00+08:00` }); };
  for (let i = 0; i < N; i++) { const r = ev(i); const c = `case/${i}`; intake.commit(`application/${i}`, received(r)); intake.commit(`application/${i}`, accepted(r));
    const its = [...new Set(r.items)]; routing.commit(c, ...its.map((x) => opened(r, x))); for (const x of its) routing.commit(c, decided(r, x)); routing.commit(c, released(r, its), completed(r)); }
  const keeper = createFiguresKeeper({ views: store.persistence.views, logger: { error: console.error } }, [intake.feed, routing.feed]);
  let t = performance.now();
  const { commits } = await keeper.rebuild();
  console.log('rebuild', commits, Math.round(performance.now() - t), 'ms');
  const g = await getPublished(store.persistence.views);
  for (const path of ['330000', '330000/330100', regions[0] as string]) for (const by of ['item', 'department', 'channel', 'day', 'bundle', 'region'] as const) for (const [from,to] of [['2026-01-01','2026-12-31'],['2026-01-02','2026-12-30'],['2026-05-10','2026-06-20']] as const) {
    const ts: number[] = []; let rows = 0; for (let k = 0; k < 12; k++) { t = performance.now(); rows = (await findFigures(store.persistence.views, g, { path, from, to }, by, everything)).rows.length; ts.push(performance.now() - t); }
    console.log(path, by, from, rows, 'rows', ts.sort((a, b) => a - b)[6]?.toFixed(1), 'max', ts[11]?.toFixed(1));
  }
  for (let i = N; i < N + 2000; i++) { const r = ev(i); const c = `case/${i}`; intake.commit(`application/${i}`, received(r)); intake.commit(`application/${i}`, accepted(r));
    const its = [...new Set(r.items)]; routing.commit(c, ...its.map((x) => opened(r, x))); for (const x of its) routing.commit(c, decided(r, x)); routing.commit(c, released(r, its), completed(r)); }
  t = performance.now(); await keeper.catchUp(); console.log('live: 2000 cases', Math.round(performance.now() - t), 'ms');
  await store.close();
});
