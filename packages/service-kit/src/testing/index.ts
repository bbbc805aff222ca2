export { createTestApp, type TestApp, type TestAppOptions, testStart } from './create-test-app.ts';
export type { TestRequest, TestResponse } from './exchange.ts';
