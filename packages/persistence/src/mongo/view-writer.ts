import mongoose, { type mongo } from 'mongoose';
import { type Batcher, createBatcher } from '../batcher.ts';
import type { AnyView } from '../define-view.ts';
import { indexedFields, indexedValue } from '../indexed-value.ts';
import { parseDocument } from '../parse-document.ts';
import type { ViewPut } from '../views.ts';
import type { Collections, ViewRecord } from './records.ts';
import { asUnavailable, isDuplicate } from './unavailable.ts';

/** A put whose document was parsed. */
export interface PreparedPut {
  readonly view: string;
  readonly record: ViewRecord;
}

/** @throws Error where the document is not the view's */
export function preparePut({ view, key, seq, doc }: ViewPut): PreparedPut {
  return { view: view.name, record: recordOf(view, key, seq, doc && parseDocument(view, key, doc)) };
}

export function recordOf(view: AnyView, key: string, seq: number, doc: object | undefined): ViewRecord {
  if (!doc) return { _id: key, seq, doc: null, f: {} };
  const values = indexedFields(view).map(
    (field) => [field, indexedValue(view, field, doc[field as keyof typeof doc])] as const,
  );
  return { _id: key, seq, doc, f: Object.fromEntries(values.filter(([, value]) => value !== null)) };
}

const batchSize = 500;

/** Writes puts, those that come at the same time together: a newer seq replaces, an older changes nothing. */
export function createViewWriter(view: Collections['view']): Batcher<readonly PreparedPut[], void> {
  async function writeTo(name: string, records: readonly ViewRecord[]): Promise<void> {
    const collection = view(name);
    const refused = await bulk(
      collection,
      records.map((record) => putOf(record, true)),
    );
    // Either a newer one stands there, or another was new at the same time and may be older: asked again, each gives way.
    const again = refused.flatMap((index) => records[index] ?? []);
    if (again.length > 0)
      await bulk(
        collection,
        again.map((record) => putOf(record, false)),
      );
  }

  return createBatcher(batchSize, async (batch) => {
    const byView = new Map<string, ViewRecord[]>();
    for (const { view, record } of batch.flat()) byView.set(view, [...(byView.get(view) ?? []), record]);
    await Promise.all([...byView].map(([name, records]) => writeTo(name, records))).catch((error) => {
      throw asUnavailable(error);
    });
    return batch.map(() => ({ done: undefined }));
  });
}

function putOf({ _id, ...content }: ViewRecord, upsert: boolean): mongo.AnyBulkWriteOperation<ViewRecord> {
  return { updateOne: { filter: { _id, seq: { $lte: content.seq } }, update: { $set: content }, upsert } };
}

/** @returns which of the writes were refused as duplicates */
async function bulk(
  collection: mongo.Collection<ViewRecord>,
  writes: readonly mongo.AnyBulkWriteOperation<ViewRecord>[],
): Promise<readonly number[]> {
  try {
    await collection.bulkWrite([...writes], { ordered: false });
    return [];
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoBulkWriteError)) throw error;
    const errors = [error.writeErrors].flat();
    if (errors.length === 0 || errors.some(({ code }) => code !== 11_000)) throw error;
    return errors.map(({ index }) => index);
  }
}

/** @returns false where a document of that seq or a newer one stands */
export async function claimRecord(
  collection: mongo.Collection<ViewRecord>,
  { _id, ...content }: ViewRecord,
): Promise<boolean> {
  try {
    await collection.updateOne({ _id, seq: { $lt: content.seq } }, { $set: content }, { upsert: true });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
