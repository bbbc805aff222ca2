import { AppError } from '@walking-hall/app-error';
import type { Terminal } from '../terminal/terminal.ts';

/** Where a command finds the hall's Kafka, and which of the halls there is meant. */
export interface KafkaPlace {
  /** `kafka-1:9092,kafka-2:9092` */
  readonly brokers: string;
  /** Before the names of topics, where halls share a cluster: `east.` */
  readonly prefix: string;
}

export function brokersOf({ brokers }: KafkaPlace): string[] {
  return brokers.split(',').map((broker) => broker.trim());
}

/** Does something with Kafka; says so where no broker answers, and answers with 1. */
export async function withKafka(
  terminal: Terminal,
  { brokers }: KafkaPlace,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await terminal.during(`Kafka ${brokers}`, work);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'storage_unavailable')) throw error;
    terminal.warn(`连不上 Kafka（${brokers}）：请检查地址，以及它是否在运行。`);
    terminal.warn(`Kafka (${brokers}) does not answer. Check the address, and whether it runs.`);
    return 1;
  }
}
