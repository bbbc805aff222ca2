import type { FileFormat } from '@walking-hall/sqlite-writer';

/** The tables that every service's store has, beside one for each of its views. */
export const storeFormat: FileFormat = {
  name: 'store',
  applicationId: 0x57_48_53_54, // "WHST"
  migrations: [
    `CREATE TABLE store (
       service TEXT NOT NULL,
       checked_at TEXT
     );
     CREATE TABLE commits (
       position INTEGER PRIMARY KEY AUTOINCREMENT,
       stream TEXT NOT NULL,
       seq INTEGER NOT NULL,
       shard INTEGER NOT NULL,
       previous_hash TEXT NOT NULL,
       hash TEXT NOT NULL,
       body TEXT NOT NULL,
       dispatched INTEGER NOT NULL DEFAULT 0,
       UNIQUE (stream, seq)
     );
     CREATE INDEX commits_undispatched ON commits (shard, position) WHERE dispatched = 0;
     CREATE TABLE view_layout (
       view TEXT PRIMARY KEY,
       layout TEXT NOT NULL
     ) WITHOUT ROWID;
     CREATE TABLE watermark (
       view TEXT NOT NULL,
       key TEXT NOT NULL,
       source TEXT NOT NULL,
       applied INTEGER NOT NULL,
       PRIMARY KEY (view, key, source)
     ) WITHOUT ROWID;`,
  ],
};
