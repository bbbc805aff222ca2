import type { BundleSource, FieldId } from '@walking-hall/bundle-sdk';

/**
 * The passport is the document that the applicant names already, and the day of entry is that of the milestone: neither
 * is asked twice.
 */
export const foreignerFields: BundleSource['fields'] = [
  {
    id: 'foreigner.nationality',
    name: { zh: '国籍', en: 'Nationality' },
    type: 'text',
    required: true,
    maxLength: 60,
    personal: 'OTHER',
  },
  {
    id: 'foreigner.class',
    name: { zh: '外国人才类别', en: 'Class of foreign talent' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'A', name: { zh: 'A类（外国高端人才）', en: 'Class A, high-end' } },
      { value: 'B', name: { zh: 'B类（外国专业人才）', en: 'Class B, professional' } },
      { value: 'C', name: { zh: 'C类（其他外国人员）', en: 'Class C, other' } },
    ],
  },
  {
    // Who may apply without leaving China [source: W-WORK2].
    id: 'foreigner.route',
    name: { zh: '申请途径', en: 'Way of applying' },
    type: 'enum',
    required: true,
    choices: [
      {
        value: 'ABROAD',
        name: { zh: '境外申请，持工作签证入境', en: 'From abroad, entering on a work visa' },
      },
      {
        value: 'CLASS_A',
        name: { zh: '已持其他签证入境的A类人才', en: 'Class A, in China on another visa' },
      },
      {
        value: 'SAME_POST',
        name: { zh: '在华变更单位，岗位不变', en: 'New employer in China, same post' },
      },
      {
        value: 'FAMILY',
        name: { zh: '中国公民或在华居留者的家属', en: 'Family of a citizen or resident' },
      },
    ],
  },
];

export const aboutTheForeigner: FieldId[] = foreignerFields.map(({ id }) => id);
