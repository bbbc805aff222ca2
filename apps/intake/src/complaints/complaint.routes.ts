import { randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import {
  acceptComplaint,
  type ComplaintId,
  complaintId,
  feedBackComplaint,
  fileComplaint,
  getComplaint,
  listComplaints,
  listDepartmentComplaints,
  listMyComplaints,
  partyRef,
  rectifyComplaint,
  revisitComplaint,
  superviseComplaint,
  unmaskComplaint,
} from '@walking-hall/contracts';
import { createKeyedQueue, type Page } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type RequestFacts,
  type RouteContext,
  route,
} from '@walking-hall/service-kit';
import { isInsider, requireListed } from '../feedback/departments.ts';
import type { OwnWords } from '../feedback/own-words.ts';
import type { ComplaintStore } from './complaint.store.ts';
import type { ComplaintStep } from './complaint.ts';
import {
  type ComplaintDocument,
  complaintsByStatus,
  complaintsOfAuthor,
  complaintsOfDepartment,
} from './complaint.views.ts';
import { type FilingDeps, filedFrom } from './filing.ts';

export interface ComplaintRoutesDeps extends FilingDeps {
  readonly store: ComplaintStore;
  readonly words: OwnWords;
  /** 24 hex digits, always the same for a text, which nobody outside can work out. */
  readonly hexOf: (text: string) => string;
}

type Reader = Pick<RequestFacts, 'principal' | 'scope'>;
type About = RouteContext<{ complaintId: ComplaintId }, unknown, unknown>;

export function complaintRoutes(deps: ComplaintRoutesDeps): readonly BoundRoute[] {
  const { store, words, dueAfter, hexOf } = deps;
  const { views } = deps.persistence;
  // The words and the commit are two writes: nobody else's words of the same complaint may come in between.
  const turns = createKeyedQueue();

  return [
    route(fileComplaint, async (request) => {
      const { body, command, now } = request;
      const id = complaintId.parse(`cp_${hexOf(`complaint ${command?.id ?? randomUUID()}`)}`);
      const { doc, seq } = await turns.run(id, async () => {
        // What was filed is not judged again when it is sent again, however the world has changed meanwhile.
        const known = await store.findFiled(id);
        const filed = known ?? (await filedFrom(id, body, request, deps));
        // First the vault, then the commit; and nothing over the words of the complaint that stands.
        if (!known) await words.keep(id, filed.party, { text: body.text, author: body.author }, now);
        return store.execute(id, { kind: 'file', filed }, executeContext(request));
      });
      return { body: await shown(doc, request), seq, location: `/complaints/${id}` };
    }),
    route(getComplaint, async (request) => {
      const { doc, seq } = await store.getComplaint(request.params.complaintId, request.scope);
      return { body: await shown(doc, request), seq };
    }),
    route(listComplaints, async ({ query: { region, status, ...page }, ...reader }) =>
      pageOf(
        await views.find(complaintsByStatus, { equals: { region, status }, ...page }, reader.scope),
        reader,
      ),
    ),
    route(listMyComplaints, async ({ query, ...reader }) => {
      const { party, sub } = reader.principal;
      const author = partyRef.safeParse(party).data ?? (`sub:${sub}` as const);
      const page = { equals: { author }, direction: 'descending' as const, ...query };
      return pageOf(await views.find(complaintsOfAuthor, page, reader.scope), reader);
    }),
    route(listDepartmentComplaints, async ({ params, query: { status, ...page }, ...reader }) => {
      const department = params.departmentCode;
      requireListed(reader.scope, department);
      return pageOf(
        await views.find(complaintsOfDepartment, { equals: { department, status }, ...page }, reader.scope),
        reader,
      );
    }),
    route(acceptComplaint, async (request) =>
      act(request, ({ filedAt }) => {
        const answerDue = dueAfter(request.body.complexity, filedAt);
        return { kind: 'accept', ...request.body, answerDue };
      }),
    ),
    route(rectifyComplaint, async (request) =>
      act(request, () => ({ kind: 'rectify', text: request.body.text })),
    ),
    route(feedBackComplaint, async (request) =>
      act(request, () => ({ kind: 'feedBack', text: request.body.text })),
    ),
    route(superviseComplaint, async (request) =>
      act(request, () => ({ kind: 'supervise', text: request.body.text })),
    ),
    route(revisitComplaint, async (request) => act(request, () => ({ kind: 'revisit', ...request.body }))),
    route(unmaskComplaint, async (request) => {
      const { params, principal, body } = request;
      await store.getComplaint(params.complaintId, request.scope);
      const said = await words.find(params.complaintId);
      if (!said) throw new AppError('person_forgotten');
      // Nobody sees anything before it is written down that they did.
      const { filed } = await take(request, { kind: 'unmask', by: principal.sub, reason: body.reason });
      return { body: { ...said, ...(filed.party === undefined ? {} : { party: filed.party }) } };
    }),
  ];

  function take(request: About, step: ComplaintStep) {
    const { departments = [] } = request.principal;
    const command = { ...step, departments, at: request.now };
    return store.execute(request.params.complaintId, command, executeContext(request));
  }

  async function act(request: About, stepOn: (complaint: ComplaintDocument) => ComplaintStep) {
    const step = stepOn((await store.getComplaint(request.params.complaintId, request.scope)).doc);
    const { doc, seq } = await take(request, step);
    return { body: await shown(doc, request), seq };
  }

  async function pageOf({ documents, next }: Page<ComplaintDocument>, reader: Reader) {
    const entries = await Promise.all(documents.map(({ doc }) => shown(doc, reader)));
    return { body: { entries, next } };
  }

  /** The words for their author alone; for a department nothing that would lead it to the author either. */
  async function shown(
    { regionPath: _r, parties: _p, author: _a, case: id, ...complaint }: ComplaintDocument,
    { principal, scope }: Reader,
  ) {
    if (isInsider(principal, complaint.department)) return complaint;
    const said = scope.kind === 'parties' ? await words.find(complaint.complaint) : undefined;
    return {
      ...complaint,
      ...(id === undefined ? {} : { case: id }),
      ...(said === undefined ? {} : { text: said.text }),
    };
  }
}
