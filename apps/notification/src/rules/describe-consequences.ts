import type {
  acceptanceRevoked,
  caseWithdrawn,
  deficiencyDue,
  dutyMissed,
  dutyWarned,
  EventBody,
  quotaTransferOffered,
} from '@walking-hall/contracts';
import { ofCase } from './describe-case.ts';
import type { EventFacts } from './event-facts.ts';
import type { Known, KnownBundle } from './known.ts';
import { joined, same } from './words.ts';

type Data<D> = EventBody<D>['data'];

export function describeDutyWarned(data: Data<typeof dutyWarned>): EventFacts {
  return ofDuty('hall.case.duty-warned.v1', data);
}

export function describeDutyMissed(data: Data<typeof dutyMissed>): EventFacts {
  return ofDuty('hall.case.duty-missed.v1', data);
}

export function describeDeficiencyDue(data: Data<typeof deficiencyDue>, { bundle }: Known): EventFacts {
  const { case: caseId, material, dueDate } = data;
  return {
    ...ofCase('hall.case.deficiency-due.v1', data),
    params: { caseId, material: materialName(material, bundle), dueDate },
  };
}

export function describeAcceptanceRevoked(
  data: Data<typeof acceptanceRevoked>,
  { bundle }: Known,
): EventFacts {
  const { case: caseId, material, reasons } = data;
  return {
    ...ofCase('hall.case.acceptance-revoked.v1', data),
    params: { caseId, material: materialName(material, bundle), reasons },
  };
}

/** @throws Error where the case was not heard of yet: the message comes again */
export function describeCaseWithdrawn(
  data: Data<typeof caseWithdrawn>,
  { subject, bundle }: Known,
): EventFacts {
  if (!subject) throw new Error(`${data.case} has not been heard of yet`);
  const { departments } = subject;
  return {
    ...ofCase('hall.case.withdrawn.v1', data),
    departments,
    params: {
      caseId: data.case,
      department: joined(departments.map((code) => bundle?.departments[code] ?? same(code))),
    },
  };
}

/** Told to the receiver: it counts once that side confirms. */
export function describeTransferOffered(data: Data<typeof quotaTransferOffered>): EventFacts {
  const { transfer, quota, quantity, to, regionPath } = data;
  return {
    type: 'hall.quota.transfer-offered.v1',
    about: transfer,
    region: regionPath,
    party: to,
    departments: [],
    terms: {},
    params: { transferId: transfer, quota, quantity },
  };
}

function ofDuty(
  type: string,
  data: Pick<Data<typeof dutyWarned>, 'case' | 'regionPath' | 'party' | 'name' | 'dueDate' | 'consequence'>,
): EventFacts {
  const { case: caseId, name: duty, dueDate, consequence } = data;
  return { ...ofCase(type, data), params: { caseId, duty, dueDate, consequence } };
}

function materialName(material: string, bundle: KnownBundle | undefined) {
  return bundle?.materials[material] ?? same(material);
}
