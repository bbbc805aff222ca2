import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningEngine } from './engine.ts';
import { kafkaAnswers, mongoAnswers } from './engine-answers.ts';
import { engineLibraries } from './engine-libraries.ts';
import { freePort } from './free-port.ts';
import { type Jvm, runJvm } from './jvm.ts';
import { kafkaSettings } from './kafka-settings.ts';

/** Apache Kafka itself in a JVM of this machine. @throws where it can not be fetched or does not start */
export function localKafka(): Promise<RunningEngine> {
  return startLocally('Apache Kafka in a local JVM', kafkaAnswers, async (folder) => {
    const [port, controllerPort] = await Promise.all([freePort(), freePort()]);
    const dataFolder = join(folder, 'data');
    const properties = join(folder, 'server.properties');
    await mkdir(dataFolder);
    await writeFile(
      properties,
      asProperties(kafkaSettings({ host: '127.0.0.1', port, controllerPort, dataFolder })),
    );
    return { address: `127.0.0.1:${port}`, command: ['kafka', properties] };
  });
}

/** A server in a JVM of this machine that speaks MongoDB's protocol; it has no transactions and no change streams. @throws as localKafka */
export function localMongo(): Promise<RunningEngine> {
  return startLocally('mongo-java-server in a local JVM', mongoAnswers, async (folder) => {
    const port = await freePort();
    return { address: `mongodb://127.0.0.1:${port}`, command: ['mongo', String(port), join(folder, 'data')] };
  });
}

interface Plan {
  readonly address: string;
  /** What LocalEngine is told. */
  readonly command: readonly string[];
}

async function startLocally(
  how: string,
  answers: (address: string) => Promise<void>,
  plan: (folder: string) => Promise<Plan>,
): Promise<RunningEngine> {
  const libraries = await engineLibraries();
  const folder = await mkdtemp(join(tmpdir(), 'walking-hall-engine-'));
  const { address, command } = await plan(folder);
  let jvm: Jvm | undefined;
  const engine: RunningEngine = {
    status: 'running',
    how,
    address,
    isOurs: true,
    async start() {
      jvm = runJvm(libraries, command, join(folder, 'engine.log'));
      await Promise.race([answers(address), jvm.failed]);
    },
    async kill() {
      await jvm?.kill();
    },
    async stop() {
      await engine.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return startOrStop(engine);
}

async function startOrStop(engine: RunningEngine): Promise<RunningEngine> {
  try {
    await engine.start();
    return engine;
  } catch (error) {
    await engine.stop();
    throw new Error(`${engine.how} did not start: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

function asProperties(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
