import type { Intent } from '../../src/domain/intent.ts';
import { isQuarter, type Period } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { groupsIn, tasksIn } from '../../src/reading/names/named-in.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

const MISSING =
  /(?:谁|哪些?(?:个|家)?(?:单位|部门|局|组|工作组)?|还有(?:谁|哪))(?:还|都)?(?:没有?|未|欠)(?:有)?(?:报|交|填|报送|上报|提交)|(?:没|未)(?:报|交|报送|上报)(?:的)?(?:单位|部门|名单|情况|组|工作组|人|有(?:谁|哪))|(?:缺|漏|欠)(?:报|交)(?:的)?(?:单位|名单|情况|有谁)?|催报名单|who (?:has not|hasn't) (?:reported|submitted)|who is missing/u;
const OVERVIEW =
  /总体(?:进展|进度|情况|形势)|整体(?:进展|进度|情况)|全局(?:进展|情况)|全部任务(?:进展|进度|情况)|(?:总|各项|所有)(?:任务)?(?:进度|进展)|亮灯情况|红黄绿灯?|红灯有(?:哪些|几)|哪些(?:任务)?(?:亮)?红灯|进展总览|总览|看板|overview|overall (?:progress|status)/u;
const OWN =
  /^(?:我的|我们的?|本单位|我单位|我局|我们局|本局)(?:的)?(?:待办|清单|月报|季报|报送(?:情况|记录)?|台账|填报情况)|(?:我们?(?:局|单位)?|本单位|我单位)(?:本月|这个?月|上月|\d{1,2}月)?(?:都)?(?:还)?(?:报了?(?:什么|哪些|几|没)|有(?:哪些|什么)(?:没|未)报|(?:还)?(?:欠|差|缺)(?:什么|哪些|几))|^(?:本月|这个月|上月)(?:清单|待办)$|^待办$/u;
const VERSIONS =
  /历史版本|版本记录|修改记录|更正记录|改过几次|历次报送|各版本|佐证(?:材料)?(?:有|清单|列表)?/u;
const EXPERIENCE =
  /(?:典型做法|经验做法|工作经验|好做法|亮点做法|典型经验)(?:有(?:哪些|什么|谁)|汇总|都有|清单|列表|是什么)|(?:哪些|什么|有没有)(?:典型|好)(?:经验|做法)/u;
const GROUP_REPORT = /月报|工作情况报告|月度(?:报告|总结|情况)/u;
const SUBMITS = /^(?:提交|报送|上报|生成|起草|汇总|写|做)(?:一下)?|(?:提交|报送|上报|生成|起草)$/u;
const ASKS_RULE =
  /几号|哪天|什么时候|何时|时限|期限|怎么|如何|内容|包括|包含|要求|多久|谁|截止|吗|规定/u;

/** 6月月报, from somebody who acts for a group. */
const BARE_REPORT =
  /^(?:看|查|我的)?(?:[本上这]个?月|\d{1,2}月份?)?的?(?:月报|月度报告|月度总结)$/u;

/** A question about what is on record: 谁没报, 总体进展, 我的待办, 第六组6月月报; null for any other text. */
export function readRecordQuestion(
  text: string,
  today: string,
  reader: QuestionReader,
  hasGroup = false,
): Intent | null {
  const said = plain(text).replace(/(?<![?？。!！])[?？。!！]+$/u, '');
  if (TAKES_BACK.test(said)) return WITHDRAWAL;
  if (said.length > LONGEST || !OF_THE_LEDGER.some((form) => form.test(said))) return null;
  const period = findPeriods(said, today).find((one) => !one.isFuture)?.period ?? null;
  const groups = groupsIn(said, reader);
  const [group = null] = groups;
  if (MISSING.test(said)) return { kind: 'ask-missing', of: ofGroups(said, group), period, group };
  if (OVERVIEW.test(said) && groups.length === 0) return { kind: 'ask-overview' };
  if (VERSIONS.test(said)) return readVersions(said, period, reader);
  if (EXPERIENCE.test(said)) return { kind: 'ask-experience', period };
  if (OWN.test(said)) return { kind: 'ask-own-reports', period };
  const isGroups =
    group !== null ||
    /本组|我们组|我组|工作组/u.test(said) ||
    SUBMITS.test(said) ||
    (hasGroup && BARE_REPORT.test(said));
  return GROUP_REPORT.test(said) && isGroups && !ASKS_RULE.test(said)
    ? readGroupReport(said, group, period)
    : null;
}

/** 撤回 alone means what was reported last. */
const TAKES_BACK = /^(?:我要)?撤回(?:上报|报送|一下|吧)?$/u;
const WITHDRAWAL: Intent = {
  kind: 'keep-draft',
  proposal: { kind: 'withdraw-report', task: null, period: null, reason: null },
};

/** A question is short; whatever is longer tells something. */
const LONGEST = 40;
/** Without one of these nothing need be looked for in a text. */
const OF_THE_LEDGER = [MISSING, OVERVIEW, VERSIONS, EXPERIENCE, OWN, GROUP_REPORT];

/** 哪些组没交月报 asks for the groups' reports to the office, 第六组谁没报 for the units of a group. */
const ofGroups = (said: string, group: number | null): 'units' | 'groups' =>
  group === null && /哪(?:些|几)?个?(?:工作)?组|组(?:的)?月报/u.test(said) ? 'groups' : 'units';

function readVersions(said: string, period: Period | null, reader: QuestionReader): Intent | null {
  const [task] = tasksIn(said, reader);
  return task === undefined ? null : { kind: 'ask-versions', task, period };
}

function readGroupReport(said: string, group: number | null, named: Period | null): Intent {
  const period = named !== null && !isQuarter(named) ? named : null;
  if (!SUBMITS.test(said)) return { kind: 'ask-group-report', group, period };
  const additions = { progress: '', problems: '', next: '', experience: '' };
  const proposal = { kind: 'submit-group-report' as const, group, period, additions };
  return { kind: 'keep-draft', proposal };
}

const PREFILL =
  /^(?:生成|预填|填报?|起草|汇总)?(.{0,12}?)(?:季报|季度(?:填报|完成情况|报告|小结|自查)?)(?:预填|填报|生成|草稿)?$/u;

/** 二季度季报预填; null for any other text. */
export function readPrefill(text: string, today: string): Intent | null {
  const said = plain(text).replace(/(?<![?？。!！])[?？。!！]+$/u, '');
  if (!PREFILL.test(said) || !/预填|填报|生成|起草|汇总/u.test(said)) return null;
  const quarter = findPeriods(said, today).find((one) => isQuarter(one.period))?.period ?? null;
  return { kind: 'prefill-quarter', period: quarter };
}
