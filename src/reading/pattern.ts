/** A part of a pattern: written out, or put together of others. */
export type Part = string | RegExp;

const sourceOf = (part: Part): string => (typeof part === 'string' ? part : part.source);

/** Any of these forms, the first that fits: `(?:a|b)`. */
export const either = (...forms: readonly Part[]): string => `(?:${forms.map(sourceOf).join('|')})`;

/** These parts, one right behind the other. */
export const sequence = (...parts: readonly Part[]): string =>
  parts.map((part) => `(?:${sourceOf(part)})`).join('');

/** What may stand there, or not. */
export const optional = (part: Part): string => `(?:${sourceOf(part)})?`;

/** A part so many times, as in a pattern: `{0,3}`, `{1,4}?`. */
export const repeated = (part: Part, times: `${'{' | '+' | '*'}${string}`): string =>
  `(?:${sourceOf(part)})${times}`;

/** What is found there, under a name. */
export const named = (name: string, part: Part): string => `(?<${name}>${sourceOf(part)})`;

/** Looks ahead, and takes nothing. */
export const followedBy = (part: Part): string => `(?=${sourceOf(part)})`;
export const notFollowedBy = (part: Part): string => `(?!${sourceOf(part)})`;

/** Looks back, and takes nothing. */
export const precededBy = (part: Part): string => `(?<=${sourceOf(part)})`;
export const notPrecededBy = (part: Part): string => `(?<!${sourceOf(part)})`;
