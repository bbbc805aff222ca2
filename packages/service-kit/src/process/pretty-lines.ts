import type { DestinationStream } from 'pino';

const levelNames: Readonly<Record<string, string>> = {
  20: 'DEBUG',
  30: 'INFO ',
  40: 'WARN ',
  50: 'ERROR',
  60: 'FATAL',
};
const plumbing: ReadonlySet<string> = new Set(['level', 'time', 'pid', 'hostname', 'name', 'msg', 'err']);

/** Turns pino's JSON lines into lines that a person reads: `15:30:00 INFO  intake request method=GET status=200`. */
export function prettyLines(output: DestinationStream): DestinationStream {
  return { write: (line) => output.write(`${prettyLine(line)}\n`) };
}

function prettyLine(line: string): string {
  const entry: Record<string, unknown> = JSON.parse(line);
  const time = String(entry.time).slice(11, 19);
  const fields = Object.entries(entry)
    .filter(([key]) => !plumbing.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const head = [time, levelNames[String(entry.level)], entry.name, entry.msg, ...fields].join(' ');
  return entry.err === undefined
    ? head
    : `${head}\n${JSON.stringify(entry.err, undefined, 2).replaceAll('\\n', '\n')}`;
}
