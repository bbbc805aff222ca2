import { bundleConformance } from './bundle-conformance.ts';
import { lendingLibrary } from './lending-library.ts';

bundleConformance(lendingLibrary);
