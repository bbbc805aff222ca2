import { allOf, type BundleSource, type HandlingItem } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import {
  basis,
  changedLibrary,
  dependenciesOf,
  hard,
  itemOf,
  planOf,
  refusals,
  shelf,
  shelves,
  taskOf,
} from './planning.fixture.ts';

const milestone = (id: string) => ({
  id,
  name: { zh: id, en: id },
  evidence: { zh: '照片', en: 'Photo' },
});

/** Plans are examined, then the works begin; they are accepted once the shelves were measured; then the room opens. */
const works = shelves(
  ['examine', 'assess', 'measure', 'open'],
  [
    hard(allOf('examine', 'assess'), 'WORKS'),
    hard(allOf('WORKS'), 'measure'),
    hard(allOf('measure'), 'ACCEPTANCE'),
    hard(allOf('ACCEPTANCE'), 'open'),
  ],
  {
    milestones: [milestone('WORKS'), milestone('ACCEPTANCE')],
    duties: [
      {
        id: 'FILE',
        name: { zh: '备案', en: 'File' },
        after: 'ACCEPTANCE',
        required: 'open',
        within: { value: 15, unit: 'DAY' },
        consequence: { zh: '责令改正', en: 'An order to correct' },
        basis,
      },
    ],
  },
);

describe('a milestone', () => {
  test('is waited for like a result, and takes no time of its own', () => {
    const plan = planOf({ bundle: works, items: ['examine', 'assess', 'measure', 'open'] });
    expect(plan.milestones.map(({ milestone: id, earliestDate }) => [id, earliestDate])).toEqual([
      ['WORKS', '2026-05-06'],
      ['ACCEPTANCE', '2026-05-07'],
    ]);
    expect(dependenciesOf(plan, 'measure')).toEqual(['HARD WORKS 1 WAITS']);
    expect(plan.milestones[0]?.dependsOn).toMatchObject([{ on: ['examine', 'assess'], needed: 2 }]);
    expect(plan.promiseDate).toBe('2026-05-08');
    expect(plan.criticalPath).toEqual(['examine', 'WORKS', 'measure', 'ACCEPTANCE', 'open']);
  });

  test('that an order leads to is in its plan, and never the last of its promises', () => {
    const plan = planOf({ bundle: works, items: ['examine', 'assess'] });
    expect(plan.milestones.map((one) => one.milestone)).toEqual(['WORKS']);
    expect(plan.criticalPath).toEqual(['examine']);
  });

  test('that an order leads to only in part is not', () => {
    expect(planOf({ bundle: works, items: ['examine'] }).milestones).toEqual([]);
  });

  test('that a task needs asks for what leads to it, however far back', () => {
    expect(refusals({ bundle: works, items: ['open', 'measure'] })).toEqual(['items prerequisite_missing']);
  });

  test('brings the duties that begin with it, where what they require is ordered too', () => {
    const whole = planOf({ bundle: works, items: ['examine', 'assess', 'measure', 'open'] });
    expect(whole.duties.map(({ duty, after, required }) => [duty, after, required])).toEqual([
      ['FILE', 'ACCEPTANCE', 'open'],
    ]);
    expect(planOf({ bundle: works, items: ['examine', 'assess', 'measure'] }).duties).toEqual([]);
  });
});

describe('a task that can not start yet', () => {
  const planWith = (change: Partial<HandlingItem>, start?: string, answers: object = {}) => {
    const bundle = shelves(['after'], [hard(allOf('late'), 'after')], {
      items: [shelf('late', { ...change })],
    });
    return planOf({ bundle, items: ['late', 'after'], answers: { ...answers }, ...(start && { start }) });
  };
  const startsWhen = { when: 'loan.books > 3', says: { zh: '借满三册', en: 'More than three loans' } };

  test('waits without a date for what is not known, and its dates count as if it were', () => {
    const late = taskOf(planWith({ startsWhen }), 'late');
    expect(late).toMatchObject({
      waits: [{ for: 'FACTS', says: startsWhen.says }],
      startDate: '2026-04-30',
      promisedDate: '2026-05-06',
    });
    expect(taskOf(planWith({ startsWhen }, undefined, { 'loan.books': 4 }), 'late').waits).toEqual([]);
    expect(taskOf(planWith({ startsWhen }, undefined, { 'loan.books': 3 }), 'late').waits).toHaveLength(1);
  });

  test('waits for the days of the year in which it may start, and its dates count from there', () => {
    const window = { from: '06-01', to: '06-30', origin: 'design' as const };
    const plan = planWith({ window });
    expect(taskOf(plan, 'late')).toMatchObject({
      waits: [{ for: 'WINDOW', opensOn: '2026-06-01', origin: 'design' }],
      startDate: '2026-06-01',
      promisedDate: '2026-06-02',
    });
    expect(taskOf(plan, 'after').startDate).toBe('2026-06-02');
    expect(taskOf(planWith({ window }, '2026-06-30'), 'late').waits).toEqual([]);
  });
});

describe('a commitment', () => {
  const library = (when: string) =>
    changedLibrary((source: BundleSource) => {
      itemOf(source, 'card-person').fields.push('loan.books');
      Object.assign(source.commitments?.[0] ?? {}, { when });
    });
  const order = { items: ['card', 'reading-room'], commitments: ['CARE'] };

  test('is taken while it is offered, and refused while it is not', () => {
    const bundle = library("'promises' in region.policies");
    expect(refusals({ bundle, ...order, facts: { policies: ['promises'] } })).toEqual([]);
    expect(refusals({ bundle, ...order })).toEqual(['commitments[0] commitment_not_offered']);
  });

  test('whose offer turns on an open question asks for the answer', () => {
    const answers = { 'applicant.kind': 'NATURAL' };
    expect(refusals({ bundle: library('loan.books > 3'), ...order, answers })).toEqual([
      'commitments[0] answer_needed',
    ]);
  });
});
