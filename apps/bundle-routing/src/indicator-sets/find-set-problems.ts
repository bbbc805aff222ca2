import type { ErrorIssue } from '@walking-hall/app-error';
import type { IndicatorSet } from './indicator-set.ts';

type Content = Pick<IndicatorSet, 'classes' | 'stages' | 'indicators' | 'tiers'>;

/** Everything that keeps a set from being a set, each with its path in the body. */
export function findSetProblems({ classes, stages, indicators, tiers }: Content): readonly ErrorIssue[] {
  const classIds = new Set(classes.map(({ id }) => id));
  const stageIds = stages.map(({ id }) => id);
  return [
    ...repeated('classes', classes),
    ...repeated('stages', stages),
    ...repeated('indicators', indicators),
    ...repeated('tiers', tiers),
    ...indicators.flatMap((indicator, index) => {
      const path = `body.indicators[${index}]`;
      const missing = stageIds.filter((stage) => indicator.weights[stage] === undefined);
      const unknown = Object.keys(indicator.weights).filter((stage) => !stageIds.includes(stage));
      return [
        ...(classIds.has(indicator.class)
          ? []
          : [
              {
                path: `${path}.class`,
                code: 'field_choice' as const,
                params: { choices: [...classIds].join(', ') },
              },
            ]),
        ...missing.map((stage) => ({ path: `${path}.weights.${stage}`, code: 'field_required' as const })),
        ...unknown.map((stage) => ({ path: `${path}.weights.${stage}`, code: 'field_unknown' as const })),
      ];
    }),
    ...stages.flatMap(({ id }, index) => {
      const sum = indicators.reduce((total, { weights }) => total + (weights[id] ?? 0), 0);
      const wrong = { path: `body.stages[${index}]`, code: 'field_sum' as const, params: { expected: 100 } };
      return sum === 100 ? [] : [wrong];
    }),
    ...(tiers.some(({ from }) => from === 0)
      ? []
      : [{ path: 'body.tiers', code: 'field_range' as const, params: { range: '= 0' } }]),
  ];
}

function repeated(list: string, entries: readonly { readonly id: string }[]): ErrorIssue[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((one) => one.id === id) < index
      ? [{ path: `body.${list}[${index}].id`, code: 'field_repeated' as const }]
      : [],
  );
}
