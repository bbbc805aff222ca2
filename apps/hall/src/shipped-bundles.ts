import type { Bundle } from '@walking-hall/bundle-sdk';
import { teaBundle } from '@walking-hall/bundle-tea';

/** The bundles that ship with the hall: the one place that names them. */
export const shippedBundles: readonly Bundle[] = [teaBundle];
