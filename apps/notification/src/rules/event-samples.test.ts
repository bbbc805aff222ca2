import { expect, test } from 'vitest';
import { type LibraryEvent, libraryEvents } from '../testing/library-events.ts';
import { factsOf } from '../testing/library-facts.ts';
import { checkWording } from './check-wording.ts';
import { coreRules } from './core-rules.ts';
import { eventSamples } from './event-samples.ts';
import { previewTexts } from './preview-rule.ts';
import { smsSegments } from './sms-segments.ts';

const told = (Object.keys(libraryEvents) as LibraryEvent[]).flatMap((name) => factsOf(name) ?? []);

test('what a text may name is just what the facts of its event have', () => {
  const real = new Map<string, Set<string>>();
  for (const { type, params } of told)
    real.set(type, new Set([...(real.get(type) ?? []), ...Object.keys(params)]));
  for (const [type, names] of real)
    expect([type, Object.keys(eventSamples[type] ?? {}).sort()]).toEqual([type, [...names].sort()]);
  expect(Object.keys(eventSamples).sort()).toEqual([...real.keys()].sort());
});

test.each(coreRules)('$id names nothing else, and reads whole with the samples', (rule) => {
  expect(checkWording(rule, rule, 'rule')).toEqual([]);
  const { zh, en } = previewTexts(rule, rule, {});
  for (const { title, body } of [zh, en]) expect(`${title}${body}`).not.toMatch(/[{}—]|undefined/);
});

test('a placeholder that does not exist is named with its place and with those that do', () => {
  const [rule] = coreRules;
  if (!rule) throw new Error('the hall has rules');
  const wording = { title: rule.title, body: { zh: '{name}，您好', en: 'Hello' } };
  expect(checkWording(rule, wording, 'body.wording')).toMatchObject([
    { path: 'body.wording.body.zh', code: 'field_placeholder', params: { name: 'name' } },
  ]);
});

test.each([
  ['70 characters are one message', 70, 1],
  ['one more makes two', 71, 2],
  ['two hold 134', 134, 2],
  ['one more makes three', 135, 3],
])('%s', (_, length, segments) => {
  expect(smsSegments('字'.repeat(length))).toBe(segments);
});
