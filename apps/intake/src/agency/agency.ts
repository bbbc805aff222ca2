import type {
  AgencyAct,
  AgencyId,
  AgentRef,
  ApplicationId,
  agencyEvents,
  agencyGranted,
  agencyRevoked,
  BundleId,
  EventBody,
  RegionPath,
} from '@walking-hall/contracts';
import { coversRegion } from '@walking-hall/persistence';
import type { LocalDate } from '@walking-hall/working-calendar';

export type AgencyEvent = EventBody<(typeof agencyEvents)[number]>;
export type Granted = EventBody<typeof agencyGranted>['data'];
type Revoked = EventBody<typeof agencyRevoked>['data'];

export type Grant = Granted & { readonly revoked?: Revoked };

/** All that a party has granted: one stream, so that what an agent does and its revocation have one order. */
export interface AgencyState {
  readonly grants: ReadonlyMap<AgencyId, Grant>;
  /** Under which grant an application was acted in last. */
  readonly usedIn: ReadonlyMap<ApplicationId, AgencyId>;
  /** The last day of a look at something under a grant: looks of one day are noted once. */
  readonly lookedOn: ReadonlyMap<string, LocalDate>;
}
export const noAgency: AgencyState = { grants: new Map(), usedIn: new Map(), lookedOn: new Map() };

/** What an agent wants to act in, as far as it is known: a file may come before it is said what for. */
export interface Matter {
  readonly application?: ApplicationId | undefined;
  readonly regionPath?: RegionPath | undefined;
  readonly bundle?: BundleId | undefined;
  /** Each item with all above it. */
  readonly lines: readonly (readonly string[])[];
}

export type AgencyCommand = { readonly at: string } & (
  | { readonly kind: 'grant'; readonly granted: Granted }
  | { readonly kind: 'revoke'; readonly revoked: Revoked }
  | {
      readonly kind: 'exercise';
      readonly refs: readonly AgentRef[];
      readonly matter: Matter;
      readonly act: AgencyAct;
    }
);

export function isInForce({ revoked, validTo }: Grant, today: LocalDate): boolean {
  return revoked === undefined && validTo >= today;
}

/** The grant under which somebody else may not act in the application too: one agent for each. */
export function holderOf(
  { grants, usedIn }: AgencyState,
  application: ApplicationId,
  today: LocalDate,
): Grant | undefined {
  const used = usedIn.get(application);
  const holding = (grant: Grant) =>
    grant.agency === used || (grant.scope.kind === 'APPLICATION' && grant.scope.application === application);
  return [...grants.values()].find((grant) => isInForce(grant, today) && holding(grant));
}

/** An order that is only looked at has no number yet: whoever may act in one application may look at a plan. */
export function covers({ scope, regionPath }: Grant, matter: Matter, act: AgencyAct): boolean {
  if (matter.regionPath !== undefined && !coversRegion(regionPath, matter.regionPath)) return false;
  if (scope.kind === 'APPLICATION') {
    const isUnnumbered = act === 'PREVIEW' && matter.application === undefined;
    return isUnnumbered || scope.application === matter.application;
  }
  if (matter.bundle !== undefined && matter.bundle !== scope.bundle) return false;
  const items = new Set(scope.items);
  return scope.items === undefined || matter.lines.every((line) => line.some((item) => items.has(item)));
}

export function lookKey(agency: AgencyId, act: AgencyAct, application: ApplicationId | undefined): string {
  return `${agency} ${act} ${application ?? ''}`;
}
