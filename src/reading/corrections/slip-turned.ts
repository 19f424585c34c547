import { either, sequence } from '../pattern.ts';

/**
 * 隐患134应为143, of 隐患写成134条了，是143: what was written by mistake, and what is right, as a correction says it. The same of 134写颠倒了，是143. Any
 * other text stays as it is, and so do hours and days.
 */
export function slipTurned(text: string): string {
  const groups = FORMS.map((form) => form.exec(text.trim())?.groups).find(Boolean);
  if (!groups) return text;
  const { about = '', wrong = '', right = '', unit = '' } = groups;
  return `${about}${wrong}应为${right}${unit}`;
}

const ABOUT = /^(?:不好意思|抱歉|哎呀?|刚才|[，,\s]){0,3}(?<about>[\u4e00-\u9fff]{0,10}?)/u;
const WRONG =
  /(?<!任务|第|批示|问题|督办|会议|发文|暗访|书面调度)(?<wrong>\d{1,7}(?:\.\d{1,3})?)(?:[^\d，,。；;\s点号日月年时路楼应了还]{1,3}?)?/u;
const WRITTEN = '(?:我|给|都){0,2}[写报填打记录登说]成了?';
const TURNED = /(?:[写报填打记录登说输]|数字?)(?:得)?(?:颠倒|反|串|岔|错)了/u;
const RIGHT =
  /(?:[，,。\s]{1,2}|(?=应|是))(?:应该|应当|应|其实|实际)?[是为]?(?<right>\d{1,7}(?:\.\d{1,3})?)(?<unit>[^\d，,。；;\s点号日月年时路楼]{0,3}?)(?:才对|的|吧)?[。！!]?$/u;

const FORMS = [sequence(WRITTEN, WRONG, /了?/u), sequence(WRONG, TURNED)].map(
  (form) => new RegExp(sequence(ABOUT, either(form), RIGHT), 'u'),
);
