import { AppError } from '@walking-hall/app-error';
import { createMarkSaver } from '../delivery/mark-saver.ts';
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

export function createProgressKeeper(
  deliveries: readonly Pick<Delivery, 'name' | 'lowWater'>[],
  /** Durable when it resolves. */
  save: (marks: ReadonlyMap<string, number>) => Promise<void>,
  onFailure: (error: unknown) => void,
): ProgressKeeper {
  const marks = () => new Map(deliveries.map((delivery) => [delivery.name, delivery.lowWater()]));
  const saver = createMarkSaver(marks, save, onFailure);
  let waiting: Waiting[] = [];
  let stopped = false;

  function settle(): void {
    const lowest = Math.min(...deliveries.map((delivery) => delivery.lowWater()));
    for (const { position, resolve } of waiting) if (position <= lowest) resolve();
    waiting = waiting.filter(({ position }) => position > lowest);
  }

  return {
    moved() {
      saver.moved();
      if (waiting.length > 0) settle();
    },
    passed(position) {
      if (stopped) return Promise.reject(new AppError('shutting_down'));
      return new Promise((resolve, reject) => {
        waiting.push({ position, resolve, reject });
        settle();
      });
    },
    async stop() {
      stopped = true;
      for (const { reject } of waiting) reject(new AppError('shutting_down'));
      waiting = [];
      await saver.close();
      await saver.save();
    },
  };
}
