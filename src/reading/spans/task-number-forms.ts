import { readNumber } from '../numbers/numbers.ts';
import { either, followedBy, optional, sequence } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';

/** A number as people write one: 28, 廿八, 二十八. */
export const NUMBER = '(?:\\d{1,4}|[零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾佰]{1,5})';
/** 任务5、1-8月 names a task and a time. */
const NO_TIME = '(?!\\d|分之|月(?!报)|[至到~-]\\d{1,2}月)';
const ANOTHER = `(?:(?:[、,，和及与跟&到至~-]|以及| and |[号项](?:任务)?[到至])(?:第|任务)?${NUMBER}${NO_TIME})`;
/** More than these one after the other are no list that somebody would write. */
const MOST = 40;
/** 7, 7至9, 7、8和9. */
export const LIST = `${NUMBER}${ANOTHER}{0,${MOST}}`;
export const SEVERAL = `${NUMBER}${ANOTHER}{1,${MOST}}`;
/** 7号、8号 before 两项任务. */
const SEVERAL_NUMBERED = `${NUMBER}号?(?:[、,，和及与]${NUMBER}号?){1,${MOST}}`;

/** 30号和33号, 16和17, 8、13两项 at the head of a message that tells of all of them. */
const TOGETHER = `\\d{1,2}[号项]?(?:[、,，和及与跟 ]\\d{1,2}[号项]?){1,9}`;

/** 两项, 这俩任务 behind the numbers of all. */
const TOLD_TOGETHER = /的?(?:[这那]?[两三四五六七八九](?:项|个|条)|[这那][俩仨])(?:任务|工作)?/u;

/** 13 14 15, with nothing but blanks between them; a figure of one task stands so too, so that what follows must say that they are several. */
const SPACED = '\\d{1,2}(?: \\d{1,2}){1,9}';
/** 这俩, 那仨, 这三项: so many of them. */
const THESE = /[这那](?:[俩仨]|[两二三四五六七八九几](?:项|个|条|号)(?:任务|工作)?)/u;
const OF_THEM = either(THESE, /[都全均各谁哪归由]|分别|牵头/u);
/** 33那个街道名单没交全, 13那行; but 3那个批示 is no task. */
const THAT_ONE =
  /[那这](?:[个条项]|行(?![吧不了啊]))(?!月|季|周|礼拜|星期|.{0,6}(?:批示|会|督办|发文|通知|调度|检查|问题|申请))/u;
const PUTS_OFF =
  /(?:我们?|咱们?)?(?:想|要|能不能|能否|可不可以|可以|申请|请求?|需要){0,3}(?:延期|延到|缓到|缓几天|推迟|宽限|晚几天|晚[报交])/u;

/** What is counted by 第…个 and is no task. */
const NO_TASK = '(?!目标|指标|要求|措施|方面|责任|牵头|配合|参与|单位|部门|街|社区|成员|副)';

/** A way of naming tasks by number; the number, or the list of them, is its first group. */
export interface TaskNumberForm {
  readonly pattern: string;
  /** Nothing but a task can be meant, wherever in a text it stands; else only where a question speaks of it so. */
  readonly isSure: boolean;
}

const sure = (pattern: string): TaskNumberForm => ({ pattern, isSure: true });
const asked = (pattern: string): TaskNumberForm => ({ pattern, isSure: false });

/**
 * The ways of naming tasks by number, in questions and reports alike, the surer first. 3项任务, 任务一共, 任务120套 and
 * 第二个责任单位 name none.
 */
