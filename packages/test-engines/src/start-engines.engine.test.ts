import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Engine, Engines, RunningEngine } from './engine.ts';
import { mongoAnswers } from './engine-answers.ts';
import { engineLibraries } from './engine-libraries.ts';
import { freePort } from './free-port.ts';
import { javaArguments } from './jvm.ts';
import { startEngines } from './start-engines.ts';

const setupTimeoutMs = 15 * 60_000;
const writers = 16;

describe('an engine that was given', () => {
  const environment = {
    HALL_TEST_KAFKA: '10.0.0.1:9092,10.0.0.2:9092',
    HALL_TEST_MONGO: 'mongodb://10.0.0.3',
  };

  test('is taken at its word, before any other way', async () => {
    expect(await startEngines(environment)).toMatchObject({
      kafka: { status: 'running', how: 'HALL_TEST_KAFKA', address: environment.HALL_TEST_KAFKA },
      mongo: { status: 'running', how: 'HALL_TEST_MONGO', address: environment.HALL_TEST_MONGO },
    });
  });

  test('can not be killed', async () => {
    const { kafka } = await startEngines(environment);
    await expect(running(kafka)?.kill()).rejects.toThrow('HALL_TEST_KAFKA');
  });
});

describe('an engine of our own', () => {
  let engines: Engines | undefined;
  beforeAll(async () => {
    engines = await startEngines({});
  }, setupTimeoutMs);
  afterAll(() => engines?.stop());

  test('MongoDB keeps every write that it acknowledged to anybody before it was killed', async ({ skip }) => {
    const mongo = running(engines?.mongo) ?? skip();
    const client = new mongoose.mongo.MongoClient(mongo.address);
    try {
      const docs = client.db('killed').collection<{ _id: string; n: number }>('docs');
      await docs.createIndex({ n: 1 }, { unique: true });
      const acknowledged: number[] = [];
      const killed = vi
        .waitUntil(() => acknowledged.length > 100, { timeout: 30_000 })
        .then(() => mongo.kill());
      const lanes = Array.from({ length: writers }, (_, lane) =>
        writeUntilItFails(lane * 1_000_000, acknowledged, (n) =>
          docs.insertOne({ _id: `d${n}`, n }, { writeConcern: { w: 'majority' } }),
        ),
      );
      await Promise.all([killed, ...lanes]);
      await mongo.start();
      const kept = new Set((await docs.find().toArray()).map(({ n }) => n));
      expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
      const [n = 0] = acknowledged;
      await expect(docs.insertOne({ _id: 'again', n })).rejects.toMatchObject({ code: 11000 });
    } finally {
      await client.close();
    }
  });

  test('Kafka keeps a message that it acknowledged before it was killed', async ({ skip }) => {
    const kafka = running(engines?.kafka) ?? skip();
    const client = new Kafka({ brokers: kafka.address.split(','), logLevel: logLevel.NOTHING });
    const admin = client.admin();
    const producer = client.producer();
    try {
      await Promise.all([admin.connect(), producer.connect()]);
      await admin.createTopics({ topics: [{ topic: 'killed', numPartitions: 1 }] });
      await producer.send({ topic: 'killed', acks: -1, messages: [{ value: 'x' }] });
      await kafka.kill();
      await kafka.start();
      await vi.waitFor(
        async () => expect(await admin.fetchTopicOffsets('killed')).toMatchObject([{ high: '1' }]),
        {
          timeout: 30_000,
        },
      );
    } finally {
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    }
  });

  test('it ends with the process that started it, also where that is killed', async ({ skip }) => {
    if (!running(engines?.mongo)?.how.includes('JVM')) skip();
    const port = await freePort();
    const folder = await mkdtemp(join(tmpdir(), 'walking-hall-engine-'));
    const java = javaArguments(await engineLibraries(), ['mongo', String(port), join(folder, 'data')]);
    const spawnIt = `require('node:child_process').spawn('java', ${JSON.stringify(java)}, { stdio: 'pipe' })`;
    const parent = spawn(process.execPath, ['-e', spawnIt], { stdio: 'ignore' });
    await mongoAnswers(`mongodb://127.0.0.1:${port}`);
    parent.kill('SIGKILL');
    await vi.waitUntil(async () => !(await listens(port)), { timeout: 30_000 });
    await rm(folder, { recursive: true });
  });
});

function running(engine: Engine | undefined): RunningEngine | undefined {
  return engine?.status === 'running' ? engine : undefined;
}

async function writeUntilItFails(
  first: number,
  written: number[],
  write: (n: number) => Promise<unknown>,
): Promise<void> {
  for (let n = first; ; n += 1) {
    try {
      await write(n);
    } catch {
      return;
    }
    written.push(n);
  }
}

async function listens(port: number): Promise<boolean> {
  const socket = createConnection({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
