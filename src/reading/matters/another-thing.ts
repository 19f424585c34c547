import { matterIn } from './reference.ts';

/** What is said of a matter by its number, and what follows it about another thing. */
export interface TwoThings {
  readonly first: string;
  readonly second: string;
}

/**
 * 批示1已清淤3公里；另外井盖那个也办完了: what is said of the matter, and what is said of something else that is pointed at. Null for a text
 * that names no matter at first, or goes on about the same one.
 */
export function anotherThing(text: string): TwoThings | null {
  if (text.length > LONGEST) return null;
  const { first, second } = PARTS.exec(text.trim())?.groups ?? {};
  if (first === undefined || second === undefined || !POINTS.test(second)) return null;
  return matterIn(first) && !matterIn(second) ? { first, second } : null;
}

const LONGEST = 200;
const PARTS =
  /^(?<first>[^\n]{4,160}?)[，,。；;！!\s](?:另外|此外|还有(?:[个一]?[个件]?事)?|顺便(?:说一?下)?|再[一有]个?|再就是|对了)[，,：:\s]{0,2}(?<second>[^\n]{4,160})$/u;
/** 井盖那个, 盲道的督办, 那件事. */
const POINTS =
  /^[^，,。；;]{0,10}?(?:[那这上](?:[个件份项条次]|边的)|的(?:督办|批示|发文|会议?|检查|问题|事)|任务\d)/u;
