/** How far a subscription has come in a row of rising positions, of which not each need be for it. */
export interface LowWater {
  /** The entry at this position, above all others yet, is to be handled. */
  begin(position: number): void;
  /** It was handled or set aside. */
  end(position: number): void;
  /** Everything below was read, whether or not it was for this subscription. Never goes back. */
  readTo(position: number): void;
  /** The next position to be read. */
  next(): number;
  /** Everything below was handled, set aside, or is not for this subscription. */
  mark(): number;
  /** How many positions below `end` are still to be handled; what was not read yet counts whole. */
  left(end: number): number;
}

/** @param start where reading begins */
export function createLowWater(start: number): LowWater {
  // Sets keep the order of insertion, which is the row's: the first is the lowest.
  const open = new Set<number>();
  let read = start;

  return {
    begin(position) {
      open.add(position);
      read = Math.max(read, position + 1);
    },
    end(position) {
      open.delete(position);
    },
    readTo(position) {
      read = Math.max(read, position);
    },
    next: () => read,
    mark() {
      const first = open.values().next();
      return first.done ? read : first.value;
    },
    left: (end) => open.size + Math.max(0, end - read),
  };
}
