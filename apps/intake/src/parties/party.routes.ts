import { reasonOf } from '@walking-hall/answer-check';
import { AppError } from '@walking-hall/app-error';
import { forgetParty, getPartyAddresses, identifyParty, importHolding } from '@walking-hall/contracts';
import { checkIdNumber, checkUscc } from '@walking-hall/official-codes';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { toEpochMs, toLocalDate } from '@walking-hall/working-calendar';
import type { AddressBook } from './address-book.ts';
import type { Holdings } from './holdings.ts';
import type { Vault } from './vault.ts';

export function partyRoutes(
  vault: Vault,
  holdings: Holdings,
  addressBook: AddressBook,
): readonly BoundRoute[] {
  return [
    route(identifyParty, ({ body: { idType, idNo }, now }) => {
      checkNumber(idType, idNo, now);
      return { body: { party: vault.referenceOf(idType, idNo) } };
    }),
    route(importHolding, async ({ body: { idType, idNo, ...holding }, now }) => {
      checkNumber(idType, idNo, now);
      const party = vault.referenceOf(idType, idNo);
      // The later import wins, as the register that it comes from knows best.
      await holdings.keep({ party, ...holding }, toEpochMs(now));
      const { material, validTo } = holding;
      return { body: { party, material, ...(validTo === undefined ? {} : { validTo }) } };
    }),
    route(forgetParty, async ({ params }) => {
      await vault.forget(params.party);
      return undefined;
    }),
    route(getPartyAddresses, async ({ params }) => {
      const addresses = await addressBook.findAddresses(params.party);
      if (!addresses) throw new AppError('person_unknown');
      return { body: addresses };
    }),
  ];
}

function checkNumber(idType: string, idNo: string, now: string): void {
  const check =
    idType === 'USCC'
      ? checkUscc(idNo)
      : idType === 'RESIDENT_ID'
        ? checkIdNumber(idNo, toLocalDate(now))
        : { valid: true as const };
  if (check.valid) return;
  throw new AppError(
    'request_invalid',
    {},
    {
      issues: [
        {
          path: 'body.idNo',
          code: idType === 'USCC' ? 'uscc_invalid' : 'id_number_invalid',
          params: reasonOf(check),
        },
      ],
    },
  );
}
