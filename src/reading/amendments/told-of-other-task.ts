import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { either, named, optional, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import type { Ground } from './ground.ts';

/** Of which task a draft is, and what is told of it behind that. */
export interface OtherTask {
  readonly task: number;
  readonly told: string;
}

/**
 * 这是任务8的; 写错任务了，23; 不是30，是23; 按错了，23，法治进社区12场: of which other task the only item of a draft is. A bare number is one
 * where the words before it say that the task was wrong, or where it was asked back which it is; else it may be a figure of the draft. Null
 * for any other text.
 */
export function ofOtherTask(
  text: string,
  { items, doubt }: Ground,
  { plan }: QuestionReader,
): OtherTask | null {
  const [only, ...others] = items;
  const found = text.length > LONGEST ? undefined : FORM.exec(text.trim())?.groups;
  if (!only || others.length > 0 || !found) return null;
  const { wrong, slip, denied, is, marked, number = '', told = '' } = found;
  const task = readNumber(number);
  if (task === null || task === only.task || !plan.tasks.some((one) => one.number === task))
    return null;
  if (denied !== undefined && readNumber(denied) !== only.task) return null;
  // 打错了，10号, of a draft that tells of the 1st: its day is meant.
  const mayBeDay = wrong === undefined && denied === undefined && /^\d{1,2}号$/u.test(marked ?? '');
  if (mayBeDay && [only.progress, only.problems, only.next].some((part) => HAS_DAY.test(part)))
    return null;
  const isAsked = doubt !== null && doubt.reason === 'unit_not_responsible';
  const isOfTask = wrong !== undefined || denied !== undefined || marked !== undefined || isAsked;
  const isPutRight = [wrong, slip, denied].some((one) => one !== undefined);
  const isSaid = isPutRight || (is !== undefined && told === '');
  return isOfTask && isSaid ? { task, told } : null;
}

/** Whether a text tells figures of the same units as another, and so tells it anew. */
export function tellsSame(told: string, before: string): boolean {
  const unitsOf = (words: string) => new Set(findQuantities(words).map(({ unit }) => unit));
  const anew = unitsOf(told);
  const old = unitsOf(before);
  return anew.size > 0 && [...old].every((unit) => anew.has(unit));
}

const HAS_DAY = /\d{1,2}[号日]/u;
const LONGEST = 120;
const MISWRITTEN = /[写说打报填按点输敲发看记搞弄选]错/u;
const OF_NUMBER = /(?:任务)?(?:的)?(?:编号|号码?|序号)|任务/u;

const FORM = new RegExp(
  sequence(
    /^(?:(?:[哦噢嗯哎啊呃唉]|不好意思|抱歉|等等|不对|我)[，,。\s]{0,2}){0,3}/u,
    optional(
      either(
        sequence(
          named(
            'wrong',
            either(
              sequence(OF_NUMBER, either(sequence(MISWRITTEN, /了?/u), /错了|不对|有误/u)),
              sequence(MISWRITTEN, /了?个?/u, OF_NUMBER, /了?/u),
            ),
          ),
          /[，,。\s]{0,2}/u,
        ),
        sequence(
          named('slip', sequence(either(MISWRITTEN, /手[滑误快]/u), /了?/u)),
          /[，,。\s]{0,2}/u,
        ),
        sequence(
          either(
            sequence(
              /不是(?:任务)? ?/u,
              named('denied', /\d{1,2}/u),
              /(?:号|项)?(?:任务)?的?[，,\s]{0,2}(?=应?该?[是改])/u,
            ),
            sequence(
              /(?:任务)? ?/u,
              named('denied', /\d{1,2}/u),
              /(?:号|项)?(?:任务)?/u,
              MISWRITTEN,
              /了?[，,。\s]{1,2}/u,
            ),
          ),
        ),
      ),
    ),
    /(?:(?:这|那|刚才)?[个条份些项]?(?:都)?)/u,
    optional(named('is', /(?:应该|应当|其实|实际上?)?(?:改成|改到|属于|记到|记在|[是算归为])/u)),
    /(?:第)?/u,
    either(
      named('marked', sequence(/任务 ?/u, named('number', /\d{1,2}/u), /(?:号|项)?/u)),
      named('marked', sequence(named('number', /\d{1,2}/u), /号(?:任务)?|(?:项)?任务/u)),
      named('number', /\d{1,2}/u),
    ),
    either(
      /(?:的|那[条项个]|里|上|下面){0,2}[吧哈啊呀]?[。！!]{0,2}$/u,
      sequence(
        /(?:的)?[，,：:\s]{1,2}/u,
        named('told', /[^\d\s，,：:][\s\S]{2,}|\d{1,2}月[\s\S]{2,}/u),
        /$/u,
      ),
    ),
  ),
  'u',
);
