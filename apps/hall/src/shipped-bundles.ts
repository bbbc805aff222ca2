import { constructionBundle } from '@walking-hall/bundle-construction';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { talentBundle } from '@walking-hall/bundle-talent';
import { teaBundle } from '@walking-hall/bundle-tea';

/** The bundles that ship with the hall: the one place that names them. */
export const shippedBundles: readonly Bundle[] = [teaBundle, constructionBundle, talentBundle];
