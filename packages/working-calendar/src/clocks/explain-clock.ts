import { limitText } from '../calendars/limit-text.ts';
import { type Instant, toEpochMs, toInstant, toLocalDate } from '../dates/instant.ts';
import type { Clock, LedgerEntry } from './clock.ts';
import { clockSentences, type Sentence } from './clock-sentences.ts';

type Language = keyof Sentence;

/**
 * Why a clock is due when it is due: one sentence for each ledger entry, in order, for applicants as well as
 * auditors. Causes and names appear as they were recorded; times are China Standard Time, to the minute.
 *
 * Source: architecture §7 (a clock tells every move and its cause) [design].
 */
export function explainClock(clock: Clock, lang: Language): string[] {
  return clock.ledger.map((entry) => {
    const facts = { at: minute(entry.at), cause: entry.cause, orderedBy: entry.orderedBy };
    const what = fill(clockSentences.entries[entry.entry][lang], {
      ...facts,
      ...factsOf(clock, entry, lang),
    });
    return fill(clockSentences.frame[lang], { ...facts, what });
  });
}

function factsOf(clock: Clock, entry: LedgerEntry, lang: Language): Record<string, string> {
  const { unit } = clock.limit;
  switch (entry.entry) {
    case 'STARTED':
      return {
        limit: limitText(clock.limit, lang),
        rule: clock.rule.text[lang],
        source: clock.rule.source,
        origin: clockSentences.origins[clock.rule.origin][lang],
        receipt: receipt(entry, lang),
        due: minute(entry.dueAtAfter),
      };
    case 'STOPPED':
      return { expected: expectation(entry.expectedEnd, lang) };
    case 'RESUMED':
      return { units: limitText({ value: entry.excluded, unit }, lang), move: move(entry, lang) };
    case 'EXTENDED':
      return { units: limitText({ value: entry.added, unit }, lang), move: move(entry, lang) };
    case 'REDERIVED':
      return { calendar: entry.calendarVersion, move: move(entry, lang) };
    case 'ENDED':
      return {};
    default:
      return unknownEntry(entry);
  }
}

function receipt(entry: { readonly at: Instant; readonly startDate: string }, lang: Language): string {
  const isOnItsDay = toLocalDate(entry.at) === entry.startDate;
  return isOnItsDay ? '' : fill(clockSentences.receipt[lang], { startDate: entry.startDate });
}

function expectation(date: string | undefined, lang: Language): string {
  return date === undefined ? '' : fill(clockSentences.expected[lang], { date });
}

function move(
  entry: { readonly dueAtBefore: Instant; readonly dueAtAfter: Instant },
  lang: Language,
): string {
  const sentence = entry.dueAtBefore === entry.dueAtAfter ? clockSentences.unmoved : clockSentences.moved;
  return fill(sentence[lang], { before: minute(entry.dueAtBefore), after: minute(entry.dueAtAfter) });
}

/** '2026-06-22 17:00' in China. */
function minute(moment: Instant): string {
  return toInstant(toEpochMs(moment)).slice(0, 16).replace('T', ' ');
}

/** In one pass, so that braces inside a recorded cause stay what they are. */
function fill(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => facts[name] ?? placeholder);
}

function unknownEntry(entry: never): never {
  throw new Error(`a ledger entry that nobody knows: ${JSON.stringify(entry)}`);
}
