import { getKpis, getKpisCsv, getKpisXlsx, listKpiParts, type RegionCode } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, type RequestFacts, route } from '@walking-hall/service-kit';
import { sendCsv, sendXlsx } from '../exports/send-table.ts';
import { allPages } from '../exports/table.ts';
import { yearBefore } from '../figures/date-range.ts';
import { openReading } from '../figures/reading.ts';
import { bundleOfCuts } from '../figures/row.ts';
import type { Reading } from '../figures/series.ts';
import { nameOfValue } from '../names/name-of-value.ts';
import { findKpiParts, type KpiPart } from './find-kpi-parts.ts';
import { findKpis } from './find-kpis.ts';
import type { RulingKpi } from './kpi-definition.ts';
import type { KpiQuestion } from './kpi-result.ts';
import { kpisTable } from './kpis.table.ts';

interface KpisQuery {
  readonly region: RegionCode;
  readonly from: string;
  readonly to: string;
  readonly baselineFrom?: string | undefined;
  readonly baselineTo?: string | undefined;
}

export function kpisRoutes(views: Views): readonly BoundRoute[] {
  const tableOf = async (query: KpisQuery, facts: RequestFacts) => {
    const reading = await openReading(views, query.region, facts);
    const question = questionOf(query);
    const { rows } = await allPages((page) => findKpis(reading, question, page));
    return kpisTable(rows, query.region, question, facts.language);
  };
  const fileOf = ({ region, from, to }: KpisQuery) => `kpis-${region}-${from}-${to}`;
  return [
    route(getKpis, async ({ query, ...facts }) => {
      const { limit, cursor } = query;
      const reading = await openReading(views, query.region, facts);
      const { rows, next } = await findKpis(reading, questionOf(query), { limit, cursor });
      const entries = rows.map(({ ruling, result }) => ({ ...factsOf(ruling), ...result }));
      return { body: { ...periodsOf(query), entries, next } };
    }),
    route(getKpisCsv, async ({ query, ...facts }) => sendCsv(fileOf(query), await tableOf(query, facts))),
    route(getKpisXlsx, async ({ query, ...facts }) => sendXlsx(fileOf(query), await tableOf(query, facts))),
    route(listKpiParts, async ({ query, params: { kpi }, ...facts }) => {
      const { bundle, order, only, limit, cursor } = query;
      const reading = await openReading(views, query.region, facts);
      const question = { ...questionOf(query), kpi, bundle, order, missed: only === 'missed' };
      const { ruling, rows, next } = await findKpiParts(reading, question, { limit, cursor });
      const named = await Promise.all(rows.map((part) => partOf(reading, part)));
      return { body: { ...periodsOf(query), ...factsOf(ruling), rows: named, next } };
    }),
  ];
}

function questionOf({ from, to, baselineFrom, baselineTo }: KpisQuery): KpiQuestion {
  const baseline =
    baselineFrom === undefined || baselineTo === undefined
      ? yearBefore({ from, to })
      : { from: baselineFrom, to: baselineTo };
  return { from, to, baseline };
}

function periodsOf(query: KpisQuery) {
  const { from, to, baseline } = questionOf(query);
  return { region: query.region, from, to, baselineFrom: baseline.from, baselineTo: baseline.to };
}

function factsOf({ definition, bundle, validFrom, origin, by }: RulingKpi) {
  const { id: kpi, version, name, unit, statistic, target } = definition;
  return { kpi, bundle, version, validFrom, name, unit, statistic, origin, target, by };
}

async function partOf({ views, generation }: Reading, { value: key, cuts, result }: KpiPart) {
  const [cut] = cuts;
  const name = cut && (await nameOfValue(views, generation, cut.dimension, key, cut.bundle));
  return { key, name, ...bundleOfCuts(cuts), ...result };
}
