import { expect, test } from 'vitest';
import { createTerminal } from '../terminal/terminal.ts';
import type { StepResult, StoryResult } from './story-result.ts';
import { tellEnd, tellStep } from './tell-story.ts';

const step: StepResult = {
  number: 1,
  at: '2026-07-17T16:00:00+08:00',
  who: { zh: '读者', en: 'Reader' },
  say: { zh: '提交', en: 'Submits' },
  call: 'submitApplication',
  request: 'POST /intake/applications',
  sent: 1,
  status: 201,
  misses: [],
  durationMs: 3,
};

function told(tell: (terminal: ReturnType<typeof createTerminal>) => void): string[] {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text.trimEnd()) };
  tell(createTerminal(output, output));
  return written;
}

test('a step is one line: how it went, when, who, what', () => {
  expect(told((terminal) => tellStep(terminal, step, 'zh'))).toEqual([
    '  ✓ 07-17 周五 16:00  读者                  提交',
  ]);
  expect(told((terminal) => tellStep(terminal, { ...step, sent: 2 }, 'en'))).toEqual([
    '  ✓ 07-17 Fri 16:00  Reader                Submits (2 times)',
  ]);
});

test('a miss shows the request, the place, what was expected and what came', () => {
  const missed = {
    ...step,
    misses: [
      { path: 'body.books', expected: 3, actual: 2 },
      { path: 'body.shelf', expected: 'A' },
    ],
    answer: { books: 2 },
  };
  expect(told((terminal) => tellStep(terminal, missed, 'zh'))).toEqual([
    expect.stringContaining('✗'),
    '      submitApplication  POST /intake/applications',
    '      body.books  应为 3  实为 2',
    '      body.shelf  应为 "A"  实为 （无）',
    '      答复 201 {"books":2}',
  ]);
});

test('a long answer is shortened', () => {
  const answer = { shelf: 'x'.repeat(1000) };
  const lines = told((terminal) =>
    tellStep(terminal, { ...step, misses: [{ path: 'status', expected: 1 }], answer }, 'en'),
  );
  expect(lines.at(-1)?.length).toBeLessThan(350);
});

test('the end says how many steps were as expected, why it stopped, and what it came to', () => {
  const result: StoryResult = {
    id: 'first-card',
    title: step.say,
    starts: step.at,
    ends: step.at,
    steps: [step],
    passed: 1,
    missed: 0,
    stopped: { zh: '停电', en: 'The lights went out' },
    outcome: { zh: '借到了', en: 'Lent' },
    durationMs: 1200,
  };
  expect(told((terminal) => tellEnd(terminal, result, 'en'))).toEqual([
    '  The lights went out',
    '  1 steps as expected, 0 not (took 1.2 s)',
    '  Lent',
  ]);
});
