import type { Rule } from './rule.ts';

// To whom and how: what the hall's own rules have in common.
type Sending = Pick<Rule, 'version' | 'to' | 'category' | 'channels'>;

export const toApplicant: Sending = {
  version: '1',
  to: 'APPLICANT',
  category: 'PROGRESS',
  channels: ['IN_APP', 'EMAIL'],
};

/** What the law obliges to tell an applicant. */
export const dutyToApplicant: Sending = { ...toApplicant, category: 'DUTY' };

/** The same, where rights or time are lost by who does not hear of it. */
export const urgentToApplicant: Sending = { ...dutyToApplicant, channels: ['IN_APP', 'EMAIL', 'SMS'] };

export const offerToApplicant: Sending = { ...toApplicant, category: 'OFFER' };

export const toDepartment: Sending = {
  version: '1',
  to: 'DEPARTMENT',
  category: 'PROGRESS',
  channels: ['IN_APP'],
};

export const alertToDepartment: Sending = { ...toDepartment, category: 'ALERT' };

export const alertToManagers: Sending = {
  version: '1',
  to: 'MANAGERS',
  category: 'ALERT',
  channels: ['IN_APP', 'SMS', 'GROUP'],
};
