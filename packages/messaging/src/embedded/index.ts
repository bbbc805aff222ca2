export { type EmbeddedLogOptions, openEmbeddedLog } from './open-embedded-log.ts';
