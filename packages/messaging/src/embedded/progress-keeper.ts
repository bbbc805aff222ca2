import { AppError } from '@walking-hall/app-error';
import type { Delivery } from './delivery.ts';

/** Saves the deliveries' low-water marks now and then, and tells those who wait for one. */
export interface ProgressKeeper {
  /** A mark may have risen. */
  moved(): void;
  /** Resolves when every delivery has passed the position. @throws AppError `shutting_down` when stopped before */
  passed(position: number): Promise<void>;
  /** Saves what is not saved yet. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly position: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * How long a mark waits to be saved. A crash hands over again what was handled in that time; saving at once would cost
 * a sync of the disk for each message.
 */
const saveAfterMs = 25;

export function createProgressKeeper(
  deliveries: readonly Pick<Delivery, 'name' | 'lowWater'>[],
  /** Durable when it resolves. */
  save: (marks: ReadonlyMap<string, number>) => Promise<void>,
  onFailure: (error: unknown) => void,
): ProgressKeeper {
  const saved = new Map<string, number>();
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> = Promise.resolve();
  let stopped = false;

  function moved(): void {
    if (!stopped) {
      timer ??= setTimeout(() => {
        timer = undefined;
        saving = saveMarks().catch((error) => {
          onFailure(error);
          moved();
        });
      }, saveAfterMs);
    }
    if (waiting.length > 0) settle();
  }

  async function saveMarks(): Promise<void> {
    const marks = new Map(deliveries.map((delivery) => [delivery.name, delivery.lowWater()]));
    for (const [name, mark] of marks) if (saved.get(name) === mark) marks.delete(name);
    if (marks.size === 0) return;
    await save(marks);
    for (const [name, mark] of marks) saved.set(name, mark);
  }

  function settle(): void {
    const lowest = Math.min(...deliveries.map((delivery) => delivery.lowWater()));
    for (const { position, resolve } of waiting) if (position <= lowest) resolve();
    waiting = waiting.filter(({ position }) => position > lowest);
  }

  return {
    moved,
    passed(position) {
      if (stopped) return Promise.reject(new AppError('shutting_down'));
      return new Promise((resolve, reject) => {
        waiting.push({ position, resolve, reject });
        settle();
      });
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      for (const { reject } of waiting) reject(new AppError('shutting_down'));
      waiting = [];
      await saving;
      await saveMarks();
    },
  };
}
