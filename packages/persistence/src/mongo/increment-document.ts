import { addNumbers } from '../add-numbers.ts';
import type { AnyView } from '../define-view.ts';
import { parseDocument } from '../parse-document.ts';
import type { IncrementOrigin } from '../views.ts';
import type { Collections, ViewRecord, Watermark } from './records.ts';
import { isDuplicate } from './unavailable.ts';
import { recordOf } from './view-writer.ts';

/**
 * Adds to a document's numbers, each message once for each document and source, without a transaction: the document
 * itself holds what was applied last, and before that is written over, the watermark collection takes it. So at any moment
 * every message that was applied is in one of the two, and a document does not grow with its sources.
 */
export async function incrementDocument(
  { watermarks, view: collectionOf }: Pick<Collections, 'watermarks' | 'view'>,
  view: AnyView,
  key: string,
  initial: object,
  deltas: Readonly<Record<string, number | undefined>>,
  { source, order }: IncrementOrigin,
): Promise<boolean> {
  const collection = collectionOf(view.name);
  const markId = (of: string) => `${view.name}/${key}/${of}`;

  async function isApplied(last: Watermark | undefined): Promise<boolean> {
    if (last?.source === source) return order <= last.order;
    const mark = await watermarks.findOne({ _id: markId(source) });
    return mark !== null && order <= mark.applied;
  }

  async function keep(last: Watermark): Promise<void> {
    await watermarks.updateOne(
      { _id: markId(last.source) },
      { $max: { applied: last.order } },
      { upsert: true },
    );
  }

  /** @returns whether it was written; false where somebody else wrote in between */
  async function write(before: ViewRecord | null, after: ViewRecord): Promise<boolean> {
    const { _id, ...content } = after;
    if (before) {
      const written = await collection.updateOne({ _id, seq: before.seq }, { $set: content });
      return written.matchedCount === 1;
    }
    try {
      await collection.insertOne(after);
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  for (;;) {
    const before = await collection.findOne({ _id: key });
    const last = before?.last;
    if (await isApplied(last)) return false;
    if (last && last.source !== source) await keep(last);
    const doc = parseDocument(view, key, addNumbers(before?.doc ?? initial, deltas));
    const record = recordOf(view, key, (before?.seq ?? 0) + 1, doc);
    if (await write(before, { ...record, last: { source, order } })) return true;
  }
}
