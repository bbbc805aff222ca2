import type { Routing } from './open-routing.ts';

/**
 * Tells the service what it wrote itself since then, event by event, as the relay does, until nothing new comes of it.
 * Returns how far that was.
 */
export async function relay(hall: Routing, after = 0): Promise<number> {
  const commits = await hall.persistence.streams.feed(after, 1_000);
  for (const { events, stream, seq, position } of commits) {
    for (const [index, event] of events.entries())
      await hall.hear(event, `${stream}@${seq}.${index}`, position * 100 + index);
  }
  const last = commits.at(-1)?.position;
  return last === undefined ? after : relay(hall, last);
}
