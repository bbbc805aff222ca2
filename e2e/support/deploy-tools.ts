import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../../node_modules/.cache/deploy-tools', import.meta.url));
const environment = { ...process.env, GOBIN: cache };

const programs = {
  helm: 'helm.sh/helm/v3/cmd/helm@v3.19.0',
  // Carries the schemas of Kubernetes itself, up to this version.
  'kubectl-validate': 'sigs.k8s.io/kubectl-validate@v0.0.4',
};
const buildingMs = 15 * 60_000;
/** Of the manifests. */
export const kubernetesVersion = '1.30';

/** Modules that carry the definitions of what the chart makes beside Kubernetes' own kinds, and where in them. */
const definitions = [
  {
    module: 'sigs.k8s.io/gateway-api@v1.4.0',
    files: ['config/crd/standard/gateway.networking.k8s.io_httproutes.yaml'],
  },
  { module: 'github.com/kedacore/keda/v2@v2.18.0', files: ['config/crd/bases/keda.sh_scaledobjects.yaml'] },
  {
    module: 'github.com/prometheus-operator/prometheus-operator@v0.85.0',
    files: ['podmonitors', 'prometheusrules'].map(
      (kind) => `example/prometheus-operator-crd/monitoring.coreos.com_${kind}.yaml`,
    ),
  },
];

export interface DeployTools {
  /** @throws with what helm says, where it is not content */
  helm(...args: readonly string[]): Promise<string>;
  /** @throws with every problem, where a manifest of the file does not fit its kind's schema */
  validate(file: string): Promise<void>;
}

/**
 * Helm and the schemas, in a folder below `node_modules/.cache`. Go builds them there where HALL_DEPLOY_TOOLS is `build`
 * (`pnpm check:deploy`), which takes minutes, once. The reason instead, where they are not there or can't be had.
 */
export async function findDeployTools(): Promise<DeployTools | { readonly missing: string }> {
  const crds = join(cache, 'crds');
  try {
    await mkdir(crds, { recursive: true });
    for (const [name, source] of Object.entries(programs)) await install(name, source);
    for (const { module, files } of definitions) await fetchFiles(module, files, crds);
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
  return {
    async helm(...args) {
      const { stdout } = await run(join(cache, 'helm'), args, { maxBuffer: 2 ** 24 });
      return stdout;
    },
    async validate(file) {
      const options = ['--version', kubernetesVersion, '--local-crds', crds];
      await run(join(cache, 'kubectl-validate'), [file, ...options]);
    },
  };
}

async function install(name: string, source: string): Promise<void> {
  const stands = await run(join(cache, name), ['--help']).then(
    () => true,
    () => false,
  );
  if (stands) return;
  if (process.env.HALL_DEPLOY_TOOLS !== 'build')
    throw new Error(`${name} is not built: \`pnpm check:deploy\` builds it with Go, once`);
  process.stderr.write(`building ${name}, once\n`);
  await run('nice', ['-n', '10', 'go', 'install', source], { env: environment, timeout: buildingMs });
}

/** Files of a Go module, where they are not in the folder yet. */
async function fetchFiles(module: string, files: readonly string[], folder: string): Promise<void> {
  const places = files.map((file) => ({ file, place: join(folder, basename(file)) }));
  if (places.every(({ place }) => existsSync(place))) return;
  const { stdout } = await run('go', ['mod', 'download', '-json', module], { cwd: cache });
  const { Dir } = JSON.parse(stdout) as { readonly Dir: string };
  for (const { file, place } of places) await cp(join(Dir, file), place);
}
