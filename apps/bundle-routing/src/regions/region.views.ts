import { regionRegistered } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';

/** Every region, by its code. Open to everybody: it says nothing about anyone. */
export const regionView = defineView({ name: 'regions', schema: regionRegistered.data });
