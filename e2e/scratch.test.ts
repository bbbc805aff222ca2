import { test } from 'vitest';
import { startHall, temporaryFolder } from './support/hall-process.ts';
import { good } from './support/hall-clients.ts';
import { personOf } from './support/people.ts';
import { accept, grant, householdOrder, platform, setUpTeaRegion, submit } from './support/tea-region.ts';
import { verifyChain } from '@walking-hall/persistence';

test('probe', async () => {
  await using folder = await temporaryFolder();
  const t0 = performance.now();
  await using hall = await startHall({ data: folder.path, env: { HALL_LOG: 'debug' } });
  console.log('start', performance.now() - t0);
  const region = await setUpTeaRegion(hall);
  console.log('region', performance.now() - t0);
  const person = personOf(1);
  const app = await submit(hall.as(person.account), householdOrder(region, person), 'k1');
  console.log(app);
  const acc = await accept(hall.as(region.clerk), app.application);
  await hall.settle();
  const theCase = good(await hall.as(region.clerk).routing.GET('/cases/{caseId}', { params: { path: { caseId: acc.case ?? '' } } }));
  console.log(theCase.tasks.map((t) => [t.task, t.department, t.status]));
  for (const t of theCase.tasks) await grant(hall.as(region.officer(t.department.split(':')[1] ?? '')), t.task);
  await hall.settle();
  const feed = await hall.raw('GET', '/intake/feeds/commits?limit=1000', { as: platform });
  const commits = (feed.json as any).commits;
  console.log(JSON.stringify(commits.at(-1), null, 1).slice(0, 3000));
  const b = await hall.raw('GET', '/bundle-routing/feeds/commits?limit=1000', { as: platform });
  const streams = Map.groupBy ? 1 : 0;
  for (const cs of [commits, (b.json as any).commits]) {
    const by: Record<string, any[]> = {};
    for (const c of cs) (by[c.stream] ??= []).push(c);
    for (const [s, list] of Object.entries(by)) console.log(s, verifyChain(list as any), list.map((c) => c.events.map((e: any) => e.type).join(',')).join(' | '));
  }
  const n = await hall.raw('GET', '/notification/feeds/commits?limit=1000', { as: platform });
  console.log(n.status, (n.json as any).commits?.length, JSON.stringify((n.json as any).commits?.[0]));
  const notices = await hall.raw('GET', `/notification/notices?about=${app.application}`, { as: region.clerk });
  console.log(notices.text.slice(0, 3000));
  const end = await hall.stop();
  console.log(end.code, end.stderr.slice(0, 3000));
  console.log('end', performance.now() - t0, streams);
});
