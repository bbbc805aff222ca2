import type {
  activityPlanned,
  applicationReceived,
  bundleEnabled,
  caseOpened,
  EventBody,
  Message,
} from '@walking-hall/contracts';
import { everything, type Views } from '@walking-hall/persistence';
import { readBundle } from './bundle-rules.ts';
import type { Known } from './known.ts';
import { activityRecords, bundleRecords, subjectRecords, wordingRecords } from './known.views.ts';
import { ruleRef } from './rule.ts';

type Data<D> = EventBody<D>['data'];

/** What an event names that others told of before. */
export interface EventReferences {
  readonly application?: string;
  readonly case?: string;
  readonly activity?: string;
  readonly region?: string;
  readonly bundle?: string;
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
  find(references: EventReferences): Promise<Known>;
}

export function createKnownStore(views: Views): KnownStore {
  return {
    async keepApplication({ application, region, regionPath, bundle, party }, { order: seq }) {
      const doc = { region, regionPath, bundle, party, departments: [] };
      await views.put([{ view: subjectRecords, key: application, seq, doc }]);
    },

    async keepCase({ case: key, region, regionPath, bundle, party, departments, plan }, { order: seq }) {
      const codes = [...new Set(plan.tasks.flatMap(({ department }) => departments[department] ?? []))];
      const doc = { region, regionPath, bundle, party, departments: codes };
      await views.put([{ view: subjectRecords, key, seq, doc }]);
    },

    async keepActivity({ activity: key, name, startsAt, regionPath }, { order: seq }) {
      await views.put([{ view: activityRecords, key, seq, doc: { name, startsAt, regionPath } }]);
    },

    async keepBundle({ region, regionPath, bundle, digest, document, overlay }, { order: seq }) {
      const read = readBundle(document, overlay, region);
      await views.put([
        // A wording is named by its content, so that whoever writes it writes the same.
        ...read.rules.map((doc) => ({ view: wordingRecords, key: ruleRef(doc), seq: 1, doc })),
        {
          view: bundleRecords,
          key: bundleKey(region, bundle),
          seq,
          doc: { region, regionPath, bundle, digest, ...read },
        },
      ]);
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
      const bundle =
        region === undefined || bundleId === undefined
          ? undefined
          : (await views.get(bundleRecords, bundleKey(region, bundleId), everything))?.doc;
      return { subject, activity, bundle };
    },
  };
}

function bundleKey(region: string, bundle: string): string {
  return `${region}/${bundle}`;
}
