import { appConfig } from '../../tsup.app.ts';

export default appConfig({ main: 'src/main.ts', 'pack-bundles': 'src/pack-bundles.ts' });
