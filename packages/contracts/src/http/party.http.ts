import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { partyRef } from '../ids.ts';
import { personal } from '../personal-data.ts';

const identity = {
  idType: z.enum(['RESIDENT_ID', 'PASSPORT', 'PERMANENT_RESIDENT', 'HMT_RESIDENCE', 'USCC']),
  idNo: personal(z.string().min(1).max(40), 'ID_NUMBER'),
};

export const identifyParty = defineOperation({
  id: 'identifyParty',
  method: 'post',
  path: '/parties',
  tag: 'parties',
  summary: {
    zh: '由证件得到当事人编号',
    en: 'The reference of a person or organisation, from an identity document',
  },
  access: ['clerk', 'officer', 'specialist', 'center-admin', 'platform-admin', 'partner'],
  body: z.strictObject(identity),
  success: { status: 200, body: z.strictObject({ party: partyRef }) },
});

export const importHolding = defineOperation({
  id: 'importHolding',
  method: 'post',
  path: '/holdings',
  tag: 'parties',
  summary: {
    zh: '登记电子证照或共享数据',
    en: 'Record an e-licence or shared data that a party holds, so that it is never asked for again',
  },
  access: ['partner', 'center-admin', 'platform-admin'],
  body: z.strictObject({
    ...identity,
    material: z.string().min(1).max(40),
    reference: z.string().min(1).max(100),
    /** What it belongs to, where it counts for that alone: a project's code. */
    subject: z.string().min(1).max(4000).optional(),
    validTo: localDate.optional(),
  }),
  success: {
    status: 200,
    body: z.strictObject({ party: partyRef, material: z.string(), validTo: localDate.optional() }),
  },
});

export const forgetParty = defineOperation({
  id: 'forgetParty',
  method: 'delete',
  path: '/parties/{party}/key',
  tag: 'parties',
  summary: {
    zh: '删除当事人的个人信息',
    en: 'Forget a person: their key is deleted, their data can no longer be read',
  },
  access: ['platform-admin'],
  params: z.strictObject({ party: partyRef }),
  success: { status: 204 },
  errors: ['person_unknown'],
});

export const getPartyAddresses = defineOperation({
  id: 'getPartyAddresses',
  method: 'get',
  path: '/parties/{party}/addresses',
  tag: 'parties',
  summary: {
    zh: '当事人的联系方式（供发送通知的服务在发送时查询，不得留存）',
    en: 'Where a party can be reached: for the service that sends notices, at the moment of sending; never to be kept',
  },
  access: ['platform-admin'],
  params: z.strictObject({ party: partyRef }),
  success: {
    status: 200,
    body: z.strictObject({
      email: personal(z.string(), 'OTHER').optional(),
      mobile: personal(z.string(), 'PHONE').optional(),
    }),
  },
  errors: ['person_unknown'],
});
