import { findQuantities } from '../numbers/quantities.ts';
import { sequence } from '../pattern.ts';
import { any } from '../words/words.ts';

/**
 * What a report tells before it says that it is not to go yet: 已设路长126名 of 已设路长126名，数还没对完先放着. Null for a text that does not
 * put itself off at its end, or tells nothing before.
 */
export function apartFromPuttingOff(text: string): string | null {
  if (text.length > LONGEST) return null;
  const clauses = text.split(/(?<=[，,。；;！!\n ])/u).filter((one) => /[\p{L}\p{N}]/u.test(one));
  const first = clauses.findIndex((clause) => PUTS_OFF.test(bare(clause)));
  if (first < 1 || !clauses.slice(first).every(saysWhy)) return null;
  return bare(clauses.slice(0, first).join(''));
}

const LONGEST = 400;

/** Behind it stands at most why, in a few words and without a figure: 我再核一下. */
const saysWhy = (clause: string): boolean =>
  clause.length <= LONGEST_REASON && findQuantities(clause).length === 0;
const LONGEST_REASON = 24;

const bare = (words: string): string => words.trim().replace(/[，,。；;！!\s]$/u, '');

/** 先不登记; 数还没对完先放着: only what is said of the figures, or of whom they are shown to, stands before it. */
const PUTS_OFF = new RegExp(
  sequence(
    /^(?:[^，,。]{0,8}(?:数|核|对|查|问|定|审|看|领导|长)[^，,。]{0,8})?(?:但|不过|所以)?(?:我|咱|[这那][个条份项]?)?(?:都|就)?/u,
    any(
      `
        先不报 先别报 先不要报 别急着报 暂时不报 暂时别报 暂不报 先不登记 先不要登记 先别登记
        先不提交 先别提交 先不发 先别发 先不交 先别交 先放放 先放一放 先放一下 先放着 先留着 先搁着
        先存着 先挂着
      `,
    ),
    /[了吧哈啊]?(?:我[^，,。]{0,12}[核对问查看][^，,。]{0,6})?$/u,
  ),
  'u',
);
