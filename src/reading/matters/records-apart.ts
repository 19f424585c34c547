/** A place where one record that a text begins may end and the next one begin. */
export interface RecordsCut {
  readonly first: string;
  readonly second: string;
  /** Whether a sentence or a line ends there. */
  readonly isStrong: boolean;
}

const LONGEST = 600;
const MOST = 12;
const MARK = /[，,。；;！!\n]+/gu;
const STRONG = /[。；;！!\n]/u;
/** What leads to one more. */
const LEADS = /^(?:另外|此外|还有|同时|再有|再就是|再|然后|接着|最后|也|并)?[，,：:\s]{0,2}/u;
/** What begins one, whatever stands before it. */
const OPENS_PLAINLY =
  /^(?:(?:请|再|也|麻烦)?(?:给|对|向)[^，,。；;\n]{2,14}?(?:下|立|开|发)(?:达|发)?(?:一?[个件项份张])?督办|(?:督办|批示|登记(?:批示|明察|暗访|检查|领导活动)|日常检查|书面调度|填报任务\d{1,2})[^，,。；;\n]{0,8}[：:]|起草|召开)/u;
/** What may begin a record, near the head of what is said of it. */
const OPENS =
  /^[^，,。；;！!\n]{0,16}?(?:督办|督查|批示|召开|[开议]个?|起草|拟|发文|发个|通知|登记|调度|暗访|明察|检查|立项|活动)/u;

/**
 * 督办：任务28…；督办：任务13…: every place behind which another record may begin, the first one first. Empty for a text in which nothing
 * could.
 */
export function recordsCutFrom(text: string): readonly RecordsCut[] {
  const said = text.trim();
  if (said.length > LONGEST) return [];
  return [...said.matchAll(MARK)]
    .flatMap(({ 0: mark, index }) => {
      const first = said.slice(0, index).trim();
      const second = said.slice(index + mark.length).replace(LEADS, '');
      const isStrong = STRONG.test(mark);
      const mayBegin = isStrong ? OPENS : OPENS_PLAINLY;
      const isCut = first.length >= 4 && second.length >= 6 && mayBegin.test(second);
      return isCut ? [{ first, second, isStrong }] : [];
    })
    .slice(0, MOST);
}
