import { getFigures, getFiguresCsv } from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import { type BoundRoute, type RequestFacts, route } from '@walking-hall/service-kit';
import { getPublished } from '../rebuild/generation.ts';
import { getRegionPath } from '../regions/find-region.ts';
import { figuresCsv } from './figures.csv.ts';
import { type FiguresBy, findFigures } from './find-figures.ts';

interface FiguresQuery {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly by: FiguresBy;
  readonly bundle?: string | undefined;
}

export function figuresRoutes(views: Views): readonly BoundRoute[] {
  const answer = async ({ region, by, ...question }: FiguresQuery, { principal, scope }: RequestFacts) => {
    const generation = await getPublished(views);
    const path = await getRegionPath(views, generation, region, principal);
    return findFigures(views, generation, { ...question, path }, by, scope);
  };
  return [
    route(getFigures, async ({ query, ...facts }) => {
      const { region, from, to, by } = query;
      return { body: { region, from, to, by, ...(await answer(query, facts)) } };
    }),
    route(getFiguresCsv, async ({ query, ...facts }) => {
      const { region, from, to, by } = query;
      return {
        body: figuresCsv(await answer(query, facts), by, facts.language),
        contentType: 'text/csv; charset=utf-8',
        headers: {
          'Content-Disposition': `attachment; filename="figures-${region}-${from}-${to}-by-${by}.csv"`,
        },
      };
    }),
  ];
}
