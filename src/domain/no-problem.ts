/** 目前, 这边都: what may stand before the denial. */
const BEFORE =
  '(?:目前|暂时?|本月|本期|现在?|均|都|也|基本上?|尚|还|一直|总体上?|这边|这块|我们|我局|倒是?){0,4}';
const NONE =
  '(?:无|没|没有|不存在|(?:未|没|没有)(?:发现|出现|遇到|遇上|碰到|碰上))(?:过|了|到|任何|明显|什么|啥|突出|较大|太大|特别|大|重大|其他|别的|存在|新的?){0,3}的?';
const TROUBLE =
  '(?:问题|困难|难处|难点|难题|阻力|障碍|堵点|卡点|瓶颈)(?:[和及、与]?(?:问题|困难|难处|难题))?';
const BEHIND = '(?:了|的|(?:需要?|要)(?:协调|解决|帮助|反映)(?:解决)?的?)?';

const DENIES = new RegExp(`^${BEFORE}${NONE}${TROUBLE}${BEHIND}$`, 'u');
const BARE = new RegExp(`^${BEFORE}${NONE}(?:情况)?$`, 'u');

/** 存在问题无, 难处没有, 问题不存在, with no mark between them. */
const LABELLED =
  /^(?:目前|本月)?(?:存在|面临|遇到)?的?(?:主要|突出|共性)?(?:问题|困难|难处|难点|难题|短板|不足|堵点)(?:[和、]?(?:问题|困难))?(?:方面|这块|上)?[是为]?(?:目前|暂时?|也|都|均|基本){0,2}(?:无|没有?了?|没啥|没什么|不存在|零|未发现)$/u;

/** Whether a clause says that nothing stands in the way, in whatever words: 暂时没啥困难, 没遇到什么问题, 无问题. */
export const deniesProblems = (clause: string): boolean =>
  DENIES.test(clause) || LABELLED.test(clause);

/** The same of a line under 存在问题, where 无 and 暂无 say it too. */
export const isNoProblem = (line: string): boolean => deniesProblems(line) || BARE.test(line);
