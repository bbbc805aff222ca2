import type { FileFormat } from '@walking-hall/sqlite-writer';

export const logFormat: FileFormat = {
  name: 'event log',
  applicationId: 0x57_48_45_4c, // "WHEL"
  migrations: [
    // `target` names the one subscription that a replayed message is meant for.
    `CREATE TABLE log (
       position INTEGER PRIMARY KEY AUTOINCREMENT,
       topic TEXT NOT NULL,
       key TEXT NOT NULL,
       type TEXT,
       target TEXT,
       message TEXT NOT NULL,
       published_at_ms INTEGER NOT NULL
     );
     CREATE TABLE progress (
       subscription TEXT PRIMARY KEY,
       position INTEGER NOT NULL
     ) WITHOUT ROWID;
     CREATE TABLE dead_letters (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       subscription TEXT NOT NULL,
       position INTEGER NOT NULL,
       message TEXT NOT NULL,
       reason TEXT NOT NULL,
       attempts INTEGER NOT NULL,
       at TEXT NOT NULL,
       UNIQUE (subscription, position)
     );`,
  ],
};
