import {
  at,
  type BundleSource,
  delivery,
  later,
  papers,
  sameDay,
  statutory,
  whoApplies,
  workingDays,
} from '@walking-hall/bundle-sdk';
import { isFactory, mayBeWorkshop, needsFiling, needsTradeLicence } from '../conditions.ts';
import { decided, entity } from '../item-parts.ts';
import {
  foodProductionMeasures,
  foodSafetyLaw,
  foodSafetyRules,
  foodTradeLimit,
  foodTradeMeasures,
  workshopRules,
} from '../legal-basis.ts';

const productionBasis = [
  at(foodSafetyLaw, '第三十五条'),
  at(foodSafetyRules, '第十五条'),
  foodProductionMeasures,
];
/** Ten working days to decide, with the check on site inside them; five more to issue [knowledge, Part F.5]. */
const tenDays = statutory(10, foodProductionMeasures);

const production = {
  level: 'HANDLING',
  parent: 'T3-01',
  stage: 'T3',
  department: 'market-regulation',
  type: 'LICENSING',
  basis: productionBasis,
  exits: decided,
  modes: ['COUNTER', 'ONLINE'],
} satisfies Partial<BundleSource['items'][number]>;

const productionForm = [
  ...whoApplies,
  ...entity,
  'org.premises',
  'food.category',
  'food.products',
  ...delivery,
];
const heldLicence = ['food.sc_no', 'food.sc_valid_to'];

const trade = {
  level: 'HANDLING',
  parent: 'T3-03',
  stage: 'T3',
  department: 'market-regulation',
  exits: decided,
  modes: ['COUNTER', 'MOBILE', 'KIOSK', 'ONLINE'],
} satisfies Partial<BundleSource['items'][number]>;

const tradeForm = [...whoApplies, ...entity, 'org.premises', 'food.products', 'food.sale_mode', ...delivery];

/**
 * Food: factory or workshop, never both, and the trade in what is sold.
 *
 * M10 (staff health certificates) is kept on the premises and shown at a check, not handed in; M12 (the test report) is
 * looked at during the check on site. So neither is asked for with the application.
 */
