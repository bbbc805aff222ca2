import { materialSubject } from '@walking-hall/answer-check';
import type { Material } from '@walking-hall/bundle-sdk';
import { applicationAccepted, intakeEvents, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { type LocalDate, toEpochMs, toLocalDate } from '@walking-hall/working-calendar';
import type { BundleStore } from '../bundles/bundle.store.ts';
import type { Holdings } from '../parties/holdings.ts';
import { monthsAfter } from './months-after.ts';
import type { UploadStore } from './upload.store.ts';
import type { UploadFacts } from './upload.ts';

/**
 * A copy that was good enough for one application need not be brought to the next, as long as the bundle lets it be used
 * again or the paper says that it is valid.
 */
export function uploadSubscriptions(
  uploads: Pick<UploadStore, 'findReadable'>,
  holdings: Holdings,
  bundles: BundleStore,
): readonly Subscription[] {
  return [
    {
      name: 'intake.copies',
      topics: [topics.intake],
      types: [applicationAccepted.type],
      handler: parsed(intakeEvents, {
        'hall.application.accepted.v1': async ({ party, digest, content, acceptedAt }) => {
          const bundle = await bundles.getDocument(digest);
          for (const { material, as, sha256 } of content.copies ?? []) {
            const facts =
              as === 'DIGITAL' && sha256 !== undefined
                ? await uploads.findReadable(party, sha256)
                : undefined;
            const described = bundle.materials.find(({ id }) => id === material);
            const validTo = facts && described && validThrough(facts, described);
            if (!facts || validTo === undefined) continue;
            const subject = materialSubject(bundle, material, content.answers);
            await holdings.keep(
              { party, material, reference: facts.upload, subject, validTo, copy: facts.sha256 },
              toEpochMs(acceptedAt),
            );
          }
        },
      }),
    },
  ];
}

/** The last day on which a copy serves; undefined where nobody says for how long it does. */
function validThrough({ at, validTo }: UploadFacts, { reusableMonths }: Material): LocalDate | undefined {
  const reusable = reusableMonths === undefined ? [] : [monthsAfter(toLocalDate(at), reusableMonths)];
  return [...reusable, ...(validTo === undefined ? [] : [validTo])].sort()[0];
}
