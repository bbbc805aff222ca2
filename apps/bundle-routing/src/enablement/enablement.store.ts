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
import { enablementPuts, enablementView, resolvedBundleView } from './enablement.views.ts';

export interface EnablementStore {
  readonly enablements: AggregateStore<Enablement, EnablementCommand, EnablementEvent>;
  /** @throws AppError `bundle_unknown`, `overlay_invalid` with every problem */
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
  const find = async (region: string, bundle: string) =>
    (await views.get(enablementView, enablementId(region, bundle), everything))?.doc;
  return {
    enablements,
    async enable(region, bundle, version, overlay, context) {
      const merged = applyOverlay(await catalog.getVersion(bundle, version), overlay);
      const issues = [...(merged.ok ? [] : merged.problems.map(issueOf)), ...wrongCodes(overlay)];
      if (!merged.ok || issues.length > 0) throw new AppError('overlay_invalid', {}, { issues });
      const enabled: EnabledBundle = {
        region: region.region,
        regionPath: region.path,
        bundle: bundleId.parse(bundle),
        version,
        digest: bundleDigest.parse(bundleDocument(merged.bundle).digest),
        document: merged.bundle,
        overlay,
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
      if (!found?.enabled) throw new AppError('bundle_not_enabled', { region, bundle });
      return found;
    },
    async getTerms(region, bundle) {
      const found = await find(region, bundle);
      if (!found) throw new AppError('bundle_not_enabled', { region, bundle });
      return found;
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
