import type { Kpi } from '@walking-hall/bundle-sdk';
import { toLocalDate } from '@walking-hall/working-calendar';
import type { KpiDocument, KpiTerm } from './kpis.views.ts';

export interface EnabledKpis {
  readonly regionPath: string;
  readonly bundle: string;
  readonly document: { readonly kpis: readonly Kpi[] };
  readonly at: string;
}

/**
 * The definitions after a region enabled a bundle. A new version of a KPI takes over on the day of enabling; one that
 * the bundle no longer has ends on that day; the same version goes on, worded as it is now.
 */
export function evolveKpis(
  before: Pick<KpiDocument, 'terms'> | undefined,
  { regionPath, bundle, document, at }: EnabledKpis,
): Omit<KpiDocument, 'generation'> {
  const since = toLocalDate(at);
  const declared = new Map(document.kpis.map((definition) => [definition.id, definition]));
  const kept: KpiTerm[] = (before?.terms ?? []).map((term) => {
    if (term.until !== undefined) return term;
    const now = declared.get(term.definition.id);
    if (now?.version !== term.definition.version) return { ...term, until: since };
    declared.delete(now.id);
    return { ...term, definition: now };
  });
  const begun = [...declared.values()].map((definition) => ({ definition, since }));
  return { path: regionPath, bundle, terms: [...kept, ...begun] };
}
