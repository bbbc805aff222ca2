import { AppError } from '@walking-hall/app-error';
import type { Views } from '@walking-hall/persistence';
import { currentRules } from './core-rules.ts';
import { bundleByIdQuery } from './known.views.ts';
import type { Rule } from './rule.ts';

/**
 * A rule by its id: the hall's own in its latest version, or that of a bundle which a region at or below the path has
 * enabled.
 * @throws AppError `notice_rule_unknown`
 */
export async function getRule(views: Pick<Views, 'find'>, id: string, regionPath: string): Promise<Rule> {
  const found = id.includes('/')
    ? await findBundleRule(views, id, regionPath)
    : currentRules.find((rule) => rule.id === id);
  if (!found) throw new AppError('notice_rule_unknown', { rule: id });
  return found;
}

async function findBundleRule(
  views: Pick<Views, 'find'>,
  id: string,
  path: string,
): Promise<Rule | undefined> {
  const equals = { bundle: id.slice(0, id.indexOf('/')) };
  const { documents } = await views.find(bundleByIdQuery, { equals, limit: 1 }, { kind: 'region', path });
  return documents[0]?.doc.rules.find((rule) => rule.id === id);
}
