export { talentBundle } from './talent.bundle.ts';
