interface DurationWords {
  hours(count: number): string;
  minutes(count: number): string;
}
/** Hours to the half, or minutes under one hour: nobody plans by the minute. */
export function durationText(milliseconds: number, words: DurationWords): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 60 ? words.minutes(Math.max(minutes, 0)) : words.hours(Math.round(minutes / 30) / 2);
}
