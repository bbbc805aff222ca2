import type { Text } from '../files/file-problem.ts';
import type { Miss } from './miss.ts';

/** What became of one step. */
export interface StepResult {
  /** From 1. */
  readonly number: number;
  /** The hall's time, +08:00. */
  readonly at: string;
  readonly who?: Text;
  readonly say: Text;
  readonly call: string;
  /** `POST /intake/applications`; absent where nothing could be sent. */
  readonly request?: string;
  /** How often it was sent. */
  readonly sent: number;
  readonly status?: number;
  /** Empty where all was as expected. */
  readonly misses: readonly Miss[];
  /** What the hall answered, where that was not as expected. */
  readonly answer?: unknown;
  readonly durationMs: number;
}

/** What became of a story. */
export interface StoryResult {
  readonly id: string;
  readonly title: Text;
  readonly starts: string;
  /** The hall's time at the last step. */
  readonly ends: string;
  readonly steps: readonly StepResult[];
  readonly passed: number;
  readonly missed: number;
  /** Why the story could not be played to its end. */
  readonly stopped?: Text;
  /** The story's own sum of it all, where it has one and everything it needs was saved. */
  readonly outcome?: Text;
  readonly durationMs: number;
}

export function isGood({ missed, stopped }: StoryResult): boolean {
  return missed === 0 && stopped === undefined;
}
