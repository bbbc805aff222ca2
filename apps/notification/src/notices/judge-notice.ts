import type { DeferReason, SkipReason } from '@walking-hall/contracts';
import { epochMsOf, instantOf } from '@walking-hall/service-kit';
import type { RegionRules } from '../settings/region-rules.ts';
import type { OwedNotice } from './notice.ts';

export type KeptBack =
  | { readonly kind: 'wait'; readonly reason: DeferReason; readonly until: string }
  | { readonly kind: 'skip'; readonly reason: SkipReason };
export type Verdict = { readonly kind: 'go' } | KeptBack;

export interface Circumstances {
  readonly region: RegionRules;
  /** Whether the recipient does not want what is pushed unasked. */
  readonly optedOut: boolean;
  readonly now: string;
}

type Judged = Pick<OwedNotice, 'rule' | 'channel' | 'category'>;

/**
 * Whether a notice may go now, by what its region and its recipient have decided. What the law obliges to say can be read
 * in the feed whatever they decide; quiet hours hold for what rings, and not for alerts.
 */
export function judgeNotice(notice: Judged, { region, optedOut, now }: Circumstances): Verdict {
  const { channel, category } = notice;
  if (channel === 'IN_APP' && category === 'DUTY') return go;
  const off = region.isOff(ruleIdOf(notice.rule), channel);
  if (off !== undefined) return { kind: 'skip', reason: off };
  if (category === 'OFFER' && optedOut) return { kind: 'skip', reason: 'OPTED_OUT' };
  if (channel === 'IN_APP' || category === 'ALERT' || !region.quietHours) return go;
  const until = quietUntil(region.quietHours, now);
  return until === undefined ? go : { kind: 'wait', reason: 'QUIET_HOURS', until };
}

/**
 * What becomes of a notice over the day's cap. It waits for the next day where it is still worth saying then; an offer is
 * not worth waiting for, and an alert is stale.
 */
export function judgeOverCap({ category }: Pick<OwedNotice, 'category'>, now: string): KeptBack {
  if (category === 'OFFER' || category === 'ALERT') return { kind: 'skip', reason: 'OVER_DAILY_CAP' };
  return { kind: 'wait', reason: 'OVER_DAILY_CAP', until: instantAt(now, 1, '00:00') };
}

const go: Verdict = { kind: 'go' };

/** The id in `task-refused@1`. */
function ruleIdOf(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('@'));
}

function quietUntil({ from, to }: { from: string; to: string }, now: string): string | undefined {
  const time = now.slice(11, 16);
  const overMidnight = from > to;
  if (overMidnight && time >= from) return instantAt(now, 1, to);
  const isQuiet = overMidnight ? time < to : from <= time && time < to;
  return isQuiet ? instantAt(now, 0, to) : undefined;
}

/** A time of the hall's day, some days after another instant. */
function instantAt(now: string, days: number, time: string): string {
  const midnight = epochMsOf(`${now.slice(0, 10)}T00:00:00.000+08:00`);
  return `${instantOf(midnight + days * 86_400_000).slice(0, 10)}T${time}:00.000+08:00`;
}
