import { describe, expect, test } from 'vitest';
import type { Field } from '../schema/field.ts';
import { createConditionCompiler } from './compile-condition.ts';
import { mayHold, possibleWorlds } from './possible-worlds.ts';

const name = { zh: '问', en: 'Question' };
const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ value: `C${index}`, name }));
const fields: Field[] = [
  { id: 'reader.kind', name, type: 'enum', required: true, choices: choices(3) },
  { id: 'reader.member', name, type: 'boolean', required: true },
  { id: 'reader.age', name, type: 'integer', required: true },
  ...Array.from(
    { length: 13 },
    (_, index): Field => ({ id: `rule.r${index}`, name, type: 'boolean', required: true }),
  ),
];
const compile = createConditionCompiler(fields);

function condition(expression: string) {
  const compiled = compile(expression);
  if ('error' in compiled) throw new Error(compiled.error);
  return compiled;
}

const answersOf = (...expressions: string[]) =>
  possibleWorlds(expressions.map(condition), fields).map(({ answers }) => answers);
const rules = (count: number) => Array.from({ length: count }, (_, index) => `rule.r${index}`).join(' && ');

describe('worlds are the combinations of closed answers that conditions turn on', () => {
  test('every combination, once', () => {
    const worlds = answersOf("reader.kind == 'C0'", "reader.member && reader.kind == 'C1'");
    expect(worlds).toHaveLength(6);
    expect(new Set(worlds.map((answers) => JSON.stringify(answers))).size).toBe(6);
  });

  test('open questions stay open', () => {
    expect(answersOf('reader.age > 3')).toEqual([{}]);
    expect(answersOf('reader.age > 3 && reader.member')).toEqual([
      { 'reader.member': true },
      { 'reader.member': false },
    ]);
  });

  test('without conditions there is one world, in which nothing is known', () => {
    expect(answersOf()).toEqual([{}]);
  });

  test('their number is bounded: beyond 4096 nothing is known, and everything is possible', () => {
    expect(answersOf(rules(12))).toHaveLength(4096);
    expect(answersOf(rules(13))).toEqual([{}]);
    const [world = { answers: {} }] = possibleWorlds([condition(rules(13))], fields);
    expect(mayHold(condition(rules(13)), world)).toBe(true);
  });
});

describe('a condition may hold in a world', () => {
  const world = { answers: { 'reader.kind': 'C0' } };

  test.each([
    ["reader.kind == 'C0'", true],
    ["reader.kind == 'C1'", false],
    ['reader.age > 3', true],
    ["reader.age > 3 && reader.kind == 'C1'", false],
    ['has(reader.age)', true],
    ["!has(reader.kind) && reader.kind == 'C1'", true],
  ])('%s: %j', (expression, holds) => {
    expect(mayHold(condition(expression), world)).toBe(holds);
  });

  test('no condition always holds', () => {
    expect(mayHold(undefined, world)).toBe(true);
  });
});
