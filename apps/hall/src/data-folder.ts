import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '@walking-hall/app-error';
import { StartError } from '@walking-hall/service-kit';
import { type FileLock, lockFile } from '@walking-hall/sqlite-writer';

/** Makes the data folder where it is missing. @throws StartError */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    readdirSync(folder);
  } catch (cause) {
    throw folderNotWritable(folder, cause);
  }
}

/**
 * Takes the folder for this process alone: two halls on one folder would each miss what the other does.
 * @throws StartError where another hall has it
 */
export function takeDataFolder(folder: string): FileLock {
  try {
    return lockFile(join(folder, 'hall.lock'));
  } catch (cause) {
    throw new StartError(
      {
        zh: `数据目录正被另一个大厅使用，或不可写：${folder}。请先停止它，或用 --data 另选目录。`,
        en: `Another hall is using the data folder, or it can not be written: ${folder}. Stop that one, or choose another with --data.`,
      },
      { cause },
    );
  }
}

/** Opens a file of the folder. @throws StartError where it is not what it should be; AppError as the opening does */
export function openDataFile<T>(file: string, open: (file: string) => T): T {
  try {
    return open(file);
  } catch (cause) {
    if (cause instanceof AppError || !(cause instanceof Error)) throw cause;
    const detail = cause.message;
    throw new StartError(
      {
        zh: `数据文件打不开：${file}。请从备份恢复，或换一个目录。（${detail}）`,
        en: `A data file can not be opened: ${file}. Restore it from the backup, or choose another folder. (${detail})`,
      },
      { cause },
    );
  }
}

export function folderNotWritable(folder: string, cause: unknown): StartError {
  return new StartError(
    {
      zh: `数据目录不可写：${folder}。请检查权限与剩余空间，或用 --data 另选目录。`,
      en: `The data folder can not be written: ${folder}. Check its permissions and free space, or choose another with --data.`,
    },
    { cause },
  );
}

/** Level by level: asked for all at once, Node 20 never comes back from a file system that takes none, such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
