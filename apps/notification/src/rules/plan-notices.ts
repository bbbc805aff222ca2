import type { NoticeWording } from '@walking-hall/contracts';
import type { OwedNotice } from '../notices/notice.ts';
import { noticeIdOf } from '../notices/notice-id.ts';
import { contentDigest } from './content-digest.ts';
import type { EventFacts } from './event-facts.ts';
import { type Rule, type RuleCondition, ruleRef } from './rule.ts';

/**
 * The notices that an event owes by these rules: one for each rule, recipient and channel. Pure: the same event gives the
 * same notices, in whatever order and however often events come.
 * @param wordings the region's own words, by rule
 */
export function planNotices(
  event: string,
  facts: EventFacts,
  rules: readonly Rule[],
  wordings: Readonly<Record<string, NoticeWording>> = {},
): readonly OwedNotice[] {
  return rules
    .filter((rule) => rule.on === facts.type && holds(rule, facts))
    .flatMap((rule) => {
      const text = contentDigest(wordingOf(wordings[rule.id] ?? rule));
      return recipientsOf(rule, facts).flatMap((recipient) => owed(event, facts, rule, text, recipient));
    });
}

/** The managers of a region, as a recipient. */
export function managersOf(regionPath: string): string {
  return `managers/${regionPath.slice(regionPath.lastIndexOf('/') + 1)}`;
}

export function wordingOf({ title, body }: NoticeWording): NoticeWording {
  return { title, body };
}

function holds({ when = [] }: Rule, { terms }: EventFacts): boolean {
  return when.every((condition) => isMet(condition, terms[condition.term]));
}

function isMet(condition: RuleCondition, value: EventFacts['terms'][string] | undefined): boolean {
  if ('is' in condition) return value === condition.is;
  return Array.isArray(value) && condition.has.some((each) => value.includes(each));
}

function recipientsOf({ to }: Rule, { party, departments, region }: EventFacts): readonly string[] {
  switch (to) {
    case 'DEPARTMENT':
      return [...new Set(departments)];
    case 'MANAGERS':
      return region === undefined ? [] : [managersOf(region)];
    case 'APPLICANT':
      return party === undefined ? [] : [party];
    default:
      return to satisfies never;
  }
}

function owed(event: string, facts: EventFacts, rule: Rule, text: string, recipient: string): OwedNotice[] {
  const { about, region, department, params } = facts;
  const ofDepartment = rule.to === 'DEPARTMENT' ? recipient : department;
  return rule.channels.map((channel) => ({
    notice: noticeIdOf({ event, ruleId: rule.id, recipient, channel }),
    event,
    rule: ruleRef(rule),
    text,
    category: rule.category,
    recipient,
    channel,
    about,
    ...(region === undefined ? {} : { region }),
    ...(ofDepartment === undefined ? {} : { department: ofDepartment }),
    params,
  }));
}
