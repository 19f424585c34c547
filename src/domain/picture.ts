import { z } from 'zod';

const Hue = z.enum(['red', 'yellow', 'green', 'blue', 'grey']);
export type Hue = z.infer<typeof Hue>;

/** Counts in rows: of each row so many of each series, one behind the other. */
export const Stacks = z.strictObject({
  kind: z.literal('stacks'),
  /** `across`: rows below each other; `upright`: beside each other, as months are. */
  direction: z.enum(['across', 'upright']),
  series: z.array(z.strictObject({ name: z.string().min(1), hue: Hue })).min(1),
  /** A value for each series. */
  rows: z.array(z.strictObject({ label: z.string().min(1), values: z.array(z.number()) })).min(1),
});
export type Stacks = z.infer<typeof Stacks>;

/** How much of what was wanted is reached, row by row, beside how much of the time is over. */
export const Shares = z.strictObject({
  kind: z.literal('shares'),
  rows: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        /** 0 to 1 and beyond; null where nothing is known. */
        share: z.number().nullable(),
        /** Behind the bar, in figures: 6/8座. */
        said: z.string(),
      }),
    )
    .min(1),
  /** 0 to 1. */
  timeGone: z.number(),
});
export type Shares = z.infer<typeof Shares>;

/** How shares grew over the months, beside the line from nothing to all. */
export const Course = z.strictObject({
  kind: z.literal('course'),
  /** 1月 to 12月. */
  labels: z.array(z.string().min(1)).min(2),
  /** For each label 0 to 1 and beyond; null where nothing is known yet. `said`: what the last one is in figures. */
  lines: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        shares: z.array(z.number().nullable()),
        said: z.string(),
      }),
    )
    .min(1),
  /** At which label all is wanted, counted from 0. */
  until: z.int().positive(),
});
export type Course = z.infer<typeof Course>;

/** 一张图, for a phone in a hand: its figures are those of the record, as of the moment that its note names. */
export const Picture = z.strictObject({
  kind: z.literal('picture'),
  title: z.string().min(1),
  note: z.string().min(1),
  chart: z.discriminatedUnion('kind', [Stacks, Shares, Course]),
});
export type Picture = z.infer<typeof Picture>;
