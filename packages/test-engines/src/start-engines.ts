import { kafkaContainer, mongoContainer } from './container-engines.ts';
import type { Engine, Engines, RunningEngine, Way } from './engine.ts';
import { localKafka, localMongo } from './local-engines.ts';

/**
 * Kafka and MongoDB for tests, each by the first way that is open: the address in `HALL_TEST_KAFKA` (brokers, comma
 * separated) or `HALL_TEST_MONGO` (a URL), taken at its word; a container; a JVM of this machine, whose libraries
 * Maven fetches once. Where no way is open the engine is skipped, never an error.
 */
export async function startEngines(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Engines> {
  const [kafka, mongo] = await Promise.all([
    firstThatWorks([() => given('HALL_TEST_KAFKA', environment), kafkaContainer, localKafka]),
    firstThatWorks([() => given('HALL_TEST_MONGO', environment), mongoContainer, localMongo]),
  ]);
  return {
    kafka,
    mongo,
    async stop() {
      await Promise.all([kafka, mongo].map((engine) => engine.status === 'running' && engine.stop()));
    },
  };
}

async function firstThatWorks(ways: readonly Way[]): Promise<Engine> {
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { status: 'skipped', reason: reasons.join('; ') };
}

async function given(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningEngine> {
  const address = environment[name];
  if (!address) throw new Error(`${name} is not set`);
  const refuse = () => Promise.reject(new Error(`the engine of ${name} is not ours to end or to start`));
  return {
    status: 'running',
    how: name,
    address,
    isOurs: false,
    kill: refuse,
    start: refuse,
    stop: () => Promise.resolve(),
  };
}
