import type { LogEntry } from './log-store.ts';

/**
 * Entries in the order of the log, in a lane for each key. A lane gives out its next entry only after the one before
 * is done, so that keys keep their order while lanes run side by side. Bookkeeping alone: no handler, no timer.
 */
export interface KeyLanes {
  add(entry: LogEntry): void;
  /** The head of a lane that is free; its lane is busy until `done` or `release`. The longest free lane comes first. */
  take(): LogEntry | undefined;
  /** The head of the key's lane was handled or set aside. */
  done(key: string): void;
  /** The head of the key's lane has to wait; so does what is behind it. */
  hold(key: string): void;
  /** A held lane is free again, its head still to be handled. */
  release(key: string): void;
  /** The first entry that is not done, undefined where all are. */
  oldest(): number | undefined;
  /** Entries not done, without those of held lanes: one key that waits must not fill up what is kept for the others. */
  backlog(): number;
}

interface Lane {
  readonly positions: number[];
  held: boolean;
}

export function createKeyLanes(): KeyLanes {
  const lanes = new Map<string, Lane>();
  const free: string[] = [];
  // Sets keep the order of insertion, which is the log's: the first is the oldest.
  const open = new Set<number>();
  let heldEntries = 0;

  function laneOf(key: string): Lane {
    const lane = lanes.get(key);
    if (!lane) throw new Error(`there is no lane for the key ${key}`);
    return lane;
  }

  return {
    add({ position, key }) {
      open.add(position);
      const lane = lanes.get(key);
      if (lane) {
        lane.positions.push(position);
        if (lane.held) heldEntries += 1;
      } else {
        lanes.set(key, { positions: [position], held: false });
        free.push(key);
      }
    },
    take() {
      const key = free.shift();
      const position = key === undefined ? undefined : laneOf(key).positions[0];
      return key === undefined || position === undefined ? undefined : { key, position };
    },
    done(key) {
      const { positions } = laneOf(key);
      const position = positions.shift();
      if (position !== undefined) open.delete(position);
      if (positions.length === 0) lanes.delete(key);
      else free.push(key);
    },
    hold(key) {
      const lane = laneOf(key);
      lane.held = true;
      heldEntries += lane.positions.length;
    },
    release(key) {
      const lane = laneOf(key);
      lane.held = false;
      heldEntries -= lane.positions.length;
      free.push(key);
    },
    oldest() {
      const first = open.values().next();
      return first.done ? undefined : first.value;
    },
    backlog: () => open.size - heldEntries,
  };
}
