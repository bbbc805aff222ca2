import process from 'node:process';
import { benchDistributed } from './distributed.ts';
import { tableOf } from './figure.ts';
import { createFindings } from './findings.ts';
import { describeMachine, thisMachine } from './machine.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { benchSingleNode } from './single-node.ts';

const options = optionsOrEnd();
const findings = createFindings();
const { figures } = findings;
const machine = thisMachine();

if (options.edition === 'distributed') {
  const engines = await benchDistributed(findings);
  const head = `${describeMachine(machine)}\nKafka: ${engines.kafka}; MongoDB: ${engines.mongo}`;
  print({ machine, engines, figures }, head);
} else {
  await benchSingleNode(options.cases, findings);
  print({ machine, cases: options.cases, figures }, describeMachine(machine));
}

function print(all: object, head: string): void {
  console.log(options.json ? JSON.stringify(all, null, 2) : `${head}\n\n${tableOf(figures)}`);
}

function optionsOrEnd(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
