import type { ErrorIssue } from '@walking-hall/app-error';
import type { scoreBreakdown } from '@walking-hall/contracts';
import type { z } from 'zod';
import type { IndicatorSet } from '../indicator-sets/indicator-set.ts';

export type ScoreBreakdown = z.infer<typeof scoreBreakdown>;
type Values = Readonly<Record<string, number>>;
type SetContent = Pick<IndicatorSet, 'classes' | 'indicators' | 'tiers'>;

/** How many of the weakest indicators a score names. */
const weakestAtMost = 3;

/**
 * Points of an indicator: its weight in the stage, in proportion to how near the value comes to that which has full marks,
 * to a tenth. Everything else is the sum of these, so that a breakdown always adds up.
 */
export function computeScore(set: SetContent, stage: string, values: Values): ScoreBreakdown {
  const scored = set.indicators.map((indicator) => {
    const { id, name, advice, fullMarksAt } = indicator;
    const outOf = indicator.weights[stage] ?? 0;
    const value = values[id] ?? 0;
    const tenths = Math.round((outOf * 10 * Math.min(value, fullMarksAt)) / fullMarksAt);
    return { id, name, class: indicator.class, advice, value, outOf, tenths };
  });
  const score = points(scored);
  return {
    score,
    tier: tierOf(set, score),
    classes: set.classes.map(({ id, name }) => {
      const own = scored.filter((one) => one.class === id);
      return { id, name, points: points(own), outOf: own.reduce((sum, { outOf }) => sum + outOf, 0) };
    }),
    indicators: scored.map(({ id, name, value, outOf, tenths }) => ({
      id,
      name,
      value,
      points: tenths / 10,
      outOf,
    })),
    weakest: scored
      .filter(({ tenths, outOf }) => tenths < outOf * 10)
      .sort((a, b) => a.tenths / a.outOf - b.tenths / b.outOf || b.outOf - a.outOf)
      .slice(0, weakestAtMost)
      .map(({ id, name, advice, outOf, tenths }) => ({ id, name, advice, points: tenths / 10, outOf })),
  };
}

/** What is wrong with the values for a set: each indicator needs one, and there are no others. */
export function findValueProblems(
  { stages, indicators }: Pick<IndicatorSet, 'stages' | 'indicators'>,
  stage: string,
  values: Values,
): readonly ErrorIssue[] {
  const ids = new Set(indicators.map(({ id }) => id as string));
  const choices = stages.map(({ id }) => id).join(', ');
  return [
    ...(stages.some(({ id }) => id === stage)
      ? []
      : [{ path: 'body.stage', code: 'field_choice' as const, params: { choices } }]),
    ...[...ids]
      .filter((id) => values[id] === undefined)
      .map((id) => ({ path: `body.values.${id}`, code: 'field_required' as const })),
    ...Object.keys(values)
      .filter((id) => !ids.has(id))
      .map((id) => ({ path: `body.values.${id}`, code: 'field_unknown' as const })),
  ];
}

function points(scored: readonly { readonly tenths: number }[]): number {
  return scored.reduce((sum, { tenths }) => sum + tenths, 0) / 10;
}

function tierOf({ tiers }: SetContent, score: number): ScoreBreakdown['tier'] {
  const [tier] = tiers.filter(({ from }) => from <= score).sort((a, b) => b.from - a.from);
  if (!tier) throw new Error('no tier begins at 0');
  return { id: tier.id, name: tier.name };
}
