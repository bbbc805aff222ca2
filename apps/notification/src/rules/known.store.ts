import { AppError } from '@walking-hall/app-error';
import type {
  activityPlanned,
  applicationReceived,
  bundleEnabled,
  caseOpened,
  EventBody,
  Message,
  regionRegistered,
  servicePointRegistered,
} from '@walking-hall/contracts';
import { everything, type Views } from '@walking-hall/persistence';
import { readBundle } from './bundle-rules.ts';
import { contentDigest } from './content-digest.ts';
import type { Known } from './known.ts';
import {
  activityRecords,
  bundleRecords,
  bundleVersionRecords,
  regionRecords,
  servicePointRecords,
  subjectRecords,
  wordingRecords,
} from './known.views.ts';
import { wordingOf } from './plan-notices.ts';

type Data<D> = EventBody<D>['data'];

/** What an event names that others told of before. */
export interface EventReferences {
  readonly application?: string | undefined;
  readonly case?: string | undefined;
  readonly activity?: string | undefined;
  readonly servicePoint?: string | undefined;
  readonly region?: string | undefined;
  readonly bundle?: string | undefined;
}

/**
 * Remembers what events introduced, guarded by the message's order: an event that comes late or again never overwrites a
 * later one, as those of one aggregate come from one source.
 */
export interface KnownStore {
  keepApplication(data: Data<typeof applicationReceived>, message: Message): Promise<void>;
  keepCase(data: Data<typeof caseOpened>, message: Message): Promise<void>;
  keepActivity(data: Data<typeof activityPlanned>, message: Message): Promise<void>;
  keepBundle(data: Data<typeof bundleEnabled>, message: Message): Promise<void>;
  keepServicePoint(data: Data<typeof servicePointRegistered>, message: Message): Promise<void>;
  keepRegion(data: Data<typeof regionRegistered>, message: Message): Promise<void>;
  find(references: EventReferences): Promise<Known>;
  /** Path of a region. @throws AppError `region_unknown` */
  getRegionPath(code: string): Promise<string>;
}

export function createKnownStore(views: Views): KnownStore {
  /** The version that a case is pinned to, or the one in force for what is pinned to none. */
  async function findBundle(region?: string, bundle?: string, digest?: string) {
    if (region === undefined || bundle === undefined) return undefined;
    const current = (await views.get(bundleRecords, bundleKey(region, bundle), everything))?.doc;
    if (digest === undefined || current?.digest === digest) return current;
    return (await views.get(bundleVersionRecords, bundleKey(region, digest), everything))?.doc;
  }

  return {
    async keepApplication({ application, region, regionPath, bundle, digest, party }, { order: seq }) {
      const doc = { region, regionPath, bundle, digest, party, departments: [] };
      await views.put([{ view: subjectRecords, key: application, seq, doc }]);
    },

    async keepCase(data, { order: seq }) {
      const { case: key, region, regionPath, bundle, digest, party, departments, plan } = data;
      const codes = [...new Set(plan.tasks.flatMap(({ department }) => departments[department] ?? []))];
      const doc = { region, regionPath, bundle, digest, party, departments: codes };
      await views.put([{ view: subjectRecords, key, seq, doc }]);
    },

    async keepActivity({ activity: key, name, startsAt, regionPath }, { order: seq }) {
      await views.put([{ view: activityRecords, key, seq, doc: { name, startsAt, regionPath } }]);
    },

    async keepBundle({ region, regionPath, bundle, digest, document, overlay }, { order: seq }) {
      const read = readBundle(document, overlay, region);
      const doc = { region, regionPath, bundle, digest, ...read };
      // Words are named by their content, so that whoever writes them writes the same.
      const wordings = read.rules
        .map(wordingOf)
        .map((words) => ({ view: wordingRecords, key: contentDigest(words), seq: 1, doc: words }));
      await views.put([
        ...wordings,
        { view: bundleVersionRecords, key: bundleKey(region, digest), seq, doc },
        { view: bundleRecords, key: bundleKey(region, bundle), seq, doc },
      ]);
    },

    async keepServicePoint({ servicePoint: key, name }, { order: seq }) {
      await views.put([{ view: servicePointRecords, key, seq, doc: { name } }]);
    },

    async keepRegion({ region: key, path }, { order: seq }) {
      await views.put([{ view: regionRecords, key, seq, doc: { path } }]);
    },

    async find(references) {
      const id = references.case ?? references.application;
      const subject = id === undefined ? undefined : (await views.get(subjectRecords, id, everything))?.doc;
      const {
        activity: activityId,
        region = subject?.region,
        bundle: bundleId = subject?.bundle,
      } = references;
      const activity =
        activityId === undefined
          ? undefined
          : (await views.get(activityRecords, activityId, everything))?.doc;
      const point = references.servicePoint;
      const servicePoint =
        point === undefined ? undefined : (await views.get(servicePointRecords, point, everything))?.doc;
      const bundle = await findBundle(region, bundleId, subject?.digest);
      return { subject, activity, servicePoint, bundle };
    },

    async getRegionPath(region) {
      const found = await views.get(regionRecords, region, everything);
      if (!found) throw new AppError('region_unknown', { region });
      return found.doc.path;
    },
  };
}

/** A region's bundle, by its id or by the digest of a version. */
function bundleKey(region: string, bundle: string): string {
  return `${region}/${bundle}`;
}
