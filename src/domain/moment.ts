import type { Moment } from './message.ts';

export const momentOf = (date: Date): Moment => date.toISOString();

export const later = (moment: Moment, ms: number): Moment =>
  new Date(Date.parse(moment) + ms).toISOString();

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** The calendar day in Shanghai, YYYY-MM-DD; the zone has kept no summer time since 1991. */
export const shanghaiDay = (moment: Moment): string =>
  later(moment, SHANGHAI_OFFSET_MS).slice(0, 10);

/** The time of day in Shanghai, HH:MM. */
export const shanghaiTime = (moment: Moment): string =>
  later(moment, SHANGHAI_OFFSET_MS).slice(11, 16);

/** The moment of a day YYYY-MM-DD and a time HH:MM in Shanghai. */
export const momentIn = (day: string, time: string): Moment =>
  later(`${day}T${time}:00.000Z`, -SHANGHAI_OFFSET_MS);
