import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startHall, temporaryFolder } from './support/hall-process.ts';

interface Alert {
  readonly alert: string;
  readonly expr: string;
}

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const readText = (file: string) => readFile(path(file), 'utf8');

const alertFile = parse(await readText('deploy/helm/walking-hall/alerts.yaml')) as {
  readonly groups: readonly { readonly rules: readonly Alert[] }[];
};
const alerts = alertFile.groups.flatMap(({ rules }) => rules);
const dashboardFiles = await readdir(path('deploy/helm/walking-hall/dashboards'));

/** Of Prometheus itself, the exporters of Kafka and MongoDB, and Kubernetes. */
const others = /^(up|kafka_(brokers|consumergroup|topic)\w*|mongodb_\w+|kube_\w+|kubelet_volume_stats_\w+)$/;

async function expressionsOf(): Promise<readonly string[]> {
  const dashboards = await Promise.all(
    dashboardFiles.map((file) => readText(`deploy/helm/walking-hall/dashboards/${file}`)),
  );
  const panels = dashboards.flatMap((text) =>
    [...text.matchAll(/"expr": (".*")/g)].map(([, expr = '']) => JSON.parse(expr) as string),
  );
  return [...alerts.map(({ expr }) => expr), ...panels];
}

/** Names of metrics: what stands before a selector or alone, and is no function, label or keyword. */
function metricsOf(expression: string): readonly string[] {
  const bare = expression
    .replace(/"[^"]*"/g, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\b(by|on)\s*\([^)]*\)/g, '')
    .replace(/\[[^\]]*\]/g, '');
  const names = [...bare.matchAll(/\b[a-z][a-z0-9_]*\b(?!\s*\()/g)].map(([name]) => name);
  const keywords = ['and', 'or', 'unless', 'by', 'on', 'sum', 'max', 'count'];
  return names.filter((name) => !keywords.includes(name));
}

test('alerts and dashboards ask for figures that a service shows, or an engine or Kubernetes', async () => {
  await using folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path });
  const figures = await (await fetch(`${hall.url}/metrics`)).text();
  const shown = new Set(
    [...figures.matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
  const asked = new Set((await expressionsOf()).flatMap(metricsOf));
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((name) => !shown.has(name) && !others.test(name))).toEqual([]);
});

test('every alert has its section in the how-to, and no section is left over', async () => {
  const sections = [...(await readText('docs/how-to/answer-alerts.md')).matchAll(/^### (\w+)/gm)];
  expect(sections.map(([, name]) => name)).toEqual(alerts.map(({ alert }) => alert));
});

test('the consumer groups that the chart scales on are names of subscriptions', async () => {
  const { services } = parse(await readText('deploy/helm/walking-hall/values.yaml')) as {
    readonly services: Readonly<Record<string, { readonly groups: readonly string[] }>>;
  };
  for (const [service, { groups }] of Object.entries(services)) {
    const program = await readText(`apps/${service}/dist/main.js`);
    for (const group of groups) expect(program, service).toContain(`"${group}"`);
  }
});
