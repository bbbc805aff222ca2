import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing } from '../support/busy-office.ts';
import type { HallClients } from '../support/hall-clients.ts';
import { platform, type TeaRegion } from '../support/tea-region.ts';

const whileMs = 1_500;

/** Switches a bundle on in a region and off again for as long as something goes on. It is off in the end. */
export async function switchDuring(
  hall: HallClients,
  region: TeaRegion,
  going: Promise<unknown>,
): Promise<void> {
  const { routing } = hall.as(platform);
  const path = '/regions/{regionCode}/bundles/{bundleId}';
  const params = { path: { regionCode: region.code, bundleId: 'talent' } };
  const on = () => routing.PUT(path, { params, body: { version: '1.0.0', overlay: {} } });
  const off = () => routing.DELETE(path, { params });
  let state: 'going' | 'over' | 'failed' = 'going';
  const hasFailed = () => state === 'failed';
  going.then(
    () => {
      state = 'over';
    },
    () => {
      state = 'failed';
    },
  );
  while (state === 'going') {
    await untilDone(on, hasFailed);
    await sleep(whileMs);
    await untilDone(off, hasFailed);
    await sleep(whileMs);
  }
  await going;
}

async function untilDone(
  act: () => Promise<{ readonly response: Response }>,
  isInVain: () => boolean,
): Promise<void> {
  while (!isInVain()) {
    const status = await act().then(
      ({ response }) => response.status,
      (error: unknown) => {
        if (isPassing(error)) return 503;
        throw error;
      },
    );
    if (status < 300) return;
    // Somebody else's word came in between: its own one, sent before and done late.
    if (status < 500 && status !== 409) throw new Error(`a bundle was not switched: ${status}`);
    await sleep(whileMs);
  }
}
