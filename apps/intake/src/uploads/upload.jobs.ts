import { everything, type Persistence } from '@walking-hall/persistence';
import { epochMsOf, instantOf, type Job } from '@walking-hall/service-kit';
import type { FileChunks } from './file-chunks.ts';
import { incomingBySince, uploadsByContent } from './upload.views.ts';

/** Longer than any request may take. */
const underWayMs = 3_600_000;

/** Clears away what a crash left: files half received, and those that a party had already. */
export function uploadJobs({ views }: Pick<Persistence, 'views'>, files: FileChunks): readonly Job[] {
  return [
    {
      name: 'intake.incoming-files',
      everyMs: 600_000,
      async run(now) {
        const to = instantOf(epochMsOf(now) - underWayMs);
        let cursor: string | undefined;
        do {
          const page = await views.find(incomingBySince, { equals: {}, to, limit: 100, cursor }, everything);
          for (const { doc } of page.documents) await settle(doc.content);
          cursor = page.next;
        } while (cursor !== undefined);
      },
    },
  ];

  async function settle(content: string): Promise<void> {
    const held = await views.find(uploadsByContent, { equals: { content }, limit: 1 }, everything);
    if (held.documents.length > 0) await files.finish(content);
    else await files.discard(content);
  }
}
