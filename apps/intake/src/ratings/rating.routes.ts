import { AppError } from '@walking-hall/app-error';
import {
  contactRater,
  getRating,
  listDepartmentRatings,
  listFlaggedRatings,
  listRatings,
  type RatingId,
  rateCase,
  rateVisit,
  ratingId,
  rectifyRating,
  reviewRating,
  revisitRater,
} from '@walking-hall/contracts';
import { createKeyedQueue, everything, type Page, type Persistence } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type Principal,
  type RequestFacts,
  type RouteContext,
  requestInvalid,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { DueAfter } from '../feedback/answer-due.ts';
import type { CaseLookup } from '../feedback/case-lookup.ts';
import { isInsider, requireListed } from '../feedback/departments.ts';
import type { OwnWords } from '../feedback/own-words.ts';
import type { ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import type { RatingStore } from './rating.store.ts';
import { type Given, isBad, type RatingCommand } from './rating.ts';
import {
  completedCaseView,
  flaggedRatings,
  type RatingDocument,
  ratingsByStatus,
  ratingsOfDepartment,
} from './rating.views.ts';

export interface RatingRoutesDeps {
  readonly store: RatingStore;
  readonly persistence: Persistence;
  readonly getCase: CaseLookup;
  readonly points: ServicePointStore;
  readonly words: OwnWords;
  readonly dueAfter: DueAfter;
  /** 24 hex digits, always the same for a text, which nobody outside can work out. */
  readonly hexOf: (text: string) => string;
}

type Rated = Omit<Given, 'rating' | 'bad' | 'givenAt' | 'responseDue'>;
type About = RouteContext<{ ratingId: RatingId }, unknown, unknown>;

export function ratingRoutes(deps: RatingRoutesDeps): readonly BoundRoute[] {
  const { store, words, dueAfter, hexOf } = deps;
  const { views } = deps.persistence;
  // The comment and the commit are two writes: nobody else's comment on the same thing may come in between.
  const turns = createKeyedQueue();

  return [
    route(rateCase, async (request) => {
      const { case: id, level, indicators, device, comment } = request.body;
      const known = await deps.getCase(id, request.scope);
      if (!(await views.get(completedCaseView, id, everything))) throw new AppError('case_not_completed');
      const rated: Rated = {
        ...known,
        about: 'CASE',
        level,
        indicators: [...new Set(indicators)],
        ...(device === undefined ? {} : { device }),
        givenBy: request.principal.sub,
      };
      return give(request, `case ${id}`, rated, comment);
    }),
    route(rateVisit, async (request) => {
      const { servicePoint, visit, visitedOn, level, indicators, device, comment } = request.body;
      const { doc: point } = await deps.points.getPoint(servicePoint);
      requireRegion(request.principal, point.regionPath);
      const today = toLocalDate(request.now);
      if (visitedOn > today)
        throw requestInvalid([
          { path: 'body.visitedOn', code: 'field_range', params: { range: `≤ ${today}` } },
        ]);
      const rated: Rated = {
        about: 'VISIT',
        region: point.region,
        regionPath: point.regionPath,
        servicePoint,
        channel: channelOf[point.kind],
        items: [],
        level,
        indicators: [...new Set(indicators)],
        device,
      };
      return give(request, `visit ${servicePoint} ${visitedOn} ${visit}`, rated, comment);
    }),
    route(getRating, async ({ params, principal, scope }) => {
      const { doc, seq } = await store.getRating(params.ratingId, scope);
      return { body: await shown(doc, principal), seq };
    }),
    route(listRatings, async ({ query: { region, status, ...page }, principal, scope }) =>
      pageOf(await views.find(ratingsByStatus, { equals: { region, status }, ...page }, scope), principal),
    ),
    route(listFlaggedRatings, async ({ query: { region, flag, ...page }, principal, scope }) =>
      pageOf(await views.find(flaggedRatings, { equals: { region, flag }, ...page }, scope), principal),
    ),
    route(listDepartmentRatings, async ({ params, query: { status, ...page }, principal, scope }) => {
      const department = params.departmentCode;
      requireListed(scope, department);
      return pageOf(
        await views.find(ratingsOfDepartment, { equals: { department, status }, ...page }, scope),
        principal,
      );
    }),
    route(contactRater, async (request) =>
      act(request, ({ givenAt }) => {
        const answerDue = dueAfter(request.body.complexity, givenAt);
        return { kind: 'contact', ...request.body, answerDue, at: request.now };
      }),
    ),
    route(rectifyRating, async (request) =>
      act(request, () => ({ kind: 'rectify', text: request.body.text, at: request.now })),
    ),
    route(revisitRater, async (request) => {
      const { departments = [] } = request.principal;
      return act(request, () => ({ kind: 'revisit', ...request.body, departments, at: request.now }));
    }),
    route(reviewRating, async (request) =>
      act(request, () => ({ kind: 'review', ...request.body, at: request.now })),
    ),
  ];

  /** The id follows from what is rated, keyed, so that whoever knows the case does not find its rating by it. */
  async function give(request: RequestFacts, thing: string, rated: Rated, comment: string | undefined) {
    const { now } = request;
    const id = ratingId.parse(`rt_${hexOf(`rating ${thing}`)}`);
    const bad = isBad(rated.level);
    const given = {
      ...rated,
      rating: id,
      bad,
      givenAt: now,
      ...(bad ? { responseDue: dueAfter('RESPONSE', now) } : {}),
    };
    const { doc, seq } = await turns.run(id, async () => {
      // First the vault, then the commit; and nothing over the words of the rating that stands.
      if (comment !== undefined && !(await store.ratings.load(id)))
        await words.keep(id, rated.party, { text: comment }, now);
      return store.execute(id, { kind: 'give', given }, executeContext(request));
    });
    return { body: await shown(doc, request.principal), seq, location: `/ratings/${id}` };
  }

  async function act(request: About, commandOn: (rating: RatingDocument) => RatingCommand) {
    const { params, scope } = request;
    const command = commandOn((await store.getRating(params.ratingId, scope)).doc);
    const { doc, seq } = await store.execute(params.ratingId, command, executeContext(request));
    return { body: await shown(doc, request.principal), seq };
  }

  async function pageOf({ documents, next }: Page<RatingDocument>, principal: Principal) {
    const entries = await Promise.all(documents.map(({ doc }) => shown(doc, principal)));
    return { body: { entries, next } };
  }

  /** A department is not told what would lead it to whoever gave the rating. */
  async function shown(
    { regionPath: _r, parties: _p, case: id, ...rating }: RatingDocument,
    principal: Principal,
  ) {
    if (isInsider(principal, rating.department)) return rating;
    const comment = (await words.find(rating.rating))?.text;
    return {
      ...rating,
      ...(id === undefined ? {} : { case: id }),
      ...(comment === undefined ? {} : { comment }),
    };
  }
}
