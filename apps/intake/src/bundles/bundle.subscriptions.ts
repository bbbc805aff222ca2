import { bundleDisabled, bundleEnabled, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything, type Persistence } from '@walking-hall/persistence';
import { bundleDocumentView, offeredBundleView } from './bundle.views.ts';

export function bundleSubscriptions({ views }: Persistence): readonly Subscription[] {
  return [
    {
      name: 'intake.bundles',
      topics: [topics.bundles],
      handler: parsed([bundleEnabled, bundleDisabled], {
        'hall.bundle.enabled.v1': async ({ document, ...offered }, { order }) => {
          const { region, bundle, digest } = offered;
          await views.put([
            { view: bundleDocumentView, key: digest, seq: order, doc: { digest, document } },
            {
              view: offeredBundleView,
              key: `${region}:${bundle}`,
              seq: order,
              doc: { ...offered, enabled: true },
            },
          ]);
        },
        'hall.bundle.disabled.v1': async ({ region, bundle }, { order }) => {
          const key = `${region}:${bundle}`;
          const known = await views.get(offeredBundleView, key, everything);
          if (known)
            await views.put([
              { view: offeredBundleView, key, seq: order, doc: { ...known.doc, enabled: false } },
            ]);
        },
      }),
    },
  ];
}
