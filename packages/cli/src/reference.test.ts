import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from './program.ts';
import { operators } from './stories/match-operators.ts';
import { story } from './stories/story.schema.ts';
import { fakeSurroundings } from './surroundings.fixture.ts';

function reference(file: string): string {
  return readFileSync(join(import.meta.dirname, '../../../docs/reference', file), 'utf8');
}

describe('docs/reference/stories.md', () => {
  const text = reference('stories.md');
  const { actors, steps } = story.shape;
  const keys = [story, actors.valueType, steps.element, operators].flatMap(({ shape }) => Object.keys(shape));

  test.each([...new Set(keys)])('explains %s', (key) => {
    expect(text).toMatch(new RegExp(`\`${key.replace('$', '\\$')}[\`:]`));
  });
});

describe('docs/reference/cli.md', () => {
  const text = reference('cli.md');
  const { commands } = createProgram(fakeSurroundings().surroundings, () => {});

  test.each(commands.map((command) => [command.name(), command] as const))(
    'explains hall %s and its options',
    (name, command) => {
      const [, section = ''] = text.split(`## \`hall ${name}`);
      const [own = ''] = section.split('\n## ');
      expect(
        command.options.filter(({ long }) => !own.includes(`\`${long}\``)).map(({ long }) => long),
      ).toEqual([]);
      expect(section).not.toBe('');
    },
  );
});
