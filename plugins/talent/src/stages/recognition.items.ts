import { type BundleSource, later, workingDays } from '@walking-hall/bundle-sdk';
import { isForeigner } from '../conditions.ts';
import { aboutTheForeigner } from '../fields/foreigner.fields.ts';
import { aboutTheDegree } from '../fields/person.fields.ts';
import { employment } from '../fields/work.fields.ts';
import { personal } from '../item-parts.ts';
import { talentClasses, talentVisas } from '../legal-basis.ts';

/** L1 认定. */
export const recognitionItems: BundleSource['items'] = [
  personal({
    id: 'L1-01',
    stage: 'L1',
    name: { zh: '高层次人才分类认定', en: 'Recognition of the talent class' },
    department: 'human-resources',
    type: 'CONFIRMATION',
    basis: [talentClasses],
    limits: { promised: workingDays(10) },
    // How long a class holds is the region's rule: the decision says until when.
    result: {
      name: { zh: '高层次人才分类认定证书', en: 'Certificate of the talent class' },
      material: 'TA-CLASS',
      validity: 'LONG_TERM',
    },
    papers: ['M13', 'M15', 'M14', 'TA-ACHIEVEMENTS', later('TA-ACHIEVEMENT-ORIGINALS')],
    fields: ['talent.asked_class', 'person.recent_graduate', ...aboutTheDegree, ...employment],
    stops: ['PUBLICITY'],
  }),
  personal({
    id: 'L1-02',
    stage: 'L1',
    name: { zh: '外国高端人才确认函（R签证）', en: 'Confirmation letter for the R visa' },
    when: isForeigner,
    department: 'science',
    type: 'CONFIRMATION',
    basis: [talentVisas],
    limits: { promised: workingDays(5) },
    result: { name: { zh: '外国高端人才确认函', en: 'Confirmation letter' }, validity: 'LONG_TERM' },
    papers: ['M15'],
    fields: [...aboutTheForeigner, ...employment],
  }),
];
