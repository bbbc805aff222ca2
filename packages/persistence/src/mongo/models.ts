import { type Connection, type IndexDefinition, type Model, Schema } from 'mongoose';
import type { AnyView } from '../define-view.ts';
import { viewCollection } from './records.ts';

type AnyModel = Model<unknown>;

const options = { versionKey: false, minimize: false, autoCreate: false, autoIndex: false } as const;

/** The mongoose models of a store: what its collections hold, and how they are indexed. */
export function modelsOf(connection: Connection, views: readonly AnyView[]): readonly AnyModel[] {
  return [
    connection.model<unknown>('commits', commitSchema(), 'commits'),
    ...views.map((view) => connection.model<unknown>(view.name, viewSchema(view), viewCollection(view.name))),
  ];
}

function commitSchema(): Schema {
  const schema = new Schema(
    {
      _id: String,
      position: { type: Number, required: true },
      shard: { type: Number, required: true },
      previousHash: { type: String, required: true },
      hash: { type: String, required: true },
      body: { type: String, required: true },
      instance: { type: String, required: true },
      attempt: { type: Number, required: true },
      outbox: Number,
    },
    options,
  );
  // The feed is one line without gaps: two instances can't give out the same place.
  schema.index({ position: 1 }, { name: 'position', unique: true });
  schema.index({ outbox: 1 }, { name: 'outbox', sparse: true });
  return schema;
}

function viewSchema(view: AnyView): Schema {
  const schema = new Schema(
    { _id: String, seq: { type: Number, required: true }, doc: Schema.Types.Mixed, f: Schema.Types.Mixed },
    options,
  );
  for (const [name, fields] of Object.entries(view.indexes)) {
    const keys = Object.fromEntries([...fields.map((field) => [indexed(field), 1] as const), ['_id', 1]]);
    schema.index(keys as IndexDefinition, { name });
  }
  return schema;
}

/** Where the value of a field lies that is found by it. */
export function indexed(field: string): string {
  return `f.${field}`;
}

/**
 * Builds the indexes that are missing, and looks whether they are there. One that no declaration names any more stays: another
 * version may still run on it.
 * @throws Error naming each index that is not
 */
export async function layOut(models: readonly AnyModel[]): Promise<void> {
  for (const model of models) {
    await model.createCollection();
    await model.createIndexes();
    const { toCreate } = await model.diffIndexes({ indexOptionsToCreate: true });
    if (toCreate.length > 0)
      throw new Error(`${model.collection.name} lacks indexes: ${JSON.stringify(toCreate)}`);
  }
}
