import type { HandlingItem } from '../schema/item.ts';

/** A paper that an item asks for: its code, or more about it. */
export type Paper = string | HandlingItem['materials'][number];

/**
 * The papers of an item in the order of the guide; an agent adds the power of attorney [domain B: M03, any agent
 * case]. It turns on a yes or no that is always answered: a condition on an optional answer stays unknown without it,
 * and the plan would then ask everybody for the power of attorney.
 */
export function papers(...needs: readonly Paper[]): HandlingItem['materials'] {
  const needed = needs.map((need) => (typeof need === 'string' ? { material: need } : need));
  return [...needed, { material: 'M03', when: 'agent.acting' }];
}

/** May follow after acceptance (容缺): column D of the domain's tables. */
export function later(material: string, when?: string): Paper {
  return { material, deferrable: true, ...(when === undefined ? {} : { when }) };
}
