import type { Rule } from './rule.ts';
import { alertToManagers } from './sending.ts';

/** What those who run a hall have to act on now. */
export const hallRules: readonly Rule[] = [
  {
    ...alertToManagers,
    id: 'tide-alert',
    on: 'hall.tide.alert-raised.v1',
    title: { zh: '潮汐预警：{group}', en: 'Tide alert: {group}' },
    body: {
      zh: '{servicePoint}“{group}”{bucket} 起平均等候 {minutes} 分钟（{baseline}）。建议：{proposal}。',
      en: '{servicePoint}, "{group}": {minutes} minutes on average since {bucket} ({baseline}). Proposal: {proposal}.',
    },
  },
];
