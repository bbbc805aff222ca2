import { topics } from '../define-event.ts';

/** What every event of bundle-routing’s own topic is declared with. */
export const routing = (summary: string) => ({ topic: topics.bundleRouting, summary });
