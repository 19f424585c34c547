import { wishesChange } from '../../src/matters/wishes-change.ts';
import { behindNo } from '../../src/reading/corrections/behind-no.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { findsFault } from '../../src/reading/matters/judged-no.ts';
import { sequence } from '../../src/reading/pattern.ts';
import { withoutRestAsItIs } from '../../src/reading/text/rest-as-it-is.ts';
import { addresseesChanged } from './addressees-changed.ts';
import { dayMoved } from './day-moved.ts';
import type { DocumentVersion } from './record.ts';
import { speaksOf } from './topic.ts';

/** What of a document may be changed by words. */
export type Changeable = Pick<DocumentVersion, 'title' | 'sendTo' | 'copyTo' | 'text'>;

/** A change as it was said: the new whole, or the words that do not stand in the text; null for what is no change. */
export type ChangeRead = { readonly next: Changeable } | { readonly notFound: string } | null;

const FIELDS: readonly (readonly [RegExp, keyof Changeable])[] = [
  [/^(?:正文|内容|全文)/u, 'text'],
  [/^(?:标题|题目)/u, 'title'],
  [/^主送/u, 'sendTo'],
  [/^抄送/u, 'copyTo'],
];
const FIELD =
  /^(?:正文|内容|全文|标题|题目|主送|抄送)(?:单位|机关)?(?:(?:改一下[，,]\s?改|改|换|修改|更正|变更)?(?:[为成]?[：:]|[为成])|(?:就|改)?写(?:上|成|为)?(?![得的了着全清明实细错漏好]|具体|规范|完整)[：:]?)\s?(?<value>[\s\S]{1,4000})$/u;
/** 正文, and then: 请各单位……. What lacked the new words has them behind it. */
const FIELD_COMPLETED =
  /^(?:正文|内容|全文|标题|题目|主送|抄送)，(?:改[为成]|换成|就是|是|[：:])?(?<value>(?!(?:改|删|加|补|调整|修改|把|将))[\s\S]{2,4000})$/u;
const FIELD_ALONE = /^(?<field>正文|内容|全文|标题|题目|主送|抄送)(?:单位|机关)?(?:改?一下)?$/u;
/** 标题里摸排改成清查: in that part alone. */
const OF_FIELD = /^(?:正文|标题|题目|主送|抄送)(?:中|里)/u;

/** 已按要求改好，正文：…: what is said before the part that is new. */
const DONE_SO =
  /^(?:(?:已经?|都|按|照|要求|意见|领导|您|的|重新|重写|改好|改完|修改好?|改|写好|补好|好|了|一下|如下|[，,。：:\s]){1,12})(?=(?:正文|标题|题目|主送|抄送)(?:改为|改成)?[：:])/u;
const REPLACES = new RegExp(
  sequence(
    /^(?:(?:正文|标题|题目|主送|抄送)(?:中|里)?(?:面)?的?[，,：:\s]{0,2}|里[面头边]?的?|[那这][个处句]|[个处句](?=\d))?(?:[把将])?[“"「]?(?<old>[^“”"「」]{1,300}?)[”"」]?/u,
    /(?:应该?|得|要|都|也|统一){0,2}/u,
    /(?:(?:改|换|更正|调整|修改|替换|整|弄)(?:为|成)|应为|应该?[是为])[“"「]?(?<by>[\s\S]{1,1000}?)[”"」]?[。]?$/u,
  ),
  'u',
);
/** 6月12日写错了，应该是6月15日. */
const PUT_RIGHT = new RegExp(
  sequence(
    /^(?:正文|标题|主送)?(?:中|里)?的?[“"「]?(?<old>[^“”"「」，,]{1,60}?)[”"」]?(?:好像|似乎|可能|恐怕|是不是)?(?:写错|打错|弄错|搞错|错|不对|有误)了?/u,
    /[，,：:\s]{0,2}(?:应该?(?:是|为)|应为|得是|是|改[为成]|更正为|换成)[“"「]?(?<by>[^”"」，。；]{1,60}?)[”"」]?[。]?$/u,
  ),
  'u',
);
const REMOVES = /^(?:删去|删除|删掉|去掉)[“"「]?(?<old>[\s\S]{1,300}?)[”"」]?[。]?$/u;
const ADDS =
  /^(?:在|给)?(?:正文|全文|文)?(?:的|里|中)?(?:末尾|最后|结尾|后面|文末|尾部)?(?:再|还|也|请|要){0,2}(?:增加|加上|补充|补上|写上|加|补|添)(?:上|个)?(?:一?[句段条行])?(?:话)?(?:[：:]?\s?“(?<quoted>[^“”]{1,2000})”[。！!]?|[：:]\s?(?<more>[\s\S]{1,2000}))$/u;
