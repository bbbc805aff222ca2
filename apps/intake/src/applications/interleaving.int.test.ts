import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicationId } from '@walking-hall/contracts';
import { everything, verifyChain } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createBundleStore } from '../bundles/bundle.store.ts';
import { aesGcm, vaultSecret } from '../parties/cipher.ts';
import { createVault } from '../parties/vault.ts';
import { intakeViews } from '../service.ts';
import { type CommandName, commands, evolveAll, received } from '../testing/library-applications.ts';
import { at } from '../testing/library-world.ts';
import { createApplicationStore } from './application.store.ts';
import { type ApplicationEvent, noApplication } from './application.ts';
import { applicationPuts } from './application.views.ts';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
const persistence = openSqlite({ file: join(folder, 'intake.db'), service: 'intake', views: intakeViews });
const hours = defaultOfficeHours;
const deps = {
  persistence,
  bundles: createBundleStore(persistence),
  vault: createVault(persistence, aesGcm, vaultSecret('5a'.repeat(32))),
  calendar: createWorkingCalendar([nationalCalendar]),
  hours,
};
// Two stores over one engine are two instances: neither knows what the other has decided.
const instances = [createApplicationStore(deps), createApplicationStore(deps)] as const;

afterAll(async () => {
  await persistence.close();
  rmSync(folder, { recursive: true });
});

const step = fc.record({
  name: fc.constantFrom(...(Object.keys(commands) as CommandName[])),
  instance: fc.constantFrom(0 as const, 1 as const),
});
let made = 0;

test('whatever is commanded at once, on two instances: the views are those of the folded commits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 5 }), async (batches) => {
      const id = applicationId.parse(`app_${String(++made).padStart(24, '0')}`);
      const receive = { ...commands.receive, received: { ...received, application: id } };
      const context = { at, actor: { kind: 'user' as const, id: 'clerk-1' } };
      await instances[0].execute(id, receive, context);
      for (const batch of batches) {
        await Promise.allSettled(
          batch.map(({ name, instance }) =>
            instances[instance].execute(id, name === 'receive' ? receive : commands[name], context),
          ),
        );
      }

      const commits = await persistence.streams.read(`application/${id}`);
      const events = commits.flatMap((commit) => commit.events) as unknown as ApplicationEvent[];
      const state = evolveAll(noApplication, events);
      expect(await instances[1].findState(id)).toEqual(state);
      for (const { view, key, doc } of applicationPuts(id, state, hours)) {
        const shown = await persistence.views.get(view, key, everything);
        expect(shown?.doc).toEqual(doc);
        if (shown) expect(shown.seq).toBe(commits.length);
      }
      expect(verifyChain(commits)).toEqual({ whole: true });
      const count = (name: string) =>
        events.filter(({ type }) => type === `hall.application.${name}.v1`).length;
      expect(count('correction-requested')).toBeLessThanOrEqual(count('corrected') + 1);
      for (const once of ['accepted', 'withdrawn', 'handed-over']) expect(count(once)).toBeLessThan(2);
    }),
    { numRuns: 60 },
  );
});
