import { AppError, errorSentence } from '@walking-hall/app-error';
import { accessOf, type KafkaAddress, kafkaAccess } from '@walking-hall/messaging/kafka';
import type { Surroundings } from '../surroundings.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Where a command finds the hall's Kafka, and which of the halls there is meant. */
export interface KafkaPlace {
  /** `kafka-1:9092,kafka-2:9092` */
  readonly brokers: string;
  /** Before the names of topics, where halls share a cluster: `east.` */
  readonly prefix: string;
}

/**
 * Does something with Kafka, reached and signed in to as the services are (`HALL_KAFKA_TLS`, `HALL_KAFKA_SASL_…`). Says so where
 * these variables are wrong or no broker answers, and answers with 1.
 */
export async function withKafka(
  { terminal, env }: Pick<Surroundings, 'terminal' | 'env'>,
  { brokers }: KafkaPlace,
  work: (address: KafkaAddress) => Promise<number>,
): Promise<number> {
  const access = accessIn(env, terminal);
  if (!access) return 1;
  const address = {
    brokers: brokers.split(',').map((broker) => broker.trim()),
    clientId: 'hall-cli',
    ...access,
  };
  try {
    return await terminal.during(`Kafka ${brokers}`, () => work(address));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'storage_unavailable')) throw error;
    terminal.warn(`连不上 Kafka（${brokers}）：请检查地址、TLS 与登录的设置，以及它是否在运行。`);
    terminal.warn(
      `Kafka (${brokers}) does not answer. Check the address, TLS and sign-in, and whether it runs.`,
    );
    return 1;
  }
}

function accessIn(
  env: Surroundings['env'],
  terminal: Terminal,
): Pick<KafkaAddress, 'tls' | 'sasl'> | undefined {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = kafkaAccess.safeParse(given);
  if (data) return accessOf(data);
  for (const { path, code } of error.issues)
    for (const language of ['zh', 'en'] as const) {
      const sentence = errorSentence(code === 'custom' ? 'field_required' : 'field_format', {}, language);
      terminal.warn(`${path.join('.')}: ${sentence}`);
    }
  return undefined;
}
