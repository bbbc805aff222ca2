import type { BundleSource } from '@walking-hall/bundle-sdk';

export const foodFields: BundleSource['fields'] = [
  {
    id: 'food.category',
    name: { zh: '食品类别', en: 'Category of food' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'TEA', name: { zh: '茶叶', en: 'Tea' } },
      { value: 'TEA_PRODUCT', name: { zh: '茶制品', en: 'Tea products' } },
      { value: 'FLAVOURED_TEA', name: { zh: '调味茶', en: 'Flavoured tea' } },
      { value: 'HERBAL_TEA', name: { zh: '代用茶', en: 'Herbal tea' } },
    ],
  },
  {
    id: 'food.products',
    name: { zh: '品种明细', en: 'Products' },
    type: 'list',
    required: true,
    minRows: 1,
    columns: [{ id: 'name', name: { zh: '品种', en: 'Product' }, type: 'text', required: true }],
  },
  {
    id: 'food.sale_mode',
    name: { zh: '销售方式', en: 'What is sold, and how' },
    type: 'enum',
    required: true,
    choices: [
      {
        value: 'OWN_PRODUCE',
        name: {
          zh: '仅销售食用农产品，或在自有场所/网站销售自产获证食品',
          en: 'Edible farm produce only, or one’s own licensed product at one’s own place or site',
        },
      },
      { value: 'PREPACKED_ONLY', name: { zh: '仅销售预包装食品', en: 'Prepackaged food only' } },
      { value: 'BULK', name: { zh: '散装食品', en: 'Food sold loose' } },
      { value: 'ONLINE', name: { zh: '网络销售（含散装等）', en: 'Online, other than the above' } },
    ],
  },
  {
    id: 'food.is_workshop',
    name: { zh: '是否食品小作坊', en: 'Is it a food workshop?' },
    type: 'boolean',
    required: true,
  },
  {
    id: 'food.conditions_changed',
    name: { zh: '生产条件（布局、工艺、设备）是否变化', en: 'Do layout, process or equipment change?' },
    type: 'boolean',
    required: true,
  },
  {
    id: 'food.sc_no',
    name: { zh: '食品生产许可证编号', en: 'Number of the production licence' },
    type: 'text',
    required: false,
    // SC and 14 digits [knowledge].
    pattern: '^SC\\d{14}$',
    readOnlyFrom: 'TM-SC',
  },
  {
    id: 'food.sc_valid_to',
    name: { zh: '食品生产许可证有效期至', en: 'Production licence valid until' },
    type: 'date',
    required: false,
    readOnlyFrom: 'TM-SC',
  },
  {
    id: 'gi.is_packer',
    name: { zh: '是否从事分装、加工', en: 'Do you process or pack the tea?' },
    type: 'boolean',
    required: true,
  },
  {
    id: 'gi.product',
    name: { zh: '使用专用标志的产品', en: 'Product that carries the mark' },
    type: 'text',
    required: true,
    maxLength: 100,
  },
  {
    id: 'mark.licensed_until',
    name: { zh: '商标许可期限至', en: 'Licence of the mark until' },
    type: 'date',
    required: true,
  },
  {
    id: 'venue.kind',
    name: { zh: '场所类型', en: 'Kind of place' },
    type: 'enum',
    required: true,
    choices: [
      { value: 'TEA_HOUSE', name: { zh: '茶馆', en: 'Tea house' } },
      { value: 'EXHIBITION', name: { zh: '展示体验场馆', en: 'Exhibition hall' } },
      { value: 'OTHER', name: { zh: '其他公众聚集场所', en: 'Another place of assembly' } },
    ],
  },
  {
    id: 'venue.area_m2',
    name: { zh: '使用面积（平方米）', en: 'Area (m²)' },
    type: 'decimal',
    required: true,
    min: 0,
  },
];
