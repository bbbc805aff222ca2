import type { Field } from '../schema/field.ts';
import type { CompiledCondition, ConditionFacts } from './compile-condition.ts';

/** Above this many combinations of answers we do not search and let everything be possible. */
const maxWorlds = 4096;

/**
 * Every combination of answers to the closed questions (enums and yes/no) that the conditions turn on; open questions
 * stay unanswered, so that what turns on them is UNKNOWN, which the proof reads as "possible".
 */
export function possibleWorlds(
  conditions: readonly CompiledCondition[],
  fields: readonly Field[],
): readonly ConditionFacts[] {
  const read = new Set(conditions.flatMap((condition) => condition.fields));
  const closed = fields
    .filter((field) => read.has(field.id))
    .flatMap((field) => {
      const values = valuesOf(field);
      return values ? [{ id: field.id, values }] : [];
    });
  const count = closed.reduce((product, { values }) => product * values.length, 1);
  if (count > maxWorlds) return [world({})];
  return closed.reduce<readonly ConditionFacts[]>(
    (worlds, { id, values }) =>
      worlds.flatMap((facts) => values.map((value) => world({ ...facts.answers, [id]: value }))),
    [world({})],
  );
}

/**
 * False only where the condition cannot hold in the world. One that asks for presence (`has`) always may: a world does
 * not say which of the open questions are answered.
 */
export function mayHold(condition: CompiledCondition | undefined, world: ConditionFacts): boolean {
  return condition === undefined || condition.asksPresence || condition.judge(world) !== 'FALSE';
}

function valuesOf(field: Field): readonly unknown[] | undefined {
  if (field.type === 'enum') return field.choices.map((choice) => choice.value);
  if (field.type === 'boolean') return [true, false];
  return undefined;
}

function world(answers: Record<string, unknown>): ConditionFacts {
  // Policies and orders differ by region and case: without the lists, conditions on them stay UNKNOWN.
  return { answers };
}
