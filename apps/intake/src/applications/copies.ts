import type { ErrorIssue } from '@walking-hall/app-error';
import type { MaterialCopy, PartyRef, SuppliedMaterial } from '@walking-hall/contracts';
import type { Held } from '../parties/holdings.ts';
import type { UploadStore } from '../uploads/upload.store.ts';

/** Digital copies that name no file of the party. Whose file it should be is not known before the party is. */
export async function checkCopies(
  uploads: Pick<UploadStore, 'findReadable'>,
  party: PartyRef | undefined,
  materials: readonly SuppliedMaterial[],
): Promise<readonly ErrorIssue[]> {
  const found = await Promise.all(
    materials.map(async ({ as, sha256 }, index): Promise<readonly ErrorIssue[]> => {
      const path = `materials[${index}].sha256`;
      if (as !== 'DIGITAL') return [];
      if (sha256 === undefined) return [{ path, code: 'field_required' }];
      const isThere = party === undefined || (await uploads.findReadable(party, sha256)) !== undefined;
      return isThere ? [] : [{ path, code: 'upload_unknown' }];
    }),
  );
  return found.flat();
}

/** How the materials came: those handed in, the later of two for one material, and copies that serve again. */
export function copiesOf(
  materials: readonly SuppliedMaterial[],
  materialsHeld: readonly string[],
  held: readonly Held[],
): MaterialCopy[] {
  const serving = held.flatMap(({ material, copy }): MaterialCopy[] =>
    copy !== undefined && materialsHeld.includes(material) ? [{ material, as: 'HELD', sha256: copy }] : [],
  );
  const handedIn = materials.map(({ material, as, sha256 }): MaterialCopy => {
    const isNamed = as === 'DIGITAL' && sha256 !== undefined;
    return { material, as, ...(isNamed ? { sha256 } : {}) };
  });
  return replacing(serving, handedIn);
}

/** Those that came later stand for their materials in place of those before. */
export function replacing(before: readonly MaterialCopy[], later: readonly MaterialCopy[]): MaterialCopy[] {
  return [...new Map([...before, ...later].map((copy) => [copy.material, copy])).values()];
}