export const foodItems: BundleSource['items'] = [
  {
    id: 'T3-01',
    level: 'MAIN',
    stage: 'T3',
    name: { zh: '食品生产许可（SC，茶叶）', en: 'Food production licence (SC, tea)' },
  },
  {
    ...production,
    id: 'T3-01-01',
    name: { zh: '食品生产许可（新办）', en: 'Food production licence, new' },
    when: isFactory,
    excludes: ['T3-01-02', 'T3-01-03', 'T3-01-04', 'T3-02'],
    limits: { statutory: tenDays, promised: workingDays(8) },
    result: {
      name: { zh: '食品生产许可证', en: 'Food production licence' },
      material: 'TM-SC',
      validity: { months: 60 },
    },
    materials: papers('M01', 'M02', 'M05', 'M07', 'M08', later('M09')),
    fields: [...productionForm, 'food.is_workshop'],
    stops: ['TESTING'],
  },
  {
    ...production,
    id: 'T3-01-02',
    name: { zh: '食品生产许可（变更）', en: 'Food production licence, change' },
    excludes: ['T3-01-04', 'T3-02'],
    limits: { statutory: tenDays, promised: workingDays(5) },
    result: {
      name: { zh: '变更后的食品生产许可证', en: 'Changed food production licence' },
      validity: { months: 60 },
    },
    // A commitment serves the low-risk change alone (column C), that is one which leaves the conditions of production
    // as they were: then a declaration takes the place of plan, process and rules.
    materials: papers(
      'M01',
      'M02',
      'M05',
      'TM-SC',
      { material: 'M07', when: 'food.conditions_changed' },
      { material: 'M08', when: 'food.conditions_changed' },
      later('M09', 'food.conditions_changed'),
      { material: 'TM-UNCHANGED', when: '!food.conditions_changed' },
    ),
    fields: [...productionForm, ...heldLicence, 'food.conditions_changed'],
    stops: ['TESTING'],
  },
  {
    ...production,
    id: 'T3-01-03',
    name: { zh: '食品生产许可（延续）', en: 'Food production licence, renewal' },
    excludes: ['T3-01-04', 'T3-02'],
    limits: { statutory: tenDays, promised: workingDays(5) },
    result: {
      name: { zh: '延续后的食品生产许可证', en: 'Renewed food production licence' },
      validity: { months: 60 },
    },
    materials: papers('M01', 'M02', 'M05', 'TM-SC', 'M07', 'M08', later('M09')),
    fields: [...productionForm, ...heldLicence],
    stops: ['TESTING'],
  },
  {
    ...production,
    id: 'T3-01-04',
    name: { zh: '食品生产许可（注销）', en: 'Food production licence, cancellation' },
    // A factory that gives up its licence may go on as a workshop: T3-02 can be ordered with it.
    limits: { promised: workingDays(5) },
    result: { name: { zh: '注销决定', en: 'Cancellation' }, validity: 'LONG_TERM' },
    materials: papers('M01', 'M02', 'M05', 'TM-SC'),
    fields: [...whoApplies, ...entity, ...heldLicence, ...delivery],
  },
  {
    id: 'T3-02',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '食品小作坊登记', en: 'Food workshop registration' },
    when: mayBeWorkshop,
    excludes: ['T3-01-01', 'T3-01-02', 'T3-01-03'],
    department: 'market-regulation',
    type: 'CONFIRMATION',
    basis: [at(workshopRules, '第八条'), at(workshopRules, '第九条')],
    // "At once" is the law's word only where the papers come with the registration of the business [L-XZF art.9], so
    // that it is no limit for every case; the promise holds for all of them.
    limits: { promised: sameDay },
    result: {
      name: { zh: '食品小作坊登记证', en: 'Workshop registration certificate' },
      validity: 'LONG_TERM',
    },
    exits: decided,
    // Exactly these four [L-XZF art.9].
    materials: papers('M01', 'TM-PRODUCTS', 'TM-FOOD-PLEDGE', 'M07'),
    fields: [
      ...whoApplies,
      ...entity,
      'org.premises',
      'food.category',
      'food.products',
      'food.is_workshop',
      ...delivery,
    ],
    commitments: ['K02'],
    modes: ['COUNTER', 'MOBILE', 'ONLINE'],
  },
  {
    id: 'T3-03',
    level: 'MAIN',
    stage: 'T3',
    name: { zh: '食品经营许可/仅销售预包装食品备案', en: 'Food trade licence or filing' },
  },
  {
    ...trade,
    id: 'T3-03-01',
    name: { zh: '仅销售预包装食品备案', en: 'Filing: prepackaged food only' },
    when: needsFiling,
    excludes: ['T3-03-02'],
    type: 'OTHER_POWER',
    basis: [at(foodSafetyLaw, '第三十五条'), at(foodTradeMeasures, '第四条')],
    limits: { promised: sameDay },
    result: {
      name: { zh: '仅销售预包装食品备案编号', en: 'Filing number' },
      material: 'TM-FOOD-TRADE',
      validity: 'LONG_TERM',
    },
    materials: papers('M01', 'M02', 'M05'),
    fields: tradeForm,
    commitments: ['K10'],
  },
  {
    ...trade,
    id: 'T3-03-02',
    name: { zh: '食品经营许可', en: 'Food trade licence' },
    when: needsTradeLicence,
    excludes: ['T3-03-01'],
    type: 'LICENSING',
    basis: [at(foodSafetyLaw, '第三十五条'), at(foodTradeMeasures, '第四条')],
    // No shorter promise is known: the default is the limit itself.
    limits: { statutory: statutory(10, foodTradeLimit), promised: workingDays(10) },
    result: {
      name: { zh: '食品经营许可证', en: 'Food trade licence' },
      material: 'TM-FOOD-TRADE',
      validity: { months: 60 },
    },
    materials: papers('M01', 'M02', 'M05', 'M04', 'M07', later('M09')),
    fields: [...tradeForm, 'org.premises_proof'],
    commitments: ['K01'],
  },
];
