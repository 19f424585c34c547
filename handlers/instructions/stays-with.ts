import { either, sequence } from '../../src/reading/pattern.ts';

const REFUSES =
  /(?:退回?不(?:行|了|成|可以)|不能退|不(?:同意|准|予)退回?|退不了|不行|不可以|不同意)/u;
const THEIRS = new RegExp(
  sequence(
    /^(?:这个?|这事|那|就|也|仍然?|依然|先|继续|[，,\s]){0,3}(?:还是|仍|就|继续|照旧|依旧|就是)(?:由|归|让|请)?/u,
    either(
      /(?:你们|他们|你|原(?:来的?)?(?:单位|主办))(?:局|单位|中心)?(?:来)?(?:牵头|主办|承办|负责|来?办(?:理)?|管|干)/u,
    ),
    /[吧了的啊。！!]{0,2}$/u,
  ),
  'u',
);

/** 退回不行，还是你们牵头: the office leaves it with whoever gave it back; they hear that in its own words. */
export function staysWithThem(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST) return false;
  const clauses = said.split(/[，,。；;！!]/u).map((clause) => clause.trim());
  const isTheirs = clauses.some((clause) => THEIRS.test(clause));
  return isTheirs && clauses.every((clause) => !ASKS.test(clause)) && mayFollow(clauses);
}

/** 还是你们牵头 alone, or with a no to what was given back before it. */
const mayFollow = ([first = '']: readonly string[]): boolean =>
  THEIRS.test(first) ||
  REFUSES.test(first) ||
  /^(?:看了|研究了|问了|商量了|好的?|收到)/u.test(first);

const ASKS = /[吗么呢?？]$|谁|哪/u;
const LONGEST = 80;
