import { applicantFields, type BundleSource, deliveryFields } from '@walking-hall/bundle-sdk';
import { foreignerFields } from './fields/foreigner.fields.ts';
import { personFields } from './fields/person.fields.ts';
import { settlingFields } from './fields/settling.fields.ts';
import { workFields } from './fields/work.fields.ts';

/** The union form, in the order in which it asks (domain B5). */
export const fields: BundleSource['fields'] = [
  ...applicantFields,
  ...personFields,
  ...foreignerFields,
  ...workFields,
  ...settlingFields,
  ...deliveryFields,
];
