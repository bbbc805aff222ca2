import type { Rule } from './rule.ts';
import { dutyToApplicant, offerToApplicant, toApplicant, urgentToApplicant } from './sending.ts';

/** What is said about a case as a whole, and what it brings along. */
export const caseRules: readonly Rule[] = [
  {
    ...dutyToApplicant,
    id: 'application-accepted',
    on: 'hall.case.opened.v1',
    when: [{ term: 'deficient', is: false }],
    title: { zh: '已受理，承诺 {promiseDate} 前办结', en: 'Accepted; promised by {promiseDate}' },
    body: {
      zh: '您的申请 {applicationId} 已受理，办件编号 {caseId}。所办事项：{item}。承诺于 {promiseDate} 前全部办结。',
      en: 'Your application {applicationId} was accepted as case {caseId}. Items: {item}. All of it is promised by {promiseDate}.',
    },
  },
  {
    ...dutyToApplicant,
    id: 'application-accepted-deficient',
    on: 'hall.case.opened.v1',
    when: [{ term: 'deficient', is: true }],
    title: { zh: '已容缺受理，请补齐材料', en: 'Accepted; some materials are still to follow' },
    body: {
      zh: '您的申请 {applicationId} 已容缺受理，办件编号 {caseId}。所办事项：{item}。承诺于 {promiseDate} 前全部办结。请补齐下列材料：{deficiencies}',
      en: 'Your application {applicationId} was accepted as case {caseId}. Items: {item}. All of it is promised by {promiseDate}. Please hand in later what you promised: {deficiencies}',
    },
  },
  {
    ...urgentToApplicant,
    id: 'results-released',
    on: 'hall.case.results-released.v1',
    title: { zh: '{count} 项结果已一次性发放', en: '{count} results were released together' },
    body: {
      zh: '办件 {caseId} 的下列结果已发放：{results}',
      en: 'These results of case {caseId} were released: {results}',
    },
  },
  {
    ...toApplicant,
    id: 'case-delivered',
    on: 'hall.case.delivered.v1',
    title: { zh: '结果已送达', en: 'The results were handed over' },
    body: {
      zh: '办件 {caseId} 的结果已送达（{how}）。',
      en: 'The results of case {caseId} were handed over {how}.',
    },
  },
  {
    ...offerToApplicant,
    id: 'service-offered',
    on: 'hall.case.service-offered.v1',
    title: { zh: '为您推荐：{service}', en: 'For you: {service}' },
    body: {
      zh: '您在办件 {caseId} 中获准的事项可以享受增值服务“{service}”，是否需要请在办件中答复。',
      en: 'With what case {caseId} granted you can have the service "{service}". Please answer in the case whether you want it.',
    },
  },
  {
    ...toApplicant,
    id: 'activity-seat',
    on: 'hall.activity.signed-up.v1',
    when: [{ term: 'seated', is: true }],
    title: { zh: '报名成功：{activity}', en: 'You have a seat: {activity}' },
    body: {
      zh: '您已报名“{activity}”，座位号 {seat}，开始时间 {startsAt}。办件编号：{caseId}。',
      en: 'You are signed up for "{activity}", seat {seat}, starting at {startsAt}. Case: {caseId}.',
    },
  },
  {
    ...toApplicant,
    id: 'activity-waiting',
    on: 'hall.activity.signed-up.v1',
    when: [{ term: 'waiting', is: true }],
    title: { zh: '已列入候补：{activity}', en: 'You are on the waiting list: {activity}' },
    body: {
      zh: '“{activity}”名额已满，您在候补名单的第 {waiting} 位，开始时间 {startsAt}。办件编号：{caseId}。',
      en: '"{activity}" is full; you are number {waiting} on the waiting list. It starts at {startsAt}. Case: {caseId}.',
    },
  },
];
