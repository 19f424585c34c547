import { MATTER_NAMES } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { MatterReason, NextStep } from '../../../src/matters/reasons.ts';
import {
  doing,
  matterCalled,
  matterTitled,
  numberedWord,
  postsInWords,
  shortDay,
  wordTyped,
} from '../../../src/wording/matters.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { list } from '../../../src/wording/words.ts';
import type { PowerReason } from './powers.ts';

/** Why a step is not taken; nothing was changed, and what can be done instead is said. */
export const refused = refusals<MatterReason | PowerReason>(
  {
    'no-such-matter': ({ matter }) => `没有查到您可以查看的${matterCalled(matter)}。请核对编号。`,
    'not-your-step': ({ matter, name, posts, names }, plan) =>
      posts.length === 0
        ? `${matterCalled(matter)}现在没有需要${name ?? '这样办'}的事，没有改动。看办到哪一步请发“${matterCalled(matter)}”。`
        : `抱歉，${matterCalled(matter)}${name ? `的${name}` : '的这件事'}由${postsInWords(posts, names, plan)}办理，没有改动。`,
    'step-too-early': ({ matter, name, lacking, next, names }, plan) =>
      `${matterCalled(matter)}还不能${name}：要先${list(lacking)}。${waitsFor(next, names, plan)}`,
    'step-taken': ({ matter, name, by, at, next, names }, plan) =>
      `${matterCalled(matter)}的${name}已经办过（${by ?? '系统'}，${momentInWords(at)}），没有重复办理。${waitsFor(next, names, plan)}`,
    'step-incomplete': ({ matter, lacks }) =>
      `${matterCalled(matter)}还缺${lacks}，没有办理。请补上再说一次。`,
    'signed-ahead': ({ matter, day }) =>
      `${matterCalled(matter)}没有办理：${shortDay(day)}还没到，不能代录以后的日子。请写实际签字的日期再说一次。`,
    'yes-with-change': ({ matter, wish }) =>
      `您同意的同时还要改（${wish}），${matterCalled(matter)}没有改动，也没有签。照原样办请回“同意${matterCalled(matter)}”；要改请回“退回${matterCalled(matter)}：${wish}”。`,
    'matter-ended': ({ matter, ended }, plan) =>
      `${matterCalled(matter)}${ended}，不能再办。${matter.kind === 'document' && ended.startsWith('已发送') ? `发出的只能作废，由${plan.command.office.short}回“作废${matterCalled(matter)}：理由”。` : ''}`,
    'no-such-step': ({ matter, next, names }, plan) =>
      `${matterCalled(matter)}没有这一步。${waitsFor(next, names, plan)}`,
    'nothing-to-recall': ({ matter, next, names }, plan) =>
      `${matterCalled(matter)}现在没有您可以收回的签字：要么不是您签的，要么下一步已经办过，没有改动。${waitsFor(next, names, plan)}确需改动请由现在办理的人退回：“退回${matterCalled(matter)}：理由”。`,
    'which-matter': ({ word, among }) =>
      `等您办的有${among.length}件，请写明编号：\n${linesOf(word, among)}`,
    'matter-not-spoken-of': ({ word, among }) =>
      `请带上编号再说一次，以免${word === 'progress' || word === 'finish' ? '记错' : '签错'}：\n${linesOf(word, among)}${word === 'progress' || word === 'finish' ? '\n如果报的是任务进展，请带上任务编号。' : ''}`,
    'nothing-awaited': () => '目前没有等您办理的事项，没有改动。发“待签”可随时查看。',
    'number-in-group': ({ of, word = '同意' }) =>
      `群里办理请写明编号，例如“${word}${of ? MATTER_NAMES[of] : '发文'}5”。`,
    'no-such-group': ({ group }) => `没有第${group}组，请核对组号。`,
    'no-such-person': ({ name, count }) =>
      count === 0
        ? `登记名单里没有“${name}”，没有改动。请对方先登记。`
        : `登记名单里有${count}位“${name}”，请办公室先核对登记。`,
    'lending-without-day': ({ name }) => `授权到哪一天为止？请说“授权${name}代签到某月某日”。`,
    'lending-past': () => '授权的截止日已经过去，没有办理。请写今天或以后的日子。',
    'nothing-to-lend': () => '您的职务没有审核签字、签发的事项，没有可以授权别人代签的，没有办理。',
    'nothing-lent': () => '您没有授权别人代签，不用收回。',
  },
  ['step-incomplete', 'signed-ahead', 'lending-without-day'],
);

const waitsFor = (next: NextStep | null, names: readonly string[], plan: Plan): string => {
  if (!next) return '';
  if (next.posts.length === 0) return `目前等待${next.name}。`;
  return `目前等待${doing(postsInWords(next.posts, names, plan), next.name)}。`;
};

const linesOf = (
  word: string,
  among: Extract<MatterReason, { kind: 'which-matter' }>['among'],
): string =>
  among
    .map(
      ({ ref, title, answers: [first = '同意'], word: own = word }) =>
        `· ${matterTitled(ref, title)}：“${numberedWord(wordTyped(own) ?? first, ref)}”`,
    )
    .join('\n');
