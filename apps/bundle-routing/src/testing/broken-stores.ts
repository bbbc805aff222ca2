import { quotaDebited } from '@walking-hall/contracts';
import type { CommitInput, Persistence } from '@walking-hall/persistence';

/** A store in which a debit waits to be written until it is let go. */
export function slowDebits() {
  const reached = createGate();
  const released = createGate();
  const around = appending(async ({ events }) => {
    if (!events.some(({ type }) => type === quotaDebited.type)) return;
    reached.open();
    await released.opened;
  });
  return { around, reached: reached.opened, letGo: released.open };
}

/** A store that fails as soon as a case is written to, from when `break` is called until `mend` is. */
export function fragile() {
  let broken = false;
  const around = appending(async ({ stream }) => {
    if (broken && stream.startsWith('case/')) throw new Error('the power went out');
  });
  return {
    around,
    break: () => {
      broken = true;
    },
    mend: () => {
      broken = false;
    },
  };
}

function appending(first: (commit: CommitInput) => Promise<void>) {
  return (persistence: Persistence): Persistence => ({
    ...persistence,
    streams: {
      ...persistence.streams,
      async append(commit, puts) {
        await first(commit);
        return persistence.streams.append(commit, puts);
      },
    },
  });
}

function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
