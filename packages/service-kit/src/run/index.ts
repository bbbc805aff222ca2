export { type EnginesConfig, enginesConfig } from './engines-config.ts';
export { runService, type ServiceProgram } from './run-service.ts';
