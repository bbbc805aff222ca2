import type { Verdict } from '../crash/audit.ts';
import type { Acknowledged } from '../support/busy-office.ts';

export interface Run {
  /** Names of the faults, each as often as it struck. */
  readonly struck: readonly string[];
  readonly acknowledged: Acknowledged;
  readonly verdicts: readonly Verdict[];
}

const shownBreaches = 20;

/** What was done to the hall, what it did meanwhile, and what it kept, as one table. */
export function reportOf({ struck, acknowledged, verdicts }: Run): string {
  const { received, accepted, decided } = acknowledged;
  const faults = [...new Set(struck)].map((name) => [
    count(struck.filter((one) => one === name).length),
    name,
  ]);
  const work = Object.entries({ applications: received, acceptances: accepted, decisions: decided });
  const kept = verdicts.flatMap(({ guarantee, breaches }) => [
    [breaches.length === 0 ? 'holds' : 'BROKEN', guarantee],
    ...breaches.slice(0, shownBreaches).map((breach) => ['', `  ${breach}`]),
  ]);
  const rows = [
    ...section('faults', faults),
    ...section(
      'acknowledged',
      work.map(([name, { size }]) => [count(size), name]),
    ),
    ...section('guarantees', kept),
  ];
  return rows.map(([first = '', second = '']) => `${first.padEnd(14)}${second}`.trimEnd()).join('\n');
}

function section(title: string, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [[title], ...rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]), []];
}

function count(n: number): string {
  return String(n).padStart(6);
}
