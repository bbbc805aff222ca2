import { defineErrors } from '../define-errors.ts';

/** Orders and plans. */
export const ordersErrors = defineErrors({
  order_invalid: {
    kind: 'invalid',
    zh: '所选事项无法按此办理，请按下列各项调整。',
    en: 'What was ordered can not be carried out like this. Change each of the places listed.',
  },
  item_unknown: { kind: 'invalid', zh: '没有事项“{item}”。', en: 'There is no item "{item}".' },
  item_not_orderable: {
    kind: 'invalid',
    zh: '“{item}”不是办理项，请选择其下的具体办理项：{choices}。',
    en: '"{item}" can not be ordered itself. Choose one of its handling items: {choices}.',
  },
  item_not_applicable: {
    kind: 'invalid',
    zh: '按所填情况，不需要或不能办理“{item}”。',
    en: 'With these answers "{item}" is not needed or not possible.',
  },
  item_off: {
    kind: 'invalid',
    zh: '区域“{region}”未开通事项“{item}”。',
    en: 'The item "{item}" is switched off in the region "{region}".',
  },
  item_not_offered_here: {
    kind: 'invalid',
    zh: '服务点“{servicePoint}”不办理事项“{item}”。',
    en: 'The service point "{servicePoint}" does not offer the item "{item}".',
  },
  item_not_on_trip: {
    kind: 'invalid',
    zh: '主题外出服务“{trip}”不办理事项“{item}”，请选择其他外出服务或到服务大厅办理。',
    en: 'The themed trip "{trip}" does not offer the item "{item}". Choose another trip or go to a hall.',
  },
  item_not_mobile: {
    kind: 'invalid',
    zh: '事项“{item}”不在区域“{region}”的上门服务清单内，不能在流动服务点或上门办理，请到服务大厅或网上办理。',
    en: 'The item "{item}" is not on the door-to-door list of the region "{region}", so no van or home visit handles it. Go to a hall or apply online.',
  },
  items_exclusive: {
    kind: 'invalid',
    zh: '“{item}”与“{other}”只能办理其一。',
    en: 'Only one of "{item}" and "{other}" can be ordered.',
  },
  items_empty: { kind: 'invalid', zh: '请至少选择一个事项。', en: 'Choose at least one item.' },
  answer_needed: {
    kind: 'invalid',
    zh: '请先填写“{field}”，才能判断是否需要“{item}”。',
    en: 'Answer "{field}" first: it decides about "{item}".',
  },
  prerequisite_missing: {
    kind: 'invalid',
    zh: '办理“{item}”须先有“{needs}”的结果：请一并申请，或提供已有的证照。',
    en: '"{item}" needs the result of "{needs}" first. Order that too, or show the licence you hold.',
  },
  target_date_impossible: {
    kind: 'invalid',
    zh: '{target} 前无法办结，最早为 {earliest}。',
    en: 'It can not be done by {target}; the earliest date is {earliest}.',
  },
  commitment_unknown: {
    kind: 'invalid',
    zh: '没有承诺书“{commitment}”。',
    en: 'There is no commitment "{commitment}".',
  },
  commitment_not_offered: {
    kind: 'invalid',
    zh: '本次申请不能以“{commitment}”代替证明，请提交相应材料或等待审批结果。',
    en: '"{commitmentEn}" is not offered for this order: bring the papers, or wait for the approvals.',
  },
  material_unknown: {
    kind: 'invalid',
    zh: '没有材料“{material}”。',
    en: 'There is no material "{material}".',
  },
  material_not_deferrable: {
    kind: 'invalid',
    zh: '材料“{material}”不能容缺后补。',
    en: 'The material "{material}" can not follow later.',
  },
});
