import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ApprovalPlan, approvalPlan } from './approval-plan.ts';
import { type Asked, calendar, issuesOf, planOf, taskOf } from './planning.fixture.ts';
import { type RandomOrder, randomOrder } from './random-bundle.fixture.ts';

const asked = ({ ordered, held, ...order }: RandomOrder): Asked => ({ ...order, items: ordered, held });

/** The plans of random orders that can be carried out, each held to a guarantee. */
function everyPlan(guarantee: (plan: ApprovalPlan, order: Asked) => void): void {
  fc.assert(
    fc.property(randomOrder, (random) => {
      const order = asked(random);
      fc.pre(issuesOf(order).length === 0);
      guarantee(planOf(order), order);
    }),
    { numRuns: 100 },
  );
}

test('an order of a proven bundle is planned whole or refused for what it lacks: it never fails', () => {
  const lacks = new Set(['prerequisite_missing', 'answer_needed']);
  fc.assert(
    fc.property(randomOrder, (random) => {
      const order = asked(random);
      const issues = issuesOf(order);
      expect(issues.filter(({ code }) => !lacks.has(code))).toEqual([]);
      if (issues.length === 0)
        expect(new Set(planOf(order).tasks.map(({ item }) => item))).toEqual(new Set(order.items));
    }),
    { numRuns: 200 },
  );
});

test('no task starts before as many of its sources have ended as it waits for', () => {
  everyPlan((plan) => {
    for (const { item, startDate, dependsOn } of plan.tasks) {
      expect(startDate >= plan.startDate).toBe(true);
      for (const { on, needed, state } of dependsOn) {
        if (state !== 'WAITS') continue;
        const ended = on.filter((source) => taskOf(plan, source).promisedDate <= startDate);
        expect(ended.length, item).toBeGreaterThanOrEqual(needed);
      }
    }
  });
});

test('no task starts later than its last needed source ends', () => {
  everyPlan((plan) => {
    for (const { startDate, dependsOn } of plan.tasks) {
      const ends = dependsOn.flatMap(({ on, needed, state }) =>
        state === 'WAITS' ? (on.map((id) => taskOf(plan, id).promisedDate).sort()[needed - 1] ?? []) : [],
      );
      expect(startDate).toBe([plan.startDate, ...ends].sort().at(-1));
    }
  });
});

test('the promise is the last of the due dates', () => {
  everyPlan((plan) => {
    expect(plan.promiseDate).toBe(
      plan.tasks
        .map(({ promisedDate }) => promisedDate)
        .sort()
        .at(-1),
    );
  });
});

test('slack is never negative, and somebody has none', () => {
  everyPlan(({ tasks }) => {
    const slacks = tasks.map(({ slackWorkingDays }) => slackWorkingDays);
    expect(Math.min(...slacks)).toBe(0);
  });
});

test('the critical path runs from the start to the promise, each task starting when the one before ends', () => {
  everyPlan((plan) => {
    const path = plan.criticalPath.map((id) => taskOf(plan, id));
    let end = plan.startDate;
    let workingDays = 0;
    for (const { startDate, promisedDate, critical } of path) {
      expect([startDate, critical]).toEqual([end, true]);
      workingDays += calendar.workingDaysBetween(startDate, promisedDate);
      end = promisedDate;
    }
    expect(end).toBe(plan.promiseDate);
    expect(workingDays).toBe(plan.savings.workingDaysPlanned);
    for (const [index, task] of path.entries()) {
      const before = path[index - 1]?.item;
      const waits = task.dependsOn.filter(({ state }) => state === 'WAITS').flatMap(({ on }) => on);
      if (before !== undefined) expect(waits).toContain(before);
    }
  });
});

test('to start later never makes the promise earlier', () => {
  fc.assert(
    fc.property(randomOrder, fc.integer({ min: 1, max: 28 }), (random, day) => {
      const order = asked(random);
      fc.pre(issuesOf(order).length === 0);
      const later = planOf({ ...order, start: `2026-05-${String(day).padStart(2, '0')}` });
      expect(later.promiseDate >= planOf(order).promiseDate).toBe(true);
    }),
  );
});

test('a material held in addition never adds one to bring, nor refuses an order', () => {
  fc.assert(
    fc.property(randomOrder, fc.nat({ max: 8 }), (random, index) => {
      const order = asked(random);
      fc.pre(issuesOf(order).length === 0);
      const more = planOf({ ...order, held: [...random.held, `P-s${index}`] });
      expect(more.savings.documentsToBring).toBeLessThanOrEqual(planOf(order).savings.documentsToBring);
    }),
  );
});

test('the order in which items are named does not change the plan', () => {
  everyPlan((plan, order) => {
    expect(planOf({ ...order, items: [...(order.items ?? [])].reverse() })).toEqual(plan);
  });
});

test('every plan has its shape, and is the same after a journey as JSON', () => {
  everyPlan((plan) => {
    expect(approvalPlan.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan);
  });
});

test('each material is planned once, and is generated only by a task that none of its users has to wait for in vain', () => {
  everyPlan(({ materials }) => {
    expect(new Set(materials.map(({ material }) => material)).size).toBe(materials.length);
    for (const { from, supply, neededBy } of materials) {
      expect(from !== undefined).toBe(supply === 'GENERATED');
      expect(neededBy).not.toContain(from);
    }
  });
});
