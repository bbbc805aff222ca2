import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { gridTaskId } from '../ids.ts';
import { personal } from '../personal-data.ts';

/** All that whoever delivers needs of a person: no identity number, no telephone, no address below the building. */
export const getDelivery = defineOperation({
  id: 'getDelivery',
  method: 'get',
  path: '/deliveries/{gridTaskId}',
  tag: 'deliveries',
  summary: {
    zh: '查看收件人（隐去全名）',
    en: 'Whom the caller has results to deliver to, by a masked name',
  },
  access: ['grid-worker'],
  params: z.strictObject({ gridTaskId }),
  success: {
    status: 200,
    body: z.strictObject({
      gridTask: gridTaskId,
      /** `王**`; absent where the person was forgotten. */
      name: personal(z.string(), 'NAME').optional(),
    }),
  },
  errors: ['grid_task_unknown'],
});
