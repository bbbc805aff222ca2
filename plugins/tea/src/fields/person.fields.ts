import type { BundleSource } from '@walking-hall/bundle-sdk';

export const personFields: BundleSource['fields'] = [
  {
    id: 'person.recent_graduate',
    name: {
      zh: '是否在校生或本地规定年限内毕业生',
      en: 'Student, or graduate within the years that the region sets?',
    },
    type: 'boolean',
    required: false,
  },
  {
    id: 'person.degree',
    name: { zh: '学历学位', en: 'Degree' },
    type: 'text',
    required: false,
    maxLength: 100,
    readOnlyFrom: 'M13',
  },
  {
    id: 'person.grad_date',
    name: { zh: '毕业日期', en: 'Date of graduation' },
    type: 'date',
    required: false,
    readOnlyFrom: 'M13',
  },
];
