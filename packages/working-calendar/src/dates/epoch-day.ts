import { AppError } from '@walking-hall/app-error';
import type { LocalDate } from './local-date.ts';

/** Days since 1970-01-01. Inside this package days are these integers; strings stand at its border only. */
export type EpochDay = number;

const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days in use, written and read again and again: a few years' worth. */
const maxKnownDays = 10_000;
const knownDays = new Map<LocalDate, EpochDay>();
const knownDates = new Map<EpochDay, LocalDate>();

function keepDay(date: LocalDate, day: EpochDay): void {
  if (knownDays.size >= maxKnownDays) {
    knownDays.clear();
    knownDates.clear();
  }
  knownDays.set(date, day);
  knownDates.set(day, date);
}

/** @throws AppError date_invalid when the text is not a day that exists */
export function toEpochDay(date: LocalDate): EpochDay {
  const known = knownDays.get(date);
  if (known !== undefined) return known;
  const day = parseDay(date);
  keepDay(date, day);
  return day;
}

function parseDay(date: LocalDate): EpochDay {
  const ms = SHAPE.test(date) ? Date.parse(date) : Number.NaN;
  // Day 30 of February is NaN in some engines and rolls over into March in others.
  if (new Date(ms).getUTCDate() !== Number(date.slice(8))) {
    throw new AppError('date_invalid', { value: date });
  }
  return ms / DAY_MS;
}

/** @throws AppError date_invalid for a day outside the years 0000–9999, which 'YYYY-MM-DD' can not write */
export function fromEpochDay(day: EpochDay): LocalDate {
  const known = knownDates.get(day);
  if (known !== undefined) return known;
  const date = writeDay(day);
  keepDay(date, day);
  return date;
}

function writeDay(day: EpochDay): LocalDate {
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new AppError('date_invalid', { value: String(day) });
  }
  // Several times faster than toISOString(), and every answer of the calendar passes through here.
  return `${String(year).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** Monday to Friday. Day 0 was a Thursday. */
export function isWeekday(day: EpochDay): boolean {
  const daysAfterMonday = (((day + 3) % 7) + 7) % 7;
  return daysAfterMonday < 5;
}

export function yearOf(day: EpochDay): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** 1 January of a year from 100 on: `Date.UTC` takes smaller ones for years of the 20th century. */
export function firstDayOf(year: number): EpochDay {
  return Date.UTC(year, 0, 1) / DAY_MS;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
