import { at, type BundleSource, statutory, workingDays } from '@walking-hall/bundle-sdk';
import { acceptsByPhase } from '../conditions.ts';
import { firmPapers, projectForm, projectPapers, service } from '../item-parts.ts';
import { civilCode, phasedCertificates, registryRules, zhejiangPlanning } from '../legal-basis.ts';

const thirtyDays = statutory(30, at(registryRules, '第二十条'));
const mortgage = {
  basis: [at(registryRules, '第二十条'), civilCode],
  limits: { statutory: thirtyDays, promised: workingDays(1) },
  result: {
    name: { zh: '不动产登记证明（抵押权）', en: 'Certificate of the mortgage' },
    validity: 'LONG_TERM' as const,
  },
  fields: projectForm('mortgage.creditor_uscc', 'mortgage.amount_wan'),
};

/** C36: the certificate of the building, and what banks lend on. */
export const registrationItems: BundleSource['items'] = service(
  {
    id: 'C36',
    stage: 'S4',
    name: { zh: '不动产登记（房屋）', en: 'Registration of the building' },
    department: 'realty-registry',
    type: 'CONFIRMATION',
    basis: [at(registryRules, '第二十条'), at(zhejiangPlanning, '第四十五条')],
    limits: { statutory: thirtyDays, promised: workingDays(5) },
    result: {
      name: { zh: '不动产权证书', en: 'Certificate of title' },
      material: 'CM-TITLE',
      validity: 'LONG_TERM',
    },
    materials: projectPapers('M28', 'M30', 'CM-BUILDING-TAX'),
    fields: projectForm('acceptance.unit'),
  },
  { id: 'C36-01', name: { zh: '整体首次登记', en: 'first registration, whole' }, excludes: ['C36-02'] },
  {
    id: 'C36-02',
    name: { zh: '分期首次登记', en: 'first registration, phase' },
    when: acceptsByPhase,
    basis: [at(registryRules, '第二十条'), at(zhejiangPlanning, '第四十五条'), phasedCertificates],
    fields: projectForm('acceptance.unit', 'project.phases'),
  },
  {
    ...mortgage,
    id: 'C36-03',
    name: { zh: '在建建筑物抵押', en: 'mortgage of a building under construction' },
    materials: firmPapers('CM-LAND-RIGHT', 'CM-PLAN-PERMIT', 'CM-MORTGAGE'),
  },
  {
    ...mortgage,
    id: 'C36-04',
    name: { zh: '抵押权登记', en: 'mortgage' },
    materials: firmPapers('CM-TITLE', 'CM-MORTGAGE'),
    fields: [...mortgage.fields, 'acceptance.unit'],
  },
);
