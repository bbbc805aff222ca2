import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ParsedBundle, parseBundle } from '@walking-hall/bundle-sdk';

export interface BundlePlaces {
  /** Where `{id}.json` of shipped bundles lie. */
  readonly shipped: string;
  /** What paths are relative to. */
  readonly folder: string;
}

/**
 * The bundle that a person named: the path of a bundle.json, or the id of one that ships with the hall. Undefined where there is no
 * such file, or what it holds is no JSON.
 */
export async function readBundleFile(
  named: string,
  { shipped, folder }: BundlePlaces,
): Promise<ParsedBundle | undefined> {
  const isId = /^[a-z][a-z0-9-]{1,39}$/.test(named);
  const path = isId ? join(shipped, `${named}.json`) : resolve(folder, named);
  try {
    return parseBundle(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}
