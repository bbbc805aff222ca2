import type { Material } from '../schema/material.ts';

/** Papers that bundles share by their code, so that one handed in once serves them all. Domain B. */
export const standardMaterials = {
  M01: {
    id: 'M01',
    name: { zh: '居民身份证/护照', en: 'Identity document' },
    sources: ['LICENCE', 'UPLOADED'],
  },
  M02: {
    id: 'M02',
    name: { zh: '营业执照', en: 'Business licence' },
    sources: ['LICENCE', 'GENERATED', 'UPLOADED'],
  },
  M03: { id: 'M03', name: { zh: '授权委托书', en: 'Power of attorney' }, sources: ['UPLOADED'] },
  M05: { id: 'M05', name: { zh: '联合申请表', en: 'Union form' }, sources: ['UPLOADED'], unionForm: true },
  M13: { id: 'M13', name: { zh: '学历学位证书', en: 'Degree record' }, sources: ['SHARED', 'UPLOADED'] },
  M14: {
    id: 'M14',
    name: { zh: '社保缴费记录', en: 'Social insurance record' },
    sources: ['SHARED', 'UPLOADED'],
  },
  M15: {
    id: 'M15',
    name: { zh: '劳动合同', en: 'Labour contract' },
    sources: ['UPLOADED'],
    reusableMonths: 12,
  },
  M16: {
    id: 'M16',
    name: { zh: '银行账户信息', en: 'Bank account' },
    sources: ['UPLOADED'],
    reusableMonths: 12,
  },
  M17: { id: 'M17', name: { zh: '信用报告', en: 'Credit record' }, sources: ['SHARED', 'UPLOADED'] },
} as const satisfies Record<string, Material>;
