import type { BundleSource } from '@walking-hall/bundle-sdk';
import { arrivalItems } from './arrival.items.ts';
import { employmentItems } from './employment.items.ts';
import { familyItems } from './family.items.ts';
import { growthItems } from './growth.items.ts';
import { householdItems } from './household.items.ts';
import { housingItems } from './housing.items.ts';
import { recognitionItems } from './recognition.items.ts';

export const items: BundleSource['items'] = [
  ...recognitionItems,
  ...arrivalItems,
  ...householdItems,
  ...employmentItems,
  ...housingItems,
  ...familyItems,
  ...growthItems,
];
