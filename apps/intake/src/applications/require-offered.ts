import { AppError } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import { type Occasion, refusalsOf } from '../service-points/offer.ts';

/** What was asked for where, and the handling items that it came to. */
export interface OrderOnOccasion extends Occasion {
  /** As it was sent: the refusal names these places. */
  readonly ordered: readonly string[];
  readonly handlingItems: readonly string[];
}

/** @throws AppError `order_invalid` with every item that is not offered on the occasion */
export function requireOffered({ ordered, handlingItems, ...occasion }: OrderOnOccasion): void {
  const { lineOf } = prepareBundle(occasion.bundle);
  const findRefusal = refusalsOf(occasion);
  const issues = handlingItems.flatMap((item) => {
    const refusal = findRefusal(item);
    const place = ordered.findIndex((id) => lineOf(item).includes(id));
    return refusal ? [{ path: `body.items[${place}]`, ...refusal }] : [];
  });
  if (issues.length > 0) throw new AppError('order_invalid', {}, { issues });
}