export const TASK_NUMBER_FORMS: readonly TaskNumberForm[] = [
  asked('(?:任务|\\btasks? ) ?(-\\d{1,3}|\\d{1,3}\\.\\d)(?!\\d)'),
  sure(`(?<=^|[，,。；;：:\\n ])(?:编号|序号)(?:是|为)?[:： ]?(${NUMBER})(?!\\d|[-~]\\d)`),
  asked(`(?:编号|序号)(?:是|为)?:?(${NUMBER})(?!\\d)`),
  // 34二季度评出6名, 4号6月装灯40盏: before a period a number at the head of a clause counts nothing; 26、29、24本月 is a list.
  sure(
    '(?<=^|[，,。；;：:、\\n ])(?<!\\d[号项]?[、，,])(\\d{1,2})(?:号?(?=第?[一二三四]季度|[上本这]个?(?:月|季))|号(?=\\d{1,2}月(?!\\d)))',
  ),
  // 22和27这月都没动静: of so many things at the head of a clause nothing new is said.
  sure(
    sequence(
      /(?<=^|[，,。；;：:\n])(\d{1,2}(?:[、,和及与跟& ]\d{1,2}){1,9})/u,
      followedBy(
        sequence(
          /(?:[号项]|[两三四五六]项)?(?:[这那](?:[俩仨]|[两三四几](?:个|项|块)))?/u,
          optional(
            /(?:第?[一二三四]|[上本这]个?)季度|\d{1,2}月份?|[上本这]个?月|目前|暂时|现在|这[块边]/u,
          ),
          /的?(?:都|均|全|也|还|暂时?){0,2}(?:没|无|暂无|未|毫无)/u,
        ),
      ),
    ),
  ),
  // 30号和33号一块报吧, 21、23、37三项：
  sure(
    sequence(
      `(?<=^|\\n)(${TOGETHER})`,
      optional(TOLD_TOGETHER),
      followedBy(
        /(?:任务|的)?(?:一块儿?|一起|一并|一同|合[在到]一[起块]|同时)[^，,。；;：:\d]{0,3}[报说写]/u,
      ),
    ),
  ),
  sure(
    sequence(
      /(?<=^|\n)(\d{1,2}[号项]?(?:[、和与及跟]\d{1,2}[号项]?){1,9})/u,
      optional(TOLD_TOGETHER),
      followedBy(/[：:]|$/u),
    ),
  ),
  // 任务13 14 15都谁牵头
  sure(
    sequence(
      /(?:任务|\btasks?)(?:编号|序号|号)?[: ]?/u,
      `(${SPACED})`,
      /[号项]?/u,
      followedBy(either(OF_THEM, /[的呢啥咋怎什没]|进[展度]|目标|要求|[,，。;；?？]|$/u)),
    ),
  ),
  asked(
    sequence(
      /^(?!(?:\d{1,2}\D){0,8}\d{3})/u,
      `(${either(SPACED, SEVERAL)})`,
      /[号项]?/u,
      followedBy(OF_THEM),
    ),
  ),
  sure(
    sequence(
      /(?<=^|[，,。；;：:\n ]|(?:^|[，,。；;：:\n ])(?:那么?|嗯|哦|对了|还有|再|就))(\d{1,2})/u,
      followedBy(either(THAT_ONE, PUTS_OFF)),
    ),
  ),
  asked(
    '^([1-9]\\d?)(?:号|项)?的?(?=(?:牵头|责任|配合)单位|(?:目标|指标|时限|期限|内容|原文|全文|要求)[呢啊呀]?$)',
  ),
  asked(`^(${SEVERAL})(?=(?:任务|那|这)?的?(?:责任|牵头|配合)单位)`),
  asked(`^(${LIST})项(?=[谁的由牵责归内要目什哪除在属划算列编]|里(?:面|边|头)?[除和跟与]|$)`),
  asked(
    `^(${SEVERAL})(?:(?:这|那)?[两二三四五六几](?:项|个|条|号)(?:任务|工作)?|项|号)(?=[的都谁哪]|是不是|是否|由|归|责任|牵头|配合|分别|各)`,
  ),
  // 120和2129分别是啥 asks for numbers of the notice.
  asked(
    `^(?!(?:\\d{1,2}\\D){0,8}\\d{3})(${SEVERAL})(?=[的都谁哪]|是不是|是否|由|归|责任|牵头|配合|分别|各)`,
  ),
  sure(`(?<![\\d.])(${SEVERAL_NUMBERED})(?:这|那)?[两二三四五六几]项(?:重点)?(?:任务|工作)`),
  sure(`第?(${LIST})号(?:重点)?(?:任务|工作)`),
  sure(
    `(?:重点)?(?:(?<![项号条]|(?<![这那])个)任务|\\btasks?)(?:(?:编号|序号|号)[:： ]{0,2})?(?:(?:是|为)(?! ?\\d{1,5}(?:\\.\\d{1,3})?[座处户家件条套米盏亩吨场棵辆台人公平万]))? ?(?:no\\.? ?|number ?|[#-])?第?(${LIST})(?:号|项)?(?:任务|工作)?(?![\\d%般定直些览起个少名家]|多(?!少|会|久|长时间)|共(?!同)|样(?!板)|年(?![底内末前初])|[月日](?!报)|\\.\\d)`,
  ),
  asked(`^(${NUMBER}项(?:[和跟与、]${NUMBER}项)+)(?=[的都谁哪归由]|分别|各)`),
  sure(`第(${LIST})项(?:重点)?(?:任务|工作(?!量|日))?(?![目式])`),
  sure(`第(${LIST})个(?:重点)?任务`),
  asked(`第(${LIST})(?:号|条(?!目标|指标|要求|措施)|个${NO_TASK})(?:重点)?(?:任务|工作)?`),
  asked(
    `(?<![\\d.月\\]〕]|20\\d\\d |最晚|最迟|截止|不晚于)(${LIST})号(?:重点)?(?:任务|工作|项目)?(?![前线楼文令之以]|[报交]不[完上了齐]|(?:上班|下班|早上?|上午|中午|下午|晚上?|那天|当天|周[一二三四五六日])?[才再就]能?[报交]|(?:星期|礼拜|周)[一二三四五六日天]|放假|休息)`,
  ),
  sure('(?<![\\d.一二三四五六七八九十])(\\d{1,3})任务'),
  asked(`(?:任务|工作):(${LIST})(?:号|项)?(?=[谁的都由归牵责分各哪什]|$)`),
  sure('(?<![a-z\\d])t(\\d{1,2})(?![\\d.a-z-])'),
  sure('(?<![\\d.#])(\\d{1,2})#(?![\\d楼栋座幢井桥])'),
  asked(`第(${LIST})$`),
  asked(`(?<=除[了去开]?)第?(${LIST})(?:号|项)?(?=(?:以|之)?外|还)`),
  sure('(?:#|№|\\bno\\.? ?|\\bnumber ?)(\\d{1,3})(?!\\d)'),
  asked('^(\\d{1,2}(?: \\d{1,2})*)(?=[谁哪的是归啥咋由牵什]|分别|$)'),
  // 27都有谁, 28今年得弄几座; but 20几座 counts.
  asked(
    '^(?![1-3]0几)(\\d{1,2})(?=(?:今年|全年|年底前?|一共|总共|要|得|该|都){0,3}(?:有谁|谁|有?哪|[\\u4e00-\\u9fff]{0,2}(?:几|多少)(?:座|条|处|家|个|公里|户|套|场|盏|部|支|平|米)))',
  ),
  asked(
    '^(\\d{1,2})(?=为[什啥何]|怎|[红黄绿亮]|灯|现在|目前|目标|进[展度]|完成|几号|啥时|有[啥什何没]|我们|咱们?[不也]|也|呢|还[没差]|没报|报了?[没吗]|[那这][条项个]|我(?:还|是不是|有没有|[上]?[报交填]))',
  ),
  // 城管24的报了没, 环卫28那个交上来没: behind whose it is.
  asked(
    '(?<=[\\u4e00-\\u9fff])(?<![月年第到至号周初加共计有的了])(\\d{1,2})(?=(?:[那这][条项个]|的)(?:我们?|咱们?)?(?:还|有没有|是不是)?没?[报交填](?!警))',
  ),
  asked('(?<=[我咱]们?)(\\d{1,2})(?=[那这](?:条|项|个))'),
  // 剩19 20了吧, 我还有18、20没报
  asked(
    sequence(
      /(?<=剩下?|还有|就差|还差)(\d{1,2}(?:[ 、,和跟与]\d{1,2}){0,9})/u,
      followedBy(
        /[号项]?(?:[这那](?:[俩仨]|[两几]个))?(?:没[报交填]|没有?报|了[吧吗么没]|[吧吗]|$)/u,
      ),
    ),
  ),
  asked('(?<=[上本这]个?月|[\\d一二三四五六七八九十]月|季度)的?(\\d{1,2})(?=[那这][条项个])'),
  asked('^([二三]?十[一二三四五六七八九]|[二三]十)(?=谁|由谁|牵头|$)'),
  asked(`^(\\d{1,2}[、,和及与跟]\\d{1,2})(?=是|的|谁|归|由|一样|[都也]?(?:还?没)?[报交填](?!警))`),
];

/** The numbers of a list, ranges filled in; -1 and 1.5 are read as they are, for they are no task's. */
export function numbersIn(list: string): readonly number[] {
  if (/^-|\d\.\d/.test(list)) return [Number(list)];
  return matchesOf(RANGES, list).flatMap(([, first = '', last = '']) => {
    const [from, to] = [readNumber(first), readNumber(last)];
    if (from === null) return [];
    return to === null || to <= from || to - from > LONGEST_RANGE
      ? [from, ...(to === null ? [] : [to])]
      : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

const RANGES = new RegExp(
  `(${NUMBER})(?:(?:(?:工作)?(?:小组|专班|组)|[号项](?:任务)?)?[到至~-](?:第|任务)?(${NUMBER}))?`,
  'gu',
);
const LONGEST_RANGE = 40;
