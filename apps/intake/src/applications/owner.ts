import { AppError } from '@walking-hall/app-error';
import { applicationHandedOver, eventOf } from '@walking-hall/contracts';
import type { Application, ApplicationCommand, ApplicationEvent } from './application.ts';

type HandOver = Extract<ApplicationCommand, { readonly kind: 'handOver' }>;

/** The first of the staff who takes it on answers for it until it is handed over (首问责任). */
export function takenBy(
  staff: string | undefined,
  { owner, received }: Pick<Application, 'owner' | 'received'>,
  at: string,
): readonly ApplicationEvent[] {
  if (staff === undefined || owner !== undefined) return [];
  const { application, region, party } = received;
  return [eventOf(applicationHandedOver, { application, region, party, to: staff, at })];
}

/** @throws AppError `not_owner` where it is somebody else's to hand over */
export function handOver(
  { by, to, isManager, reason, at }: HandOver,
  { owner, received }: Application,
): readonly ApplicationEvent[] {
  if (owner === to) return [];
  if (owner !== undefined && owner !== by && !isManager) throw new AppError('not_owner', { owner });
  const { application, region, party } = received;
  return [
    eventOf(applicationHandedOver, {
      application,
      region,
      party,
      ...(owner === undefined ? {} : { from: owner }),
      to,
      ...(reason === undefined ? {} : { reason }),
      at,
    }),
  ];
}
