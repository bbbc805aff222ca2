import { afterEach, beforeEach } from 'vitest';
import type { AnyView } from '../define-view.ts';
import type { Persistence } from '../persistence.ts';

export interface OpenedPersistence {
  readonly persistence: Persistence;
  /** Opens the same store once more while the first goes on, as another instance does. */
  reopen(): Promise<Persistence>;
  /** Opens the same store once more; whoever had it open is gone without a word. */
  crash(): Promise<Persistence>;
  /** Closes whatever is open and removes the data. */
  cleanup(): Promise<void>;
}

/** Opens an empty store that knows these views. */
export type OpenPersistence = (views: readonly AnyView[]) => Promise<OpenedPersistence>;

/** An empty store for each test of the suite it is called in. */
export function freshStore(
  open: OpenPersistence,
  views: Parameters<OpenPersistence>[0] = [],
): OpenedPersistence {
  let opened: OpenedPersistence | undefined;

  function current(): OpenedPersistence {
    if (!opened) throw new Error('the store is open inside of tests alone');
    return opened;
  }

  beforeEach(async () => {
    opened = await open(views);
  });
  afterEach(async () => {
    await opened?.cleanup();
    opened = undefined;
  });
  return {
    get persistence() {
      return current().persistence;
    },
    reopen: () => current().reopen(),
    crash: () => current().crash(),
    cleanup: () => current().cleanup(),
  };
}
