import type { Streams } from './streams.ts';
import type { Views } from './views.ts';

/** One service's store. */
export interface Persistence {
  readonly streams: Streams;
  readonly views: Views;
  /** Resolves when a write and a read succeed. @throws AppError `storage_unavailable` */
  check(): Promise<void>;
  /** Finishes what was acknowledged, then releases the engine. Idempotent. */
  close(): Promise<void>;
}
