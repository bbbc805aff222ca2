import { AppError } from '@walking-hall/app-error';
import { bundleRoutingEvents, type RegionPath, regionRegistered, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything, type Persistence } from '@walking-hall/persistence';
import { knownRegionView } from './region.views.ts';

export function regionSubscriptions({ views }: Persistence): readonly Subscription[] {
  return [
    {
      name: 'intake.regions',
      topics: [topics.bundleRouting],
      types: [regionRegistered.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.region.registered.v1': async (region, { order }) => {
          await views.put([{ view: knownRegionView, key: region.region, seq: order, doc: region }]);
        },
      }),
    },
  ];
}

/** @throws AppError `region_unknown` */
export async function getRegionPath({ views }: Persistence, code: string): Promise<RegionPath> {
  const found = await views.get(knownRegionView, code, everything);
  if (!found) throw new AppError('region_unknown', { region: code });
  return found.doc.path;
}
