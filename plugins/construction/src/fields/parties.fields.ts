import type { BundleSource, Text } from '@walking-hall/bundle-sdk';

type Fields = BundleSource['fields'];

/** The four that the owner engages; who the owner is, the form has asked already. */
const engaged: readonly (readonly [id: string, name: Text])[] = [
  ['survey', { zh: '勘察单位', en: 'Survey' }],
  ['design', { zh: '设计单位', en: 'Design' }],
  ['build', { zh: '施工单位', en: 'Builder' }],
  ['supervise', { zh: '监理单位', en: 'Supervisor' }],
];

/** The five that answer for quality (五方责任主体): each with its credit code and whoever leads there. */
export const partyFields: Fields = [
  leadOf('owner', { zh: '建设单位', en: 'Owner' }),
  ...engaged.flatMap(([id, name]): Fields => [codeOf(id, name), leadOf(id, name)]),
];
export const partyFieldIds = partyFields.map(({ id }) => id);

function codeOf(id: string, { zh, en }: Text): Fields[number] {
  return {
    id: `parties.${id}_uscc`,
    name: { zh: `${zh}统一社会信用代码`, en: `${en}: credit code` },
    type: 'text',
    format: 'USCC',
    required: true,
  };
}

function leadOf(id: string, { zh, en }: Text): Fields[number] {
  return {
    id: `parties.${id}_lead`,
    name: { zh: `${zh}项目负责人`, en: `${en}: project lead` },
    type: 'text',
    required: true,
    maxLength: 100,
    personal: 'NAME',
  };
}
