import { type ReadFile, readYaml } from '../files/read-yaml.ts';
import { checkStory } from './check-story.ts';
import { type Story, story } from './story.schema.ts';

/** A story from the text of its file, or everything that is wrong with the file, each with its place. */
export function readStory(text: string): ReadFile<Story> {
  return readYaml(text, story, checkStory);
}