/** 标题易涝点改易涝积水点: what stands in the part is put in other words. */
const SHORTLY =
  /^(?<part>标题|题目|正文|主送|抄送)(?:里|中)?(?:的)?(?:把|将)?[“"]?(?<old>[^，,。；;：:“”"改换]{1,40})[”"]?[改换](?![为成])[“"]?(?<by>[^，,。；;：:“”"]{1,40}?)[”"]?[吧了。]{0,2}$/u;
/** 7月17改成16号: a day in the place of another, as it stands in the text. */
const DAY_FOR_DAY =
  /^(?:把|将)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})[日号]?(?:的)?(?:改|换)(?:[成为到])?(?:(?<newMonth>\d{1,2})月)?(?<newDay>\d{1,2})[日号]?[吧了。]{0,2}$/u;
/** 补上联系人：组联二: a line with its own label. */
const ADDS_LABELLED =
  /^(?:请|再|还|也){0,2}(?:补上|加上|补充|增加|添上|写上|[补加添]一?[个条句处])(?<more>[\u4e00-\u9fff]{2,8}[：:][^：:]{1,200})$/u;
/** 还得改一处，…; 有个地方错了，…: that something is to be changed, before what. */
const LEADS_TO =
  /^(?:(?:还|再|又|里面?|正文){0,2}(?:有|得|要|需要?)?(?:改|修改|更正)?(?:[一两几]?处|一下|一?个?地方|个?字)(?:要改|有误|(?:写|打|弄|搞)?错了?|不对|笔误)?)[：:，,]?\s?(?:请|应该?|得|要|需要?){0,2}/u;
/** 正文更正：6月15日改为6月18日 tells what of it, and is not the text. */
const LEADS_TO_CHANGE =
  /^(?:有个?(?:错字|错别字|笔误)|(?:正文|标题|题目|主送|抄送)(?:里|中)?(?:更正|修改|更改|改一下|勘误))[：:，,]\s?(?=[^，,。；;]{1,60}(?:改|换)[为成])/u;

/** Long enough to say something, and no word on what is to be done to the text. */
const SENTENCES = /^(?!(?:改|删|加|补|调整|修改|把|将))[\s\S]{10,4000}$/u;

/**
 * 正文：……, 把6月15日改为6月20日, 删去“……”, 末尾增加：……, as they change what the document says now. Of one that came back to be
 * rewritten, whole sentences are the new text.
 */
export function changedText(said: string, now: Changeable, isRewritten = false): ChangeRead {
  const read = changeIn(said, now, isRewritten);
  const joined = said.replace(PARTED_EDIT, '$<edits>');
  if ((read !== null && 'next' in read) || joined === said) return read;
  return changeIn(joined, now, isRewritten) ?? read;
}

/** A 改成 B: what is to be done to the words, and never the words themselves. */
export const editsWords = (text: string): boolean =>
  !LABELLED.test(text) && /(?:改|换|替换|更正)[成为]|去掉|删[去除掉]|不要了/u.test(text);
/** 正文：…, 改成……: what follows is the text. */
const LABELLED =
  /^(?:正文|内容|全文)(?:改?为|改成)?[：:]|^(?:那就?|请|就|都|[，,\s]){0,3}(?:重新)?[改换写][为成]/u;

/** A 改成 B with blanks or commas around it, as they are written on a phone. */
const PARTED_EDIT = /[，,\s]{1,2}(?<edits>(?:改|换|替换|更正)[成为])[，,：:\s]{0,2}/u;

function changeIn(said: string, now: Changeable, isRewritten: boolean): ChangeRead {
  const { title, sendTo, copyTo, text } = now;
  const whole = { title, sendTo, copyTo, text };
  const led = withoutRestAsItIs(said.trim())
    .replace(LEADS_TO, '')
    .replace(DONE_SO, '')
    .replace(LEADS_TO_CHANGE, '');
  const words = behindNo(led)[0] ?? led;
  const addressed = addresseesChanged(words, now);
  if (addressed) return { next: { ...whole, ...addressed } };
  const { value } = (FIELD.exec(words) ?? completed(words))?.groups ?? {};
  const field = FIELDS.find(([form]) => form.test(words))?.[1];
  if (value && field) return { next: { ...whole, [field]: value.trim() } };
  const { more: told, quoted: more = told } =
    (ADDS_LABELLED.exec(words) ?? ADDS.exec(words))?.groups ?? {};
  if (more) return { next: { ...whole, text: appended(text, more.trim()) } };
  const moved = dayMoved(words, text);
  if (moved !== null) return { next: { ...whole, text: moved } };
  const day = dayReplaced(words, whole);
  if (day) return { next: day };
  const short = shortlyReplaced(words, whole);
  if (short) return { next: short };
  const righted = puttingRight(words, whole);
  if (righted) return { next: righted };
  const { old, by = '' } =
    REMOVES.exec(words)?.groups ??
    PUT_RIGHT.exec(words)?.groups ??
    REPLACES.exec(words)?.groups ??
    {};
  if (!old) {
    const isWhole =
      isRewritten && SENTENCES.test(words) && !editsWords(words) && speaksOf(title, words);
    return isWhole ? { next: { ...whole, text: words } } : null;
  }
  const own = OF_FIELD.test(words) ? (field ?? null) : null;
  if (own !== null && now[own]?.includes(old)) {
    return { next: { ...whole, [own]: now[own]?.replaceAll(old, by) } };
  }
  if (text.includes(old)) {
    return { next: { ...whole, text: text.replaceAll(old, by.replace(SAID_BESIDE, '')) } };
  }
  if (title.includes(old)) return { next: { ...whole, title: title.replaceAll(old, by) } };
  if (sendTo?.includes(old)) return { next: { ...whole, sendTo: sendTo.replaceAll(old, by) } };
  const within = OLD_WITHIN.exec(old)?.groups?.own;
  const bare = by.replace(SAID_BESIDE, '');
  if (within !== undefined && text.includes(within))
    return { next: { ...whole, text: text.replaceAll(within, bare) } };
  const asDay = dayReplaced(`${within ?? old}改成${bare}`, whole);
  return asDay ? { next: asDay } : { notFound: old };
}

