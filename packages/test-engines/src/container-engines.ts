import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { GenericContainer, StartedTestContainer } from 'testcontainers';
import type { RunningEngine } from './engine.ts';
import { kafkaAnswers, mongoAnswers } from './engine-answers.ts';
import { freePort } from './free-port.ts';
import { kafkaSettings } from './kafka-settings.ts';
import { requireHere } from './package-folder.ts';

const run = promisify(execFile);
const kafkaImage = 'apache/kafka:4.3.1';
const mongoImage = 'mongo:8.0';

/** Apache Kafka in a container. @throws where no Docker engine answers, or the container does not start */
export async function kafkaContainer(): Promise<RunningEngine> {
  const place = { host: '0.0.0.0', controllerPort: 29_093, dataFolder: '/var/lib/kafka/data' };
  return startContainer(kafkaImage, kafkaAnswers, async (container, port) => {
    const started = await container.withEnvironment(asVariables(kafkaSettings({ ...place, port }))).start();
    return { started, address: `127.0.0.1:${port}` };
  });
}

/** MongoDB in a container, a replica set of one. @throws as kafkaContainer */
export async function mongoContainer(): Promise<RunningEngine> {
  return startContainer(mongoImage, mongoAnswers, async (container, port) => {
    const command = ['mongod', '--bind_ip_all', '--port', String(port), '--replSet', 'rs'];
    const started = await container.withCommand(command).start();
    const set = JSON.stringify({ _id: 'rs', members: [{ _id: 0, host: `127.0.0.1:${port}` }] });
    await started.exec(['mongosh', '--quiet', '--port', String(port), '--eval', `rs.initiate(${set})`]);
    return { started, address: `mongodb://127.0.0.1:${port}/?directConnection=true` };
  });
}

interface Started {
  readonly started: StartedTestContainer;
  readonly address: string;
}

/** The port is the same inside and outside, since both engines tell their clients where they are. */
async function startContainer(
  image: string,
  answers: (address: string) => Promise<void>,
  start: (container: GenericContainer, port: number) => Promise<Started>,
): Promise<RunningEngine> {
  await run('docker', ['info'], { timeout: 5_000 }).catch(() => {
    throw new Error('no Docker engine answers');
  });
  const { GenericContainer } = requireHere('testcontainers') as typeof import('testcontainers');
  const port = await freePort();
  const container = new GenericContainer(image).withExposedPorts({ container: port, host: port });
  const { started, address } = await start(container, port);
  await answers(address).catch(async (error: unknown) => {
    await started.stop();
    throw error;
  });
  return {
    status: 'running',
    how: `container ${image}`,
    address,
    isOurs: true,
    async kill() {
      await run('docker', ['kill', started.getId()]);
    },
    async start() {
      await run('docker', ['start', started.getId()]);
      await answers(address);
    },
    async stop() {
      await started.stop();
    },
  };
}

/** As the image reads settings: `log.dirs` is KAFKA_LOG_DIRS. */
function asVariables(settings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`,
      value,
    ]),
  );
}
