import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import { type Occasion, refusalsOf } from './offer.ts';

/**
 * For items that nobody has answered anything about yet. Of a main item it is enough that one of its handling items is
 * offered, as only the answers will tell which of them it comes to.
 * @throws AppError `order_invalid` with every item that is not offered on the occasion
 */
export function requireAvailable(items: readonly string[], occasion: Occasion): void {
  const findRefusal = refusalsOf(occasion);
  const { handlingOf } = prepareBundle(occasion.bundle);
  const issues = items.flatMap((item, index): readonly ErrorIssue[] => {
    const path = `body.items[${index}]`;
    const handling = handlingOf(item);
    if (handling.length === 0) return [{ path, code: 'item_unknown', params: { item } }];
    const refusals = handling.map(({ id }) => findRefusal(id));
    const [refusal] = refusals;
    if (!refusal || !refusals.every((one) => one)) return [];
    return [{ path, code: refusal.code, params: { ...refusal.params, item } }];
  });
  if (issues.length > 0) throw new AppError('order_invalid', {}, { issues });
}
