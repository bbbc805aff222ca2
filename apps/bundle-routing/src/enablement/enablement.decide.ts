import { bundleDisabled, bundleEnabled, eventOf } from '@walking-hall/contracts';
import { canonicalJson } from '@walking-hall/persistence';
import type { EnabledBundle, Enablement, EnablementCommand, EnablementEvent } from './enablement.ts';

export function decideEnablement(command: EnablementCommand, state: Enablement): readonly EnablementEvent[] {
  switch (command.kind) {
    case 'enable':
      if (state.status === 'ON' && sameTerms(state.enabled, command.enabled)) return [];
      return [eventOf(bundleEnabled, command.enabled)];
    case 'disable':
      if (state.status !== 'ON') return [];
      return [
        eventOf(bundleDisabled, {
          region: state.enabled.region,
          bundle: state.enabled.bundle,
          at: command.at,
        }),
      ];
  }
}

function sameTerms(a: EnabledBundle, b: EnabledBundle): boolean {
  const terms = ({ digest, overlay, policies, version }: EnabledBundle) =>
    canonicalJson({ digest, overlay, policies, version });
  return terms(a) === terms(b);
}
