import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, firmSpotted, scorePublished } from '@walking-hall/contracts';
import type { LocalDate } from '@walking-hall/working-calendar';
import type { FirmScoreEvent, FirmScores, PublishScore } from './firm-score.ts';

/** Scores are published day after day and stand as they are; the same again changes nothing. */
export function decideFirmScore(
  { score, spottedFrom }: PublishScore,
  state: FirmScores,
): readonly FirmScoreEvent[] {
  const { asOf } = score;
  const same = state.published.find((one) => one.asOf === asOf);
  if (same) {
    const { at, by } = same;
    if (isDeepStrictEqual(same, { ...score, at, by })) return [];
    throw new AppError('score_exists', { asOf });
  }
  const last = state.published.at(-1)?.asOf;
  if (last !== undefined && asOf < last) throw new AppError('score_out_of_order', { last });
  return [eventOf(scorePublished, score), ...spotted({ score, spottedFrom }, state)];
}

/** Scores by different versions or for different stages tell nothing of growth. */
function spotted(
  { score: now, spottedFrom }: Omit<PublishScore, 'kind'>,
  state: FirmScores,
): FirmScoreEvent[] {
  const before = state.published.at(-1);
  if (before?.version !== now.version || before.stage.id !== now.stage.id) return [];
  const growth = (Math.round(now.score * 10) - Math.round(before.score * 10)) / 10;
  const quarter = quarterOf(now.asOf);
  if (growth < spottedFrom || state.spotted.some((one) => one.quarter === quarter)) return [];
  const { region, regionPath, party, snapshot, score, at } = now;
  return [eventOf(firmSpotted, { region, regionPath, party, snapshot, quarter, growth, score, at })];
}

/** `2026-Q1` */
function quarterOf(date: LocalDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
