import { holdsOn, isAwaited } from '../matters/holds-on.ts';
import { either, sequence } from '../pattern.ts';
import { courtesyOf } from './courtesies.ts';

/** 任务28公厕完成4座; 任务13，6月，进展：…: a report by its head, whatever is asked for. */
const REPORTS = new RegExp(
  sequence(
    /^\s{0,3}(?:第?\d{1,2}号任务|任务第?\d{1,2}号?)/u,
    either(
      /[^。；;\n]{0,20}?(?:进展|完成情况|工作进展)[：:]/u,
      /[^。；;\n]{0,16}?(?:已经?|累计|共|新|又|本月)?(?:完成|建成|新建|新增|改造|开工|整改|修|清运|安装|投用|检查|排查)了?[\d一二两三四五六七八九十]/u,
    ),
  ),
  'u',
);
/** 我的待办, 帮助: looked up by its name alone. */
const LOOKED_UP =
  /^(?:看看?|查看?|发)?(?:我的?|我们的?)?(?:待办|待签|待审|要办的|任务|报送|台账|清单|帮助)(?:事项|清单|列表|情况)?[？?。！!]?$/u;

/** 把那个检查转督办，城管7月底前拆: a step of a record, whose day and unit are none of what was asked for. */
const STEPS =
  /(?:转|立|下|列入)(?:为|成|个|一?[件个])?督办|注结|核销|(?:检查|批示|督办|会议|发文|调度|移交)(?:单|件)?(?:那个|的)?(?:可以|先|就)?(?:发布|公布|转办|取消|撤回|办结|归档|备案)/u;

/** Whether a text takes a step of some record, though a form with a day, a place or units waits to be filled. */
export const takesStepElsewhere = (text: string, waiting: string): boolean =>
  (FORMS.has(waiting) || (waiting === TEXTS && text.length <= LONGEST_STEP)) && STEPS.test(text);

/** A document of which a text is asked for may speak of any step. */
const TEXTS = 'draft-document';
const LONGEST_STEP = 16;

/** Forms of which the parts are asked for one by one. */
const FORMS: ReadonlySet<string> = new Set([
  'register-activity',
  'plan-meeting',
  'register-inspection',
  'fill-milestones',
]);

/** 时间宽一点，周三吧: who waits no longer than to a day names that day. */
const NAMES_DAY =
  /(?<![到等])(?:(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}[号日]|[一二两三四五六七八九十\d]{1,2}天(?:之?内)?)(?:之?前|以前)?(?:吧|好了|就行)[。！!]?$/u;

/**
 * What fills no place that was asked for, whichever it is: a report of a task under its number, a list that is looked up, a courtesy, and
 * who waits. Anything else answers what was asked first, as far as its room can read it.
 */
export function fillsNoSlot(text: string): boolean {
  const said = text.trim();
  if (REPORTS.test(said) || LOOKED_UP.test(said)) return true;
  return courtesyOf(said) !== null || (holdsOn(said) && !isAwaited(said) && !NAMES_DAY.test(said));
}
