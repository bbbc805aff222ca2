import { afterAll } from 'vitest';
import { killHalls } from './hall-process.ts';
import { killServices } from './service-process.ts';

// The first hook of every file, and so the last to run: should a test give up on its hall, the hall ends with the file.
afterAll(killHalls);
afterAll(killServices);
