import type { Bundle } from '../schema/bundle.ts';

type Service = Omit<Bundle['valueAddedServices'][number], 'onGranted'>;

/** Services of domain B4 that several bundles offer; each says on what. */
export const standardServices = {
  V01: {
    id: 'V01',
    name: { zh: '政策体检与推送', en: 'Policy match and push' },
    side: 'GOV',
    outcomes: ['pushed', 'claimed', 'opted_out'],
  },
  V09: {
    id: 'V09',
    name: { zh: '大学生创业学院', en: 'Student start-up academy' },
    side: 'GOV',
    when: 'person.recent_graduate',
    outcomes: ['enrolled'],
  },
} satisfies Record<string, Service>;
