import { expect, test } from 'vitest';
import { coreRules } from './core-rules.ts';
import { ruleRef } from './rule.ts';
import { decideRuleBook, evolveRuleBook, noRules, rulesAt } from './rule-book.ts';

const monday = '2026-07-13T09:00:00.000+08:00';
const friday = '2026-07-17T09:00:00.000+08:00';
const refs = coreRules.map(ruleRef);
const adopt = (names: readonly string[], at: string, state = noRules) =>
  decideRuleBook({ kind: 'adopt', refs: names, at }, state).reduce(evolveRuleBook, state);

test('a hall owes by the rules that it begins with for all time', () => {
  expect(rulesAt(coreRules, adopt(refs, friday), monday).map(ruleRef)).toEqual(refs);
});

test('what a release brings is owed by from then on, and not for what happened before', () => {
  const [late = '', ...first] = refs;
  const book = adopt(refs, friday, adopt(first, monday));
  expect(rulesAt(coreRules, book, monday).map(ruleRef)).not.toContain(late);
  expect(rulesAt(coreRules, book, friday).map(ruleRef)).toContain(late);
});

test('of two versions, an event is owed by the one in force at its time', () => {
  const [first] = coreRules;
  if (!first) throw new Error('the hall has rules');
  const second = { ...first, version: '2' };
  const book = adopt([ruleRef(second)], friday, adopt([ruleRef(first)], monday));
  expect(rulesAt([first, second], book, monday)).toEqual([first]);
  expect(rulesAt([first, second], book, friday)).toEqual([second]);
});

test('the same rules again change nothing, and an older release takes none away', () => {
  const book = adopt(refs, monday);
  expect(decideRuleBook({ kind: 'adopt', refs, at: friday }, book)).toEqual([]);
  expect(decideRuleBook({ kind: 'adopt', refs: refs.slice(1), at: friday }, book)).toEqual([]);
});
