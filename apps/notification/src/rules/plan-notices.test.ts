import { describe, expect, test } from 'vitest';
import type { EventFacts } from './event-facts.ts';
import { planNotices } from './plan-notices.ts';
import type { Rule } from './rule.ts';

const facts: EventFacts = {
  type: 'hall.case.task-opened.v1',
  about: 'case_1',
  region: '330000/330106',
  party: 'psn_1',
  departments: ['330106:desk', '330106:stacks', '330106:desk'],
  terms: { outcome: 'GRANTED', items: ['loan'], late: false },
  params: { caseId: 'case_1' },
};
const loanRule: Rule = {
  id: 'loan-opened',
  version: '1',
  on: 'hall.case.task-opened.v1',
  to: 'APPLICANT',
  category: 'PROGRESS',
  channels: ['IN_APP', 'EMAIL'],
  title: { zh: '借阅', en: 'Loan' },
  body: { zh: '借阅', en: 'Loan' },
};
const plan = (rule: Partial<Rule>, event = 'e@1.0') => planNotices(event, facts, [{ ...loanRule, ...rule }]);

test('one notice for each channel, each with an id of its own', () => {
  const owed = plan({});
  expect(owed.map(({ recipient, channel }) => [recipient, channel])).toEqual([
    ['psn_1', 'IN_APP'],
    ['psn_1', 'EMAIL'],
  ]);
  expect(new Set(owed.map(({ notice }) => notice)).size).toBe(2);
});

test('a department is told once, however often the event names it, and the notice is its own', () => {
  const owed = plan({ to: 'DEPARTMENT', channels: ['IN_APP'] });
  expect(owed.map(({ recipient, department }) => [recipient, department])).toEqual([
    ['330106:desk', '330106:desk'],
    ['330106:stacks', '330106:stacks'],
  ]);
});

test('an event without a party owes no applicant anything', () => {
  const { party, ...nobody } = facts;
  expect(planNotices('e@1.0', nobody, [loanRule])).toEqual([]);
});

test('the managers are those of the event’s region, and none where it tells of no region', () => {
  const toManagers = { ...loanRule, to: 'MANAGERS' as const, channels: ['IN_APP' as const] };
  expect(planNotices('e@1.0', facts, [toManagers]).map(({ recipient }) => recipient)).toEqual([
    'managers/330106',
  ]);
  const { region, ...nowhere } = facts;
  expect(planNotices('e@1.0', nowhere, [toManagers])).toEqual([]);
});

test('a notice names the words that it is made with: the rule’s, or the region’s own', () => {
  const own = { title: { zh: '书', en: 'Book' }, body: { zh: '书', en: 'Book' } };
  const [byRule] = planNotices('e@1.0', facts, [loanRule]);
  const [byRegion] = planNotices('e@1.0', facts, [loanRule], { 'loan-opened': own });
  expect(byRegion?.text).not.toBe(byRule?.text);
  expect(byRegion?.notice).toBe(byRule?.notice);
});

test('a rule on another event owes nothing', () => {
  expect(plan({ on: 'hall.case.task-closed.v1' })).toEqual([]);
});

test('the same event gives the same notices; another event, other ones', () => {
  expect(plan({})).toEqual(plan({}));
  expect(plan({}, 'e@2.0')[0]?.notice).not.toBe(plan({})[0]?.notice);
});

test('a rule that was worded anew in between owes an event that comes again nothing more', () => {
  expect(plan({ version: '2' }).map(({ notice }) => notice)).toEqual(plan({}).map(({ notice }) => notice));
  expect(plan({ version: '2' })[0]?.rule).toBe('loan-opened@2');
});

describe('conditions', () => {
  test.each([
    ['a term that is so', [{ term: 'outcome', is: 'GRANTED' }], true],
    ['a term that is not', [{ term: 'outcome', is: 'REFUSED' }], false],
    ['a truth that is false, asked for', [{ term: 'late', is: false }], true],
    ['a term that is missing', [{ term: 'other', is: false }], false],
    ['one of several', [{ term: 'items', has: ['card', 'loan'] }], true],
    ['none of several', [{ term: 'items', has: ['card'] }], false],
    [
      'all of two',
      [
        { term: 'outcome', is: 'GRANTED' },
        { term: 'items', has: ['loan'] },
      ],
      true,
    ],
    [
      'only one of two',
      [
        { term: 'outcome', is: 'GRANTED' },
        { term: 'items', has: ['card'] },
      ],
      false,
    ],
  ])('%s', (_, when, owed) => {
    expect(plan({ when }).length > 0).toBe(owed);
  });
});
