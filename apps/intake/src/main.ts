import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { enginesConfig, runService } from '@walking-hall/service-kit/run';
import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import { intakeConfig } from './config.ts';
import { createIntake, intakeViews } from './service.ts';

await runMain((stopping) => {
  const config = parseConfig(intakeConfig, process.env);
  return runService(
    {
      name: 'intake',
      config,
      engines: parseConfig(enginesConfig, process.env),
      views: intakeViews,
      create: (deps) =>
        createIntake({
          ...deps,
          calendar: createWorkingCalendar([nationalCalendar]),
          hours: defaultOfficeHours,
          vaultKey: config.HALL_VAULT_KEY,
          entryUrl: config.HALL_ENTRY_URL ?? `http://localhost:${config.HALL_PORT}/entries/`,
        }),
    },
    stopping,
  );
}, process);
