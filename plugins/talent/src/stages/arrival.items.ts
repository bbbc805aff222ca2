import {
  at,
  type BundleSource,
  later,
  licenceLimit,
  licensingLaw,
  statutory,
  workingDays,
} from '@walking-hall/bundle-sdk';
import { hasSingleWindow, isClassA, isForeigner, isFromAbroad, mayTakeRoute } from '../conditions.ts';
import { aboutTheForeigner } from '../fields/foreigner.fields.ts';
import { aboutTheDegree } from '../fields/person.fields.ts';
import { employment } from '../fields/work.fields.ts';
import { type PersonalItem, personal } from '../item-parts.ts';
import {
  afterEntrySteps,
  exitEntryLaw,
  exitEntryRules,
  shanghaiExample,
  workPermitFlow,
  yantaiExample,
} from '../legal-basis.ts';

const licensed = [at(exitEntryLaw, '第四十一条'), at(licensingLaw, '第四十二条')];
const mayFollowForClassA = (material: string) => [
  { material, when: `!(${isClassA})` },
  later(material, isClassA),
];

const workPermit = {
  stage: 'L2',
  department: 'human-resources',
  type: 'LICENSING',
  basis: [...licensed, afterEntrySteps],
  // Promised together with the residence permit.
  limits: { statutory: licenceLimit, promised: workingDays(7) },
  // No longer than the contract, and five years at most for class A [knowledge]: the decision says until when.
  result: {
    name: { zh: '外国人工作许可证', en: 'Work permit' },
    material: 'TA-WORK-PERMIT',
    validity: { months: 60 },
  },
  // Ordered together with the notice, before there is a visa, its page is shown as the evidence of the entry.
  papers: [
    'TA-EMPLOYER',
    'M15',
    { material: 'TA-VISA', when: "!('L2-01' in order.items)" },
    later('TA-HEALTH'),
  ],
  fields: [...aboutTheForeigner, ...employment],
} satisfies Partial<PersonalItem>;

const residencePermit = {
  stage: 'L2',
  department: 'police',
  type: 'LICENSING',
  basis: [at(exitEntryLaw, '第三十条'), at(exitEntryRules, '第十六条'), at(exitEntryRules, '第十八条')],
  // The law says fifteen days; the regulations count them in working days (art. 36). The earlier date stands here.
  limits: { statutory: statutory(15, at(exitEntryLaw, '第三十条'), 'DAY'), promised: workingDays(7) },
  // Ninety days to five years [L-CRJ art.30]: the decision says until when.
  result: {
    name: { zh: '工作类居留许可', en: 'Residence permit for work' },
    material: 'TA-RESIDENCE',
    validity: { months: 60 },
  },
  papers: ['TA-PHOTO', 'TA-WORK-PERMIT'],
  fields: aboutTheForeigner,
  // Fingerprints are taken of the person [L-CRJ art.30].
  modes: ['COUNTER'],
} satisfies Partial<PersonalItem>;

const joint = [shanghaiExample, yantaiExample];

/** L2 落地: the permits of a foreigner, one after the other or, where the region has it, in one window. */
export const arrivalItems: BundleSource['items'] = [
  personal({
    id: 'L2-01',
    stage: 'L2',
    name: { zh: '外国人工作许可通知（境外申请）', en: 'Notice of work permit (from abroad)' },
    when: `${isForeigner} && ${isFromAbroad}`,
    department: 'human-resources',
    type: 'LICENSING',
    basis: [...licensed, workPermitFlow],
    limits: { statutory: licenceLimit, promised: workingDays(5) },
    result: {
      name: { zh: '外国人工作许可通知', en: 'Notice of work permit' },
      material: 'TA-WORK-NOTICE',
      validity: 'LONG_TERM',
    },
    papers: [
      'TA-EMPLOYER',
      'M13',
      ...mayFollowForClassA('TA-DEGREE-AUTHENTICATION'),
      ...mayFollowForClassA('TA-NO-CRIMINAL-RECORD'),
      'M15',
    ],
    fields: [...aboutTheForeigner, ...aboutTheDegree, ...employment],
    commitments: ['K10'],
  }),
  personal({
    ...workPermit,
    id: 'L2-02',
    name: { zh: '外国人工作许可证', en: 'Work permit' },
    when: `${isForeigner} && ${mayTakeRoute}`,
    excludes: ['L2-04-01'],
  }),
  personal({
    ...residencePermit,
    id: 'L2-03',
    name: { zh: '工作类居留许可', en: 'Residence permit for work' },
    when: isForeigner,
    excludes: ['L2-04-02'],
  }),
  {
    id: 'L2-04',
    level: 'MAIN',
    stage: 'L2',
    name: { zh: '工作许可与居留许可单一窗口', en: 'Work and residence in one window' },
  },
  personal({
    ...workPermit,
    id: 'L2-04-01',
    parent: 'L2-04',
    name: { zh: '单一窗口：工作许可证', en: 'One window: work permit' },
    when: `${isForeigner} && ${mayTakeRoute} && ${hasSingleWindow}`,
    basis: [...workPermit.basis, ...joint],
    excludes: ['L2-02'],
    // Received with the residence permit, at whose counter the person appears.
    modes: ['COUNTER'],
  }),
  personal({
    ...residencePermit,
    id: 'L2-04-02',
    parent: 'L2-04',
    name: { zh: '单一窗口：居留许可', en: 'One window: residence permit' },
    when: `${isForeigner} && ${hasSingleWindow}`,
    basis: [...residencePermit.basis, ...joint],
    excludes: ['L2-03'],
  }),
];
