import { appConfig } from '../tsup.app.ts';

export default appConfig({
  bench: 'bench/main.ts',
  crash: 'crash/main.ts',
  'echo-server': 'bench/echo-server.ts',
});
