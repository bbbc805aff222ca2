import { parseArgs } from 'node:util';

export type BenchOptions =
  | { readonly edition: 'single-node'; readonly json: boolean; readonly cases: number }
  | { readonly edition: 'distributed'; readonly json: boolean };

const defaultCases = '100000';

/** @throws Error saying what is wrong with them */
export function readOptions(args: readonly string[]): BenchOptions {
  const { json, distributed, cases } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      distributed: { type: 'boolean', default: false },
      cases: { type: 'string' },
    },
  }).values;
  if (distributed) {
    if (cases !== undefined) throw new Error('--cases fills the single node; --distributed takes none.');
    return { edition: 'distributed', json };
  }
  const number = Number(cases ?? defaultCases);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--cases takes a whole number from 1 on, not "${cases}".`);
  return { edition: 'single-node', json, cases: number };
}
