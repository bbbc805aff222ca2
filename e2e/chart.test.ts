import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type DeployTools, findDeployTools, kubernetesVersion } from './support/deploy-tools.ts';
import { temporaryFolder } from './support/hall-process.ts';
import { type Environment, problemsOf, serviceNames } from './support/service-environment.ts';

const chart = fileURLToPath(new URL('../deploy/helm/walking-hall', import.meta.url));
const needed = ['oidc.issuer=https://id.example.gov.cn/realms/hall'];
const everything = [
  'autoscaling.enabled=true',
  'monitoring.enabled=true',
  'monitoring.labels.release=prometheus',
  'route.hostnames={hall.example.gov.cn}',
  'route.gateways[0].name=public',
  'image.pullSecrets[0].name=registry',
];
const least = [
  'route.enabled=false',
  'networkPolicy.enabled=false',
  'topics.apply=false',
  'services.intake.env.HALL_LOG=debug',
];

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    /** Of a Deployment. */
    readonly template?: { readonly spec: PodSpec };
    /** Of a NetworkPolicy. */
    readonly ingress?: readonly { readonly from: readonly Peer[] }[];
  };
}

interface PodSpec {
  readonly containers: readonly Container[];
  readonly terminationGracePeriodSeconds: number;
}

interface Container {
  readonly name: string;
  readonly env: readonly Variable[];
}

interface Variable {
  readonly name: string;
  readonly value?: string;
}

interface Peer {
  readonly podSelector?: { readonly matchLabels: Readonly<Record<string, string>> };
}

const tools = await findDeployTools();
if ('missing' in tools) console.warn(`the chart is not tested: ${tools.missing}`);

describe.skipIf('missing' in tools)('the chart', () => {
  const { helm, validate } = tools as DeployTools;

  function render(settings: readonly string[]): Promise<string> {
    const set = [...needed, ...settings].flatMap((setting) => ['--set', setting]);
    return helm('template', 'hall', chart, '--kube-version', kubernetesVersion, ...set);
  }
  async function manifestsOf(settings: readonly string[]): Promise<Manifest[]> {
    return parseAllDocuments(await render(settings)).map((document) => document.toJS() as Manifest);
  }

  test('passes helm lint', async () => {
    await expect(helm('lint', '--strict', chart)).resolves.toMatch(/0 chart\(s\) failed/);
  });

  test.each([
    ['as it comes', []],
    ['with everything on', everything],
    ['with everything off', least],
  ])('renders, %s, only what fits the schemas of Kubernetes', async (_, settings) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'manifests.yaml');
    await writeFile(file, await render(settings));
    await validate(file);
  });

  test('is refused without the issuer whose tokens are taken', async () => {
    await expect(helm('template', 'hall', chart, '--kube-version', kubernetesVersion)).rejects.toThrow(
      /oidc\.issuer/,
    );
  });

  test('gives every service the environment that it accepts, secrets by reference alone', async () => {
    const containers = (await manifestsOf(everything))
      .filter(({ kind }) => kind === 'Deployment')
      .flatMap(({ spec }) => spec.template?.spec.containers ?? []);
    expect(containers.map(({ name }) => name).sort()).toEqual(serviceNames);
    for (const { name, env } of containers) {
      expect(await problemsOf(name, environmentOf(env)), name).toEqual({ wrong: [], unread: [] });
    }
  });

  test('leaves a pod the time to serve on and to end what runs', async () => {
    const pods = (await manifestsOf(['drainSeconds=30']))
      .filter(({ kind }) => kind === 'Deployment')
      .flatMap(({ spec }) => spec.template?.spec ?? []);
    const drains = pods.map(({ containers, terminationGracePeriodSeconds }) => {
      const variables = containers.flatMap(({ env }) => env);
      return [variables.find(({ name }) => name === 'HALL_DRAIN_MS')?.value, terminationGracePeriodSeconds];
    });
    expect(drains).toEqual(serviceNames.map(() => ['30000', 70]));
  });

  test('lets a service be called by those alone that call it, the gateway and Prometheus', async () => {
    const callers = (await manifestsOf([]))
      .filter(({ kind }) => kind === 'NetworkPolicy')
      .map(({ metadata, spec }) => [
        metadata.name,
        spec.ingress?.flatMap(({ from }) => from.flatMap(podsOf)),
      ]);
    expect(Object.fromEntries(callers)).toEqual({
      'hall-intake': ['notification', 'reporting'],
      'hall-bundle-routing': ['notification', 'reporting'],
      'hall-notification': [],
      'hall-reporting': [],
    });
  });
});

/** With samples where a Secret would be. */
function environmentOf(variables: readonly Variable[]): Environment {
  return Object.fromEntries(variables.map(({ name, value }) => [name, value ?? sampleSecrets[name]]));
}

const sampleSecrets: Environment = {
  HALL_MONGO_URL: 'mongodb://hall:secret@mongo-0,mongo-1,mongo-2/?replicaSet=hall&tls=true',
  HALL_VAULT_KEY: 'a'.repeat(64),
  HALL_HANDOVER_KEY: 'b'.repeat(64),
  HALL_SERVICE_CLIENT_ID: 'hall-services',
  HALL_SERVICE_CLIENT_SECRET: 'secret',
};

function podsOf({ podSelector }: Peer): readonly (string | undefined)[] {
  return podSelector === undefined ? [] : [podSelector.matchLabels['app.kubernetes.io/component']];
}