/** 需要修改一处：把7月15日, 有一处要改，7月15日请: the old words stand last in what is said before the verb. */
const OLD_WITHIN =
  /(?:[：:，,。；;\s把将]|(?<=[^的])的(?=\d))[“"「]?(?<own>[^：:，,。；;\s“”"「」把将]{2,60}?)[”"」]?(?:请|就|都|给)?$/u;
/** 请帮忙更新, behind the new words: said to the clerk. */
const SAID_BESIDE =
  /[，,。；;\s]{1,2}(?:请|麻烦|帮|谢谢|辛苦|别处|其他|其它|其余|别的)[^，,。；;]{0,14}(?:[，,][^，,。；;]{0,8})?[。！!]?$/u;

/** 附件：…… stands on a line of their own below the text (GB/T 9704, 7.3.5). */
function appended(text: string, more: string): string {
  if (!OWN_LINE.test(more)) return `${text}${more}`;
  return `${text.replace(/(?<![。！？!?；;：:\n])$/u, '。')}\n${more}`;
}

const OWN_LINE = /^附(?:件|表)?[^，,。；;：:]{0,6}[：:]/u;

/** The one day that stands so in the text, with the month that was not said; null where none or several do. */
function dayReplaced(words: string, whole: Changeable): Changeable | null {
  const { month, day, newMonth, newDay } = DAY_FOR_DAY.exec(words)?.groups ?? {};
  if (day === undefined || newDay === undefined) return null;
  const found = [...whole.text.matchAll(DAY_IN_TEXT)].filter(
    ({ groups }) => groups?.day === day && (month === undefined || groups.month === month),
  );
  const written = new Set(found.map(([one]) => one));
  const [only] = found;
  if (!only || written.size > 1) return null;
  const by = `${newMonth ?? only.groups?.month ?? ''}月${newDay}${only[0].slice(-1)}`;
  return { ...whole, text: whole.text.replaceAll(only[0], by) };
}

const DAY_IN_TEXT = /(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu;

function shortlyReplaced(words: string, whole: Changeable): Changeable | null {
  const { part, old, by } = SHORTLY.exec(words)?.groups ?? {};
  const field = part === undefined ? undefined : FIELDS.find(([form]) => form.test(part))?.[1];
  if (field === undefined || old === undefined || by === undefined) return null;
  const now = whole[field];
  return now?.includes(old) ? { ...whole, [field]: now.replaceAll(old, by) } : null;
}

/** 日期应该是6月15日，不是12日: where what is put right stands in one place of it. */
function puttingRight(words: string, whole: Changeable): Changeable | null {
  const correction = correctionIn(words);
  if (correction === null) return null;
  for (const field of ['text', 'title', 'sendTo', 'copyTo'] as const) {
    const right = putRight(whole[field] ?? '', correction);
    if (right !== null) return { ...whole, [field]: right };
  }
  return null;
}

/** 正文，……: what finds a fault in it is no new text. */
function completed(words: string): RegExpExecArray | null {
  const found = FIELD_COMPLETED.exec(words);
  const value = found?.groups?.value ?? '';
  return findsFault(value) || wishesChange(value) ? null : found;
}

/** 改正文, and nothing of what it is to say: which part is to be changed; null for any other words. */
export const partToChange = (said: string): keyof Changeable | null => {
  const field = FIELD_ALONE.exec(said.trim())?.groups?.field;
  return field === undefined ? null : (FIELDS.find(([form]) => form.test(field))?.[1] ?? null);
};
