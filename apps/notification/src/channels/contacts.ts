import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { AddressBook } from './channel.ts';

const contacts = z.record(
  z.string(),
  z.strictObject({
    email: z.email().optional(),
    mobile: z
      .string()
      .regex(/^1\d{10}$/)
      .optional(),
    group: z
      .string()
      .regex(/^[\w-]{1,60}$/)
      .optional(),
    language: z.enum(['zh', 'en']).optional(),
  }),
);

/**
 * Where departments and the managers of regions can be reached: duty phones and group robots, by recipient
 * (`managers/330106`, `330106:market-supervision`), from a file that is read each time, so that the roster may change while
 * the hall runs. Parties are looked up in the other book.
 */
export function withContacts(parties: AddressBook, file: string | undefined): AddressBook {
  if (file === undefined) return parties;
  return {
    async findAddresses(recipient) {
      if (!/[/:]/.test(recipient)) return parties.findAddresses(recipient);
      return contacts.parse(JSON.parse(await readFile(file, 'utf8')))[recipient];
    },
  };
}
