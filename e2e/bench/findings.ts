import process from 'node:process';
import type { Figure } from './figure.ts';

/** What a run has measured by now. */
export interface Findings {
  readonly figures: readonly Figure[];
  /** On the side, so that nobody waits in the dark; the table comes last. */
  say(what: string): void;
  report(found: readonly Figure[]): void;
}

export function createFindings(): Findings {
  const figures: Figure[] = [];
  const say = (what: string) => void process.stderr.write(`${what}\n`);
  return {
    figures,
    say,
    report(found) {
      figures.push(...found);
      for (const { says, value, unit } of found) say(`  ${says}: ${value.toFixed(2)} ${unit}`);
    },
  };
}
