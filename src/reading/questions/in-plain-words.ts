import { asksOnly } from '../act.ts';
import { hear } from '../heard.ts';
import { matterIn } from '../matters/reference.ts';
import { findMentions } from '../names/mentions.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import type { SpanKey } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import {
  AMONG_ALL,
  AMONG_GROUPS,
  ASKS_POLITELY,
  CLOSES_QUESTION,
  CONTENT_AND_GOALS,
  HOLDER_ASKED,
  MOTIVE,
  NOT_WANTED,
  OF_OWN,
  OPENS_QUESTION,
  PAPER,
  PARTICLES,
  PLACE_ALONE,
  SAID_ELSEWHERE,
  SHORT_YEAR,
  SPOKEN_OF,
  TO_BE_TOLD,
  WISH_ALONE,
  WITHIN_NOTICE,
} from '../words/manner.ts';
import { OF_DOCUMENT, WHICH_MISTYPED } from '../words/often-mistyped.ts';

/** Nobody asks one thing in more characters. */
const LONGEST = 100;

/**
 * What a text asks without the manner in which it is asked: in the words of the standard language, and without what says only that it is asked
 * (麻烦您帮我看看), what for (写汇报要用), and where the answer stands (附件3里的). A text that does anything but ask stays as it is.
 */
export function inPlainWords(text: string, asker: Asker, reader: QuestionReader): string {
  if (text.length > LONGEST || text.includes('\n')) return text;
  const said = SAID_ELSEWHERE.reduce((words, [form, word]) => words.replace(form, word), text);
  const spoken = said.replace(PARTICLES, '');
  const plainly = withoutManner(spoken, asker, reader) ?? spoken;
  const right = inUsualForm(withSlipsPutRight(withoutNumber(plainly, reader), reader));
  return asksOnly(right) || toBeTold(spoken.replace(AT_END, '')) !== null ? right : text;
}

/** 扬尘管控上有哪些措施, of 任务10在扬尘管控上有哪些措施: what is asked of a part of a task names the task by that already. */
function withoutNumber(asked: string, { lexicon }: QuestionReader): string {
  const said = plain(asked);
  if (said.length !== asked.length || !OF_CONTENT.test(asked) || !asksOnly(asked)) return asked;
  const named = findMentions(said, lexicon).flatMap(({ start, end, meanings }) => {
    const [only, ...others] = meanings;
    return only && others.length === 0 ? [{ start, end, meaning: only }] : [];
  });
  const number = named.find(({ meaning }) => meaning.kind === 'task-number');
  if (number?.meaning.kind !== 'task-number') return asked;
  const task = number.meaning.number;
  const isOfPart = named.some(
    ({ meaning }) =>
      meaning.kind === 'task' && meaning.task === task && meaning.strength === 'topic',
  );
  return isOfPart && named.length === 2
    ? asked.slice(0, number.start) + asked.slice(number.end).replace(BESIDE_PART, '')
    : asked;
}

const OF_CONTENT = /措施|要求|规定|怎么|咋|如何|干[啥什]|做[啥什]|[写讲提]|内容/u;
const BESIDE_PART = /^(?:任务)?(?:里[面头]?|中|当中)?(?:的)?(?:在|关于|有关|对于?|涉及)?/u;

/** Only what is asked, where nothing of the text does anything else; null where it does, or nothing would be left. */
function withoutManner(text: string, asker: Asker, reader: QuestionReader): string | null {
  const clauses = withoutPlace(text, reader).split(BETWEEN).filter(isSaid).map(asClause);
  if (!clauses.every((clause) => isOfQuestion(clause, asker, reader))) return null;
  const asked = withoutScene(clauses, asker, reader);
  const rest = asked.join('，');
  return isSaid(rest) ? rest + (MARK.exec(text)?.[0] ?? '') : null;
}

/** A courtesy, something that is asked, why it is asked, or of what: 停车场那一项，谁牵头. */
function isOfQuestion(clause: Clause, asker: Asker, reader: QuestionReader): boolean {
  const { words, isOpened } = clause;
  if (!isSaid(words) || asksOnly(words) || isOpened) return true;
  if (PLACE_ALONE.test(words) || isMotive(clause, asker, reader)) return true;
  const { mentions, unknown, spans } = hear(plain(words), asker, reader);
  const isOfRecord = spans.some(({ key }) => OF_RECORD.has(key));
  return mentions.length > 0 && unknown.length === 0 && !isOfRecord && matterIn(words) === null;
}

/** 总指挥是谁, of 总指挥由哪位领导担任; 2025年底, of 25年底. */
function inUsualForm(asked: string): string {
  const dated = asked.replace(SHORT_YEAR, '20$<year>年').replace(CONTENT_AND_GOALS, '全文内容');
  for (const [form, usual] of HOLDER_ASKED) {
    const said = dated.replace(form, usual);
    if (said !== dated && usual !== '') return said;
    if (said !== dated) return inUsualForm(said);
  }
  return dated;
}

