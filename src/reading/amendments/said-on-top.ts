import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { asSectionAdded } from './section-forgotten.ts';
import { unhedged } from './unhedged.ts';
import { ADDS } from './words.ts';

/**
 * What a text says is to be written besides, without the words that say so, its task in front: 任务27再补一句：转运车差2台; 漏了一个，
 * 更换井盖85套，补进去; 把井盖那85套加上. Null for a text that adds nothing to what was told before.
 */
export function saidOnTop(text: string): string | null {
  if (text.length > LONGEST) return null;
  const { core, adds } = unhedged(asSectionAdded(text).replace(GOING_ON, ''));
  const [task] = findNumberedTasks(core);
  const head =
    task?.span.start === 0
      ? core.slice(0, task.span.end)
      : (CALLED.exec(core)?.[0] ?? NUMBER.exec(core)?.[0] ?? '');
  const whole = core.slice(head.length).replace(BETWEEN, '');
  const section = SECTION.exec(whole);
  const rest = whole.slice(section?.[0].length ?? 0);
  const lead = head === '' ? null : ADDING.exec(rest);
  const label = section?.groups?.label;
  if (lead) return `${head}：${label ? `${label}：` : ''}${rest.slice(lead[0].length)}`;
  return adds ? core.replace(TAKING, '') : null;
}

/** What was forgotten is short. */
const LONGEST = 300;

/** 公厕那个再加一条, 绿道再补一句: what the task is called in passing. */
const CALLED =
  /^[^\s\d，,。；;：:、再还补加追]{2,10}?(?=(?:那|这)[条项个块]|(?:的|里)?(?:再|还要?)[加补添写])/u;

/** 23补一句. */
const NUMBER =
  /^\d{1,2}(?=(?:号|那[条项个]|的)?(?:存在问题|问题|困难|下一步|进展|经验|做法)?里?(?:再|还要?)?[加补添写]一?[条句个点])/u;

const ADDING = new RegExp(`^${ADDS}(?:的)?[\\s，,、：:]{0,3}`, 'u');
/** 任务27那条再补一句. */
const BETWEEN = /^(?:那[条项个]|这[条项个]|里|里面|后面|的|，|,|\s){0,3}(?:还要|还|要)?/u;
/** 任务37的问题补一句：经费不够: to which section it comes. */
const SECTION =
  /^(?<label>存在问题|问题|困难|下一步(?:打算|计划|工作)?|进展|经验|做法)(?:那[条块项]|这[条块项]|里面?|上|方面)?(?=再|还|另|补|加|添)/u;
/** 把井盖那85套加上. */
const TAKING = /^把/u;
/** 还有补装了20盏 may be a report of its own: this alone adds nothing. */
const GOING_ON = /^(?:还有|另外|此外|同时|再就是|再有|又)(?:一个|一条|一项)?[，,\s]{0,2}/u;
