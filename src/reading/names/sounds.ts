import { pinyin } from 'pinyin-pro';

const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
const known = new Map<string, readonly string[]>();

/** A character in all of its readings, without tones. */
export function readingsOf(char: string): readonly string[] {
  const readings =
    known.get(char) ?? pinyin(char, { toneType: 'none', type: 'array', multiple: true });
  known.set(char, readings);
  return readings;
}

/** Whether two characters share a reading, in any of their readings. */
export const areAlike = (one: string, other: string): boolean =>
  one === other || readingsOf(one).some((reading) => readingsOf(other).includes(reading));

/** The same but for how hard a consonant is, or where the tongue lies: pi and bi, shi and si. */
export function areNear(one: string, other: string): boolean {
  const near = new Set(readingsOf(other).map(nearly));
  return readingsOf(one).some((reading) => near.has(nearly(reading)));
}

/** A reading without what people confuse in it. */
const nearly = (reading: string): string =>
  reading
    .replace(/^(?:zh|ch|c)/u, 'z')
    .replace(/^sh/u, 's')
    .replace(/^[ptkq]/u, (sign) => SOFTER[sign] ?? sign)
    .replace(/ng$/u, 'n');

const SOFTER: Readonly<Record<string, string>> = { p: 'b', t: 'd', k: 'g', q: 'j' };

/** How words sound together, without their tones: some characters sound otherwise in other words. */
export const soundOf = (words: string): string =>
  pinyin(words, { toneType: 'none', type: 'array' }).join(' ');

/** Whether two words of characters sound the same, whatever the tones: 确人 and 确认. */
export const soundsLike = (one: string, other: string): boolean =>
  HAN_ONLY.test(one) && mayShareSound(one, other) && soundOf(one) === soundOf(other);

/** Whether they could, by each of their characters: that costs next to nothing. */
const mayShareSound = (one: string, other: string): boolean =>
  one.length === other.length &&
  [...one].every((char, place) => areAlike(char, other.charAt(place)));
