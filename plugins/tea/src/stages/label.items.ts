import {
  type BundleSource,
  delivery,
  halfAnHour,
  later,
  papers,
  whoApplies,
  workingDays,
} from '@walking-hall/bundle-sdk';
import { isEnterprise, isHousehold } from '../conditions.ts';
import { decided, entity } from '../item-parts.ts';
import {
  certificationMarkGuide,
  giMarkGuide,
  giMarkMeasures,
  labelMeasures,
  labelSystem,
  longjingRules,
  trademarkLaw,
} from '../legal-basis.ts';

const label = {
  level: 'HANDLING',
  parent: 'T3-04',
  stage: 'T3',
  department: 'agriculture',
  type: 'PUBLIC_SERVICE',
  basis: [longjingRules, labelMeasures, labelSystem],
  limits: { promised: workingDays(1) },
  // Labels serve one season, of which there is one a year.
  result: {
    name: { zh: '西湖龙井茶防伪溯源专用标识', en: 'Longjing traceable labels' },
    material: 'TM-LABELS',
    validity: { months: 12 },
  },
  exits: decided,
  materials: papers('M01', 'M11'),
  modes: ['COUNTER', 'MOBILE', 'HOME', 'KIOSK', 'ONLINE'],
} satisfies Partial<BundleSource['items'][number]>;

const labelForm = [
  'tea.account_no',
  'tea.quota_balance',
  'tea.plot_area_mu',
  'tea.zone',
  'tea.variety',
  'tea.label_qty',
  ...delivery,
];

/**
 * The protected name: labels out of the year's quota, its electronic transfer, and the two marks. The sizes and seasons
 * of the labels are known from reports of the 2020 system alone and so are not rules here (domain Part F.8).
 */
export const labelItems: BundleSource['items'] = [
  {
    id: 'T3-04',
    level: 'MAIN',
    stage: 'T3',
    name: { zh: '西湖龙井茶防伪溯源专用标识申领', en: 'Longjing traceable labels' },
  },
  {
    ...label,
    id: 'T3-04-01',
    name: { zh: '防伪溯源专用标识申领（茶农）', en: 'Traceable labels for a tea farmer' },
    when: isHousehold,
    fields: [...whoApplies, ...labelForm],
  },
  {
    ...label,
    id: 'T3-04-02',
    name: { zh: '防伪溯源专用标识申领（茶企）', en: 'Traceable labels for a tea firm' },
    when: isEnterprise,
    fields: [...whoApplies, ...entity, ...labelForm],
  },
  {
    id: 'T3-05',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '茶农标电子数据划转', en: 'Electronic transfer of label quota' },
    department: 'agriculture',
    type: 'PUBLIC_SERVICE',
    basis: [labelSystem],
    limits: { promised: halfAnHour },
    // An entry is never deleted: what was transferred by mistake comes back by an entry of its own.
    result: { name: { zh: '划转记录', en: 'Ledger entry' }, validity: 'LONG_TERM' },
    exits: decided,
    // Nothing is handed in: the account is shared data, and both sides confirm by scan.
    materials: [{ material: 'M11' }],
    fields: [...whoApplies, 'tea.account_no', 'tea.quota_balance', 'tea.transfer_qty', 'tea.transferee_uscc'],
    modes: ['MOBILE', 'KIOSK', 'ONLINE'],
  },
  {
    id: 'T3-06',
    level: 'HANDLING',
    stage: 'T3',
    name: { zh: '地理标志专用标志使用核准', en: 'Approval to use the GI special mark' },
    department: 'intellectual-property',
    type: 'OTHER_POWER',
    basis: [giMarkMeasures, giMarkGuide],
    // The ten working days for the first review are another province's example: a promise here, not a law's limit.
    limits: { promised: workingDays(10) },
    result: {
      name: { zh: '专用标志使用核准公告', en: 'Approval to use the mark' },
      validity: 'LONG_TERM',
    },
    exits: decided,
    // Application and review form are the union form; the report on the place of origin is the county bureau's own work.
    materials: papers('M01', 'M02', 'M05', later('M12')),
    fields: [...whoApplies, ...entity, 'gi.is_packer', 'gi.product', ...delivery],
    stops: ['INSPECTION', 'TESTING'],
    modes: ['COUNTER', 'ONLINE'],
  },
  {
    id: 'T3-07',
    level: 'HANDLING',
    stage: 'T3',
    name: {
      zh: '地理标志证明商标使用许可备案',
      en: 'Filing of a licence to use the certification mark',
    },
    department: 'intellectual-property',
    type: 'OTHER_POWER',
    basis: [trademarkLaw, certificationMarkGuide],
    limits: { promised: workingDays(5) },
    result: { name: { zh: '备案', en: 'Filing' }, validity: 'LONG_TERM' },
    exits: decided,
    materials: papers('TM-MARK-CONTRACT'),
    fields: [...whoApplies, ...entity, 'mark.licensed_until', ...delivery],
    modes: ['COUNTER', 'ONLINE'],
  },
];
