import type { z } from 'zod';
import { readSources } from '../combine.ts';
import type { Edge } from '../schema/edge.ts';
import type { limitUnit } from '../schema/item.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { DraftHandlingItem, ProofContext } from './proof-context.ts';

const duties = {
  basis: ['设定依据', 'legal basis'],
  limits: ['办理时限', 'clock'],
  department: ['办理部门', 'owner'],
  type: ['事项类型', 'type'],
  result: ['结果', 'result'],
  exits: ['办结方式', 'exit'],
} as const;

/** Every approval has a legal basis, a clock, an owner, a result and an exit, and never promises more time than the law gives. */
export function proveDuties({ bundle, handling }: ProofContext): BundleProblem[] {
  return handling.flatMap((item) => [
    ...barred(item, bundle.edges),
    ...missing(item),
    ...overStatutory(item),
    ...withoutGrant(item),
    ...notLaw(item),
  ]);
}

function missing(item: DraftHandlingItem): BundleProblem[] {
  return (Object.keys(duties) as (keyof typeof duties)[])
    .filter((duty) => item[duty] === undefined)
    .map((duty) => {
      const [zh, en] = duties[duty];
      return problem(
        `items[${item.id}].${duty}`,
        'missing_duty',
        `办理项缺少${zh}。`,
        `The item has no ${en}.`,
      );
    });
}

/** What no promise may stand in for is promised nowhere: not on the item itself, not on an edge from it. */
function barred(item: DraftHandlingItem, edges: readonly Edge[]): BundleProblem[] {
  if (!item.commitmentBarred) return [];
  const promised: string[] = (item.commitments ?? []).map(() => `items[${item.id}].commitments`);
  edges.forEach((edge, index) => {
    const names = [item.id, item.parent];
    if (edge.kind !== 'SOFT' || !readSources(edge.from).items.some((id) => names.includes(id))) return;
    if (edge.substitutes.some(({ by }) => by === 'COMMITMENT')) promised.push(`edges[${index}].substitutes`);
  });
  return [...new Set(promised)].map((path) =>
    problem(
      path,
      'commitment_barred',
      `“${item.id}”不得以告知承诺代替。`,
      `No commitment may stand in for "${item.id}".`,
    ),
  );
}

function withoutGrant(item: DraftHandlingItem): BundleProblem[] {
  if (!item.exits || item.exits.includes('GRANTED')) return [];
  return [
    problem(
      `items[${item.id}].exits`,
      'missing_duty',
      '办理项没有“准予”的出口。',
      'The item can never be granted.',
    ),
  ];
}

function overStatutory(item: DraftHandlingItem): BundleProblem[] {
  const { statutory, promised } = item.limits ?? {};
  if (!statutory || !promised || workingDays(promised) <= workingDays(statutory)) return [];
  return [
    problem(
      `items[${item.id}].limits.promised`,
      'limit_over_statutory',
      `承诺时限（${promised.value} ${promised.unit}）超过法定时限（${statutory.value} ${statutory.unit}）。`,
      `The promised limit (${promised.value} ${promised.unit}) is longer than the statutory one (${statutory.value} ${statutory.unit}).`,
    ),
  ];
}

/** A statutory limit and its extension are the law's: whoever wrote the bundle can not have designed them. */
function notLaw(item: DraftHandlingItem): BundleProblem[] {
  const statutory = item.limits?.statutory;
  const bases = [
    ['basis', statutory?.basis],
    ['extension.basis', statutory?.extension?.basis],
  ] as const;
  return bases
    .filter(([, basis]) => basis?.origin === 'design')
    .map(([path]) =>
      problem(
        `items[${item.id}].limits.statutory.${path}`,
        'basis_not_law',
        '法定时限的依据不能是自行设计。',
        'A statutory limit can not rest on a design decision.',
      ),
    );
}

/** Limits of different units, made comparable: five working days to seven days, 480 minutes to a working day. */
function workingDays({ value, unit }: { value: number; unit: z.infer<typeof limitUnit> }): number {
  switch (unit) {
    case 'WORKING_DAY':
      return value;
    case 'DAY':
      return (value * 5) / 7;
    case 'MINUTE':
      return value / 480;
  }
}
