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
  const inApp = (id: string) => [`${id}@1 IN_APP`];

  test.each<[LibraryEvent, string[]]>([
    ['received', both('application-received')],
    ['correction', both('correction-requested')],
    ['notAccepted', both('application-not-accepted')],
    ['withdrawn', []],
    ['deemedWithdrawn', both('application-deemed-withdrawn')],
    ['opened', both('application-accepted')],
    ['openedDeficient', both('application-accepted-deficient')],
    ['taskOpened', inApp('task-opened')],
    ['granted', []],
    ['refused', both('task-refused')],
    ['closed', both('task-closed')],
    ['stopped', both('task-stopped')],
    ['resumed', both('task-resumed')],
    ['extended', both('task-extended')],
    ['warned', inApp('clock-warned')],
    ['duePromised', [...inApp('clock-due'), ...both('promise-missed')]],
    ['dueStatutory', inApp('clock-due')],
    ['released', both('results-released')],
    ['delivered', both('case-delivered')],
    ['offered', both('service-offered')],
    ['seated', both('activity-seat')],
    ['waiting', both('activity-waiting')],
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
