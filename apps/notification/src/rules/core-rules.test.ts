import { describe, expect, test } from 'vitest';
import { type LibraryEvent, libraryEvents } from '../testing/library-events.ts';
import { factsOf } from '../testing/library-facts.ts';
import { coreRules, currentRules, findCoreRule, latestOf } from './core-rules.ts';
import { planNotices } from './plan-notices.ts';
import { placeholdersOf, renderNotice } from './render-notice.ts';
import { type Rule, rule, ruleRef } from './rule.ts';

const names = Object.keys(libraryEvents) as LibraryEvent[];
const rulesOf = (name: LibraryEvent): string[] => {
  const facts = factsOf(name);
  return facts
    ? [
        ...new Set(
          planNotices('e@1.0', facts, currentRules).map((notice) => `${notice.rule} ${notice.channel}`),
        ),
      ]
    : [];
};

describe('what each event owes', () => {
  const both = (id: string) => [`${id}@1 IN_APP`, `${id}@1 EMAIL`];
  const withSms = (id: string) => [...both(id), `${id}@1 SMS`];
  const inApp = (id: string) => [`${id}@1 IN_APP`];
  const toManagers = (id: string) => ['IN_APP', 'SMS', 'GROUP'].map((channel) => `${id}@1 ${channel}`);

  test.each<[LibraryEvent, string[]]>([
    ['received', both('application-received')],
    ['correction', withSms('correction-requested')],
    ['notAccepted', withSms('application-not-accepted')],
    ['withdrawn', both('application-withdrawn')],
    ['deemedWithdrawn', withSms('application-deemed-withdrawn')],
    ['opened', both('application-accepted')],
    ['openedDeficient', both('application-accepted-deficient')],
    ['taskOpened', inApp('task-opened')],
    ['granted', []],
    ['refused', withSms('task-refused')],
    ['closed', both('task-closed')],
    ['stopped', both('task-stopped')],
    ['resumed', both('task-resumed')],
    ['extended', both('task-extended')],
    ['warned', inApp('clock-warned')],
    ['duePromised', [...inApp('clock-due'), ...both('promise-missed')]],
    ['dueStatutory', inApp('clock-due')],
    ['released', withSms('results-released')],
    ['delivered', both('case-delivered')],
    ['offered', both('service-offered')],
    ['seated', both('activity-seat')],
    ['waiting', both('activity-waiting')],
    ['taskWaiting', both('task-waiting')],
    ['taskWaitingForDay', both('task-waiting')],
    ['caseWithdrawn', inApp('case-withdrawn')],
    ['dutyWarned', withSms('duty-warned')],
    ['dutyMissed', withSms('duty-missed')],
    ['deficiencyDue', withSms('deficiency-due')],
    ['revoked', withSms('acceptance-revoked')],
    ['transferOffered', both('quota-transfer-offered')],
    ['booked', both('booking-placed')],
    ['bookedByNobody', []],
    ['bookingCancelled', both('booking-cancelled')],
    ['bookingOfTripCancelled', withSms('booking-trip-cancelled')],
    ['bookingMissed', both('booking-missed')],
    ['tide', ['tide-alert@1 IN_APP', 'tide-alert@1 SMS', 'tide-alert@1 GROUP']],
    ['tideWithoutYear', ['tide-alert@1 IN_APP', 'tide-alert@1 SMS', 'tide-alert@1 GROUP']],
    ['gridAssigned', withSms('grid-task-assigned')],
    ['gridCalled', withSms('grid-applicant-called')],
    ['gridReturned', withSms('grid-task-returned')],
    ['gridLocked', toManagers('grid-task-locked')],
    ['gridDue', toManagers('grid-task-overdue')],
    ['lenderLate', ['lender-answer-overdue@1 IN_APP', 'lender-answer-overdue@1 GROUP']],
  ])('%s: %j', (name, owed) => {
    expect(rulesOf(name)).toEqual(owed);
  });

  test('no rule is left that no sample owes a notice by', () => {
    const reached = new Set(names.flatMap(rulesOf).map((each) => each.split(' ')[0]));
    expect(currentRules.map(ruleRef).filter((ref) => !reached.has(ref))).toEqual([]);
  });
});

describe('the words', () => {
  const samples = names.flatMap((name) => {
    const facts = factsOf(name);
    return facts
      ? planNotices('e@1.0', facts, coreRules).map((notice) => [notice.rule, name, notice] as const)
      : [];
  });

  test.each(samples)('%s has in %s all that its texts name, in Chinese and English', (ref, _, { params }) => {
    const found = findCoreRule(ref) as Rule;
    for (const text of [found.title.zh, found.title.en, found.body.zh, found.body.en]) {
      expect(placeholdersOf(text).filter((placeholder) => !Object.hasOwn(params, placeholder))).toEqual([]);
    }
    for (const language of ['zh', 'en'] as const) {
      const { title, body } = renderNotice(found, params, language);
      expect(`${title}${body}`).not.toMatch(/[{}—]|undefined|\[object/);
    }
  });

  test.each(coreRules)('$id says the same things in both languages', ({ title, body }) => {
    expect([...placeholdersOf(title.zh)].sort()).toEqual([...placeholdersOf(title.en)].sort());
    expect([...placeholdersOf(body.zh)].sort()).toEqual([...placeholdersOf(body.en)].sort());
  });

  test('a correction notice lists every defect at once, by the names that the bundle gives', () => {
    const facts = factsOf('correction');
    const { body } = renderNotice(findCoreRule('correction-requested@1') as Rule, facts?.params ?? {}, 'zh');
    expect(body).toContain('1. 照片：缺少\n2. 册数：有误（最多三十册）\n3. form.other：已过期');
  });
});

describe('what an alert and a booking say', () => {
  const said = (name: LibraryEvent, ref: string) =>
    renderNotice(findCoreRule(ref) as Rule, factsOf(name)?.params ?? {}, 'zh').body;

  test('the wait, what it is held against, and what to do', () => {
    expect(said('tide', 'tide-alert@1')).toBe(
      '湖区图书馆“借阅”09:30 起平均等候 18.1 分钟（去年同期 15 分钟，预警线 +20%）。建议：增开 desk-7 号窗口。',
    );
    expect(said('tideWithoutYear', 'tide-alert@1')).toContain('上限 15 分钟');
  });

  test('when and where, also once the slot alone tells it', () => {
    expect(said('booked', 'booking-placed@1')).toContain('2026-07-24 09:30 至 10:00 到湖区图书馆');
    expect(said('bookingMissed', 'booking-missed@1')).toContain('2026-07-24 09:30 到湖区图书馆');
  });
});

test('rules are well formed, and no two share id and version', () => {
  for (const each of coreRules) expect(rule.parse(each)).toEqual(each);
  expect(new Set(coreRules.map(ruleRef)).size).toBe(coreRules.length);
});

test('of two versions the later one is owed by, and the former stays readable', () => {
  const [first] = coreRules as [Rule];
  const second: Rule = { ...first, version: '10', title: { zh: '新', en: 'New' } };
  expect(latestOf([{ ...first, version: '9' }, second, first])).toEqual([second]);
  expect(findCoreRule(ruleRef(first))).toBe(first);
});
