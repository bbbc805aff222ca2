import { regionRegistered } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';

/** Regions as bundle-routing registered them. */
export const knownRegionView = defineView({ name: 'known_regions', schema: regionRegistered.data });
