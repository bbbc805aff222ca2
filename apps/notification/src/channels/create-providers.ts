import type { Clock } from '@walking-hall/service-kit';
import type { Provider } from './channel.ts';
import { createHttpProvider, type HttpProviderOptions } from './http.provider.ts';
import { presets } from './presets.ts';
import type { ProviderConfig } from './provider-config.ts';
import type { Secrets } from './secrets.ts';
import { secretsIn } from './template.ts';

/** Providers as configured, in their order. */
export function createProviders(
  configured: readonly ProviderConfig[],
  secrets: Secrets,
  clock: Clock,
): readonly Provider[] {
  return configured.map((config) => createHttpProvider(optionsOf(config), secrets, clock));
}

/** The secrets that providers name and that nobody has given; those of groups are known only when they are sent to. */
export function missingSecrets(configured: readonly ProviderConfig[], secrets: Secrets): readonly string[] {
  const named = configured.flatMap((config) => secretsIn(optionsOf(config).request));
  return [...new Set(named)].filter((name) => !name.includes('*') && secrets.find(name) === undefined);
}

function optionsOf(config: ProviderConfig): HttpProviderOptions {
  if ('request' in config) return config;
  const { preset, url, ...own } = config;
  const { request, ...known } = presets[preset];
  return {
    ...known,
    ...own,
    perMinute: own.perMinute ?? known.perMinute,
    request: url === undefined ? request : { ...request, url },
  };
}
