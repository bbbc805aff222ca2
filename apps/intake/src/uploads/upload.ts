import type { EventBody, uploadEvents, uploadReceived } from '@walking-hall/contracts';

export type UploadEvent = EventBody<(typeof uploadEvents)[number]>;
export type UploadFacts = EventBody<typeof uploadReceived>['data'];

/** A party's file. Received again after its bytes became unreadable, it has new ones. */
export type UploadState =
  | { readonly status: 'NONE' }
  | { readonly status: 'HELD'; readonly facts: UploadFacts };
export const noUpload: UploadState = { status: 'NONE' };

export type UploadCommand =
  | {
      readonly kind: 'receive';
      readonly facts: UploadFacts;
      /** The content that it has and that nobody can read any more, as whose it was has been forgotten since. */
      readonly unreadable: string | undefined;
    }
  | {
      readonly kind: 'open';
      readonly by: string;
      readonly application?: UploadFacts['application'];
      readonly reason?: string | undefined;
      readonly at: string;
    };
