import { type BundleSource, later, workingDays } from '@walking-hall/bundle-sdk';
import { aboutTheDegree } from '../fields/person.fields.ts';
import { employment } from '../fields/work.fields.ts';
import { personal } from '../item-parts.ts';
import { titleRules, titlesInTheHall } from '../legal-basis.ts';

/** L6 成长. */
export const growthItems: BundleSource['items'] = [
  personal({
    id: 'L6-01',
    stage: 'L6',
    name: { zh: '职称评审/初定', en: 'Professional title: review or first conferral' },
    department: 'human-resources',
    type: 'CONFIRMATION',
    basis: [titleRules, titlesInTheHall],
    limits: { promised: workingDays(60) },
    result: {
      name: { zh: '职称证书', en: 'Title certificate' },
      material: 'TA-TITLE',
      validity: 'LONG_TERM',
    },
    papers: ['M13', 'M15', 'TA-WORKS', 'TA-TRAINING', later('TA-WORK-ORIGINALS')],
    fields: ['title.way', 'title.level', 'title.speciality', ...aboutTheDegree, ...employment],
    // The panel's work and the five working days and more on which its result is public [knowledge] do not count.
    stops: ['EXPERT_REVIEW', 'PUBLICITY'],
    // Each region sets the days of its annual plan.
    window: { from: '06-01', to: '08-31', origin: 'design' },
  }),
  personal({
    id: 'L6-02',
    stage: 'L6',
    name: { zh: '职称跨区域互认', en: 'Recognition of a title from another region' },
    department: 'human-resources',
    type: 'CONFIRMATION',
    basis: [titleRules],
    limits: { promised: workingDays(5) },
    result: { name: { zh: '职称确认', en: 'Recognition of the title' }, validity: 'LONG_TERM' },
    papers: ['TA-TITLE-ELSEWHERE'],
    fields: ['title.level', 'title.speciality'],
  }),
];
