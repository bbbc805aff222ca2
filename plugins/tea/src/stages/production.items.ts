import type { BundleSource } from '@walking-hall/bundle-sdk';
import { foodItems } from './food.items.ts';
import { labelItems } from './label.items.ts';
import { operationItems } from './operation.items.ts';

/** T3 生产经营: food permits (01–03), the protected name (04–07), and what running the place takes (08–12). */
export const productionItems: BundleSource['items'] = [...foodItems, ...labelItems, ...operationItems];
