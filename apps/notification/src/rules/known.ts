import type { Text } from '@walking-hall/bundle-sdk';
import type { Rule } from './rule.ts';

/** An application or case, as it was introduced: what later events about it leave out. */
export interface KnownSubject {
  /** Code. */
  readonly region: string;
  readonly regionPath: string;
  readonly bundle: string;
  /** The very bundle that it goes by. */
  readonly digest?: string | undefined;
  readonly party: string;
  /** The region's departments of the case; none for an application. */
  readonly departments: readonly string[];
}

export interface KnownActivity {
  readonly name: Text;
  readonly startsAt: string;
}

export interface KnownServicePoint {
  readonly name: Text;
}

/** A region's bundle: its notice rules, and what its ids are called. */
export interface KnownBundle {
  readonly rules: readonly Rule[];
  /** By department code. */
  readonly departments: Readonly<Record<string, Text>>;
  readonly materials: Readonly<Record<string, Text>>;
  readonly fields: Readonly<Record<string, Text>>;
}

/** What earlier events told. Nothing of it decides which notices the hall's own rules owe, except where it says so. */
export interface Known {
  readonly subject?: KnownSubject | undefined;
  readonly activity?: KnownActivity | undefined;
  readonly servicePoint?: KnownServicePoint | undefined;
  readonly bundle?: KnownBundle | undefined;
}
