import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideComplaint } from './complaint.decide.ts';
import { evolveComplaint } from './complaint.evolve.ts';
import {
  type ComplaintCommand,
  type ComplaintEvent,
  type ComplaintState,
  type Filed,
  noComplaint,
} from './complaint.ts';
import {
  type ComplaintDocument,
  complaintDocument,
  complaintPuts,
  complaintView,
} from './complaint.views.ts';

export interface FoundComplaint {
  readonly doc: ComplaintDocument;
  readonly seq: number;
}

export interface ComplaintStore {
  /** What was filed under an id, whoever asks. */
  findFiled(id: string): Promise<Filed | undefined>;
  /** @throws AppError `complaint_unknown` where it is outside the scope too */
  getComplaint(id: string, scope: Scope): Promise<FoundComplaint>;
  /** Commits without looking whether it is in anybody's scope. @throws AppError as `decideComplaint` */
  execute(
    id: string,
    command: ComplaintCommand,
    context: ExecuteContext,
  ): Promise<FoundComplaint & { readonly filed: Filed }>;
  repair: AggregateStore<ComplaintState, ComplaintCommand, ComplaintEvent>['repair'];
}

export function createComplaintStore(persistence: Persistence): ComplaintStore {
  const complaints = createAggregateStore<ComplaintState, ComplaintCommand, ComplaintEvent>(persistence, {
    name: 'complaint',
    initialState: noComplaint,
    decide: decideComplaint,
    evolve: evolveComplaint,
    views: complaintPuts,
  });
  return {
    repair: complaints.repair,
    async findFiled(id) {
      const found = await complaints.load(id);
      return found?.state.status === 'NONE' ? undefined : found?.state.filed;
    },
    async getComplaint(id, scope) {
      const found = await persistence.views.get(complaintView, id, scope);
      if (!found) throw new AppError('complaint_unknown');
      return found;
    },
    async execute(id, command, context) {
      const { state, seq } = await complaints.execute(id, command, context);
      if (state.status === 'NONE') throw new AppError('complaint_unknown');
      return { doc: complaintDocument(state), seq, filed: state.filed };
    },
  };
}
