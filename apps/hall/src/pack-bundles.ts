import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bundleDocument } from '@walking-hall/bundle-sdk';
import { shippedBundles } from './shipped-bundles.ts';

// `node dist/pack-bundles.js FOLDER`: writes the bundles that ship with the hall as canonical JSON, one file each.
const [, , folder = 'dist/bundles'] = process.argv;
mkdirSync(folder, { recursive: true });
for (const bundle of shippedBundles)
  writeFileSync(join(folder, `${bundle.id}.json`), bundleDocument(bundle).json);
