import { type Admin, ConfigResourceTypes } from 'kafkajs';
import type { WantedTopic } from './kafka-topics.ts';

/** A topic as the brokers have it. */
export interface PresentTopic {
  readonly partitions: number;
  readonly cleanupPolicy: string;
}

/** What is to be done, or what stands in the way: a topic that stands is never changed. */
export type TopicStep =
  | { readonly kind: 'create'; readonly topic: WantedTopic }
  /** Raising their number moves keys to other partitions and breaks their order. */
  | {
      readonly kind: 'tooFewPartitions';
      readonly name: string;
      readonly wanted: number;
      readonly present: number;
    }
  | {
      readonly kind: 'otherCleanup';
      readonly name: string;
      readonly wanted: string;
      readonly present: string;
    };

/** What differs between the topics that are wanted and those that stand, in the order of the wanted. */
export function compareTopics(
  wanted: readonly WantedTopic[],
  present: ReadonlyMap<string, PresentTopic>,
): TopicStep[] {
  return wanted.flatMap((topic): TopicStep[] => {
    const { name, partitions } = topic;
    const stands = present.get(name);
    if (!stands) return [{ kind: 'create', topic }];
    const steps: TopicStep[] = [];
    if (stands.partitions < partitions) {
      steps.push({ kind: 'tooFewPartitions', name, wanted: partitions, present: stands.partitions });
    }
    if (stands.cleanupPolicy !== cleanupOf(topic)) {
      steps.push({ kind: 'otherCleanup', name, wanted: cleanupOf(topic), present: stands.cleanupPolicy });
    }
    return steps;
  });
}

/** Says a step in a sentence, for the one who runs the brokers. */
export function describeStep(step: TopicStep): string {
  if (step.kind === 'create') return `${step.topic.name} is missing`;
  const { name, wanted, present } = step;
  return step.kind === 'tooFewPartitions'
    ? `${name} has ${present} partitions of ${wanted}`
    : `${name} has the cleanup policy ${present} instead of ${wanted}`;
}

/** Reads what stands and compares. Changes nothing. */
export async function planTopics(admin: Admin, wanted: readonly WantedTopic[]): Promise<TopicStep[]> {
  const names = new Set(await admin.listTopics());
  const known = wanted.map(({ name }) => name).filter((name) => names.has(name));
  return compareTopics(wanted, known.length > 0 ? await presentTopics(admin, known) : new Map());
}

/** How long a new topic may take until its partitions are led. */
const creationMs = 30_000;
const askAgainMs = 50;

/**
 * Creates the topics that are missing, and waits until each can be used.
 * @throws Error that names every topic that stands otherwise; nothing is created then
 */
export async function applyTopics(admin: Admin, plan: readonly TopicStep[]): Promise<void> {
  const inTheWay = plan.filter(({ kind }) => kind !== 'create');
  if (inTheWay.length > 0) throw new Error(`topics differ: ${inTheWay.map(describeStep).join('; ')}`);
  const missing = plan.flatMap((step) => (step.kind === 'create' ? [step.topic] : []));
  if (missing.length === 0) return;
  await admin.createTopics({
    // The client's own waiting fails where the brokers have not yet heard of a topic.
    waitForLeaders: false,
    topics: missing.map((topic) => ({
      topic: topic.name,
      numPartitions: topic.partitions,
      // As the brokers have it by default.
      replicationFactor: -1,
      configEntries: [
        { name: 'cleanup.policy', value: cleanupOf(topic) },
        ...(topic.retentionMs === undefined
          ? []
          : [{ name: 'retention.ms', value: String(topic.retentionMs) }]),
      ],
    })),
  });
  for (const { name } of missing) await untilUsable(admin, name);
}

async function untilUsable(admin: Admin, name: string): Promise<void> {
  const deadline = Date.now() + creationMs;
  for (;;) {
    try {
      await admin.fetchTopicOffsets(name);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    }
  }
}

async function presentTopics(admin: Admin, names: string[]): Promise<Map<string, PresentTopic>> {
  const { topics } = await admin.fetchTopicMetadata({ topics: names });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configNames: ['cleanup.policy'],
    })),
  });
  const policies = new Map(
    resources.map(({ resourceName, configEntries }) => [resourceName, configEntries[0]?.configValue ?? '']),
  );
  return new Map(
    topics.map(({ name, partitions }) => [
      name,
      { partitions: partitions.length, cleanupPolicy: policies.get(name) ?? '' },
    ]),
  );
}

function cleanupOf({ isCompacted }: WantedTopic): string {
  return isCompacted ? 'compact' : 'delete';
}
