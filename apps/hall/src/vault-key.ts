import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@walking-hall/service-kit';
import { folderNotWritable } from './data-folder.ts';

/**
 * The vault's key: the one configured, else that of the data folder, made on the first start and readable by its owner
 * alone. Without it the vault can not be read: it belongs into the backup, apart from the data.
 * @throws StartError where the folder can not be written, or the key is damaged or lost
 */
export function vaultKeyOf(folder: string, configured: string | undefined): string {
  if (configured !== undefined) return configured;
  const file = join(folder, 'vault.key');
  if (!existsSync(file)) {
    // A new key would not open what the lost one sealed, and would give every known person a second reference.
    if (existsSync(join(folder, 'intake.db'))) throw keyLost(file);
    makeKey(folder, file);
  }
  const key = readFileSync(file, 'utf8').trim();
  if (/^[0-9a-f]{64}$/.test(key)) return key;
  throw new StartError({
    zh: `密钥文件已损坏：${file}。请从备份恢复。`,
    en: `The key file is damaged: ${file}. Restore it from the backup.`,
  });
}

/** A key for one other purpose, from which nobody comes to the vault's own. 64 hex digits. */
export function keyFor(purpose: string, vaultKey: string): string {
  return createHmac('sha256', Buffer.from(vaultKey, 'hex')).update(`key for ${purpose}`).digest('hex');
}

/** Whole or not at all: half a key, left by a full disk, would bar every later start. */
function makeKey(folder: string, file: string): void {
  const draft = `${file}.new`;
  try {
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    renameSync(draft, file);
  } catch (cause) {
    try {
      rmSync(draft, { force: true });
    } catch {
      // Where the folder is none, there is no draft either; the first error says so.
    }
    throw folderNotWritable(folder, cause);
  }
}

function keyLost(file: string): StartError {
  return new StartError({
    zh: `缺少密钥文件：${file}。没有它，已保存的个人信息无法读取；请从备份恢复，或设置 HALL_VAULT_KEY。`,
    en: `The key file is missing: ${file}. Without it, the personal data that is stored can not be read. Restore it from the backup, or set HALL_VAULT_KEY.`,
  });
}
