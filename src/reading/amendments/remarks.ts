import type { Amendment } from '../../domain/amendment.ts';
import { actOf, asksOnly } from '../act.ts';
import { emptyItem } from '../corrections/corrections.ts';
import { hear } from '../heard.ts';
import { understandQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import type { Ask } from '../spans/span.ts';
import { isTampering } from '../talk/tampering.ts';
import { plain } from '../text/plain.ts';
import { type Ground, onlyTask, taskNamed } from './ground.ts';
import { sectionHeard, tellsSomething } from './section-heard.ts';
import { isAside, speaksOfTask } from './tells-work.ts';
import { unhedged } from './unhedged.ts';

/**
 * What is told to a draft and was understood as nothing else: 对，还有，巡查系统老掉线. It goes where its words belong, as they
 * were said, and among the progress where they do not say. Null for what asks, orders or only names something to look up, for what
 * tells nothing, and for what nothing ties to the draft.
 */
export function readRemark(
  text: string,
  ground: Ground,
  asker: Asker,
  reader: QuestionReader,
): Amendment | null {
  const { core } = unhedged(text);
  const isSpoken = core.length >= SHORTEST && core.length <= LONGEST;
  if (!isSpoken || !TOLD.has(actOf(core)) || asksOnly(core) || isTampering(plain(core)))
    return null;
  if (!tellsSomething(core) || isAside(core) || isLookUp(core, asker, reader)) return null;
  const section = sectionHeard(core) ?? (DENIES.test(core) ? 'problems' : null);
  const isLed = core.length < text.trim().length - 1;
  if (section === null && !isLed && !speaksOfTask(core, ground, reader)) return null;
  const item = {
    ...emptyItem(onlyTask(ground) ?? taskNamed(core, ground, reader), null),
    [section ?? 'progress']: core,
  };
  return { kind: 'add', items: [item], doubt: null, isRemark: true };
}

/** What is not so, or fails again and again, stands in the way: 水表没装, 系统老掉线, 业主拦着. */
const DENIES = /[没未](?!错)|不(?!断|少|错|仅|但|光)|老(?=[是掉断坏堵卡停出])|[拦卡拖]着/u;
const SHORTEST = 4;
const LONGEST = 120;
const TOLD: ReadonlySet<string> = new Set(['tells', 'corrects', 'orders']);

/** 垃圾分类的目标, 区水务局: it asks of something, or names it and says nothing of it. */
function isLookUp(core: string, asker: Asker, reader: QuestionReader): boolean {
  const heard = hear(plain(core), asker, reader);
  if (heard.has('who', 'person-attribute') || ASKED.some((one) => heard.asks.has(one))) return true;
  const { rows } = understandQuestion(core, asker, reader);
  return rows.length > 0 && rows.every(({ soft, hard }) => soft.length + hard.length === 0);
}

/** 内容 and 任务 stand in what is told as well. */
const ASKED: readonly Ask[] = [
  'lead',
  'units',
  'target',
  'deadline',
  'group',
  'leader',
  'members',
  'progress',
  'which-task',
];
