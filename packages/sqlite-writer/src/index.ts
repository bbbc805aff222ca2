export { createGroupCommit, type GroupCommit } from './group-commit.ts';
export { type FileLock, lockFile } from './lock-file.ts';
export { type FileFormat, openDatabase } from './open-database.ts';
export type { SqlDatabase, SqlValue } from './sql-database.ts';
