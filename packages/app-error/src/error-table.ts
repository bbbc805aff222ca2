import { accessErrors } from './errors/access.ts';
import { applicationsErrors } from './errors/applications.ts';
import { bundlesErrors } from './errors/bundles.ts';
import { casesErrors } from './errors/cases.ts';
import { draftsErrors } from './errors/drafts.ts';
import { feedbackErrors } from './errors/feedback.ts';
import { fieldsErrors } from './errors/fields.ts';
import { gridsErrors } from './errors/grids.ts';
import { hallsErrors } from './errors/halls.ts';
import { noticesErrors } from './errors/notices.ts';
import { ordersErrors } from './errors/orders.ts';
import { requestErrors } from './errors/request.ts';
import { scoresErrors } from './errors/scores.ts';
import { systemErrors } from './errors/system.ts';

/**
 * Every code that can leave the hall. Codes are stable: clients branch on them. `docs/reference/errors.md` lists
 * the same rows, held by a test.
 */
export const errorTable = {
  ...requestErrors,
  ...fieldsErrors,
  ...accessErrors,
  ...bundlesErrors,
  ...ordersErrors,
  ...applicationsErrors,
  ...hallsErrors,
  ...draftsErrors,
  ...casesErrors,
  ...gridsErrors,
  ...scoresErrors,
  ...feedbackErrors,
  ...noticesErrors,
  ...systemErrors,
};

export type ErrorCode = keyof typeof errorTable;
