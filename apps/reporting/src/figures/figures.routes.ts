import { getFigures, getFiguresCsv, getFiguresXlsx } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, type RequestFacts, route } from '@walking-hall/service-kit';
import { sendCsv, sendXlsx } from '../exports/send-table.ts';
import { allPages } from '../exports/table.ts';
import { nameOfValue } from '../names/name-of-value.ts';
import type { PageWanted } from '../paging.ts';
import { figuresTable } from './figures.table.ts';
import { type FiguresBy, findFigures } from './find-figures.ts';
import { openReading } from './reading.ts';
import { all } from './row.ts';
import type { Reading } from './series.ts';

interface FiguresQuery {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly by: FiguresBy;
  readonly bundle?: string | undefined;
  readonly compare?: 'year' | undefined;
}

export function figuresRoutes(views: Views): readonly BoundRoute[] {
  const tableOf = async (query: FiguresQuery, facts: RequestFacts) => {
    const reading = await openReading(views, query.region, facts);
    return figuresTable(await allPages((page) => answer(reading, query, page)), query, facts.language);
  };
  const fileOf = ({ region, from, to, by }: FiguresQuery) => `figures-${region}-${from}-${to}-by-${by}`;
  return [
    route(getFigures, async ({ query, ...facts }) => {
      const { region, from, to, by, limit, cursor } = query;
      const reading = await openReading(views, region, facts);
      const { rows, total, next } = await answer(reading, query, { limit, cursor });
      return {
        body: {
          region,
          from,
          to,
          by,
          rows,
          total: total.figures,
          totalLastYear: total.lastYear,
          next,
        },
      };
    }),
    route(getFiguresCsv, async ({ query, ...facts }) => sendCsv(fileOf(query), await tableOf(query, facts))),
    route(getFiguresXlsx, async ({ query, ...facts }) =>
      sendXlsx(fileOf(query), await tableOf(query, facts)),
    ),
  ];
}

/** A page of figures, their keys with what people call them. */
async function answer(reading: Reading, { from, to, by, bundle, compare }: FiguresQuery, page: PageWanted) {
  const question = { from, to, bundle, yearOnYear: compare === 'year' };
  const found = await findFigures(reading, question, by, page);
  const { views, generation } = reading;
  const rows = await Promise.all(
    found.rows.map(async (row) => {
      const dimension = by === 'day' ? 'total' : by;
      return { ...row, name: await nameOfValue(views, generation, dimension, row.key, row.bundle ?? all) };
    }),
  );
  return { ...found, rows };
}
