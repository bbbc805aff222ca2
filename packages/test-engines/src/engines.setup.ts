import process from 'node:process';
import type { TestProject } from 'vitest/node';
import type { Engine } from './engine.ts';
import { startEngines } from './start-engines.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Without `brokers` the tests are skipped, and `how` says why. */
    kafka: { readonly brokers?: string[]; readonly how: string };
    /** Without `url` the tests are skipped, and `how` says why. */
    mongo: { readonly url?: string; readonly how: string };
  }
}

/** One Kafka and one MongoDB for all files of the run, which give their topics, groups and databases names of their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engines = await startEngines(process.env);
  const { kafka, mongo } = engines;
  const how = { kafka: howFound(kafka), mongo: howFound(mongo) };
  process.stderr.write(`Test engines: Kafka ${how.kafka}; MongoDB ${how.mongo}\n`);
  project.provide('kafka', {
    ...(kafka.status === 'running' && { brokers: kafka.address.split(',') }),
    how: how.kafka,
  });
  project.provide('mongo', { ...(mongo.status === 'running' && { url: mongo.address }), how: how.mongo });
  return () => engines.stop();
}

function howFound(engine: Engine): string {
  return engine.status === 'running' ? `by ${engine.how}` : `skipped: ${engine.reason}`;
}
