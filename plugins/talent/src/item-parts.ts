import { type BundleSource, delivery, type Paper, papers, whoApplies } from '@walking-hall/bundle-sdk';
import { isPerson } from './conditions.ts';

type Handling = Extract<BundleSource['items'][number], { level: 'HANDLING' }>;
/** What sets an item apart. */
export type PersonalItem = Omit<Handling, 'level' | 'exits' | 'materials'> & {
  readonly papers: readonly Paper[];
};

/**
 * An item that a person asks for. Identity and union form belong to every one of them [domain B: M01 and M05, all], and
 * so does who applies and how the result is delivered.
 */
export function personal({ papers: own, fields, when, ...item }: PersonalItem): Handling {
  return {
    modes: ['COUNTER', 'ONLINE'],
    ...item,
    level: 'HANDLING',
    exits: ['GRANTED', 'REFUSED'],
    when: when === undefined ? isPerson : `${isPerson} && ${when}`,
    materials: papers('M01', 'M05', ...own),
    fields: [...whoApplies, ...fields, ...delivery],
  };
}
