import {
  getScore,
  listScores,
  listSpottedFirms,
  publishScore,
  scoreSnapshotId,
} from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  requestInvalid,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import type { IndicatorSetStore } from '../indicator-sets/indicator-set.store.ts';
import type { RegionStore } from '../regions/region.store.ts';
import { computeScore, findValueProblems } from './compute-score.ts';
import type { FirmScoreStore } from './firm-score.store.ts';
import { firmScoresId, type PublishedScore } from './firm-score.ts';
import { scoresOfFirm, spottedFirmsOfRegion } from './firm-score.views.ts';

export function firmScoreRoutes(
  store: FirmScoreStore,
  sets: IndicatorSetStore,
  regions: RegionStore,
  { views }: Persistence,
): readonly BoundRoute[] {
  return [
    route(publishScore, async (request) => {
      const { region, party, version, stage, asOf, values } = request.body;
      const { path: regionPath } = await regions.getRegion(region);
      requireRegion(request.principal, regionPath);
      const set = await sets.getSet(region, version);
      const lifeStage = set.stages.find(({ id }) => id === stage);
      const problems = findValueProblems(set, stage, values);
      if (problems.length > 0 || !lifeStage) throw requestInvalid(problems);
      const snapshot = scoreSnapshotId.parse(`${region}.${party}.${asOf}`);
      const score = {
        ...computeScore(set, stage, values),
        ...{ region, regionPath, party, snapshot, version, asOf, stage: lifeStage },
        at: request.now,
        by: request.principal.sub,
      };
      const { state } = await store.scores.execute(
        firmScoresId(score),
        { kind: 'publish', score, spottedFrom: set.spottedFrom },
        executeContext(request),
      );
      const published = state.published.find((one) => one.snapshot === snapshot);
      if (!published) throw new Error(`the score ${snapshot} was not published`);
      return { body: shown(published), location: `/score-snapshots/${snapshot}` };
    }),
    route(getScore, async ({ params, scope }) => ({
      body: shown(await store.getScore(params.scoreSnapshotId, scope)),
    })),
    route(listScores, async ({ query: { region, party, ...page }, scope }) => {
      const newest = { equals: { region, party }, direction: 'descending', ...page } as const;
      const { documents, next } = await views.find(scoresOfFirm, newest, scope);
      return { body: { entries: documents.map(({ doc }) => shown(doc)), next } };
    }),
    route(listSpottedFirms, async ({ query: { region, ...page }, scope }) => {
      const newest = { equals: { region }, direction: 'descending', ...page } as const;
      const { documents, next } = await views.find(spottedFirmsOfRegion, newest, scope);
      const entries = documents.map(({ doc: { regionPath: _, ...firm } }) => firm);
      return { body: { entries, next } };
    }),
  ];
}

function shown({ regionPath: _, by: __, ...score }: PublishedScore) {
  return score;
}
