import { type Chance, shuffled } from './chance.ts';
import type { TopicRecord } from './kafka-records.ts';

/** Of each topic, so that one of few records is not forgotten beside one of many. */
const recordsOfTopic = 20;
const keysOfTopic = 5;
const runLength = 20;

/** Some records, in any order. */
export function chooseRecords(records: readonly TopicRecord[], chance: Chance): readonly TopicRecord[] {
  return [...grouped(records, ({ topic }) => topic).values()].flatMap((ofTopic) =>
    shuffled(ofTopic, chance).slice(0, recordsOfTopic),
  );
}

/** Of some keys all that came before their newest record, in its order; the first so many of them. */
export function chooseOlderRuns(records: readonly TopicRecord[], chance: Chance): readonly TopicRecord[] {
  return [...grouped(records, ({ topic }) => topic).values()].flatMap((ofTopic) => {
    const runs = [...grouped(ofTopic, ({ message }) => message.key?.toString() ?? '').values()];
    return shuffled(
      runs.filter((run) => run.length > 1),
      chance,
    )
      .slice(0, keysOfTopic)
      .flatMap((run) => run.slice(0, -1).slice(0, runLength));
  });
}

function grouped<T>(all: readonly T[], groupOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(groupOf(one));
    if (group) group.push(one);
    else groups.set(groupOf(one), [one]);
  }
  return groups;
}
