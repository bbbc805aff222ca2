import { errorSentence, type Language } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import {
  createEntry,
  type EntryContext,
  getEntry,
  getEntryQr,
  type ItemId,
  itemId,
} from '@walking-hall/contracts';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import { renderSVG } from 'uqr';
import type { BundleStore } from '../bundles/bundle.store.ts';
import type { MobileListStore } from '../mobile-lists/mobile-list.store.ts';
import { type Occasion, refusalsOf } from '../service-points/offer.ts';
import { requireAvailable } from '../service-points/require-available.ts';
import type { ServicePointStore } from '../service-points/service-point.store.ts';
import { type EntryStore, entryIdOf } from './entry.store.ts';
import type { CreatedEntry } from './entry.ts';
import { guideOf } from './item-guide.ts';

export interface EntryRoutesDeps {
  readonly entries: EntryStore;
  readonly points: ServicePointStore;
  readonly bundles: BundleStore;
  readonly mobileLists: MobileListStore;
  /** What a scan opens, but for the code's id at its end. */
  readonly entryUrl: string;
}

export function entryRoutes({ entries, points, bundles, mobileLists, entryUrl }: EntryRoutesDeps) {
  const shown = ({ entry, context }: CreatedEntry) => ({ entry, url: `${entryUrl}${entry}`, ...context });

  /** What an entry leads to as things stand now. @throws AppError `bundle_not_enabled`, `service_point_unknown` */
  async function occasionOf({ region, servicePoint, bundle: id }: EntryContext) {
    const { doc: point } = await points.getPoint(servicePoint);
    const offered = await bundles.getOffered(region, id);
    const bundle = await bundles.getDocument(offered.digest);
    const mobileList = point.kind === 'MOBILE' ? await mobileLists.findList(region) : undefined;
    return { point, offered, bundle, mobileList };
  }

  const routes: readonly BoundRoute[] = [
    route(createEntry, async (request) => {
      const context = { ...request.body, items: [...new Set(request.body.items)].sort() };
      const occasion = await occasionOf(context);
      const { regionPath } = occasion.offered;
      requireRegion(request.principal, regionPath);
      requireAvailable(request.body.items, occasion);
      const entry = entryIdOf(context);
      const created = { entry, regionPath, context, at: request.now };
      await entries.entries.execute(entry, { kind: 'create', created }, executeContext(request));
      const { doc, seq } = await entries.getEntry(entry);
      return { body: shown(doc), seq, location: `/entries/${entry}` };
    }),
    route(getEntry, async ({ params, language }) => {
      const { doc } = await entries.getEntry(params.entryId);
      const occasion = await occasionOf(doc.context);
      const { point, bundle } = occasion;
      const { open, refused } = sorted(doc.context.items, occasion, language);
      return {
        body: {
          ...shown(doc),
          pointName: point.name,
          bundleName: bundle.name,
          guide: open.map((item) => guideOf(item, bundle)),
          refused,
        },
      };
    }),
    route(getEntryQr, async ({ params }) => {
      const { doc } = await entries.getEntry(params.entryId);
      return { body: renderSVG(shown(doc).url, { ecc: 'M', border: 4 }) };
    }),
  ];
  return routes;
}

/** Parts what can be started now from what can not; a code without items leads to all that is offered. */
function sorted(items: readonly ItemId[], occasion: Occasion, language: Language) {
  const { handling, handlingOf } = prepareBundle(occasion.bundle);
  const findRefusal = refusalsOf(occasion);
  if (items.length === 0) return { open: handling.filter(({ id }) => !findRefusal(id)), refused: [] };
  const meant = [...new Set(items.flatMap(handlingOf))];
  const refusals = [
    ...items
      .filter((item) => handlingOf(item).length === 0)
      .map((item) => ({ code: 'item_unknown' as const, params: { item } })),
    ...meant.flatMap(({ id }) => findRefusal(id) ?? []),
  ];
  return {
    open: meant.filter(({ id }) => !findRefusal(id)),
    refused: refusals.map(({ code, params }) => ({
      item: itemId.parse(params.item),
      code,
      detail: errorSentence(code, params, language),
    })),
  };
}
