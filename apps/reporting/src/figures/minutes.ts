const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

/** Whole minutes from one instant to another; none where the other is earlier. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000));
}

/** A duration as it is counted: to the minute within a day, in whole hours beyond, so that a month has few of them. */
export function countedMinutes(minutes: number): number {
  return minutes < minutesPerDay ? minutes : minutes - (minutes % minutesPerHour);
}
