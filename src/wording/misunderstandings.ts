import type { Wordless } from '../domain/message.ts';
import type { Plan } from '../domain/plan.ts';
import { exampleQuestion, list } from './words.ts';

export function taskNumberMissing(number: number, plan: Plan): string {
  const [first, last] = [plan.tasks[0]?.number, plan.tasks.at(-1)?.number];
  return `没有任务${number}：重点任务共${plan.tasks.length}项，编号是${first}至${last}。请核对编号，或直接说任务名称。`;
}

export const groupNumberMissing = (number: number, plan: Plan): string =>
  `没有第${number}组：${groupsNamed(plan)}`;

export const groupNameMissing = (name: string, plan: Plan): string =>
  `文件没有设“${name}”：${groupsNamed(plan)}`;

const groupsNamed = ({ groups }: Plan): string =>
  `工作组共${groups.length}个（${list(groups.map(({ ordinal, short }) => `${ordinal}${short}`))}）。`;

export const factMissing = (of: string, fact: string): string =>
  `文件没有列出${of}的${fact}，我不能代为推测；请向${of}或指挥部办公室核实。`;

/** Of the district as a whole. */
export const factNowhere = (fact: string): string =>
  `文件没有写明${fact}，我不能代为推测；请向指挥部办公室核实。`;

export const nameMissing = (name: string): string =>
  `文件里没有查到“${name}”。请核对名称，或换个说法，例如任务编号、单位全称。`;

export const declined = (subject: string | null, plan: Plan): string =>
  subject
    ? `抱歉，“${subject}”不在我的职责范围内：${answersOnly(plan)}\n例如：${exampleQuestion(plan)}，或发“帮助”看全部用法。`
    : `抱歉，这个我答不上来：${answersOnly(plan)}\n换个说法再问一次，例如：${exampleQuestion(plan)}，或发“帮助”看全部用法。`;

const answersOnly = ({ command }: Plan): string =>
  `我只回答${command.name}这份文件里的任务、单位、人员和工作制度，以及报送、提醒怎么办。`;

export const opinionDeclined = (plan: Plan): string =>
  `抱歉，我不作评价，也不能代替领导判断：我只按${plan.command.name}这份文件回答任务、单位、人员和工作制度。\n例如：${exampleQuestion(plan)}。`;

export const refused = (): string =>
  '抱歉，这个要求我不能办：我不编造数字，不提供系统内部信息，也不能绕过规定修改或导出数据。如需变更，请联系指挥部办公室。';

/** To whoever wants the record or the notice changed past their rules: who may, and how. */
export const recordKept = (): string =>
  '抱歉，这个要求我不能办：登记的内容只按报送单位自己报的来，不编造数字，也不代改。要更正请报送单位发“更正：……”，要撤回发“撤回任务编号”；文件里的目标、责任单位和时限只能由指挥部发文调整，请联系指挥部办公室。';

/** 给各组打分排个名. */
export const ranksNobody = (): string =>
  '抱歉，这里不打分、不排名：文件没有规定评分和排名，通报只列事实。看各组情况请发“整体进展”，看研判结果请发“季度考核表”。';

/** Candidates are numbered, so that a number is an answer. */
export const askedWhich = (word: string, candidates: readonly string[]): string =>
  [
    `“${word}”对应不止一个，请问是哪一个？`,
    ...candidates.map((one, index) => `${index + 1}. ${one}`),
    '回复序号即可。',
  ].join('\n');

/** One reading that is not sure. */
export const proposedReading = (name: string): string =>
  `您是问${name}吗？回复“是”即可；不是的话，请带上任务编号或名称再问一次。`;

export const askedWhichTask = (plan: Plan): string =>
  `请问是哪一项任务？请带上任务编号或名称再问一次，例如：${exampleQuestion(plan)}。`;

export const askedOwnUnit = (): string =>
  '我还不知道您是哪个单位的。请直接说单位名称再问一次，或先登记：发“绑定 单位名称 联络员 姓名”，由指挥部办公室确认。';

export const misread = (example: string): string =>
  `抱歉，没有读懂这句话。您可以这样问：${example}；发“帮助”看全部用法。`;

/** Where a part of a sentence was understood and the rest not. */
export const misreadPart = (left: readonly string[], example: string): string =>
  `抱歉，这句话里的${list(left.map((words) => `“${words}”`))}我没有读懂是怎么问的，没有作答。请换个说法，例如${example}；发“帮助”看全部用法。`;

/** The nearest questions, numbered even where it is one: a yes would be for the draft that may wait. */
export function questionsOffered(words: readonly string[], left: readonly string[]): string {
  const unread = left.length > 0 ? `（${list(left.map((one) => `“${one}”`))}没有读懂）` : '';
  return [
    `这句话我没有完全读懂${unread}。您想问的是不是：`,
    ...words.map((one, index) => `${index + 1}. ${one}`),
    '回复数字即可；不是的话，请换个说法再问。',
  ].join('\n');
}

/** What was only believed to be meant is done after a yes. */
export const shallItBeDone = (what: string, about: string | null = null): string =>
  `我理解您是要：${what.replace(/(?<![。.；;，,])[。.；;，,]{1,3}$/u, '')}。\n${about === null ? '' : `${about}\n`}回复“确认”即办，不是请回“取消”。`;

/** After the press of a button on a card that has grown old. */
export const buttonOutdated = (): string =>
  '这个按钮已经不能用了，没有办理。请直接回复文字，发“帮助”看用法。';

export const nothingSaid = (plan: Plan): string =>
  `您好，请直接写下要问的事，例如${exampleQuestion(plan)}。`;
export const mediaAlone = (): string =>
  '收到图片或文件，但我暂时只看文字。请用一句话说明要问什么。';

/** It is not read, and never taken for evidence. */
export function wordlessSent(what: Wordless): string {
  if (what === 'voice') return '语音听不懂，请打字或用语音转文字。';
  return `${NAMES[what]}我看不懂，没有登记。我能看懂文字、图片和文件，请把要说的写成文字发来。`;
}

const NAMES: Readonly<Record<Exclude<Wordless, 'voice'>, string>> = {
  link: '链接',
  card: '小程序或卡片',
  location: '位置',
  record: '转发的聊天记录',
  sticker: '表情',
  unknown: '这类消息',
};

export const tooMuchSaid = (length: number, limit: number): string =>
  `这条消息有${length}个字，超出我一次能读的${limit}字，没有处理。请分成几条，或只写要问的那一句。`;
/** Nothing was kept of what they sent. */
export const unavailable = (): string => '抱歉，暂时无法处理，请稍后再发。';
export const troubled = (): string =>
  '抱歉，刚才没有处理成功，请稍后再发一次；如仍不行，请联系指挥部办公室。';
