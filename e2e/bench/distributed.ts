import process from 'node:process';
import { type Engine, type RunningEngine, startEngines } from '@walking-hall/test-engines';
import { type DistributedOptions, startDistributedHall } from '../support/distributed-hall.ts';
import { storyStart } from '../support/hall-process.ts';
import { setUpTeaRegion } from '../support/tea-region.ts';
import type { Findings } from './findings.ts';
import { createJsonClient, inTurn } from './json-client.ts';
import { measureCatchUp } from './measures/catch-up.ts';
import { measureLifecycles, scalingFigures } from './measures/lifecycles.ts';
import { measureMessaging } from './measures/messaging.ts';
import { measureNeighbour } from './measures/neighbour.ts';
import { measurePoison } from './measures/poison.ts';
import {
  carriedFigures,
  measureCarried,
  measureVisibility,
  type VisibilityLoad,
} from './measures/visibility.ts';
import { connections, openOffice, peopleInTurn } from './office.ts';

/** How the engines were found, in a few words. */
export interface EnginesUsed {
  readonly kafka: string;
  readonly mongo: string;
}

const loudRegion = '330108';
const wantedPerSecond = 50;
/** Of what comes through at most: how much of it can be handed in for long. */
const sustained = 0.8;

type Addresses = Pick<DistributedOptions, 'brokers' | 'mongoUrl'>;

/** The four services as processes of their own, over Kafka and MongoDB. */
export async function benchDistributed(findings: Findings): Promise<EnginesUsed> {
  findings.say('starting Kafka and MongoDB');
  const engines = await startEngines(process.env);
  try {
    const [kafka, mongo] = [required('Kafka', engines.kafka), required('MongoDB', engines.mongo)];
    await measureAll({ brokers: kafka.address.split(','), mongoUrl: mongo.address }, findings);
    return { kafka: kafka.how, mongo: mongo.how };
  } finally {
    await engines.stop();
  }
}

function required(name: string, engine: Engine): RunningEngine {
  if (engine.status === 'skipped') throw new Error(`there is no ${name}: ${engine.reason}`);
  return engine;
}

async function measureAll(addresses: Addresses, { say, report }: Findings): Promise<void> {
  say('messages through Kafka, without a hall');
  report(await measureMessaging(addresses.brokers));
  report(await measurePoison(addresses.brokers));

  say('a hall with one instance of each service, then one with two');
  report(scalingFigures(await lifecycleRate(addresses, 1), await lifecycleRate(addresses, 2)));

  say('a hall with one instance of each service: how long an application takes');
  await using hall = await startDistributedHall({ ...addresses, instances: 1, starts: storyStart });
  const client = createJsonClient(inTurn(hall.services), connections);
  const nextPerson = peopleInTurn();
  const office = await openOffice(hall, await setUpTeaRegion(hall), client);
  const carried = await measureCarried(office, nextPerson);
  report(carriedFigures(carried));
  await hall.settle();
  report(await measureVisibility(office, nextPerson, visibilityLoad(carried)));
  await hall.settle();

  say('a quiet region beside a loud one');
  const loud = await openOffice(hall, await setUpTeaRegion(hall, { code: loudRegion }), client);
  report(await measureNeighbour({ quiet: office, loud, carried }, nextPerson));
  await client.close();
  await hall.settle();

  say('reporting from zero');
  report(await measureCatchUp(hall));
}

/** Whole lifecycles a second, in a hall of its own. */
async function lifecycleRate(addresses: Addresses, instances: number): Promise<number> {
  await using hall = await startDistributedHall({ ...addresses, instances, starts: storyStart });
  const client = createJsonClient(inTurn(hall.services), connections);
  const office = await openOffice(hall, await setUpTeaRegion(hall), client);
  const rate = await measureLifecycles(office, peopleInTurn(), { seconds: 10 });
  await client.close();
  return rate;
}

/** Fifty a second, or what can be kept up: beyond, it would be a queue that is measured, and it only grows. */
function visibilityLoad(carried: number): VisibilityLoad {
  const perSecond = carried * sustained;
  if (perSecond >= wantedPerSecond) return { perSecond: wantedPerSecond, goal: { below: 150 } };
  return { perSecond, note: `no goal: ${wantedPerSecond} a second can't be kept up here` };
}
