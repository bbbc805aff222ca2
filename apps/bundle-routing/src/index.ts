export { createBundleRouting, bundleRoutingViews } from './service.ts';
