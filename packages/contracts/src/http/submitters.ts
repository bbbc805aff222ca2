import { z } from 'zod';
import { applicationId, servicePointId } from '../ids.ts';

export const submitters = ['applicant', 'agent', 'clerk', 'specialist'] as const;

/** Staff who may look at an application. */
export const applicationStaff = ['clerk', 'officer', 'specialist', 'center-admin', 'platform-admin'] as const;

/** Why an agent may not act. */
export const agencyRefusals = ['agency_missing', 'agency_ended', 'agency_other_agent'] as const;

export const applicationParams = z.strictObject({ applicationId });

/** Where it is done; who names none comes online, and staff act at the counter. */
export const actedAt = servicePointId.optional();

/** Why there is no draft to go on with. */
export const draftRefusals = [
  'draft_unknown',
  'draft_submitted',
  'person_forgotten',
  ...agencyRefusals,
] as const;
