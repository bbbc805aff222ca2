import { applicantFields, type BundleSource, deliveryFields, standardFields } from '@walking-hall/bundle-sdk';
import { partyFields } from './fields/parties.fields.ts';
import { projectFields } from './fields/project.fields.ts';
import { worksFields } from './fields/works.fields.ts';

/** The union form, in the order in which it asks (domain B5). */
export const fields: BundleSource['fields'] = [
  ...applicantFields,
  standardFields['org.name'],
  standardFields['org.uscc'],
  ...projectFields,
  ...worksFields,
  ...partyFields,
  ...deliveryFields,
];
