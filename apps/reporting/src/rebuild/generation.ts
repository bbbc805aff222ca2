import { randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { everything, type Views } from '@walking-hall/persistence';
import { generations } from './rebuild.views.ts';
import { otherSide, type Side } from './side.ts';

/**
 * One building of all figures from the first commit on. Its id stands in the key of each of its documents, so that an
 * instance which has not yet heard of a newer generation writes where nobody reads, and never into the new figures.
 */
export interface Generation {
  readonly id: string;
  readonly number: number;
  readonly side: Side;
}

const first: Generation = { id: 'first', number: 0, side: 'a' };

/** The generation that is read and kept up to date. */
export async function getPublished(views: Views): Promise<Generation> {
  return (await views.get(generations, 'published', everything))?.doc ?? first;
}

/** Announces a new generation on the side that is not read. One begun before it will not be published any more. */
export async function beginGeneration(views: Views): Promise<Generation> {
  const { side } = await getPublished(views);
  const number = ((await views.get(generations, 'begun', everything))?.doc.number ?? 0) + 1;
  const begun = { id: `${number}-${randomUUID().slice(0, 8)}`, number, side: otherSide(side) };
  await views.put([{ view: generations, key: 'begun', seq: number, doc: begun }]);
  return begun;
}

/** @throws AppError `concurrent_change` where another instance has begun a generation since: its clearing took ours. */
export async function publishGeneration(views: Views, generation: Generation): Promise<void> {
  const begun = await views.get(generations, 'begun', everything);
  if (begun?.doc.id !== generation.id) throw new AppError('concurrent_change');
  await views.put([{ view: generations, key: 'published', seq: generation.number, doc: { ...generation } }]);
}
