import { type Admin, ConfigResourceTypes, ConfigSource } from 'kafkajs';
import type { WantedTopic } from './kafka-topics.ts';

/** A topic as the brokers have it. */
export interface PresentTopic {
  readonly partitions: number;
  /** By the names of Kafka: `cleanup.policy`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** How a topic differs from what is wanted. */
export type TopicStep =
  | { readonly kind: 'create'; readonly topic: WantedTopic }
  /** Never changed: with more of them keys move to other partitions, and their order breaks. */
  | {
      readonly kind: 'tooFewPartitions';
      readonly name: string;
      readonly wanted: number;
      readonly present: number;
    }
  | {
      readonly kind: 'otherSetting';
      readonly name: string;
      readonly setting: string;
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
    const settings = Object.entries(topic.settings).flatMap(([setting, value]): TopicStep[] => {
      const found = stands.settings[setting] ?? '';
      return isEnough(value, found)
        ? []
        : [{ kind: 'otherSetting', name, setting, wanted: value, present: found }];
    });
    if (stands.partitions >= partitions) return settings;
    return [{ kind: 'tooFewPartitions', name, wanted: partitions, present: stands.partitions }, ...settings];
  });
}

/** Of a number more will do, as -1 does, which is without end; a word has to be the same. */
function isEnough(wanted: string, present: string): boolean {
  const [least, found] = [Number(wanted), Number(present)];
  if (Number.isNaN(least) || present === '') return wanted === present;
  return found === -1 || found >= least;
}

/** Whether a hall can work on topics that differ so: an operator may keep events shorter for a while. */
export function isBearable(step: TopicStep): boolean {
  return step.kind === 'otherSetting' && step.setting === 'retention.ms';
}

/** Says a step in a sentence, for the one who runs the brokers. */
export function describeStep(step: TopicStep): string {
  if (step.kind === 'create') return `${step.topic.name} is missing`;
  const { name, wanted, present } = step;
  return step.kind === 'tooFewPartitions'
    ? `${name} has ${present} partitions of ${wanted}`
    : `${name} has ${step.setting} ${present} instead of ${wanted}`;
}

/** Reads what stands and compares. Changes nothing. */
export async function planTopics(admin: Admin, wanted: readonly WantedTopic[]): Promise<TopicStep[]> {
  const names = new Set(await admin.listTopics());
  const known = wanted.map(({ name }) => name).filter((name) => names.has(name));
  return compareTopics(wanted, known.length > 0 ? await presentTopics(admin, known) : new Map());
}

async function presentTopics(admin: Admin, names: readonly string[]): Promise<Map<string, PresentTopic>> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
  const settings = await settingsOf(admin, names);
  return new Map(
    topics.map(({ name, partitions }) => {
      const own = (settings.get(name) ?? []).map(({ configName, configValue }) => [configName, configValue]);
      return [name, { partitions: partitions.length, settings: Object.fromEntries(own) }];
    }),
  );
}

/** All settings of topics, those from the brokers too. */
async function settingsOf(admin: Admin, names: readonly string[]) {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return new Map(resources.map(({ resourceName, configEntries }) => [resourceName, configEntries]));
}

/** Settings that a topic has of its own, without those that it shares with the brokers. */
export async function ownSettings(admin: Admin, name: string): Promise<Record<string, string>> {
  const all = (await settingsOf(admin, [name])).get(name) ?? [];
  const own = all.filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
  return Object.fromEntries(own.map(({ configName, configValue }) => [configName, configValue]));
}
