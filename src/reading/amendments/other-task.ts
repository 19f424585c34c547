import type { Amendment } from '../../domain/amendment.ts';
import { readNumber } from '../numbers/numbers.ts';
import { either, named, optional, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { readNamed } from './answers.ts';
import { type Ground, tasksOfGround } from './ground.ts';

/**
 * 序号打错了，不是14，应该是13号任务; 报错任务了，应该是13号; 不是任务14，是任务13: of which task a draft of one task is. Where it denies
 * another task than that of the draft, or means none of the plan, it has to be asked. Null for any other text.
 */
export function readOtherTask(
  said: string,
  ground: Ground,
  reader: QuestionReader,
): Amendment | null {
  const text = said.trim();
  if (text.length > LONGEST || ground.items.length !== 1) return null;
  const { wrong, right } = (MISNUMBERED.exec(text) ?? DENIED.exec(text))?.groups ?? {};
  if (right === undefined) return null;
  const [own] = tasksOfGround(ground);
  const isOfOwn = wrong === undefined || own === undefined || numberOf(wrong) === own;
  const task = isOfOwn ? taskOf(right, reader) : null;
  return task === null ? { kind: 'put-what-right' } : { kind: 'mean-task', task };
}

/** Whoever puts a number right is short about it. */
const LONGEST = 40;

const numberOf = (words: string): number | null => readNumber(words.replace(AROUND_NUMBER, ''));
const AROUND_NUMBER = /^(?:任务|第)\s?|\s?(?:号|项)?(?:任务)?(?:的)?$/gu;

function taskOf(words: string, reader: QuestionReader): number | null {
  const number = numberOf(words);
  if (number === null) return readNamed(words, reader);
  return reader.plan.tasks.some((task) => task.number === number) ? number : null;
}

const NUMBER = /(?:任务|第)?\s?\d{1,2}(?:号|项)?(?:任务)?(?:的)?/u;
const BETWEEN = /[，,。；;\s]{0,3}/u;
const IS_NOT = sequence(/(?:不是|并非|不该是)/u, named('wrong', NUMBER), BETWEEN);
const SHOULD_BE =
  /(?:是|为|应该?是?为?|应当是?|而是|正确的?是|实际(?:上)?是|其实是|改成|改为|改到|归到|记到)/u;
const RIGHT = sequence(named('right', /[^，,。；;]{1,14}?/u), /(?:才对|吧|啊|哈|。|的){0,2}$/u);
const WENT_WRONG = /(?:[打写报填弄搞选标输发]?错|不对|有误)了?/u;

/** 任务号写错了, 报错任务了, 任务报错了. */
const MISNUMBERED = new RegExp(
  sequence(
    /^(?:不好意思|抱歉|对不起|刚才|刚刚|等等|哎呀?|[，,\s]){0,4}/u,
    either(
      sequence(/(?:任务(?:的)?(?:序号|编号|号)?|序号|编号)/u, WENT_WRONG),
      /[打写报填弄搞选标输发]错(?:任务|序号|编号|任务号)了?/u,
    ),
    BETWEEN,
    optional(IS_NOT),
    SHOULD_BE,
    RIGHT,
  ),
  'u',
);
/** The word 任务 or 号 says that no figure is meant. */
const DENIED = new RegExp(
  sequence(
    /^(?:这个?|这条|刚才(?:那[个条])?|[，,\s]){0,2}(?:不是|并非)/u,
    named('wrong', /(?:任务\s?\d{1,2}|第?\d{1,2}号(?:任务)?)(?:的)?/u),
    BETWEEN,
    SHOULD_BE,
    named('right', /(?:任务\s?\d{1,2}|第?\d{1,2}号(?:任务)?)/u),
    /(?:才对|吧|啊|哈|。|的){0,2}$/u,
  ),
  'u',
);
