import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import { applyOverlay, type Bundle, bundleDocument, type Overlay } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleId, departmentCode } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import type { Catalog } from '../catalog/bundle-version.store.ts';
import { issueOf } from '../catalog/bundle-version.store.ts';
import type { RegisteredRegion } from '../regions/region.ts';
import { decideEnablement } from './enablement.decide.ts';
import { evolveEnablement } from './enablement.evolve.ts';
import {
  type EnabledBundle,
  type Enablement,
  type EnablementCommand,
  type EnablementEvent,
  enablementId,
  neverEnabled,
} from './enablement.ts';
import { enablementPuts, resolvedBundleView } from './enablement.views.ts';
import { linkRunning } from './link-running.ts';

export interface EnablementStore {
  readonly enablements: AggregateStore<Enablement, EnablementCommand, EnablementEvent>;
  /**
   * Resolves the bundle: with what it refers to of the region's other bundles, then with the overlay.
   * @throws AppError `bundle_unknown`, `overlay_invalid` with every problem
   */
  enable(
    region: RegisteredRegion,
    bundle: string,
    version: string,
    overlay: Overlay,
    context: ExecuteContext,
  ): Promise<{ readonly enabled: EnabledBundle; readonly seq: number }>;
  /** What a region runs now. @throws AppError `bundle_not_enabled` */
  getEnabled(region: string, bundle: string): Promise<EnabledBundle>;
  /** How a region runs a bundle or ran it last: open cases outlive a switch-off. @throws AppError `bundle_not_enabled` */
  getTerms(region: string, bundle: string): Promise<EnabledBundle>;
  /** The resolved bundle that a case is pinned to. @throws AppError `bundle_unknown` */
  getResolved(digest: string): Promise<Bundle>;
}

export function createEnablementStore(persistence: Persistence, catalog: Catalog): EnablementStore {
  const { views } = persistence;
  const enablements = createAggregateStore<Enablement, EnablementCommand, EnablementEvent>(persistence, {
    name: 'enablement',
    initialState: neverEnabled,
    decide: decideEnablement,
    evolve: evolveEnablement,
    views: enablementPuts,
  });
  // A digest names its content for ever, and planning prepares each bundle object once: so each is parsed once.
  const resolved = new Map<string, Bundle>();
  // From the stream, whose state is remembered: the view holds the whole document, to be read anew for each case.
  const find = async (region: string, bundle: string) => {
    const state = (await enablements.load(enablementId(region, bundle)))?.state ?? neverEnabled;
    return state.status === 'NEVER' ? undefined : state;
  };
  /** What else the region runs, where the bundle refers to any of it. */
  async function runningBeside(own: Bundle, region: string): Promise<readonly EnabledBundle[]> {
    const references = own.stages.flatMap((stage) => stage.references ?? []);
    const found = await Promise.all(
      [...new Set(references.map((one) => one.bundle))].map((id) => find(region, id)),
    );
    return found.flatMap((one) => (one?.status === 'ON' ? [one.enabled] : []));
  }
  return {
    enablements,
    async enable(region, bundle, version, overlay, context) {
      const own = await catalog.getVersion(bundle, version);
      const linked = linkRunning(own, await runningBeside(own, region.region));
      const merged = linked.ok ? applyOverlay(linked.bundle, overlay) : linked;
      const issues = [...(merged.ok ? [] : merged.problems.map(issueOf)), ...wrongCodes(overlay)];
      if (!merged.ok || !linked.ok || issues.length > 0)
        throw new AppError('overlay_invalid', {}, { issues });
      const enabled: EnabledBundle = {
        region: region.region,
        regionPath: region.path,
        bundle: bundleId.parse(bundle),
        version,
        digest: bundleDigest.parse(bundleDocument(merged.bundle).digest),
        document: merged.bundle,
        overlay: { ...overlay, departments: { ...linked.departments, ...overlay.departments } },
        policies: region.policies,
        at: context.at,
      };
      const { state, seq } = await enablements.execute(
        enablementId(region.region, bundle),
        { kind: 'enable', enabled },
        context,
      );
      return { enabled: state.status === 'NEVER' ? enabled : state.enabled, seq };
    },
    async getEnabled(region, bundle) {
      const found = await find(region, bundle);
      if (found?.status !== 'ON') throw new AppError('bundle_not_enabled', { region, bundle });
      return found.enabled;
    },
    async getTerms(region, bundle) {
      const found = await find(region, bundle);
      if (!found) throw new AppError('bundle_not_enabled', { region, bundle });
      return found.enabled;
    },
    async getResolved(digest) {
      const known = resolved.get(digest);
      if (known) return known;
      const found = await views.get(resolvedBundleView, digest, everything);
      if (!found) throw new AppError('bundle_unknown', { bundle: digest });
      resolved.set(digest, found.doc.document);
      return found.doc.document;
    },
  };
}

/** Codes that no department can have: found here, or they would keep every case of the region from being opened. */
function wrongCodes({ departments }: Overlay): ErrorIssue[] {
  return Object.entries(departments)
    .filter(([, { code }]) => !departmentCode.safeParse(code).success)
    .map(([id]) => ({ path: `departments[${id}].code`, code: 'field_format' as const }));
}
