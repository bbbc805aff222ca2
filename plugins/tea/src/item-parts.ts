import type { BundleSource, FieldId } from '@walking-hall/bundle-sdk';

type Handling = Extract<BundleSource['items'][number], { level: 'HANDLING' }>;
type Need = Handling['materials'][number];

/**
 * The papers of an item in the order of the guide; an agent adds the power of attorney [domain B: M03, any agent
 * case]. It turns on a yes or no that is always answered: a condition on an optional answer stays unknown without it,
 * and the plan would then ask everybody for the power of attorney.
 */
export function papers(...needs: readonly (string | Need)[]): Need[] {
  const needed = needs.map((need) => (typeof need === 'string' ? { material: need } : need));
  return [...needed, { material: 'M03', when: 'agent.acting' }];
}

/** May follow after acceptance (容缺): column D of the domain's tables. */
export function later(material: string, when?: string): Need {
  return { material, deferrable: true, ...(when === undefined ? {} : { when }) };
}

export const decided: Handling['exits'] = ['GRANTED', 'REFUSED'];

export const whoApplies: FieldId[] = [
  'applicant.kind',
  'applicant.name',
  'applicant.id_type',
  'applicant.id_no',
  'applicant.mobile',
  'applicant.address',
  'applicant.division_code',
  'agent.acting',
  'agent.name',
  'agent.id_no',
  'agent.scope',
  'agent.valid_to',
];
export const delivery: FieldId[] = ['result.delivery_mode', 'result.delivery_address'];
/** An entity that exists, or that an earlier item of the order registers. */
export const entity: FieldId[] = ['org.name', 'org.uscc'];
