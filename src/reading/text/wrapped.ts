import { either, sequence } from '../pattern.ts';

/** What a message says, and what it quotes. */
export interface Unwrapped {
  readonly text: string;
  readonly quote: string | null;
}

/**
 * Takes a quotation off that a client has written into the text itself, 「李办：…」 above a line of dashes. Any other
 * text is given back as it is.
 */
export function unwrapped(text: string): Unwrapped {
  const match = QUOTED.exec(text) ?? SAID.exec(text);
  if (!match) return { text, quote: null };
  return { text: text.slice(match[0].length), quote: match.groups?.quote?.trim() ?? null };
}

const QUOTED =
  /^\s*「(?:[^「」\n：:]{1,20}[：:])?(?<quote>[^「」]{1,2000})」[^\S\n]*\n\s*(?:[-—－–─][\s]*){3,}\n/u;
/** With other marks only where somebody is named, for a title may stand in them: “无违建街”. */
const SAID =
  /^\s*[“"][^“”"\n：:]{1,20}[：:](?<quote>[^“”"]{1,2000})[”"][^\S\n]*\n\s*(?:[-—－–─][\s]*){3,}\n/u;

/** Lines that only part or introduce what is passed on, and the labels of a form, are blanked, so that all else keeps its place. */
export const withoutFrames = (text: string): string =>
  unsigned(text)
    .replace(FRAME, blank)
    .replace(LABEL, blank)
    .replace(FORM_LINE, blank)
    .replace(FORM_LABEL, blank)
    .replace(NUMBER_LABEL, (label) => NOTHING.repeat(label.length));

/** A line of one dash and a name signs only where it is the last; elsewhere it is the item of a list. */
function unsigned(text: string): string {
  const end = text.trimEnd().length;
  const from = text.lastIndexOf('\n', end - 1) + 1;
  const isSigned = from > 0 && SIGNATURE.test(text.slice(from, end));
  return isSigned
    ? `${text.slice(0, from)}${blank(text.slice(from, end))}${text.slice(end)}`
    : text;
}

const blank = (words: string): string => words.replace(/[^\n]/gu, ' ');
/** Has no width, so that what stands on its two sides is read as one. */
const NOTHING = '\u200b';

/** 报送单位：区交警大队: who fills in the form is known. */
const FORM_LINE = new RegExp(
  sequence(
    /^[ \t]*/u,
    either(
      /(?:报送|填报|上报|责任|牵头)?(?:单位|部门)|(?:填报|报送|联系|审核|负责)人|联络员|(?:联系)?电话|手机/u,
      /(?:(?:报送|填报|上报)(?:时间|日期)|日期)/u,
    ),
    /[ \t]*[：:][^\n，,。；;]{0,30}?(?=$|[，,。；;]|\s+任务)/u,
  ),
  'gmu',
);
/** ——城管局 9/22. */
const SIGNATURE =
  /^[ \t]*[-—–]{1,3}[ \t]*[\u4e00-\u9fff]{1,10}(?:[局委办队部院组联科股]|中心|街道)(?:[\u4e00-\u9fff]{1,3})?(?:[ \t]*\d{1,2}[/.月]\d{1,2}日?)?$/u;
/** [语音转文字] */
const LABEL = /^[ \t]*[[【](?:语音(?:转文字|消息)?|转文字|图片|文件)[\]】]/gmu;
/** 任务编号：15, 任务名称：…: only what stands behind the label tells. */
const NUMBER_LABEL = /(?<=任务)(?:编号|序号|号)[ \t]*[：:][ \t]*(?=\d)/gu;
const FORM_LABEL = /(?:重点)?(?:任务|工作|事项)名称(?<=^[ \t]*(?:重点)?.{2}名称)[ \t]*[：:]/gmu;

/** ————, and 【转发】小刘：. */
const FRAME = new RegExp(
  either(
    /^[ \t]*(?:[-—－–─_=＝*·•.。][ \t]*){4,}$/u,
    sequence(
      /^[ \t]*/u,
      /(?:(?:【(?:转发?|转报|代报)】|\[(?:转发?|转报|代报)\])[^\n\d]{0,12}[：:]?|(?:转发|转报|代报)[：:]?[^\n\d：:]{0,6}[：:])/u,
      /[ \t]*(?=\n)/u,
    ),
  ),
  'gmu',
);
