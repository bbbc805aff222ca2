import { listRules } from '@walking-hall/contracts';
import type { Scope, Views } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { currentRules } from './core-rules.ts';
import { bundleQuery } from './known.views.ts';
import { type Rule, ruleRef } from './rule.ts';

export function ruleRoutes(views: Views): readonly BoundRoute[] {
  return [
    route(listRules, async ({ scope }) => {
      const rules = [...currentRules, ...(await bundleRules(views, scope))];
      return { body: { entries: rules.map(({ id, when, ...rest }) => ({ rule: id, ...rest })) } };
    }),
  ];
}

/** Those in force in the caller's regions, each wording once. */
async function bundleRules(views: Views, scope: Scope): Promise<readonly Rule[]> {
  const byRef = new Map<string, Rule>();
  let cursor: string | undefined;
  do {
    const options = { equals: {}, limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = await views.find(bundleQuery, options, scope);
    for (const { doc } of page.documents) for (const each of doc.rules) byRef.set(ruleRef(each), each);
    cursor = page.next;
  } while (cursor !== undefined);
  return [...byRef.values()];
}
