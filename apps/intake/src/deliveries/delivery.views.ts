import { applicationId, regionPath } from '@walking-hall/contracts';
import { defineRecords } from '@walking-hall/persistence';
import { z } from 'zod';

/** Which worker brings the results of which application now, by grid task; kept from bundle-routing's events. */
export const deliveryRecords = defineRecords({
  name: 'deliveries',
  schema: z.strictObject({
    application: applicationId,
    /** `sub:` and the account of the worker. */
    worker: z.string(),
    regionPath,
  }),
  scope: { party: 'worker', region: 'regionPath' },
});
