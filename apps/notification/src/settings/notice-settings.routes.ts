import { AppError } from '@walking-hall/app-error';
import {
  getNoticeSettings,
  listNoticeSettings,
  type NoticeSettings,
  putNoticeSettings,
  regionPath,
} from '@walking-hall/contracts';
import type { Views } from '@walking-hall/persistence';
import {
  type BoundRoute,
  executeContext,
  type Principal,
  requestInvalid,
  requireRegion,
  route,
} from '@walking-hall/service-kit';
import { checkWording } from '../rules/check-wording.ts';
import { getRule } from '../rules/find-rule.ts';
import type { KnownStore } from '../rules/known.store.ts';
import type { Wordings } from '../rules/wordings.ts';
import type { SettingsStore } from './notice-settings.store.ts';
import { type SettingsDocument, versionQuery } from './notice-settings.views.ts';

export interface SettingsRouteDeps {
  readonly views: Views;
  readonly known: Pick<KnownStore, 'getRegionPath'>;
  readonly settings: SettingsStore;
  readonly wordings: Pick<Wordings, 'keep'>;
}

export function settingsRoutes({
  views,
  known,
  settings,
  wordings,
}: SettingsRouteDeps): readonly BoundRoute[] {
  async function pathFor(principal: Principal, region: string) {
    const path = regionPath.parse(await known.getRegionPath(region));
    requireRegion(principal, path);
    return path;
  }

  /** @throws AppError `notice_rule_unknown`, `notice_obligatory`, `request_invalid` */
  async function check({ off, wordings: texts }: NoticeSettings, path: string): Promise<void> {
    for (const { rule, channel } of off) {
      const named = rule === undefined ? undefined : await getRule(views, rule, path);
      const isReadable = channel === undefined || channel === 'IN_APP';
      if (named?.category === 'DUTY' && isReadable)
        throw new AppError('notice_obligatory', { rule: named.id });
    }
    const issues = [];
    for (const [id, wording] of Object.entries(texts))
      issues.push(...checkWording(await getRule(views, id, path), wording, `body.wordings.${id}`));
    if (issues.length > 0) throw requestInvalid(issues);
  }

  return [
    route(getNoticeSettings, async ({ params, principal }) => {
      await pathFor(principal, params.regionCode);
      const { doc, seq } = await settings.getSettings(params.regionCode);
      return { body: show(doc), seq };
    }),

    route(putNoticeSettings, async (request) => {
      const { params, principal, body, now } = request;
      const region = params.regionCode;
      const path = await pathFor(principal, region);
      await check(body, path);
      // Before any notice can name them.
      await wordings.keep(Object.values(body.wordings));
      await settings.settings.execute(
        region,
        { kind: 'change', region, regionPath: path, settings: body, by: principal.sub, at: now },
        executeContext(request),
      );
      const { doc, seq } = await settings.getSettings(region);
      return { body: show(doc), seq };
    }),

    route(listNoticeSettings, async ({ params, query, principal, scope }) => {
      await pathFor(principal, params.regionCode);
      const equals = { region: params.regionCode };
      const { documents, next } = await views.find(
        versionQuery,
        { equals, direction: 'descending', ...query },
        scope,
      );
      return {
        body: { entries: documents.map(({ doc }) => show(doc)), ...(next === undefined ? {} : { next }) },
      };
    }),
  ];
}

function show({ regionPath: _path, ...shown }: SettingsDocument) {
  return shown;
}
