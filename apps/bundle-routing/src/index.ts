export { bundleRoutingViews, createBundleRouting } from './service.ts';
