export type { Engine, Engines, RunningEngine, SkippedEngine } from './engine.ts';
export { startEngines } from './start-engines.ts';
