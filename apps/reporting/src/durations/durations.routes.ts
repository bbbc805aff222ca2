import { getDurationsCsv, getDurationsXlsx, listDurations } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, type RequestFacts, route } from '@walking-hall/service-kit';
import { sendCsv, sendXlsx } from '../exports/send-table.ts';
import { allPages } from '../exports/table.ts';
import { openReading } from '../figures/reading.ts';
import { bundleOfCuts } from '../figures/row.ts';
import type { Reading } from '../figures/series.ts';
import { nameOfValue } from '../names/name-of-value.ts';
import type { PageWanted } from '../paging.ts';
import { durationsTable } from './durations.table.ts';
import { type DurationsQuestion, findDurations } from './find-durations.ts';

interface DurationsQuery extends DurationsQuestion {
  readonly region: string;
}

export function durationsRoutes(views: Views): readonly BoundRoute[] {
  const tableOf = async (query: DurationsQuery, facts: RequestFacts) => {
    const reading = await openReading(views, query.region, facts);
    return durationsTable(await allPages((page) => answer(reading, query, page)), query, facts.language);
  };
  const fileOf = ({ region, from, to, by }: DurationsQuery) => `durations-${region}-${from}-${to}-by-${by}`;
  return [
    route(listDurations, async ({ query, ...facts }) => {
      const { region, from, to, by, limit, cursor } = query;
      const reading = await openReading(views, region, facts);
      const { rows, total, next } = await answer(reading, query, { limit, cursor });
      const keyed = rows.map(({ value: key, cuts, ...row }) => ({ key, ...bundleOfCuts(cuts), ...row }));
      return { body: { region, from, to, by, rows: keyed, total, next } };
    }),
    route(getDurationsCsv, async ({ query, ...facts }) =>
      sendCsv(fileOf(query), await tableOf(query, facts)),
    ),
    route(getDurationsXlsx, async ({ query, ...facts }) =>
      sendXlsx(fileOf(query), await tableOf(query, facts)),
    ),
  ];
}

/** A page of durations, with what people call the items and departments. */
async function answer(reading: Reading, question: DurationsQuestion, page: PageWanted) {
  const found = await findDurations(reading, question, page);
  const { views, generation } = reading;
  const rows = await Promise.all(
    found.rows.map(async (row) => {
      const [cut] = row.cuts;
      return {
        ...row,
        name: cut && (await nameOfValue(views, generation, cut.dimension, row.value, cut.bundle)),
      };
    }),
  );
  return { ...found, rows };
}
