// Imports point one way (docs/adr, house rules): held here, not by hope.
const adapterVendors = [
  { name: 'kafkajs', where: '^packages/(messaging/src/kafka|test-engines)/' },
  { name: 'mongoose', where: '^packages/(persistence/src/mongo|test-engines)/|\\.mongo\\.ts$' },
  { name: 'testcontainers', where: '^packages/test-engines/' },
  { name: 'libsql', where: '^packages/sqlite-writer/' },
  { name: 'express', where: '^packages/service-kit/|\\.routes\\.ts$' },
  { name: 'jose', where: '^packages/service-kit/src/auth/' },
  { name: 'write-excel-file', where: '^apps/reporting/src/exports/' },
  { name: 'nodemailer', where: '^apps/notification/src/channels/' },
  { name: 'chinese-days', where: '^packages/working-calendar/src/calendars/' },
  { name: '@marcbachmann/cel-js', where: '^packages/bundle-sdk/src/conditions/' },
];
const pure = 'app-error|official-codes|answer-check|working-calendar|bundle-sdk|approval-planner';
const tests = '\\.(int\\.)?test\\.ts$|/testing/|\\.fixture\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-an-app',
      comment: 'Only apps/hall composes the services.',
      severity: 'error',
      from: { path: '^(apps/(?!hall/)([^/]+)/|packages/|plugins/)' },
      to: { path: '^apps/', pathNot: '^apps/$2/' },
    },
    {
      name: 'plugins-know-the-sdk-alone',
      severity: 'error',
      from: { path: '^plugins/', pathNot: tests },
      to: { path: '^(packages|apps|plugins)/', pathNot: '^(packages/bundle-sdk/|plugins/[^/]+/src/)' },
    },
    {
      name: 'no-package-names-a-bundle',
      comment: 'One composition file lists the bundles that ship with the hall.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: '^apps/hall/src/shipped-bundles\\.ts$' },
      to: { path: '^plugins/' },
    },
    {
      name: 'pure-packages-stay-pure',
      severity: 'error',
      from: { path: `^packages/(${pure})/src/`, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'ports-do-not-know-their-adapters',
      severity: 'error',
      from: { path: '^packages/(persistence|messaging)/src/[^/]+\\.ts$', pathNot: tests },
      to: { path: '^packages/(persistence|messaging)/src/(sqlite|embedded|mongo|kafka)/' },
    },
    ...adapterVendors.map(({ name, where }) => ({
      name: `fenced-${name.replace(/[^a-z]/g, '')}`,
      severity: 'error',
      from: { path: '^(apps|packages|plugins)/', pathNot: `${where}|${tests}` },
      to: { path: `node_modules/${name}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
