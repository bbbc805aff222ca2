import type { Language } from '@walking-hall/app-error';
import { padDisplay } from '../terminal/display-width.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Miss } from './miss.ts';
import type { Story } from './story.schema.ts';
import { isGood, type StepResult, type StoryResult } from './story-result.ts';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const words = {
  zh: {
    expected: '应为',
    actual: '实为',
    nothing: '（无）',
    answer: '答复',
    nobody: '（未登录）',
    times: '次',
  },
  en: {
    expected: 'expected',
    actual: 'got',
    nothing: '(nothing)',
    answer: 'answer',
    nobody: '(nobody)',
    times: 'times',
  },
} as const;

const whoWidth = 20;
const longestValue = 300;

/** The head of a story: what it is about. */
export function tellBeginning(terminal: Terminal, { title, summary, id }: Story, language: Language): void {
  terminal.say();
  terminal.say(`${terminal.paint('bold', title[language])}  ${terminal.paint('dim', id)}`);
  terminal.say(terminal.paint('dim', summary[language]));
}

/** One line for a step that was as expected; below it, for one that was not, every place that missed. */
export function tellStep(terminal: Terminal, step: StepResult, language: Language): void {
  const { at, who, say, sent, misses } = step;
  const mark = misses.length === 0 ? terminal.paint('green', '✓') : terminal.paint('red', '✗');
  const time = terminal.paint('dim', momentText(at, language));
  const repeated = sent > 1 ? ` (${sent} ${words[language].times})` : '';
  terminal.say(
    `  ${mark} ${time}  ${padDisplay(who?.[language] ?? words[language].nobody, whoWidth)}  ${say[language]}${repeated}`,
  );
  for (const line of missLines(step, language)) terminal.say(terminal.paint('red', `      ${line}`));
}

/** How it went, in a line or two. */
export function tellEnd(terminal: Terminal, result: StoryResult, language: Language): void {
  const { passed, missed, stopped, outcome } = result;
  if (stopped) terminal.say(terminal.paint('red', `  ${stopped[language]}`));
  const seconds = (result.durationMs / 1000).toFixed(1);
  const count =
    language === 'zh'
      ? `${passed} 步符合预期，${missed} 步不符（用时 ${seconds} 秒）`
      : `${passed} steps as expected, ${missed} not (took ${seconds} s)`;
  terminal.say(`  ${terminal.paint(isGood(result) ? 'green' : 'red', count)}`);
  if (outcome) terminal.say(`  ${terminal.paint('bold', outcome[language])}`);
}

/** `03-19 周四 09:40` */
export function momentText(at: string, language: Language): string {
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return `${at.slice(5, 10)} ${weekdays[language][day] ?? ''} ${at.slice(11, 16)}`;
}

function missLines({ misses, call, request, status, answer }: StepResult, language: Language): string[] {
  if (misses.length === 0) return [];
  const { expected, actual, nothing, answer: answered } = words[language];
  const lines = misses.map((miss: Miss) =>
    [
      miss.path,
      `${expected} ${valueText(miss.expected)}`,
      `${actual} ${'actual' in miss ? valueText(miss.actual) : nothing}`,
    ].join('  '),
  );
  return [
    `${call}${request === undefined ? '' : `  ${request}`}`,
    ...lines,
    ...(answer === undefined ? [] : [`${answered} ${status} ${valueText(answer)}`]),
  ];
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
