import type { BundleSource } from '@walking-hall/bundle-sdk';
import { decided, delivery, entity, papers, whoApplies } from '../item-parts.ts';
import { at, dischargeRules, farmProduceLaw, fireLaw, foodSafetyLaw, teaServices } from '../legal-basis.ts';
import { sameDay, statutory, whileWaiting, workingDays } from '../limits.ts';

/** What running the place takes: certificates for each lot, healthy staff, discharge, a shop online, fire safety. */
export const operationItems: BundleSource['items'] = [
  {
    id: 'T3-08',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '承诺达标合格证', en: 'Farm-produce pass certificate' },
    // Firms and cooperatives must, households are encouraged to [L-NCP art.39]; the producer issues it itself.
    department: 'producer',
    type: 'PUBLIC_SERVICE',
    basis: [at(farmProduceLaw, '第三十九条')],
    limits: { promised: whileWaiting },
    // One certificate for one lot: it lasts as long as the lot.
    result: { name: { zh: '承诺达标合格证', en: 'Pass certificate of the lot' }, validity: 'LONG_TERM' },
    exits: ['GRANTED'],
    materials: [{ material: 'TM-PASS' }],
    fields: [...whoApplies, 'lot.product', 'lot.quantity_kg'],
    commitments: ['K10'],
    modes: ['MOBILE', 'KIOSK', 'ONLINE'],
  },
  {
    id: 'T3-09',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '从业人员健康检查', en: 'Staff health check' },
    department: 'health',
    type: 'PUBLIC_SERVICE',
    basis: [at(foodSafetyLaw, '第四十五条')],
    limits: { promised: workingDays(3) },
    result: {
      name: { zh: '健康证明', en: 'Health certificate' },
      material: 'M10',
      validity: { months: 12 },
    },
    exits: decided,
    materials: papers('M01'),
    fields: [...whoApplies, ...delivery],
    modes: ['COUNTER', 'MOBILE'],
  },
  {
    id: 'T3-10',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '固定污染源排污登记', en: 'Pollution registration' },
    department: 'ecology',
    type: 'OTHER_POWER',
    basis: [dischargeRules],
    limits: { promised: sameDay },
    result: { name: { zh: '排污登记回执', en: 'Registration receipt' }, validity: { months: 60 } },
    exits: decided,
    materials: papers(),
    fields: [...whoApplies, ...entity, 'org.premises', ...delivery],
    commitments: ['K10'],
    modes: ['ONLINE'],
  },
  {
    id: 'T3-11',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '市级公益电商平台对接', en: 'City e-commerce link' },
    department: 'e-commerce',
    type: 'PUBLIC_SERVICE',
    basis: [teaServices],
    limits: { promised: workingDays(5) },
    result: { name: { zh: '店铺开通', en: 'Shop opened' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('M02'),
    fields: [...whoApplies, ...entity, 'food.products', 'food.sale_mode', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T3-12',
    level: 'HANDLING',
    stage: 'T3',
    name: {
      zh: '茶馆等公众聚集场所投入使用、营业前消防安全检查',
      en: 'Fire check before a tea house opens',
    },
    department: 'fire',
    type: 'LICENSING',
    basis: [at(fireLaw, '第十五条')],
    // With the commitment it is decided at once; the limit of the way without it stands here, as it bounds both.
    limits: { statutory: statutory(10, at(fireLaw, '第十五条')), promised: workingDays(10) },
    result: {
      name: { zh: '消防安全检查合格意见', en: 'Opinion that fire safety is met' },
      validity: 'LONG_TERM',
    },
    exits: decided,
    materials: papers('M02', 'M07'),
    fields: [...whoApplies, ...entity, 'org.premises', 'venue.kind', 'venue.area_m2', ...delivery],
    commitments: ['K03'],
    modes: ['COUNTER', 'ONLINE'],
  },
];
