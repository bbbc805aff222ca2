import { complaint, partyRef, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Complaint, ComplaintState } from './complaint.ts';

const author = z.union([partyRef, z.string().startsWith('sub:')]);

/** Complaints without their words, with whom they are shown to: the author, and the department once it has the matter. */
export const complaintView = defineView({
  name: 'complaints',
  schema: complaint.omit({ text: true }).extend({
    regionPath,
    parties: z.array(author),
    /** In whose own list it stands; absent where the staff took it down for somebody. */
    author: author.optional(),
  }),
  indexes: {
    byStatus: ['region', 'status', 'filedAt'],
    byDepartment: ['department', 'status', 'filedAt'],
    byAuthor: ['author', 'filedAt'],
  },
  scope: { region: 'regionPath', department: 'department', party: 'parties' },
});
export type ComplaintDocument = z.infer<typeof complaintView.schema>;

const orderBy = 'filedAt';
export const complaintsByStatus = defineQuery(complaintView, { equals: ['region', 'status'], orderBy });
export const complaintsOfDepartment = defineQuery(complaintView, {
  equals: ['department', 'status'],
  orderBy,
});
export const complaintsOfAuthor = defineQuery(complaintView, { equals: ['author'], orderBy });

export function complaintPuts(id: string, state: ComplaintState) {
  return state.status === 'NONE' ? [] : [{ view: complaintView, key: id, doc: complaintDocument(state) }];
}

export function complaintDocument(state: Complaint): ComplaintDocument {
  const { party, filedBy, ...facts } = state.filed;
  const parties = [
    ...(party === undefined ? [] : [party]),
    ...(filedBy === undefined ? [] : [`sub:${filedBy}` as const]),
  ];
  const [author] = parties;
  return {
    ...facts,
    status: state.status,
    ...('assigned' in state ? state.assigned : {}),
    ...('rectification' in state ? { rectification: state.rectification } : {}),
    ...('answer' in state ? { answer: state.answer } : {}),
    ...('supervision' in state ? { supervision: state.supervision } : {}),
    ...('revisit' in state ? { revisit: state.revisit } : {}),
    parties,
    ...(author === undefined ? {} : { author }),
  };
}
