import type { BundleSource, FieldId } from '@walking-hall/bundle-sdk';

type Handling = Extract<BundleSource['items'][number], { level: 'HANDLING' }>;

export const decided: Handling['exits'] = ['GRANTED', 'REFUSED'];

/** An entity that exists, or that an earlier item of the order registers. */
export const entity: FieldId[] = ['org.name', 'org.uscc'];
