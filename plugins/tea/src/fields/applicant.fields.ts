import { type BundleSource, standardFields } from '@walking-hall/bundle-sdk';

/** What an agent's part of the form asks for, once the answer is that an agent acts. */
const byAgent = { required: true, when: 'agent.acting' };

export const applicantFields: BundleSource['fields'] = [
  standardFields['applicant.kind'],
  standardFields['applicant.name'],
  standardFields['applicant.id_type'],
  standardFields['applicant.id_no'],
  standardFields['applicant.mobile'],
  standardFields['applicant.address'],
  standardFields['applicant.division_code'],
  standardFields['agent.acting'],
  { ...standardFields['agent.name'], ...byAgent },
  { ...standardFields['agent.id_no'], ...byAgent },
  { ...standardFields['agent.scope'], ...byAgent },
  { ...standardFields['agent.valid_to'], ...byAgent },
];

export const deliveryFields: BundleSource['fields'] = [
  standardFields['result.delivery_mode'],
  standardFields['result.delivery_address'],
];
