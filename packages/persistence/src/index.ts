export type { Aggregate, ExecuteContext, Executed, Loaded } from './aggregate.ts';
export { type AggregateStore, createAggregateStore } from './aggregate-store.ts';
export { canonicalJson } from './canonical-json.ts';
export { type ChainVerdict, commitBody, commitHash, firstPreviousHash, verifyChain } from './commit-hash.ts';
export { defineQuery, type QueryDefinition } from './define-query.ts';
export {
  type AnyView,
  defineRecords,
  defineView,
  type IndexFields,
  type ScopeFields,
  type ViewDefinition,
} from './define-view.ts';
export { createKeyedQueue, type KeyedQueue } from './keyed-queue.ts';
export { createLruCache, type LruCache } from './lru-cache.ts';
export { messagesOf } from './outbox-messages.ts';
export { createOutboxRelay, type OutboxRelay } from './outbox-relay.ts';
export type { OutboxRelayOptions } from './outbox-relay-options.ts';
export { decodeCursor, encodeCursor, type PagePosition } from './page-cursor.ts';
export type { Persistence } from './persistence.ts';
export { type Repairs, repairBy } from './repair-by.ts';
export { coversRegion, everything, type Scope } from './scope.ts';
export { shardOf } from './shard-of.ts';
export {
  type Actor,
  type CommandReceipt,
  type Commit,
  type CommitInput,
  type Streams,
  shardCount,
  type Undispatched,
} from './streams.ts';
export type { FindOptions, IncrementOrigin, Page, StoredDocument, ViewPut, Views } from './views.ts';
