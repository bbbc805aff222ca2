export { runService, type ServiceProgram } from './run-service.ts';
