import { type AgencyScope, type AgentRef, bundleId, regionCode, regionPath } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { received } from '../testing/library-applications.ts';
import {
  after,
  agent,
  application,
  bundle,
  cardMatter,
  day,
  exercise,
  exercised,
  first,
  grant,
  other,
  outcome,
  party,
  revoke,
  second,
  today,
} from '../testing/library-grants.ts';
import { decideAgency, findGrant } from './agency.decide.ts';
import { evolveAgency } from './agency.evolve.ts';
import { type Granted, type Matter, noAgency } from './agency.ts';

describe('an agent', () => {
  test('may act under a grant, and what they set about is on record', () => {
    expect(decideAgency(exercise(), after(grant()))).toMatchObject([
      { data: { agency: first, party, act: 'SUBMIT', application } },
    ]);
  });

  test.each<[string, Partial<Granted>, Matter]>([
    ['nothing that was granted to another', { agent: other }, cardMatter],
    ['another bundle', { scope: { kind: 'BUNDLE', bundle: bundleId.parse('tea-house') } }, cardMatter],
    ['another item', { scope: { kind: 'BUNDLE', bundle, items: ['loan'] } }, cardMatter],
    [
      'one item more',
      { scope: { kind: 'BUNDLE', bundle, items: ['card'] } },
      { ...cardMatter, lines: [...cardMatter.lines, ['loan']] },
    ],
    [
      'another region',
      { region: regionCode.parse('330182'), regionPath: regionPath.parse('330000/330100/330182') },
      cardMatter,
    ],
    [
      'another application',
      { scope: { kind: 'APPLICATION', application: received.application } },
      cardMatter,
    ],
    ['an application that nobody has named', { scope: { kind: 'APPLICATION', application } }, { lines: [] }],
  ])('is let into %s by no grant', (_what, parts, matter) => {
    expect(outcome(exercise({ matter }), after(grant(parts)))).toBe('agency_missing');
  });

  test.each<[string, Partial<Granted>]>([
    ['the item itself', { scope: { kind: 'BUNDLE', bundle, items: ['card-person'] } }],
    ['what stands above it', { scope: { kind: 'BUNDLE', bundle, items: ['card', 'loan'] } }],
    ['the application under its number', { scope: { kind: 'APPLICATION', application } }],
    ['the region above', { regionPath: regionPath.parse('330000/330100') }],
  ])('is let in by a grant of %s', (_what, parts) => {
    expect(outcome(exercise(), after(grant(parts)))).toBe(exercised);
  });

  test('may act through the last day, and is told since when not any more', () => {
    expect(outcome(exercise({ at: day('2026-07-20') }), after(grant()))).toBe(exercised);
    expect(() => decideAgency(exercise({ at: day('2026-07-21') }), after(grant()))).toThrow(
      expect.objectContaining({ code: 'agency_ended', params: { endedOn: '2026-07-20' } }),
    );
    expect(() => decideAgency(exercise(), after(grant(), revoke()))).toThrow(
      expect.objectContaining({ code: 'agency_ended', params: { endedOn: today } }),
    );
  });

  test('looks once a day on record, and acts each time', () => {
    const see = exercise({ act: 'SEE' });
    expect(outcome(see, after(grant(), see))).toBe('');
    expect(outcome(exercise({ act: 'SEE', at: day('2026-07-18') }), after(grant(), see))).toBe(exercised);
    expect(outcome(exercise(), after(grant(), exercise()))).toBe(exercised);
  });
});

test('whoever may act in one application may look at a plan, which has no number yet', () => {
  const state = after(grant({ scope: { kind: 'APPLICATION', application } }));
  const { application: _, ...unnumbered } = cardMatter;
  expect(outcome(exercise({ act: 'PREVIEW', matter: unnumbered }), state)).toBe(exercised);
  expect(outcome(exercise({ act: 'SUBMIT', matter: unnumbered }), state)).toBe('agency_missing');
});

describe('an application', () => {
  const toOther = grant({ agency: second, agent: other });
  test('has one agent: a second one’s grant for all does not let them in while the first acts', () => {
    const state = after(grant(), toOther, exercise());
    expect(outcome(exercise({ refs: [other] }), state)).toBe('agency_other_agent');
    expect(outcome(exercise({ refs: [other] }), after(grant(), toOther, exercise(), revoke()))).toBe(
      exercised,
    );
  });

  test('is not granted to a second agent before the first is revoked', () => {
    const scope: AgencyScope = { kind: 'APPLICATION', application };
    const forOther = grant({ agency: second, agent: other, scope });
    expect(outcome(forOther, after(grant({ scope })))).toBe('agency_other_agent');
    expect(outcome(forOther, after(grant(), exercise()))).toBe('agency_other_agent');
    expect(outcome(forOther, after(grant({ scope }), revoke()))).toBe('hall.agency.granted.v1');
  });
});

describe('a grant', () => {
  test('is given once and revoked once, however often it is asked', () => {
    expect(outcome(grant(), after(grant()))).toBe('');
    expect(outcome(revoke(), after(grant(), revoke()))).toBe('');
    expect(outcome(revoke(second), after(grant()))).toBe('agency_unknown');
  });

  test('that has ended before it begins is refused', () => {
    expect(outcome(grant({ validTo: '2026-07-16' }), noAgency)).toBe('request_invalid');
  });
});

test('after a revocation nothing is done under that grant, in whatever order all came', () => {
  const anyCommand = fc.oneof(
    fc.constantFrom(grant(), grant({ agency: second, agent: other })),
    fc.constantFrom(revoke(), revoke(second)),
    fc.constantFrom(exercise(), exercise({ refs: [other] }), exercise({ act: 'SEE' })),
  );
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
      let state = noAgency;
      const revoked = new Set<string>();
      const agents = new Map<string, AgentRef>();
      for (const command of commands) {
        let events: ReturnType<typeof decideAgency> = [];
        try {
          events = decideAgency(command, state);
        } catch {
          continue;
        }
        for (const { type, data } of events) {
          if (type === exercised) {
            expect(revoked.has(data.agency)).toBe(false);
            expect(agents.get(data.agency)).toBe(command.kind === 'exercise' ? command.refs[0] : undefined);
          }
          if (type === 'hall.agency.granted.v1') agents.set(data.agency, data.agent);
          if (type === 'hall.agency.revoked.v1') revoked.add(data.agency);
        }
        state = events.reduce(evolveAgency, state);
      }
    }),
  );
});

test('the grant found is the one that the act is written down under', () => {
  const state = after(grant({ validTo: today }), grant({ agency: second }), revoke());
  expect(findGrant(state, { refs: [agent], matter: cardMatter, act: 'SUBMIT' }, today).agency).toBe(second);
  expect(decideAgency(exercise(), state)).toMatchObject([{ data: { agency: second } }]);
});
