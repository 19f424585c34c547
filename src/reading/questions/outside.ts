import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** A number that the plan does not have: 任务38, 第九组. */
export function readMissingNumber(asked: Asked): Intent | null {
  const { missingTask, missingGroup } = asked.subjects;
  if (missingTask !== null) return { kind: 'miss-number', of: 'task', number: missingTask };
  if (missingGroup !== null) return { kind: 'miss-number', of: 'group', number: missingGroup };
  return null;
}

/**
 * Something of another district or of a higher level of government: 邻区的公厕, 市城管局局长, 市城管局.
 * A name that only begins like it and stands in the plan is none: 《某市停车场规划》.
 */
export function readElsewhere(asked: Asked, _asker: Asker, reader: QuestionReader): Intent | null {
  const subject = elsewhereIn(asked, reader);
  return subject === null ? null : { kind: 'decline', subject };
}

function elsewhereIn(asked: Asked, { plan, planText }: QuestionReader): string | null {
  for (const mention of asked.mentions) {
    const words = asked.text.slice(mention.start, mention.end);
    if (mention.meanings.some(({ kind }) => kind === 'unit' || kind === 'post')) {
      const before = asked.text.slice(0, mention.start);
      if (/(?<!城)[市省]$/u.test(before) && !/^[区各]/u.test(words))
        return `${before.slice(-1)}${words}`;
    }
    if (!mention.meanings.some((meaning) => meaning.kind === 'elsewhere')) continue;
    const rest = asked.text.slice(mention.end);
    if (
      rest.startsWith(plain(plan.command.district)) ||
      planText.includes(words + rest.slice(0, 3))
    )
      continue;
    if (!isAbove(words, plan)) return words;
    const next = asked.mentions.find((other) => other.start === mention.end);
    const isOfIt = next?.meanings.some(
      (meaning) => meaning.kind === 'unit' || meaning.kind === 'post',
    );
    if (isOfIt || /^的?(?:.{0,6}(?:局|委|办|部|厅|市长|书记|主任|领导|政府)|.{0,4}有)/u.test(rest))
      return words;
    if (asked.subjects.tasks.length === 0 && !asked.guidance.some((match) => match.tells > 0))
      return words;
  }
  return null;
}

/** Whether it is a higher level of this district, which people may name beside their own. */
const isAbove = (words: string, { document }: Plan): boolean =>
  [document.issuer, ...document.basis.map((basis) => basis.name)].some((name) =>
    plain(name).includes(words),
  );

const UNIT_LIKE =
  /(?<!本|我|全|辖|社|片|小|城|街|校|景)区[\u4e00-\u9fff]{1,8}?(?:局|委员会|委|办|部|中心|大队|分局|法院|检察院|公司)/u;
/** The same without 区, where nothing else is said before it: 税务局牵头几项. */
const UNIT_SAID =
  /^(?:请问)?(?!.{0,3}(?:[哪几每各我咱俺本这那谁什啥]|单位|多少))[\u4e00-\u9fff]{2,6}?(?:局|大队|委员会|检察院)(?=有|的|负责|牵头|参与|承担|是|在|几|管|归|要|需要|干|做)/u;
const NAME_ASKED =
  /^(?:请问|问下|问一下|那|那个)?([\u4e00-\u9fff]{2,4}?)(?:同志)?(?:是谁|是哪位|是什么(?:人|职务)|是干(?:什么|啥|嘛)的|什么职务|担任(?:什么|啥)|任什么职|负责什么|是哪个组)/u;

/** What calls itself an organ and is asked for its tasks, its group or its head. */
const BODY_ASKED =
  /^(?:请问|问下)?(区?[^哪几每各我咱俺本这那谁什啥怎如何的是有在归由和与跟及、,为把给被要问知道个项条家位了\s\w]{2,8}?(?:办|局|中心|集团|公司|委员会))(?=(?:的?(?:现任)?(?:一把手|负责人|副?主任|副?局长|书记|经理))|(?:都|也|一共|总共)*(?:有|牵头|负责|参与|参加|承担)(?:了)?(?:哪|几|什么|啥|多少)|(?:在|属于?|进)(?:了)?(?:哪|几|什么)|是(?:谁|干|做|什么|哪)|谁(?:当|是|任)|干(?:什么|啥|嘛))/u;

/** An organ made up of words that the plan knows: 海绵办, 园林绿化集团. */
export function readStrangeBody(
  { text, mentions }: Asked,
  _asker: Asker,
  { planText }: QuestionReader,
): Intent | null {
  const found = BODY_ASKED.exec(text);
  const body = found?.[1];
  if (!found || body === undefined || planText.includes(body)) return null;
  const end = found[0].length;
  const within = mentions.filter((mention) => mention.start < end);
  const isKnown = within.length === 0 || within.some((mention) => mention.end >= end);
  return isKnown ? null : { kind: 'miss-name', name: body };
}

/** A unit that stands in no list of the plan: 区税务局有哪些任务. */
export function readUnknownUnit(asked: Asked): Intent | null {
  const { skeleton } = asked;
  const unit =
    UNIT_LIKE.exec(skeleton)?.[0] ??
    UNIT_SAID.exec(skeleton)?.[0] ??
    BODY_ASKED.exec(skeleton)?.[1];
  return unit ? { kind: 'miss-name', name: unit } : null;
}

/** A person who stands in no list of the plan. */
export function readUnknownName(asked: Asked): Intent | null {
  const name = NAME_ASKED.exec(asked.skeleton)?.[1];
  return name && !/[谁哪什啥这那在]/u.test(name) ? { kind: 'miss-name', name } : null;
}
