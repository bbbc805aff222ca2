import type { Field, FieldId } from '../schema/field.ts';
import { standardFields } from './fields.ts';

/** Who applies, and who acts for them: the part of the form that every application has. Domain B5. */
export const applicantFields: Field[] = [
  standardFields['applicant.kind'],
  standardFields['applicant.name'],
  standardFields['applicant.id_type'],
  standardFields['applicant.id_no'],
  standardFields['applicant.mobile'],
  standardFields['applicant.address'],
  standardFields['applicant.division_code'],
  standardFields['agent.acting'],
  standardFields['agent.name'],
  standardFields['agent.id_no'],
  standardFields['agent.scope'],
  standardFields['agent.valid_to'],
];
export const whoApplies: FieldId[] = applicantFields.map(({ id }) => id);

/** How results reach the applicant. */
export const deliveryFields: Field[] = [
  standardFields['result.delivery_mode'],
  standardFields['result.delivery_address'],
  standardFields['result.delivery_building'],
];
export const delivery: FieldId[] = deliveryFields.map(({ id }) => id);
