import { describe, expect, test } from 'vitest';
import { commands, evolveAll, given, received } from '../testing/library-applications.ts';
import { at } from '../testing/library-world.ts';
import { decideApplication } from './application.decide.ts';
import { type ApplicationCommand, noApplication } from './application.ts';

describe('who answers for an application', () => {
  const ownerOf = (...commandsGiven: readonly ApplicationCommand[]) => {
    const state = commandsGiven.reduce(
      (before, command) => evolveAll(before, decideApplication(command, before)),
      given('receive'),
    );
    return state.status === 'NONE' ? undefined : state.owner;
  };
  const by = (clerk: string) => ({ ...commands.requestCorrection, by: clerk });
  const handOver = (clerk: string, to: string, isManager = false): ApplicationCommand => ({
    kind: 'handOver',
    by: clerk,
    to,
    isManager,
    at,
  });

  test('is nobody while it came by itself, and whoever of the staff took it in', () => {
    expect(ownerOf()).toBeUndefined();
    const atWindow = {
      ...received,
      submittedBy: 'clerk-7',
      by: { capacity: 'STAFF', channel: 'COUNTER' },
    } as const;
    const events = decideApplication({ kind: 'receive', received: atWindow, at }, noApplication);
    expect(evolveAll(noApplication, events)).toMatchObject({ owner: 'clerk-7' });
  });

  test('is the first who acts on it, and stays so when another acts after', () => {
    const { at: _, ...refuse } = commands.refuse;
    expect(ownerOf(by('clerk-1'), commands.correct, { ...refuse, by: 'clerk-2', at })).toBe('clerk-1');
  });

  test('is nobody where the law acted in the hall’s place', () => {
    const { by: _, ...deemed } = commands.accept;
    expect(ownerOf({ ...deemed, how: 'DEEMED' })).toBeUndefined();
  });

  test('hands it over, or a manager does; nobody else', () => {
    expect(ownerOf(by('clerk-1'), handOver('clerk-1', 'clerk-2'))).toBe('clerk-2');
    expect(ownerOf(by('clerk-1'), handOver('manager-1', 'clerk-2', true))).toBe('clerk-2');
    expect(() => ownerOf(by('clerk-1'), handOver('clerk-3', 'clerk-3'))).toThrow(
      expect.objectContaining({ code: 'not_owner', params: { owner: 'clerk-1' } }),
    );
    expect(ownerOf(handOver('clerk-3', 'clerk-3'))).toBe('clerk-3');
  });
});
