import { AppError } from '@walking-hall/app-error';
import { lendingLibrary } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { approvalPlan } from './approval-plan.ts';
import { planApprovals } from './plan-approvals.ts';
import {
  type Asked,
  changedLibrary,
  hard,
  inputOf,
  issuesOf,
  itemOf,
  planOf,
  refusals,
  shelves,
} from './planning.fixture.ts';

const everything: Asked = {
  items: ['card', 'loan', 'reading-room', 'archive-pass', 'binding'],
  held: ['M01'],
  commitments: ['CARE'],
  promisedMaterials: ['PHOTO'],
  targetDate: '2026-05-20',
};

describe('the plan is a value', () => {
  test('the same input gives the same plan, and is not changed', () => {
    const input = inputOf(everything);
    const { bundle, order, facts } = structuredClone({ ...input, calendar: undefined });
    const plan = planApprovals(input);
    expect(planApprovals(input)).toEqual(plan);
    expect(planApprovals({ ...input, bundle: structuredClone(lendingLibrary) })).toEqual(plan);
    expect({ bundle: input.bundle, order: input.order, facts: input.facts }).toEqual({
      bundle,
      order,
      facts,
    });
  });

  test('frozen input is enough', () => {
    const frozen = freeze(structuredClone(lendingLibrary));
    expect(planOf({ ...everything, bundle: frozen })).toEqual(planOf(everything));
  });

  test('it has the shape of approvalPlan, and a journey as JSON leaves it as it is', () => {
    for (const asked of [
      everything,
      { items: ['card'] },
      { items: ['rare-loan'], held: ['CARD'], answers: {} },
    ]) {
      const plan = planOf(asked);
      expect(approvalPlan.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan);
    }
  });

  test('it names the bundle, the region, the calendar and the day from which limits count', () => {
    expect(planOf(everything)).toMatchObject({
      bundle: { id: 'lending-library', version: '1.0.0' },
      region: '330106',
      calendarVersion: 'CN@2026.1',
      startDate: '2026-04-30',
      targetDate: '2026-05-20',
    });
    expect(planOf({ items: ['card'] })).not.toHaveProperty('targetDate');
  });
});

describe('questions of the union form', () => {
  test('each once, in the order of the form', () => {
    expect(planOf({ items: ['archive-pass', 'rare-loan'], held: ['CARD'] }).fields).toEqual([
      'applicant.name',
      'loan.books',
      'loan.purpose',
    ]);
  });

  test('one under a condition is asked while it holds or is not decided yet', () => {
    const bundle = changedLibrary((library) => {
      for (const field of library.fields) if (field.id === 'loan.purpose') field.when = 'loan.books > 5';
    });
    const asked = (answers: Record<string, unknown>) =>
      planOf({ bundle, items: ['rare-loan'], held: ['CARD'], answers }).fields;
    expect(asked({ 'loan.books': 6 })).toContain('loan.purpose');
    expect(asked({})).toContain('loan.purpose');
    expect(asked({ 'loan.books': 5 })).not.toContain('loan.purpose');
  });
});

describe('a target date', () => {
  const asked = { items: ['card', 'loan'] };

  test('on the earliest date is kept', () => {
    expect(planOf({ ...asked, targetDate: '2026-05-06' }).promiseDate).toBe('2026-05-06');
  });

  test('before it is refused with the earliest', () => {
    expect(issuesOf({ ...asked, targetDate: '2026-05-05' })).toEqual([
      {
        path: 'targetDate',
        code: 'target_date_impossible',
        params: { target: '2026-05-05', earliest: '2026-05-06' },
      },
    ]);
  });

  test('is not judged while the order itself is wrong', () => {
    expect(refusals({ items: ['loan'], targetDate: '2026-04-01' })).toEqual([
      'items[0] prerequisite_missing',
    ]);
  });
});

describe('outside the calendar', () => {
  const missing = (asked: Asked) => {
    try {
      planOf(asked);
    } catch (error) {
      return error instanceof AppError ? [error.code, error.params] : error;
    }
    return undefined;
  };

  test('a plan into a year that is not loaded is refused with that year', () => {
    expect(missing({ items: ['loan'], held: ['CARD'], start: '2026-12-30' })).toBeUndefined();
    expect(missing({ items: ['loan'], held: ['CARD'], start: '2026-12-31' })).toEqual([
      'calendar_year_missing',
      { year: 2027, calendar: 'CN' },
    ]);
  });

  test('so are a statutory date and a target there', () => {
    expect(missing({ items: ['card'], start: '2026-12-31' })).toEqual([
      'calendar_year_missing',
      { year: 2027, calendar: 'CN' },
    ]);
    expect(
      missing({ items: ['binding'], held: ['SLIP'], start: '2026-12-01', targetDate: '2027-02-01' }),
    ).toEqual(['calendar_year_missing', { year: 2027, calendar: 'CN' }]);
  });
});

test('a bundle that nobody proved fails aloud instead of planning a circle', () => {
  const circle = {
    ...shelves(['a', 'b'], []),
    edges: [hard({ allOf: ['a'] }, 'b'), hard({ allOf: ['b'] }, 'a')],
  };
  expect(() => planOf({ bundle: circle, items: ['a', 'b'] })).toThrow(
    'an unproven bundle: a, b wait for each other',
  );
});

test('a shorter limit in the region shortens the promise', () => {
  const faster = changedLibrary((library) => {
    itemOf(library, 'binding').limits.promised.value = 1;
  });
  const asked = { items: ['card', 'loan', 'binding'] };
  expect(planOf({ ...asked, bundle: faster }).promiseDate).toBe('2026-05-07');
  expect(planOf(asked).promiseDate).toBe('2026-05-13');
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
