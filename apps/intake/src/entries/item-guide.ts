import type { Bundle, HandlingItem } from '@walking-hall/bundle-sdk';
import { type itemGuide, itemId } from '@walking-hall/contracts';
import type { z } from 'zod';

export type ItemGuide = z.infer<typeof itemGuide>;

/** What an item asks and promises, each figure with where it comes from. */
export function guideOf(item: HandlingItem, bundle: Bundle): ItemGuide {
  const { promised, statutory } = item.limits;
  const department = nameIn(bundle.departments, item.department);
  return {
    item: itemId.parse(item.id),
    name: item.name,
    ...(item.when === undefined ? {} : { when: item.when }),
    department: { id: item.department, name: department.name },
    basis: item.basis,
    promised,
    ...(statutory === undefined ? {} : { statutory: legalLimitOf(statutory) }),
    materials: item.materials.map(({ material, when, deferrable = false }) => {
      const { name, sources } = nameIn(bundle.materials, material);
      return { material, name, sources, deferrable, ...(when === undefined ? {} : { when }) };
    }),
    fields: item.fields.map((id) => nameIn(bundle.fields, id)),
  };
}

function legalLimitOf({ value, unit, basis }: NonNullable<HandlingItem['limits']['statutory']>) {
  return { value, unit, basis };
}

/** A bundle that was proved names nothing that it does not have. */
function nameIn<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`the bundle names ${id} and does not have it`);
  return found;
}
