import { type Reading, rememberSums } from '../figures/series.ts';
import { keyBefore, nextAfter, type Paged, type PageWanted } from '../paging.ts';
import { findRulingKpis } from './find-definitions.ts';
import { cutsOf } from './kpi-cuts.ts';
import type { RulingKpi } from './kpi-definition.ts';
import { type KpiQuestion, type KpiResult, resultOf } from './kpi-result.ts';
import { isDuration, measureKpi } from './measure-kpi.ts';
import { kpiKey } from './ruling-kpis.ts';

export interface KpiEntry {
  readonly ruling: RulingKpi;
  readonly result: KpiResult;
}

/** The KPIs of a region with all that lies below it, the hall's first. */
export async function findKpis(
  reading: Reading,
  question: KpiQuestion,
  page: PageWanted,
): Promise<Paged<KpiEntry>> {
  const after = keyBefore('kpis', page) ?? '';
  const rulings = (await findRulingKpis(reading, question.to)).filter((ruling) => kpiKey(ruling) > after);
  const shown = rulings.slice(0, page.limit);
  const sumOf = rememberSums(reading);
  const rows = await Promise.all(
    shown.map(async (ruling) => {
      const { definition } = ruling;
      const cuts = cutsOf(ruling);
      const now = measureKpi(definition, await sumOf(cuts, question));
      const before = measureKpi(definition, await sumOf(cuts, question.baseline));
      return { ruling, result: resultOf(definition, now, before, question, comparesAlike(ruling)) };
    }),
  );
  const last = shown.at(-1);
  return { rows, ...nextAfter('kpis', last && shown.length < rulings.length ? kpiKey(last) : undefined) };
}

/** Durations of several items together follow which items there are, more than how fast each is. */
function comparesAlike({ definition: { numerator, items } }: RulingKpi): boolean {
  return !isDuration(numerator) || items?.length === 1;
}
