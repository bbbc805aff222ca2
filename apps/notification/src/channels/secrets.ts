import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What providers must know and nobody may see, by name. Looked up when used, so that a changed secret needs no restart. */
export interface Secrets {
  find(name: string): string | undefined;
}

export const noSecrets: Secrets = { find: () => undefined };

const safeName = /^[A-Za-z0-9][\w.-]{0,99}$/;

/** Secrets as files of a folder, each named as the secret: what Docker and Kubernetes mount (`/run/secrets`). */
export function createSecretFiles(folder: string): Secrets {
  return {
    find(name) {
      if (!safeName.test(name)) return undefined;
      try {
        return readFileSync(join(folder, name), 'utf8').trim() || undefined;
      } catch {
        return undefined;
      }
    },
  };
}
