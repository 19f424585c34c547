import { quantitiesIn } from '../achievements/report-quantities.ts';
import { either, sequence } from '../pattern.ts';
import type { Part } from './report-parts.ts';
import { isDemanded } from './sections.ts';

/**
 * Parts of one thought stand in one section, as they were written: 剩下三个，力争9月底前弄完 is to be done, 离35%，还差点 is in the
 * way, and behind 绿道建成5公里 the words 还差一点 tell how far it is, as 还没签 does behind what was spoken of with whom.
 */
export function withThoughtsWhole(parts: readonly Part[]): readonly Part[] {
  const begun = [...parts];
  for (const [at, part] of [...parts.entries()].toReversed()) {
    const next = begun[at + 1];
    if (goesOnIn(part, next)) begun[at] = { ...part, section: next.section };
  }
  return begun.map((part, at) => {
    const last = begun[at - 1];
    const isTail = part.opens === 'part' && !part.isHead && IS_TAIL.test(part.text);
    return isTail && last && !last.isHead && !BEGINS_DISTANCE.test(last.text)
      ? { ...part, section: last.section }
      : part;
  });
}

/** Whether a part only begins what the next one says of it. */
function goesOnIn(part: Part, next: Part | undefined): next is Part {
  if (next?.opens !== 'part' || (next.isHead && next.closes !== 'none')) return false;
  if (next.section === 'problems' && isDemanded(part.text)) return true;
  if (part.section !== 'progress' || next.section === 'progress') return false;
  if (part.isHead) return part.closes === 'none';
  if (part.closes === 'colon' && quantitiesIn(part.text).length === 0) return true;
  if (next.section === 'next') return isSubjectOf(part, next);
  if (next.section !== 'problems') return false;
  if (REST_NOT_DONE.test(part.text) && GIVES_CAUSE.test(next.text)) return true;
  if (quantitiesIn(part.text).length === 0 && NOT_THROUGH.test(part.text)) return true;
  return BEGINS_DISTANCE.test(part.text) || (part.closes === 'none' && ONLY_THERE.test(part.text));
}

/** 剩下三个，力争9月底前弄完, 其余4个正在审图，预计8月开工, 明湖北路完成设计，预计8月亮相: behind what it is of, by when it is meant. */
function isSubjectOf({ text, opens }: Part, next: Part): boolean {
  if (quantitiesIn(next.text).length > 0) return false;
  if (ONLY_REST.test(text)) return true;
  const isOfRest = REST_IN_HAND.test(text) || quantitiesIn(text).length === 0;
  return opens === 'part' && isOfRest && ONLY_EXPECTED.test(next.text);
}

/** 预计8月开工, 有望年底前投用: by when, and nothing of what. */
const ONLY_EXPECTED =
  /^(?:预计|预估|有望|力争|争取|计划)(?:于|在|到)?(?:[今明]年|年内|下个?月|\d{1,2}月)?(?:[底初中]|[上中下]旬|份|\d{1,2}[日号])?(?:[之以]?前|左右)?(?:可|能|全部)?[\u4e00-\u9fff]{2,4}$/u;
/** 其余4个正在做施工图审查 */
const REST_IN_HAND =
  /^(?:还|另)?(?:剩下?|余下|其余|剩余|其他|另有|另外|还有)的?那?[\d一二两俩三四五六七八九十]{1,4}[\u4e00-\u9fff]{1,4}?(?:正在?|还在|在|已经?进入|处于|待)/u;
/** 拆迁没完, 图纸还没批: what holds up what follows. */
const NOT_THROUGH =
  /^[\u4e00-\u9fff]{2,16}(?:没有?|未)(?:[批定交腾迁拆谈签办]|[拆谈签办弄搞腾]?(?:完|好|成|下来|妥)|落实|到位)$/u;

/** 还有2条没动 before 主要是管线产权单位没谈妥: what is left, and why. */
const REST_NOT_DONE = new RegExp(
  either(
    sequence(
      /(?:^|[\u4e00-\u9fff])(?:[还另尚仍]有|还剩|剩下?|剩余|余下|其余)的?/u,
      /[\d一二两俩三四五六七八九十]{1,5}[\u4e00-\u9fff]{1,8}?(?:没有?|未)[\u4e00-\u9fff]{1,4}$/u,
    ),
    /^(?:还|另)?(?:没有?|未)[\u4e00-\u9fff]{1,4}的(?:还?有)?\d{1,6}[\u4e00-\u9fff]{1,2}$/u,
  ),
  'u',
);
const GIVES_CAUSE =
  /^(?:主要|关键|还?都|原因)?(?:是|在于|卡在|等着?|因为?|由于|受|怪)|^(?:主要)?原因|^(?:卡|堵)在/u;

/** 剩下三个, 其余的2处: so many of what was spoken of, and nothing of them yet. */
const ONLY_REST = new RegExp(
  sequence(
    /^(?:还|另外?)?(?:剩下?|余下|其余|剩余|其他|别的)的?那?/u,
    /[\d一二两俩三四五六七八九十]{1,4}[\u4e00-\u9fff]{0,5}$/u,
  ),
  'u',
);
/** 公厕剩余1座 before 因管网未接通暂停, 楼体有3处 before 业主不同意: so many there are, and of what troubles them no mark parts them. */
const ONLY_THERE =
  /^\d{1,5}[\u4e00-\u9fff]{1,3}$|(?:剩下?|剩余|余下|其余|[还另]?有)的?\d{1,5}[\u4e00-\u9fff]{1,3}$/u;
const BEGINS_DISTANCE = /^(?:离|距离?)/u;
/** 还差点 */
const ONLY_SHORT = sequence(
  /(?:也|还|仍|尚|就){0,2}(?:差|欠|缺)/u,
  either(/一?点儿?/u, /一?些|不少|一(?:大)?截|得远|很多/u),
);
/** 还没签, 尚未批复: of what was told before it, and of nothing named. */
const NOT_YET = sequence(
  /(?:但|不过|就是|只是)?(?:也|还|仍|尚|都|均|一直|目前|现在){0,2}(?:没有?|未)/u,
  /(?:最终|正式|完全)?(?:[签定批谈办拨落接验报交搬拆建开动挂审改谈弄干做](?:[订约定复妥拢成好完过]|下来|到位|结束)?|达标|到岗|投用|启用|挂牌|上线|通[电水气车]|[开动完]工)/u,
);
const IS_TAIL = new RegExp(`^(?:${ONLY_SHORT}|${NOT_YET})[了呢]?$`, 'u');