function withSlipsPutRight(asked: string, { askingPutRight, lexicon }: QuestionReader): string {
  const said = plain(asked);
  if (said.length !== asked.length) return asked;
  const named = findMentions(said, lexicon);
  const right = askingPutRight(asked, named);
  const mayBeSlip = !asksOnly(right) && (named.length > 0 || OF_DOCUMENT.test(right));
  return mayBeSlip ? right.replace(WHICH_MISTYPED, '哪') : right;
}

const BETWEEN = /[，,。；;！!？?]+/u;
const MARK = /[？?]\s*$/u;
const AT_END = /[，,。；;！!？?\s]{1,4}$/u;
const isSaid = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** A clause without courtesy; `isOpened`: it said that what follows is asked. */
interface Clause {
  readonly words: string;
  readonly isOpened: boolean;
}

function asClause(said: string): Clause {
  const whole = said.trim();
  if (NOT_WANTED.test(whole)) return { words: '', isOpened: true };
  if (ASKS_POLITELY.test(whole)) return { words: '', isOpened: true };
  const told = toBeTold(whole);
  if (told !== null) return { words: told, isOpened: true };
  let words = whole;
  for (let times = 0; times < MOST_OPENERS; times += 1) words = words.replace(OPENS_QUESTION, '');
  words = words.replace(CLOSES_QUESTION, '');
  return { words, isOpened: words !== whole };
}

const MOST_OPENERS = 3;

/** 22号任务的原话, of 把22号任务的原话给我念念; null where nothing is to be told, or a paper is wished for. */
function toBeTold(words: string): string | null {
  const { thing = undefined, mine = thing } = TO_BE_TOLD.exec(words)?.groups ?? {};
  return mine === undefined || PAPER.test(mine) ? null : mine;
}

/** The clauses that ask; those before them only where what is asked could not be understood without. */
function withoutScene(
  clauses: readonly Clause[],
  asker: Asker,
  reader: QuestionReader,
): readonly string[] {
  const several = clauses.filter(({ words }) => isSaid(words));
  const apart = several.filter(({ words }) => !PLACE_ALONE.test(words));
  const said = apart.length > 0 ? apart : several;
  const words = said.map((clause) => clause.words);
  const at = said.findIndex(({ isOpened }, place) => isOpened && place > 0);
  if (at < 1 || !said.slice(0, at).every((clause) => isMotive(clause, asker, reader))) return words;
  const scene = words.slice(0, at).join('，');
  const asked = words.slice(at).join('，');
  const named = nameIn(scene, reader);
  if (named !== null && SPOKEN_OF.test(asked)) return [asked.replace(SPOKEN_OF, named)];
  if (standsAlone(asked, asker, reader)) return [asked];
  const task = taskIn(scene, reader);
  return task === null ? words : [task + asked];
}

/** Whether a clause says no more than why it is asked: nothing of the record, and no matter under its number. */
function isMotive({ words, isOpened }: Clause, asker: Asker, reader: QuestionReader): boolean {
  if (asksOnly(words)) return isOpened && WISH_ALONE.test(words);
  const { spans } = hear(plain(words), asker, reader);
  const isOfRecord = spans.some(({ key }) => OF_RECORD.has(key));
  return (isOpened || MOTIVE.test(words)) && !isOfRecord && matterIn(words) === null;
}

const OF_RECORD: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'record:extend',
  'record:correct',
  'record:withdraw',
  'record:given',
  'record:nil',
  'record:evidence',
  'record:trouble',
]);

/** The task that a clause speaks of, as it calls it. */
function taskIn(scene: string, { lexicon }: QuestionReader): string | null {
  const said = plain(scene);
  const found = findMentions(said, lexicon).find(({ meanings }) =>
    meanings.every(({ kind }) => kind.startsWith('task')),
  );
  return found ? said.slice(found.start, found.end) : null;
}

/** What a clause speaks of, as it calls it: a thing of the plan, or a number. */
function nameIn(scene: string, { lexicon }: QuestionReader): string | null {
  const said = plain(scene);
  const [first] = findMentions(said, lexicon);
  if (first) return said.slice(first.start, first.end);
  return NUMBER.exec(said)?.[0] ?? null;
}

const NUMBER = /(?<![\d.])\d{1,5}(?:\.\d{1,2})?[%\p{Script=Han}]/u;

/** Whether it names of what it asks. */
function standsAlone(asked: string, asker: Asker, reader: QuestionReader): boolean {
  const { mentions, guidance, spans } = hear(plain(asked), asker, reader);
  return (
    mentions.length > 0 ||
    guidance.some(({ tells }) => tells > 0) ||
    spans.some(({ key }) => key.startsWith('document:')) ||
    OF_OWN.test(asked) ||
    spans.some(({ key }) => key === 'total')
  );
}

/** Without 附件3里的 and 在37项里面. */
function withoutPlace(asked: string, { plan }: QuestionReader): string {
  return asked
    .replace(AMONG_ALL, (said, count: string) => (Number(count) === plan.tasks.length ? '' : said))
    .replace(AMONG_GROUPS, '哪个组')
    .replace(WITHIN_NOTICE, '');
}
