import type { BundleSource } from '@walking-hall/bundle-sdk';
import { applicantFields, deliveryFields } from './fields/applicant.fields.ts';
import { foodFields } from './fields/food.fields.ts';
import { fundingFields } from './fields/funding.fields.ts';
import { organisationFields } from './fields/organisation.fields.ts';
import { personFields } from './fields/person.fields.ts';
import { skillsFields } from './fields/skills.fields.ts';
import { teaFields } from './fields/tea.fields.ts';

/** The union form, in the order in which it asks (domain B5). */
export const fields: BundleSource['fields'] = [
  ...applicantFields,
  ...organisationFields,
  ...personFields,
  ...fundingFields,
  ...teaFields,
  ...foodFields,
  ...skillsFields,
  ...deliveryFields,
];
