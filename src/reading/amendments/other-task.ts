import type { Amendment } from '../../domain/amendment.ts';
import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { either, named, optional, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { readNamed } from './answers.ts';
import type { Ground } from './ground.ts';

/** Of which task a draft is, null where that has to be asked, and what is told of it behind that. */
export interface OtherTask {
  readonly task: number | null;
  readonly told: string;
}

/**
 * 这是任务8的; 写错任务了，23; 报错任务了，应该是公厕; 不是30，是23; 按错了，23，法治进社区12场: of which other task the only item of a draft is. A bare
 * number is one where the words before it say that the task was wrong, or where it was asked back which it is; else it may be a figure of
 * the draft. Which task is meant is asked where another than that of the draft is denied, or none of the plan is named. Null for any other
 * text.
 */
export function ofOtherTask(
  text: string,
  { items, doubt }: Ground,
  reader: QuestionReader,
): OtherTask | null {
  const [only, ...others] = items;
  const found = text.length > LONGEST ? undefined : FORM.exec(text.trim())?.groups;
  if (!only || others.length > 0 || !found) return null;
  const { wrong, slip, denied, denying, is, marked, number, name, told = '' } = found;
  const isOfTask = [wrong, denied, marked].some((one) => one !== undefined);
  const isAsked = doubt !== null && doubt.reason === 'unit_not_responsible';
  const isPutRight = [wrong, slip, denied].some((one) => one !== undefined);
  const isSaid = isPutRight || (is !== undefined && told === '');
  if (!(isOfTask || isAsked) || !isSaid) return null;
  // 打错了，10号, of a draft that tells of the 1st: its day is meant.
  const mayBeDay = wrong === undefined && denied === undefined && /^\d{1,2}号$/u.test(marked ?? '');
  if (mayBeDay && [only.progress, only.problems, only.next].some((part) => HAS_DAY.test(part)))
    return null;
  const isOfOwn = denied === undefined || only.task === null || readNumber(denied) === only.task;
  const task = name === undefined ? taskOf(number, reader) : readNamed(name, reader);
  if (task !== null && task === only.task) return null;
  if (isOfOwn && task !== null) return { task, told };
  // 不是12是23, of a draft of neither, may be a figure of it; 不是任务12，是任务23 and 任务写错了，不是12，是23 are none.
  const isSurelyOfTask = is !== undefined && (wrong !== undefined || /[任号]/u.test(denying ?? ''));
  return isSurelyOfTask ? { task: null, told } : null;
}

/** What that changes in the draft, but for what is told anew. */
export const taskPutRight = ({ task }: OtherTask): Amendment =>
  task === null ? { kind: 'put-what-right' } : { kind: 'mean-task', task };

/** Whether a text tells figures of the same units as another, and so tells it anew. */
export function tellsSame(told: string, before: string): boolean {
  const unitsOf = (words: string) => new Set(findQuantities(words).map(({ unit }) => unit));
  const anew = unitsOf(told);
  const old = unitsOf(before);
  return anew.size > 0 && [...old].every((unit) => anew.has(unit));
}

function taskOf(number: string | undefined, { plan }: QuestionReader): number | null {
  const task = readNumber(number ?? '');
  return plan.tasks.some((one) => one.number === task) ? task : null;
}

const HAS_DAY = /\d{1,2}[号日]/u;
const LONGEST = 120;

const BETWEEN = /[，,。；;\s]{0,2}/u;
const OF_NUMBER = /(?:任务)?(?:的)?(?:编号|号码?|序号)|任务/u;
const MISWRITTEN = /[写说打报填按点输敲发看记搞弄选标]错/u;
const WENT_WRONG = either(sequence(MISWRITTEN, /了?/u), /错了|不对|有误/u);
/** 任务号写错了, 报错任务了. */
const WRONG = named(
  'wrong',
  either(sequence(OF_NUMBER, WENT_WRONG), sequence(MISWRITTEN, /了?个?/u, OF_NUMBER, /了?/u)),
);
/** 按错了, 手滑. */
const SLIP = named('slip', sequence(either(MISWRITTEN, /手[滑误快]/u), /了?/u));
/** 不是任务30, 不是30，; 30写错了. */
const DENIED = either(
  sequence(
    named(
      'denying',
      sequence(
        /(?:不是|并非|不该是)(?:任务|第)? ?/u,
        named('denied', /\d{1,2}/u),
        /(?:号|项)?(?:任务)?的?/u,
      ),
    ),
    BETWEEN,
    /(?=应|而|[是改])/u,
  ),
  sequence(
    named('denying', sequence(/(?:任务)? ?/u, named('denied', /\d{1,2}/u), /(?:号|项)?(?:任务)?/u)),
    MISWRITTEN,
    /了?[，,。\s]{1,2}/u,
  ),
);
const SHOULD_BE =
  /(?:应该|应当|应|而|其实|实际上?|正确的?)?(?:改成|改为|改到|属于|归到|归|记到|记在|[是算为])|应该|应/u;

const FORM = new RegExp(
  sequence(
    /^(?:(?:[哦噢嗯哎啊呃唉]呀?|不好意思|抱歉|对不起|等等|不对|刚[才刚]|我)[，,。\s]{0,2}){0,4}/u,
    optional(
      either(
        sequence(WRONG, BETWEEN, optional(DENIED)),
        sequence(SLIP, BETWEEN, optional(DENIED)),
        DENIED,
      ),
    ),
    /(?:(?:这|那|刚才)?[个条份些项]?(?:都)?)/u,
    optional(named('is', SHOULD_BE)),
    /(?:第)?/u,
    either(
      named('marked', sequence(/任务 ?/u, named('number', /\d{1,2}/u), /(?:号|项)?/u)),
      named('marked', sequence(named('number', /\d{1,2}/u), /号(?:任务)?|(?:项)?任务/u)),
      named('number', /\d{1,2}/u),
      named('name', /[^，,。；;：:\s\d]{2,14}?/u),
    ),
    either(
      /(?:的|那[条项个]|里|上|下面){0,2}(?:才对)?[吧哈啊呀]?[。！!]{0,2}$/u,
      sequence(
        /(?:的)?[，,：:\s]{1,2}/u,
        named('told', /[^\d\s，,：:][\s\S]{2,}|\d{1,2}月[\s\S]{2,}/u),
        /$/u,
      ),
    ),
  ),
  'u',
);
