/** What waits to be handled; entries of the same key keep their order. */
export interface KeyedEntry {
  readonly key: string;
}

/**
 * Entries in the order in which they were added, in a lane for each key. A lane gives out its next entry only after the
 * one before is done, so that keys keep their order while lanes run side by side. Bookkeeping alone: no handler, no timer.
 */
export interface KeyLanes<E extends KeyedEntry> {
  add(entry: E): void;
  /** The head of a lane that is free; its lane is busy until `done` or `hold`. The longest free lane comes first. */
  take(): E | undefined;
  /** The head of the key's lane was handled or set aside. */
  done(key: string): void;
  /** The head of the key's lane has to wait; so does what is behind it. */
  hold(key: string): void;
  /** A held lane is free again, its head still to be handled. */
  release(key: string): void;
  /** Takes out what `isGone` says, but for the heads of busy lanes: they are being handled. */
  drop(isGone: (entry: E) => boolean): void;
  /** Entries not done, without those of held lanes: one key that waits must not fill up what is kept for the others. */
  backlog(): number;
  /** All entries not done. */
  size(): number;
}

interface Lane<E> {
  entries: E[];
  state: 'free' | 'busy' | 'held';
}

export function createKeyLanes<E extends KeyedEntry>(): KeyLanes<E> {
  const lanes = new Map<string, Lane<E>>();
  let free: string[] = [];
  let entries = 0;
  let heldEntries = 0;

  function laneOf(key: string): Lane<E> {
    const lane = lanes.get(key);
    if (!lane) throw new Error(`there is no lane for the key ${key}`);
    return lane;
  }

  function setFree(key: string, lane: Lane<E>): void {
    lane.state = 'free';
    if (lane.entries.length === 0) lanes.delete(key);
    else free.push(key);
  }

  return {
    add(entry) {
      const lane = lanes.get(entry.key);
      entries += 1;
      if (lane?.state === 'held') heldEntries += 1;
      if (lane) {
        lane.entries.push(entry);
      } else {
        lanes.set(entry.key, { entries: [entry], state: 'free' });
        free.push(entry.key);
      }
    },
    take() {
      const key = free.shift();
      if (key === undefined) return undefined;
      const lane = laneOf(key);
      lane.state = 'busy';
      return lane.entries[0];
    },
    done(key) {
      const lane = laneOf(key);
      lane.entries.shift();
      entries -= 1;
      setFree(key, lane);
    },
    hold(key) {
      const lane = laneOf(key);
      lane.state = 'held';
      heldEntries += lane.entries.length;
    },
    release(key) {
      const lane = laneOf(key);
      heldEntries -= lane.entries.length;
      setFree(key, lane);
    },
    drop(isGone) {
      for (const [key, lane] of lanes) {
        const kept = lane.entries.filter(
          (entry, index) => (index === 0 && lane.state === 'busy') || !isGone(entry),
        );
        const dropped = lane.entries.length - kept.length;
        entries -= dropped;
        if (lane.state === 'held') heldEntries -= dropped;
        lane.entries = kept;
        if (lane.state === 'free' && kept.length === 0) lanes.delete(key);
      }
      free = free.filter((key) => lanes.has(key));
    },
    backlog: () => entries - heldEntries,
    size: () => entries,
  };
}
