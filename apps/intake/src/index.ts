export { createIntake, intakeViews } from './service.ts';
