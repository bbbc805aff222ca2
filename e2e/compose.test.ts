import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Environment, problemsOf, serviceNames } from './support/service-environment.ts';

interface ComposeFile {
  readonly services: Readonly<
    Record<string, { readonly image: string; readonly environment?: Environment; readonly build?: object }>
  >;
}

const path = (file: string) => fileURLToPath(new URL(`../deploy/compose/${file}`, import.meta.url));
const readText = (file: string) => readFile(path(file), 'utf8');

/** As `up.sh` makes them. */
const secrets = Object.fromEntries(
  [...(await readText('up.sh')).matchAll(/\b[A-Z]+_[A-Z_]*(KEY|SECRET|PASSWORD)\b/g)].map(([name]) => [
    name,
    'a'.repeat(64),
  ]),
);
const { services } = parse(await readText('compose.yaml'), { merge: true }) as ComposeFile;

test('up.sh makes every secret that the compose file needs', async () => {
  const needed = [...(await readText('compose.yaml')).matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
  expect(Object.keys(secrets).sort()).toEqual([...new Set(needed)].sort());
});

test.each(serviceNames)('%s gets the environment that it accepts', async (name) => {
  const given = Object.entries(services[name]?.environment ?? {}).map(([variable, value]) => [
    variable,
    filledIn(value ?? ''),
  ]);
  expect(await problemsOf(name, Object.fromEntries(given))).toEqual({ wrong: [], unread: [] });
});

test('every image that is not built here has a version', () => {
  const foreign = Object.values(services).filter(({ build }) => build === undefined);
  expect(foreign.length).toBeGreaterThan(0);
  for (const { image } of foreign) expect(image).toMatch(/:v?\d+\.\d+\.\d+(-alpine)?$/);
});

/** As compose fills in variables: with the given value, else with what stands behind `:-`. */
function filledIn(value: string): string {
  return value.replace(
    /\$\{(\w+)(?::[-?]([^}]*))?\}/g,
    (_, name: string, otherwise = '') => secrets[name] ?? otherwise,
  );
}
