import { type Duration, duration, type Kpi, measuresOfCases } from '../schema/extras.ts';
import { type BundleProblem, problem } from './problem.ts';
import type { ProofContext } from './proof-context.ts';

const unitOf: Readonly<Record<Duration, Kpi['unit']>> = {
  WORKING_DAYS: 'WORKING_DAY',
  MINUTES: 'MINUTE',
  NET_MINUTES: 'MINUTE',
};

/** Every KPI can be measured: a share has a basis, a duration says which, and items are counted where they are known. */
export function proveKpis({ bundle }: ProofContext): BundleProblem[] {
  return bundle.kpis.flatMap((kpi) => [...wrongUnit(kpi), ...withoutBasis(kpi), ...notOfItems(kpi)]);
}

function wrongUnit({ id, numerator, denominator, statistic, unit }: Kpi): BundleProblem[] {
  const found = duration.safeParse(numerator);
  const at = `kpis[${id}]`;
  if (!found.success) {
    const asked = unit === 'WORKING_DAY' || unit === 'MINUTE' || statistic !== undefined;
    return asked ? [unmeasurable(at, `${numerator} 不是时长。`, `${numerator} is no duration.`)] : [];
  }
  const wanted = unitOf[found.data];
  if (unit === wanted && statistic !== undefined && denominator === undefined) return [];
  return [
    unmeasurable(
      at,
      `${numerator} 须以 ${wanted} 为单位，写明 statistic，且不设分母。`,
      `${numerator} needs the unit ${wanted}, a statistic and no denominator.`,
    ),
  ];
}

function withoutBasis({ id, denominator, unit }: Kpi): BundleProblem[] {
  if (unit !== 'PERCENT' || denominator !== undefined) return [];
  return [unmeasurable(`kpis[${id}]`, '百分比须有分母。', 'A percentage needs a denominator.')];
}

function notOfItems({ id, numerator, denominator, items }: Kpi): BundleProblem[] {
  const measures = [numerator, ...(denominator === undefined ? [] : [denominator])];
  const wrong = items === undefined ? [] : measures.filter((measure) => measuresOfCases.has(measure));
  return wrong.map((measure) =>
    unmeasurable(
      `kpis[${id}].items`,
      `${measure} 按办件统计，不能按事项。`,
      `${measure} is counted for whole cases, not for items.`,
    ),
  );
}

function unmeasurable(path: string, zh: string, en: string): BundleProblem {
  return problem(path, 'kpi_unmeasurable', zh, en);
}
