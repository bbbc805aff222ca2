import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@walking-hall/service-kit';

/**
 * The vault's key: the one configured, else that of the data folder, made on the first start and readable by its owner
 * alone. Without it the vault can not be read: it belongs into the backup, apart from the data.
 * @throws StartError where the folder can not be written or the key is damaged
 */
export function vaultKeyOf(folder: string, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  const file = join(folder, 'vault.key');
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw new StartError(
      {
        zh: `数据目录不可写：${folder}。请检查权限与剩余空间，或用 --data 另选目录。`,
        en: `The data folder can not be written: ${folder}. Check its permissions and free space, or choose another with --data.`,
      },
      { cause },
    );
  }
  const key = readFileSync(file, 'utf8').trim();
  if (/^[0-9a-f]{64}$/.test(key)) return key;
  throw new StartError({
    zh: `密钥文件已损坏：${file}。请从备份恢复。`,
    en: `The key file is damaged: ${file}. Restore it from the backup.`,
  });
}
