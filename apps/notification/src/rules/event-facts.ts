import type { NoticeParam } from '@walking-hall/contracts';

/** What an event says to the rules, whatever its type: the one shape that a rule is applied to. */
export interface EventFacts {
  readonly type: string;
  /** The case or application, or what else it is about. */
  readonly about: string;
  /** Path. */
  readonly region?: string;
  readonly party?: string;
  /** Whom a rule to `DEPARTMENT` reaches. */
  readonly departments: readonly string[];
  /** The one department that the event belongs to, if it is one’s. */
  readonly department?: string;
  /** What a rule's `when` may ask for. */
  readonly terms: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly params: Readonly<Record<string, NoticeParam>>;
}
