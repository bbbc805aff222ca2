import type { mongo } from 'mongoose';
import type { IndexedValue } from '../indexed-value.ts';

/** A commit as it is stored: `body` is the canonical JSON that was hashed, byte for byte. */
export interface CommitRecord {
  /** Stream and seq: the one insert of this makes the commit true, and no other may take its place. */
  readonly _id: string;
  readonly position: number;
  readonly shard: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly body: string;
  /** The instance that appended it, and publishes it. */
  readonly instance: string;
  /** Counts the inserts of the instance: by both it knows its own, where the answer was lost. */
  readonly attempt: number;
  /** Shard and position as one number, until its events are published. */
  readonly outbox?: number;
}

/** A view's document. A removed one stays without `doc`, or a late put would bring it back. */
export interface ViewRecord {
  readonly _id: string;
  readonly seq: number;
  readonly doc: object | null;
  /** The fields that an index or the scope names, so that booleans and lists are the same to every engine. */
  readonly f: Readonly<Record<string, IndexedValue>>;
  /** The increment that was applied last: of all before it the watermarks are written. */
  readonly last?: Watermark;
}

export interface Watermark {
  readonly source: string;
  readonly order: number;
}

export interface WatermarkRecord {
  /** View, key and source. */
  readonly _id: string;
  readonly applied: number;
}

/** An instance that publishes its own commits: alive for as long as its beat changes. */
export interface InstanceRecord {
  readonly _id: string;
  readonly beat: number;
}

/** Whose database this is. */
export interface StoreRecord {
  readonly _id: string;
  readonly service: string;
  readonly checkedAt?: string;
}

export interface Collections {
  readonly commits: mongo.Collection<CommitRecord>;
  readonly instances: mongo.Collection<InstanceRecord>;
  readonly watermarks: mongo.Collection<WatermarkRecord>;
  readonly store: mongo.Collection<StoreRecord>;
  view(name: string): mongo.Collection<ViewRecord>;
}

/**
 * The collections of a store. Reads and writes go past mongoose's casting: commits are hashed text, and every document of
 * a view was parsed by its schema before.
 */
export function collectionsOf(db: mongo.Db): Collections {
  return {
    commits: db.collection('commits'),
    instances: db.collection('instances'),
    watermarks: db.collection('watermarks'),
    store: db.collection('store'),
    view: (name) => db.collection(viewCollection(name)),
  };
}

export function viewCollection(name: string): string {
  return `view_${name}`;
}
