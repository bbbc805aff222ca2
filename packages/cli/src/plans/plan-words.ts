import type { ApprovalPlan, Dependency, PlannedMaterial } from '@walking-hall/approval-planner';

type Savings = ApprovalPlan['savings'];

/** What a plan is described with. */
export interface PlanWords {
  readonly comma: string;
  readonly sameDay: string;
  readonly tasks: string;
  readonly waiting: string;
  readonly merged: string;
  readonly savings: string;
  readonly explanations: string;
  promise(date: string, from: string): string;
  target(date: string): string;
  statutory(date: string): string;
  materials(savings: Savings): string;
  saved(savings: Savings): readonly string[];
  /** Undefined for what needs no word: nothing of this order is involved. */
  dependency(item: string, on: string, dependency: Dependency): string | undefined;
  readonly supply: Readonly<Record<PlannedMaterial['supply'], string>>;
}

const metByZh = {
  HELD_RESULT: '已有结果',
  SAME_APPLICATION: '同一申请',
  ANSWERS: '所填信息',
  COMMITMENT: '告知承诺',
  DEFICIENCY: '容缺后补',
  MINUTES: '会议纪要',
} as const;

const metByEn = {
  HELD_RESULT: 'a result held already',
  SAME_APPLICATION: 'the same application',
  ANSWERS: 'the answers given',
  COMMITMENT: 'a commitment',
  DEFICIENCY: 'a paper that follows',
  MINUTES: 'signed minutes',
} as const;

const zh: PlanWords = {
  comma: '、',
  sameDay: '当日',
  tasks: '事项（★ 为关键路径）',
  waiting: '先后关系',
  merged: '合并办理',
  savings: '减负',
  explanations: '说明（+ 纳入，− 不纳入）',
  promise: (date, from) => `承诺 ${date} 前全部办结（自 ${from} 起算）`,
  target: (date) => `申请人期望：${date}`,
  statutory: (date) => `（法定至 ${date}）`,
  materials: ({ documentsItemByItem, documentsInUnion, documentsToBring }) =>
    `材料：逐项申请 ${documentsItemByItem} 份 → 合并 ${documentsInUnion} 份 → 自备 ${documentsToBring} 份`,
  saved: (s) => [
    `填写：逐项 ${s.fieldsItemByItem} 项 → 一张表 ${s.fieldsInUnion} 项`,
    `申请：${s.applicationsItemByItem} 次 → ${s.applications} 次`,
    `时间：逐项 ${s.workingDaysOneByOne} 个工作日 → ${s.workingDaysPlanned} 个工作日`,
  ],
  dependency(item, on, { state, metBy }) {
    if (state === 'WAITS') return `${item} 等待 ${on} 的结果`;
    if (state === 'PROVISIONAL')
      return `${item} 凭${metBy ? metByZh[metBy] : '替代'}先行办理，结果待 ${on || '补齐'} 后发放`;
    return metBy === undefined ? undefined : `${item} 的前置已满足：${metByZh[metBy]}`;
  },
  supply: {
    APPLICANT: '申请人提供',
    DECLARED: '申请人承诺',
    FORM: '填表即是',
    PROMISED: '容缺后补',
    GENERATED: '前序事项产生',
    HELD: '系统已有，无需提交',
  },
};

const en: PlanWords = {
  comma: ', ',
  sameDay: 'the same day',
  tasks: 'Tasks (★ on the critical path)',
  waiting: 'What waits for what',
  merged: 'Handled together',
  savings: 'What is saved',
  explanations: 'Why (+ included, − left out)',
  promise: (date, from) => `Everything is promised by ${date} (counted from ${from})`,
  target: (date) => `The applicant wants it by ${date}`,
  statutory: (date) => ` (by law until ${date})`,
  materials: ({ documentsItemByItem, documentsInUnion, documentsToBring }) =>
    `Materials: ${documentsItemByItem} asked item by item → ${documentsInUnion} in union → ${documentsToBring} to bring`,
  saved: (s) => [
    `Questions: ${s.fieldsItemByItem} item by item → ${s.fieldsInUnion} on one form`,
    `Applications: ${s.applicationsItemByItem} → ${s.applications}`,
    `Time: ${s.workingDaysOneByOne} working days one after the other → ${s.workingDaysPlanned}`,
  ],
  dependency(item, on, { state, metBy }) {
    if (state === 'WAITS') return `${item} waits for the result of ${on}`;
    if (state === 'PROVISIONAL')
      return `${item} starts on ${metBy ? metByEn[metBy] : 'a substitute'}; its result leaves after ${on || 'that has come'}`;
    return metBy === undefined ? undefined : `${item} has what it needs: ${metByEn[metBy]}`;
  },
  supply: {
    APPLICANT: 'The applicant brings',
    DECLARED: 'The applicant declares',
    FORM: 'The form itself',
    PROMISED: 'To follow',
    GENERATED: 'Made by an earlier item',
    HELD: 'Held already, not asked for',
  },
};

export const planWords = { zh, en } as const;
