import { allOf, anyOf } from '../combine.ts';
import { defineBundle } from '../define-bundle.ts';
import type { BundleSource } from '../schema/bundle.ts';
import { standardFields } from '../standard/fields.ts';
import { standardMaterials } from '../standard/materials.ts';

const rules = { title: { zh: '图书馆规则', en: 'Library rules' }, article: '1', origin: 'design' as const };
const act = { title: { zh: '图书馆法（虚构）', en: 'Libraries Act (fictional)' }, article: '2', origin: 'law' as const };
const days = (value: number) => ({ value, unit: 'WORKING_DAY' as const });
const grantOrRefuse: ('GRANTED' | 'REFUSED')[] = ['GRANTED', 'REFUSED'];

/** A fictional industry for the tests of the core: a library that admits members, lends, and opens its archive. */
export const lendingLibrarySource = {
  id: 'lending-library',
  version: '1.0.0',
  name: { zh: '借书一类事', en: 'Lending library' },
  summary: { zh: '办证、借阅与查档', en: 'Join, borrow, and use the archive' },
  departments: [
    { id: 'desk', name: { zh: '服务台', en: 'Front desk' }, side: 'GOV' },
    { id: 'stacks', name: { zh: '书库', en: 'Stacks' }, side: 'GOV' },
    { id: 'archive', name: { zh: '档案室', en: 'Archive' }, side: 'GOV' },
    { id: 'binder', name: { zh: '装订社', en: 'Book binder' }, side: 'MARKET' },
  ],
  stages: [
    { id: 'JOIN', name: { zh: '办证', en: 'Join' }, order: 1, lead: 'desk' },
    { id: 'BORROW', name: { zh: '借阅', en: 'Borrow' }, order: 2, lead: 'stacks' },
    { id: 'RESEARCH', name: { zh: '查档', en: 'Research' }, order: 3, lead: 'archive' },
  ],
  items: [
    { id: 'card', level: 'MAIN', stage: 'JOIN', name: { zh: '借书证', en: 'Library card' } },
    {
      id: 'card-person', level: 'HANDLING', parent: 'card', stage: 'JOIN',
      name: { zh: '个人借书证', en: 'Card for a person' },
      when: "applicant.kind == 'NATURAL'",
      department: 'desk', type: 'LICENSING', basis: [act],
      limits: { statutory: { ...days(3), basis: act }, promised: { ...days(0), origin: 'design' } },
      result: { name: { zh: '借书证', en: 'Library card' }, material: 'CARD', validity: 'LONG_TERM' },
      exits: grantOrRefuse,
      materials: [{ material: 'M01' }, { material: 'M05' }, { material: 'PHOTO', deferrable: true }],
      fields: ['applicant.kind', 'applicant.name', 'applicant.id_type', 'applicant.id_no', 'applicant.mobile', 'applicant.email', 'result.delivery_mode', 'result.delivery_address'],
      commitments: ['CARE'],
    },
    {
      id: 'card-company', level: 'HANDLING', parent: 'card', stage: 'JOIN',
      name: { zh: '单位借书证', en: 'Card for a company' },
      when: "applicant.kind == 'COMPANY'",
      department: 'desk', type: 'LICENSING', basis: [act],
      limits: { statutory: { ...days(5), basis: act, extension: { ...days(5), basis: act } }, promised: { ...days(1), origin: 'design' } },
      result: { name: { zh: '借书证', en: 'Library card' }, material: 'CARD', validity: { months: 24 } },
      exits: grantOrRefuse,
      materials: [{ material: 'M01' }, { material: 'M05' }, { material: 'STATUTES' }],
      fields: ['applicant.kind', 'applicant.name', 'applicant.id_type', 'applicant.id_no', 'applicant.mobile', 'org.name', 'result.delivery_mode'],
    },
    {
      id: 'loan', level: 'HANDLING', stage: 'BORROW', name: { zh: '借阅', en: 'Loan' },
      department: 'stacks', type: 'PUBLIC_SERVICE', basis: [rules],
      limits: { promised: { ...days(1), origin: 'design' } },
      result: { name: { zh: '借阅单', en: 'Loan slip' }, material: 'SLIP', validity: { months: 1 } },
      exits: grantOrRefuse,
      materials: [{ material: 'CARD' }, { material: 'M05' }],
      fields: ['applicant.kind', 'applicant.name', 'loan.books'],
      preliminaryOpinion: true,
    },
    {
      id: 'rare-loan', level: 'HANDLING', stage: 'BORROW', name: { zh: '珍本借阅', en: 'Loan of a rare book' },
      department: 'stacks', type: 'LICENSING', basis: [act],
      limits: { statutory: { ...days(20), basis: act, extension: { ...days(10), basis: act } }, promised: { ...days(5), origin: 'design' } },
      result: { name: { zh: '珍本借阅许可', en: 'Rare-book permit' }, validity: { months: 1 } },
      exits: grantOrRefuse, excludes: ['loan'],
      materials: [{ material: 'CARD' }, { material: 'M05' }, { material: 'PLAN', when: 'loan.books > 3' }],
      fields: ['applicant.name', 'loan.books', 'loan.purpose'],
      stops: ['EXPERT_REVIEW'],
    },
    {
      id: 'reading-room', level: 'HANDLING', stage: 'RESEARCH', name: { zh: '阅览室', en: 'Reading room' },
      department: 'archive', type: 'PUBLIC_SERVICE', basis: [rules],
      limits: { promised: { ...days(2), origin: 'design' } },
      result: { name: { zh: '座位', en: 'Seat' }, validity: { months: 1 } },
      exits: grantOrRefuse,
      materials: [{ material: 'M05' }, { material: 'CARD' }],
      fields: ['applicant.name'],
      preliminaryOpinion: true,
    },
    {
      id: 'archive-pass', level: 'HANDLING', stage: 'RESEARCH', name: { zh: '查档证', en: 'Archive pass' },
      department: 'archive', type: 'LICENSING', basis: [act],
      limits: { statutory: { ...days(10), basis: act }, promised: { ...days(3), origin: 'design' } },
      result: { name: { zh: '查档证', en: 'Archive pass' }, validity: { months: 12 } },
      exits: grantOrRefuse,
      materials: [{ material: 'M01' }, { material: 'M05' }, { material: 'PLAN' }],
      fields: ['applicant.name', 'loan.purpose'],
    },
    {
      id: 'binding', level: 'HANDLING', stage: 'RESEARCH', name: { zh: '装订', en: 'Binding' },
      department: 'binder', type: 'PUBLIC_SERVICE', basis: [rules],
      limits: { promised: { value: 7, unit: 'DAY', origin: 'design' } },
      result: { name: { zh: '装订本', en: 'Bound copy' }, validity: 'LONG_TERM' },
      exits: grantOrRefuse,
      materials: [{ material: 'M05' }],
      fields: ['applicant.name'],
    },
  ],
  edges: [
    { to: 'loan', from: allOf('card'), kind: 'HARD', onRefusal: 'CLOSE', basis: [act] },
    { to: 'rare-loan', from: allOf('card'), kind: 'HARD', onRefusal: 'CLOSE', basis: [act] },
    {
      to: 'reading-room', from: allOf('loan'), kind: 'SOFT', onRefusal: 'CLOSE', basis: [rules],
      substitutes: [{ by: 'PRELIMINARY_OPINION' }, { by: 'COMMITMENT', commitment: 'CARE' }, { by: 'DEFICIENCY', material: 'SLIP' }],
    },
    { to: 'archive-pass', from: allOf('card'), kind: 'DATA', fields: ['card.number'], onRefusal: 'CONTINUE', basis: [rules] },
    { to: 'binding', from: anyOf('loan', 'rare-loan'), kind: 'HARD', onRefusal: 'CLOSE', basis: [rules] },
  ],
  mergeGroups: [
    { id: 'G-ARCHIVE', name: { zh: '阅览与查档', en: 'Reading and archive' }, items: ['reading-room', 'archive-pass'], lead: 'archive-pass', basis: [rules] },
  ],
  materials: [
    standardMaterials.M01,
    standardMaterials.M05,
    { id: 'PHOTO', name: { zh: '照片', en: 'Photograph' }, sources: ['UPLOADED'] },
    { id: 'STATUTES', name: { zh: '章程', en: 'Statutes' }, sources: ['UPLOADED'] },
    { id: 'PLAN', name: { zh: '研究计划', en: 'Research plan' }, sources: ['UPLOADED'] },
    { id: 'CARD', name: { zh: '借书证', en: 'Library card' }, sources: ['LICENCE', 'GENERATED'] },
    { id: 'SLIP', name: { zh: '借阅单', en: 'Loan slip' }, sources: ['GENERATED'] },
  ],
  fields: [
    standardFields['applicant.kind'],
    standardFields['applicant.name'],
    standardFields['applicant.id_type'],
    standardFields['applicant.id_no'],
    standardFields['applicant.mobile'],
    standardFields['applicant.email'],
    standardFields['org.name'],
    standardFields['result.delivery_mode'],
    standardFields['result.delivery_address'],
    { id: 'card.number', name: { zh: '证号', en: 'Card number' }, type: 'text', required: false, readOnlyFrom: 'CARD' },
    { id: 'loan.books', name: { zh: '册数', en: 'Number of books' }, type: 'integer', min: 1, max: 30, required: true },
    { id: 'loan.purpose', name: { zh: '用途', en: 'Purpose' }, type: 'text', maxLength: 200, required: true },
  ],
  commitments: [
    {
      id: 'CARE', name: { zh: '爱护图书承诺书', en: 'Promise of care' }, version: '1',
      letter: { zh: '本人承诺爱护图书。', en: 'I promise to take care of the books.' },
      check: { zh: '归还时检查', en: 'Looked at on return' },
      consequence: { zh: '照价赔偿', en: 'The price is to be paid' },
      basis: [rules],
    },
  ],
  packages: [{ id: 'newcomer', name: { zh: '新读者套餐', en: 'Newcomer' }, items: ['card-person', 'loan'], optional: ['binding'] }],
  valueAddedServices: [
    { id: 'reading-circle', name: { zh: '读书会', en: 'Reading circle' }, side: 'SOCIETY', onGranted: ['card-person', 'card-company'], activity: true, outcomes: ['attended'] },
  ],
  quotas: [
    { id: 'loans', name: { zh: '年度借阅额度', en: 'Loans of a year' }, unit: { zh: '册', en: 'books' }, debits: [{ item: 'loan', quantity: 'loan.books' }], basis: [rules] },
  ],
  kpis: [{ id: 'cards-granted', name: { zh: '办证率', en: 'Cards granted' }, version: 1, numerator: 'GRANTED', denominator: 'ACCEPTED', items: ['card-person', 'card-company'], unit: 'PERCENT' }],
} satisfies BundleSource;

export const lendingLibrary = defineBundle(lendingLibrarySource);
