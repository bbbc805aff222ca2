import type { ErrorIssue } from '@walking-hall/app-error';
import type { Bundle } from '@walking-hall/bundle-sdk';
import type { SuppliedMaterial } from '@walking-hall/contracts';

/**
 * Ids of the materials that were handed in. A declaration for which there is a commitment letter counts by the letter
 * that was signed, not by saying so.
 */
export function suppliedOf(bundle: Bundle, materials: readonly SuppliedMaterial[]): string[] {
  const withLetter = new Set<string>(
    bundle.materials.flatMap(({ id, commitment }) => (commitment === undefined ? [] : [id])),
  );
  const counting = materials.filter(({ material, as }) => as !== 'DECLARED' || !withLetter.has(material));
  return [...new Set(counting.map(({ material }) => material))];
}

/** What is no material of the bundle, and what must be shown and is only declared. */
export function checkSupplied(bundle: Bundle, materials: readonly SuppliedMaterial[]): ErrorIssue[] {
  const known = new Map(bundle.materials.map((material) => [material.id as string, material]));
  return materials.flatMap(({ material: id, as }, index): ErrorIssue[] => {
    const material = known.get(id);
    if (!material)
      return [{ path: `materials[${index}].material`, code: 'material_unknown', params: { material: id } }];
    if (as !== 'DECLARED' || material.sources.includes('DECLARED')) return [];
    return [{ path: `materials[${index}].as`, code: 'field_choice', params: { choices: 'PAPER, DIGITAL' } }];
  });
}
