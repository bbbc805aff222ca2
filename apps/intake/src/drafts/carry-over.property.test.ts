import { checkValue } from '@walking-hall/answer-check';
import { type Field, field } from '@walking-hall/bundle-sdk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf, type TestField } from '../testing/library-forms.ts';
import { carryOver } from './carry-over.ts';

const today = '2026-07-17';
const make = (parts: TestField): Field => field.parse(fieldOf(parts));
const choicesOf = (values: readonly string[]) =>
  values.map((value) => ({ value, name: { zh: value, en: value } }));

const ids = ['loan.books', 'loan.shelf', 'loan.since', 'loan.note', 'card.kind'] as const;

/** A question in one of the forms that it may have had in some version. */
const anyField = (id: string): fc.Arbitrary<Field> =>
  fc.oneof(
    fc
      .record({ min: fc.integer({ min: 0, max: 3 }), max: fc.integer({ min: 4, max: 9 }) })
      .map((range) => make({ id, type: 'integer', ...range })),
    fc.constant(make({ id, type: 'decimal' })),
    fc.integer({ min: 1, max: 8 }).map((maxLength) => make({ id, type: 'text', maxLength })),
    fc
      .subarray(['A', 'B', 'C'], { minLength: 1 })
      .map((values) => make({ id, type: 'enum', choices: choicesOf(values) })),
    fc.constantFrom<'boolean' | 'date'>('boolean', 'date').map((type) => make({ id, type })),
  );
const anyForm: fc.Arbitrary<readonly Field[]> = fc
  .subarray([...ids])
  .chain((chosen) => fc.tuple(...chosen.map(anyField)));
const anyAnswer = fc.oneof(
  fc.integer({ min: -1, max: 10 }),
  fc.constantFrom('A', 'B', 'C', 'nine chars', '2026-02-28', '2026-02-30', ''),
  fc.boolean(),
);
const anyAnswers = fc.dictionary(fc.constantFrom(...ids), anyAnswer);

const idOf = ({ path }: { readonly path: string }) => path.slice('form.'.length);
const isRight = (form: readonly Field[], id: string, answers: Readonly<Record<string, unknown>>) => {
  const found = form.find((one) => one.id === id);
  return found !== undefined && checkValue(found, answers[id], answers, today).length === 0;
};

describe('answers on a form that has changed', () => {
  test('are either carried over as they are or left out with a reason, each once', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyAnswers, (before, after, answers) => {
        const { answers: kept, dropped } = carryOver(before, after, answers, today);
        expect([...Object.keys(kept), ...dropped.map(idOf)].sort()).toEqual(Object.keys(answers).sort());
        for (const [id, value] of Object.entries(kept)) expect(value).toBe(answers[id]);
      }),
    );
  });

  test('all stay where nothing changed, right or wrong', () => {
    fc.assert(
      fc.property(anyForm, anyAnswers, (form, answers) => {
        const asked = Object.fromEntries(
          Object.entries(answers).filter(([id]) => form.some((one) => one.id === id)),
        );
        expect(carryOver(form, form, asked, today)).toEqual({ answers: asked, dropped: [] });
      }),
    );
  });

  test('that were right before and are right now stay, where the type is the same', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyAnswers, (before, after, answers) => {
        const { answers: kept } = carryOver(before, after, answers, today);
        for (const id of Object.keys(answers)) {
          const [old, now] = [before, after].map((form) => form.find((one) => one.id === id));
          if (isRight(before, id, answers) && isRight(after, id, answers) && old?.type === now?.type)
            expect(kept).toHaveProperty([id]);
        }
      }),
    );
  });

  test('that are kept break no rule that they kept before', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyAnswers, (before, after, answers) => {
        const { answers: kept } = carryOver(before, after, answers, today);
        for (const id of Object.keys(kept)) {
          if (isRight(before, id, answers)) expect(isRight(after, id, answers)).toBe(true);
        }
      }),
    );
  });

  test('are not touched by what changed beside them', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyAnswers, (before, after, answers) => {
        const whole = carryOver(before, after, answers, today);
        for (const [id, value] of Object.entries(answers)) {
          const alone = carryOver(before, after, { [id]: value }, today);
          expect(alone.dropped).toEqual(whole.dropped.filter((one) => idOf(one) === id));
        }
      }),
    );
  });

  test('lose nothing more when they are carried over once again', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyAnswers, (before, after, answers) => {
        const { answers: kept } = carryOver(before, after, answers, today);
        expect(carryOver(after, after, kept, today).dropped).toEqual([]);
      }),
    );
  });
});

describe('why an answer is left out', () => {
  const id = 'loan.books';
  const three = make({ id, type: 'integer', max: 30 });
  test.each<[string, readonly Field[], unknown, string]>([
    ['the question is gone', [], 3, 'field_unknown'],
    ['it asks for another type', [make({ id, type: 'decimal' })], 3, 'field_type'],
    ['the number is too high now', [make({ id, type: 'integer', max: 2 })], 3, 'field_range'],
  ])('%s', (_why, after, value, code) => {
    expect(carryOver([three], after, { [id]: value }, today).dropped).toMatchObject([
      { path: `form.${id}`, code },
    ]);
  });

  test('its choice is gone', () => {
    const kinds = (...values: string[]) => [make({ id, type: 'enum', choices: choicesOf(values) })];
    expect(carryOver(kinds('A', 'B'), kinds('B'), { [id]: 'A' }, today).dropped).toMatchObject([
      { code: 'field_choice' },
    ]);
  });

  test('it was wrong before: then it stays, for its writer to mend', () => {
    expect(carryOver([three], [make({ id, type: 'integer', max: 2 })], { [id]: 31 }, today)).toEqual({
      answers: { [id]: 31 },
      dropped: [],
    });
  });
});
