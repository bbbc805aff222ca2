import { defineConfig, type Options } from 'tsup';

/**
 * One self-contained file for each entry of an app: everything is bundled but `libsql`, whose binary stays in its own
 * package.
 */
export function appConfig(entry: Record<string, string>, options: Options = {}) {
  return defineConfig({
    entry,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    clean: true,
    splitting: false,
    sourcemap: true,
    noExternal: [/^(?!libsql$)/],
    external: ['libsql'],
    // Bundled CommonJS packages ask for `require`, which an ES module does not have by itself.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    ...options,
  });
}
