import { objectOf } from '../achievements/achievement-name.ts';
import { quantitiesIn } from '../achievements/report-quantities.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { EVENTS, LEVEL } from '../words/done.ts';
import { AS_OF, CAME_OUT } from '../words/history.ts';
import { DONE_TO, FROM, LED_BY, UNDER_WAY } from '../words/roles.ts';
import { isProblem } from './sections.ts';

/**
 * Where a number with its unit closes what is told in running text without marks, as in a transcript of speech: the
 * thing and its verb stand before it, and behind it begins the next (绿道铺了五点四公里公园开工九处, 覆盖率80.5%书房还没开工).
 */
export function countsClosedIn(text: string): readonly number[] {
  if (text.length < SHORTEST) return [];
  const found = quantitiesIn(text);
  return found.flatMap(({ span }, at) => {
    const [last, here, next] = [found[at - 1], found[at], found[at + 1]];
    const before = text.slice(last?.span.end ?? 0, here?.span.start);
    if (BELONGS.some((words) => words.test(before))) return [];
    const isThing = next !== undefined && !EVENTS.test(here?.unit ?? '');
    const noun = isThing ? (COUNTED.exec(text.slice(span.end, next.span.start))?.[0] ?? '') : '';
    const end = span.end + noun.length;
    const after = text.slice(end, next?.span.start);
    const isOfTheSame = last !== undefined && here !== undefined && MEASURES.test(here.unit);
    const closes = next ? closesBefore(before, after, isOfTheSame) : closesAtEnd(before, after);
    const state = next ? STATE.exec(after)?.[0] : undefined;
    return [...(closes ? [end] : []), ...(state === undefined ? [] : [end + state.length])];
  });
}

/** 3家关停、2家就地改造: the number begins what it is said of. */
const BEGINS_ITEM = /、\s?$/u;

/** “完成10个积水点整治”的任务 */
const IN_QUOTES = /“[^“”]{0,40}$/u;

/** 济泺路等4条道路杆件整治: what they are stands behind the number. */
const AND_OTHERS = /[\u4e00-\u9fff]{2}等$/u;

/** 去年达标的那1个街道: which one is meant stands behind the number. */
const POINTED_AT = /[那这]\s?$/u;
const BELONGS = [BEGINS_ITEM, IN_QUOTES, LED_BY, DONE_TO, AND_OTHERS, POINTED_AT];

/** 五十二个院管网铺了…: what was counted stands behind its number. */
const COUNTED =
  /^(?:小区|社区(?!服务|卫生|工作|食堂|养老|协商|矫正|书屋)|院(?![长校士感])落?|村居?(?![民委])|街[道办](?!办)|项目(?!部)|片区|点位|路口|企业|单位)(?=[\u4e00-\u9fff]{2})/u;

/** 还有三处没开工花漾街区建成八条: how far the one thing has not come, and behind it the next. */
const STATE =
  /^[\u4e00-\u9fff]{0,6}?(?:没有?|未)(?:[开动完竣]工|建成|启动|开始|验收|挂牌|投用|启用|通[水电气车]|达标|到位|选好?址|[动批拆签改装修](?!工|造))了?(?=[\u4e00-\u9fff]{3})/u;

/** In signs: less than that tells no two things. */
const SHORTEST = 10;

/** 拆除十三点零二万平老旧小区七个: behind what was told, so much of an area or a length is of no thing that follows it. */
const MEASURES = /[平米里亩顷吨元]$/u;

function closesBefore(before: string, after: string, isOfTheSame: boolean): boolean {
  if (NOW.test(after)) return true;
  if (FROM.test(before) || LEADS_ON.test(after)) return false;
  const tells = tellsSomething(before) || (isOfTheSame && tellsDone(before));
  return tells && (IN_HAND.test(after) || BEGINS.test(after));
}

/** 600户任务的 of 占600户任务的97.2%, 独居老人和 of 42户独居老人和6家养老院: what is said of the next number, or joined with it. */
const LEADS_ON = /[的和与及](?:约|近)?$/u;

/** Behind the last number: only what says by itself how far another thing has come, and not what was counted: 4个社区达到标准. */
const closesAtEnd = (before: string, after: string): boolean =>
  tellsSomething(before) &&
  LONG.test(after) &&
  !GOES_ON.test(after.replace(COUNTED, '')) &&
  (tellsDone(after) || UNDER_WAY.test(after) || isProblem(after));

/** 绿道铺了, 覆盖率: a thing, and that it was done or how high it stands. */
const tellsSomething = (words: string): boolean => {
  const before = words.replace(AS_OF, '').replace(CAME_OUT, '');
  return LEVEL_AT_END.test(before) || (tellsDone(before) && objectOf(before) !== '');
};

const LEVEL_AT_END = new RegExp(`(?:${LEVEL.source})(?:达到?|为|是|有|到)?(?:了|约)?$`, 'u');

/** What still speaks of the number before it. */
const GOES_ON =
  /^(?:[都全均各已在正还未没尚也的里中内多余来左以上下其占达超比较同增涨降升共合总和及与或、到至为是因由被需待]|当中|分别|累计|完成|建成|开工|投用|只有?|仅|才)/u;
const BEGINS = new RegExp(`(?!${GOES_ON.source})^[\\u4e00-\\u9fff]{2,}$`, 'u');
const LONG = /^[\u4e00-\u9fff]{5,}/u;
/** 演了十八场现在八十七个村里面… */
const NOW = /^(?:现在|目前|眼下|今年|截至|这个月|上个月|下个月)/u;
/** 建成两家还在装修一家 */
const IN_HAND = /^(?:还|正)在[\u4e00-\u9fff]{2,3}$/u;
