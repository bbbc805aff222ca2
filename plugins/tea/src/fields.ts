import { applicantFields, type BundleSource, deliveryFields, standardFields } from '@walking-hall/bundle-sdk';
import { foodFields } from './fields/food.fields.ts';
import { fundingFields } from './fields/funding.fields.ts';
import { organisationFields } from './fields/organisation.fields.ts';
import { skillsFields } from './fields/skills.fields.ts';
import { teaFields } from './fields/tea.fields.ts';

/** The union form, in the order in which it asks (domain B5). */
export const fields: BundleSource['fields'] = [
  ...applicantFields,
  ...organisationFields,
  standardFields['person.recent_graduate'],
  standardFields['person.degree'],
  standardFields['person.grad_date'],
  ...fundingFields,
  ...teaFields,
  ...foodFields,
  ...skillsFields,
  ...deliveryFields,
];
