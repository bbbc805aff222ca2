import { creditCodeOf, personOf } from '../support/people.ts';
import { pointOf } from '../support/tea-region.ts';
import { type Case, usedKey } from './stage.ts';

/** Asks what the salon asks: who applies, and nothing else. */
const salonForm = {
  'org.name': undefined,
  'org.scope_codes': undefined,
  'org.premises': undefined,
  'org.premises_proof': undefined,
  'result.delivery_mode': undefined,
};

/** Orders that can not be carried out. */
export const orderCases: readonly Case[] = [
  [
    'an item that the bundle does not have',
    ({ order }) => order({ items: ['T9-99', 'T5-06'], form: salonForm }),
    { status: 422, code: 'order_invalid', errors: ['body.items[0] item_unknown'] },
  ],
  [
    'a bundle that the region has not enabled',
    ({ order, neighbour }) => order({ region: neighbour.code, servicePoint: pointOf(neighbour.code) }),
    { status: 409, code: 'bundle_not_enabled' },
  ],
  [
    'an item that the region has switched off',
    ({ order }) => order({ items: ['T5-06', 'T5-04'], form: { ...salonForm, 'course.name': '评茶' } }),
    { status: 422, code: 'order_invalid', errors: ['body.items[1] item_off'] },
  ],
  [
    'an item that the service point does not offer',
    ({ order, region }) => order({ servicePoint: pointOf(region.code, 'salon') }),
    { status: 422, code: 'order_invalid', errors: ['body.items[0] item_not_offered_here'] },
  ],
  [
    'a service point that does not exist',
    ({ order }) => order({ servicePoint: 'nowhere' }),
    { status: 404, code: 'service_point_unknown' },
  ],
  [
    'a credit code whose check digit is wrong',
    ({ order }) =>
      order({ form: { 'applicant.id_type': 'USCC', 'applicant.id_no': misprint(creditCodeOf(1)) } }),
    { status: 422, code: 'order_invalid', errors: ['body.form.applicant.id_no uscc_invalid'] },
  ],
  [
    'an identity number whose check digit is wrong',
    ({ order }) => order({ form: { 'applicant.id_no': misprint(personOf(1).idNo) } }),
    { status: 422, code: 'order_invalid', errors: ['body.form.applicant.id_no id_number_invalid'] },
  ],
  [
    'several wrong answers, all told at once',
    ({ order }) =>
      order({
        form: {
          'applicant.mobile': '12345',
          'org.premises_proof': 'HEARSAY',
          'no.such': 1,
          'skill.level': 'LEVEL_1',
          'applicant.name': undefined,
          'org.name': 7,
        },
      }),
    {
      status: 422,
      code: 'order_invalid',
      errors: [
        'body.form.applicant.mobile field_format',
        'body.form.org.name field_type',
        'body.form.org.premises_proof field_choice',
        'body.form.no.such field_unknown',
        'body.form.applicant.name field_required',
        'body.form.skill.level field_not_asked',
      ],
    },
  ],
  [
    'a target date beyond the calendar',
    ({ order }) => order({ targetDate: '2027-03-01' }),
    { status: 422, code: 'calendar_year_missing' },
  ],
  [
    'a target date that can not be met',
    ({ order }) => order({ targetDate: '2026-07-15' }),
    { status: 422, code: 'order_invalid', errors: ['body.targetDate target_date_impossible'] },
  ],
  [
    'a mark without the licence that it needs',
    ({ order }) =>
      order({
        items: ['T3-06'],
        form: { ...salonForm, 'org.name': '茶庄', 'result.delivery_mode': 'E_ONLY', 'gi.is_packer': false },
      }),
    { status: 422, code: 'order_invalid', errors: ['body.items[0] prerequisite_missing'] },
  ],
  [
    'an order of the wrong shape',
    ({ person }) => ({
      method: 'POST',
      path: '/intake/applications',
      as: person.account,
      body: { region: 7, items: 'T5-06', colour: 'green' },
    }),
    {
      status: 422,
      code: 'request_invalid',
      errors: [
        'body.region field_type',
        'body.bundle field_required',
        'body.servicePoint field_required',
        'body.items field_type',
        'body.form field_required',
        'body.colour field_unknown',
      ],
    },
  ],
  [
    'an Idempotency-Key that was used with another body',
    ({ order }) => ({ ...order({ materials: [] }), headers: { 'Idempotency-Key': usedKey } }),
    { status: 409, code: 'idempotency_key_reused' },
  ],
  [
    'an Idempotency-Key that is none',
    ({ order }) => ({ ...order({}), headers: { 'Idempotency-Key': 'two words' } }),
    { status: 400, code: 'idempotency_key_invalid' },
  ],
];

/** The last character, taken for another one. */
function misprint(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
}
