export { bundleConformance } from './bundle-conformance.ts';
export { lendingLibrary, lendingLibrarySource } from './lending-library.ts';
