import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { story } from './story.schema.ts';

test('the JSON Schema, which editors read, is what the player reads', async () => {
  const schema = z.toJSONSchema(story, { io: 'input', unrepresentable: 'any' });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../../generated/story.schema.json'),
  );
});
