import { type Admin, ConfigResourceTypes } from 'kafkajs';
import { describeStep, ownSettings, type TopicStep } from './topic-plan.ts';

/** How long a new topic may take until its partitions are led. */
const creationMs = 30_000;
const askAgainMs = 50;

/**
 * Creates the topics that are missing, waits until each can be used, and mends the settings of those that stand.
 * @throws Error that names every topic with too few partitions; nothing is changed then
 */
export async function applyTopics(admin: Admin, plan: readonly TopicStep[]): Promise<void> {
  const inTheWay = plan.filter(({ kind }) => kind === 'tooFewPartitions');
  if (inTheWay.length > 0) throw new Error(`topics differ: ${inTheWay.map(describeStep).join('; ')}`);
  await mendSettings(admin, plan);
  const missing = plan.flatMap((step) => (step.kind === 'create' ? [step.topic] : []));
  if (missing.length === 0) return;
  await admin.createTopics({
    // The client's own waiting fails where the brokers have not yet heard of a topic.
    waitForLeaders: false,
    topics: missing.map(({ name, partitions, settings }) => ({
      topic: name,
      numPartitions: partitions,
      // As the brokers have it by default.
      replicationFactor: -1,
      configEntries: entriesOf(settings),
    })),
  });
  for (const { name } of missing) await untilUsable(admin, name);
}

async function mendSettings(admin: Admin, plan: readonly TopicStep[]): Promise<void> {
  const mended = new Map<string, Record<string, string>>();
  for (const step of plan) {
    if (step.kind !== 'otherSetting') continue;
    // What is not named along goes back to what the brokers have.
    const settings = mended.get(step.name) ?? (await ownSettings(admin, step.name));
    mended.set(step.name, { ...settings, [step.setting]: step.wanted });
  }
  if (mended.size === 0) return;
  await admin.alterConfigs({
    validateOnly: false,
    resources: [...mended].map(([name, settings]) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configEntries: entriesOf(settings),
    })),
  });
}

function entriesOf(settings: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(settings).map(([name, value]) => ({ name, value }));
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
