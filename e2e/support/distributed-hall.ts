import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HallClaims } from '@walking-hall/contracts';
import { startGateway } from './gateway.ts';
import { type HallClients, hallClients } from './hall-clients.ts';
import { temporaryFolder } from './hall-process.ts';
import { createTopics } from './kafka-topics.ts';
import { startOidcIssuer } from './oidc-issuer.ts';
import { type ServiceProcess, startService } from './service-process.ts';

export interface DistributedOptions {
  readonly brokers: readonly string[];
  readonly mongoUrl: string;
  /** Of each service. */
  readonly instances: number;
  /** Where the clock begins. */
  readonly starts: string;
  /** For every service, over what each of them gets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The four services as processes of their own, behind one address. */
export interface DistributedHall extends HallClients, AsyncDisposable {
  readonly url: string;
  readonly brokers: readonly string[];
  /** Before the names of its topics. */
  readonly topicPrefix: string;
  readonly services: Readonly<Record<ServiceName, readonly ServiceProcess[]>>;
  /** Starts one more instance, which may not be ready yet. */
  startOne(service: ServiceName): Promise<ServiceProcess>;
}

export const serviceNames = ['intake', 'bundle-routing', 'notification', 'reporting'] as const;
export type ServiceName = (typeof serviceNames)[number];

const publisher: HallClaims = { sub: 'publisher', roles: ['platform-admin'] };
const key = 'c7'.repeat(32);
const packBundles = fileURLToPath(new URL('../../apps/hall/dist/pack-bundles.js', import.meta.url));
const readyWithinMs = 180_000;

/** Starts a hall of its own on shared engines, with the shipped bundles published, and waits until all of it is ready. */
export async function startDistributedHall(options: DistributedOptions): Promise<DistributedHall> {
  const { brokers, mongoUrl, instances, starts } = options;
  const name = `h${randomUUID().slice(0, 8)}`;
  const topicPrefix = `${name}.`;
  await createTopics(brokers, { prefix: topicPrefix });
  const issuer = await startOidcIssuer();
  const env = {
    HALL_MONGO_URL: mongoUrl,
    HALL_MONGO_PREFIX: name,
    HALL_KAFKA_BROKERS: brokers.join(','),
    HALL_KAFKA_PREFIX: topicPrefix,
    HALL_OIDC_ISSUER: issuer.url,
    HALL_CLOCK: starts,
    HALL_LOG: 'warn',
    HALL_RATE_LIMIT: '1000000',
    HALL_VAULT_KEY: key,
    HALL_HANDOVER_KEY: key,
    HALL_SERVICE_CLIENT_ID: issuer.serviceAccount.id,
    HALL_SERVICE_CLIENT_SECRET: issuer.serviceAccount.secret,
    ...options.env,
  };
  const services: Record<ServiceName, ServiceProcess[]> = {
    ...{ intake: [], 'bundle-routing': [], notification: [], reporting: [] },
  };
  const gateway = await startGateway(services, issuer);
  const owners = {
    HALL_INTAKE_URL: `${gateway.url}/intake`,
    HALL_BUNDLE_ROUTING_URL: `${gateway.url}/bundle-routing`,
  };
  const startOne = async (service: ServiceName) => {
    const started = await startService(service, { ...env, ...owners });
    services[service].push(started);
    return started;
  };
  async function dispose(): Promise<void> {
    await gateway[Symbol.asyncDispose]();
    const left = Object.values(services).flat();
    await Promise.all(left.filter((each) => each.isRunning()).map((each) => each.end('SIGKILL')));
    await issuer[Symbol.asyncDispose]();
  }

  const clients = hallClients(gateway.url);
  const all = serviceNames.flatMap((service) => Array.from({ length: instances }, () => service));
  try {
    await Promise.all(all.map(async (service) => untilReady(await startOne(service))));
    await publishBundles(clients);
    await untilSettled(clients);
  } catch (cause) {
    await dispose();
    const logs = Object.values(services)
      .flat()
      .map((each) => each.log());
    throw new Error(`the services did not start as a hall:\n${logs.join('')}`, { cause });
  }
  const { url } = gateway;
  return { ...clients, url, brokers, topicPrefix, services, startOne, [Symbol.asyncDispose]: dispose };
}

async function publishBundles(clients: HallClients): Promise<void> {
  await using folder = await temporaryFolder();
  await promisify(execFile)(process.execPath, [packBundles, folder.path]);
  for (const file of await readdir(folder.path)) {
    const body = await readFile(join(folder.path, file), 'utf8');
    const { status, text } = await clients.raw('POST', '/bundle-routing/bundles', { as: publisher, body });
    if (status !== 201) throw new Error(`${file} was not published: ${text}`);
  }
}

export async function untilReady(service: ServiceProcess): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    const ready = await fetch(`${service.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    if (!service.isRunning() || Date.now() > deadline)
      throw new Error(`a service did not get ready:\n${service.log()}`);
    await sleep(50);
  }
}

/** Until the services say that nothing follows any more; asked again where one can't say just then. */
export async function untilSettled(hall: Pick<HallClients, 'settle'>): Promise<void> {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    try {
      return await hall.settle();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(1_000);
    }
  }
}
