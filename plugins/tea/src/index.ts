export { teaBundle } from './tea.bundle.ts';
