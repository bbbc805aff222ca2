import type { OwedNotice } from '../notices/notice.ts';
import { noticeIdOf } from '../notices/notice-id.ts';
import type { EventFacts } from './event-facts.ts';
import { type Rule, type RuleCondition, ruleRef } from './rule.ts';

/**
 * The notices that an event owes by these rules: one for each rule, recipient and channel. Pure: the same event gives the
 * same notices, in whatever order and however often events come.
 */
export function planNotices(event: string, facts: EventFacts, rules: readonly Rule[]): readonly OwedNotice[] {
  return rules
    .filter((rule) => rule.on === facts.type && holds(rule, facts))
    .flatMap((rule) => recipientsOf(rule, facts).flatMap((recipient) => owed(event, facts, rule, recipient)));
}

function holds({ when = [] }: Rule, { terms }: EventFacts): boolean {
  return when.every((condition) => isMet(condition, terms[condition.term]));
}

function isMet(condition: RuleCondition, value: EventFacts['terms'][string] | undefined): boolean {
  if ('is' in condition) return value === condition.is;
  return Array.isArray(value) && condition.has.some((each) => value.includes(each));
}

function recipientsOf({ to }: Rule, { party, departments }: EventFacts): readonly string[] {
  if (to === 'DEPARTMENT') return [...new Set(departments)];
  return party === undefined ? [] : [party];
}

function owed(event: string, facts: EventFacts, rule: Rule, recipient: string): OwedNotice[] {
  const { about, region, department, params } = facts;
  const ofDepartment = rule.to === 'DEPARTMENT' ? recipient : department;
  return rule.channels.map((channel) => ({
    notice: noticeIdOf({ event, ruleId: rule.id, recipient, channel }),
    event,
    rule: ruleRef(rule),
    recipient,
    channel,
    about,
    ...(region === undefined ? {} : { region }),
    ...(ofDepartment === undefined ? {} : { department: ofDepartment }),
    params,
  }));
}
