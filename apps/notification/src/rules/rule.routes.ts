import { listRules, type NoticeChannel, type PartyRef, previewRule } from '@walking-hall/contracts';
import type { Scope, Views } from '@walking-hall/persistence';
import { type BoundRoute, requestInvalid, requireRegion, route } from '@walking-hall/service-kit';
import type { WaysOut } from '../channels/ways-out.ts';
import type { DailyCounts } from '../notices/daily-counts.ts';
import { judgeNotice, judgeOverCap, type Verdict } from '../notices/judge-notice.ts';
import { hasOptedOut } from '../notices/opted-out.ts';
import type { PreferencesStore } from '../preferences/preferences.store.ts';
import type { SettingsStore } from '../settings/notice-settings.store.ts';
import type { RegionRules } from '../settings/region-rules.ts';
import { checkWording } from './check-wording.ts';
import { currentRules } from './core-rules.ts';
import { placeholdersFor } from './event-samples.ts';
import { getRule } from './find-rule.ts';
import type { KnownStore } from './known.store.ts';
import { bundleQuery } from './known.views.ts';
import { previewTexts } from './preview-rule.ts';
import { type Rule, ruleRef } from './rule.ts';

export interface RuleRouteDeps {
  readonly views: Views;
  readonly known: Pick<KnownStore, 'getRegionPath'>;
  readonly settings: Pick<SettingsStore, 'rulesOf'>;
  readonly preferences: PreferencesStore;
  readonly ways: Pick<WaysOut, 'has'>;
  readonly counts: Pick<DailyCounts, 'isFull'>;
}

export function ruleRoutes(deps: RuleRouteDeps): readonly BoundRoute[] {
  const { views, known, settings } = deps;

  /** What would become of a notice of the rule that fell due now. */
  async function judge(
    rule: Rule,
    channel: NoticeChannel,
    region: RegionRules,
    party: PartyRef | undefined,
    now: string,
  ): Promise<Verdict> {
    const { category } = rule;
    if (channel !== 'IN_APP' && !deps.ways.has(channel)) return { kind: 'skip', reason: 'CHANNEL_OFF' };
    const optedOut =
      party !== undefined && (await hasOptedOut(deps.preferences, { category, recipient: party }));
    const verdict = judgeNotice({ rule: ruleRef(rule), channel, category }, { region, optedOut, now });
    if (verdict.kind !== 'go' || channel === 'IN_APP') return verdict;
    const cap = region.dailyCapOf(channel);
    const isFull = cap !== undefined && (await deps.counts.isFull(cap, channel, now.slice(0, 10)));
    return isFull ? judgeOverCap({ category }, now) : verdict;
  }

  return [
    route(listRules, async ({ scope }) => {
      const rules = [...currentRules, ...(await bundleRules(views, scope))];
      const entries = rules.map(({ id, when, ...rest }) => {
        return { rule: id, ...rest, placeholders: placeholdersFor(rest.on) };
      });
      return { body: { entries } };
    }),

    route(previewRule, async ({ body, principal, now }) => {
      const path = await known.getRegionPath(body.region);
      requireRegion(principal, path);
      const rule = await getRule(views, body.rule, path);
      const { id, version, category, channels } = rule;
      if (body.wording) {
        const issues = checkWording(rule, body.wording, 'body.wording');
        if (issues.length > 0) throw requestInvalid(issues);
      }
      const region = await settings.rulesOf(path);
      const wording = body.wording ?? region.wordings[id] ?? rule;
      const verdicts = await Promise.all(
        channels.map(async (channel) => {
          const { kind, ...why } = await judge(rule, channel, region, body.party, now);
          return { channel, outcome: outcomes[kind], ...why };
        }),
      );
      const texts = previewTexts(rule, wording, body.params);
      return { body: { rule: id, version, category, ...texts, channels: verdicts } };
    }),
  ];
}

const outcomes = { go: 'SENT', wait: 'WAITS', skip: 'SKIPPED' } as const;

/** Those in force in the caller's regions, each version once. */
async function bundleRules(views: Views, scope: Scope): Promise<readonly Rule[]> {
  const byRef = new Map<string, Rule>();
  let cursor: string | undefined;
  do {
    const page = await views.find(bundleQuery, { equals: {}, limit: 200, cursor }, scope);
    for (const { doc } of page.documents) for (const each of doc.rules) byRef.set(ruleRef(each), each);
    cursor = page.next;
  } while (cursor !== undefined);
  return [...byRef.values()];
}
