import { availableParallelism, cpus, totalmem } from 'node:os';
import process from 'node:process';

/** What a run's figures hold for. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  readonly node: string;
}

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
  };
}

export function describeMachine({ cores, processor, memoryGb, node }: Machine): string {
  return `${cores} cores (${processor}), ${memoryGb} GB of memory, Node ${node}`;
}
