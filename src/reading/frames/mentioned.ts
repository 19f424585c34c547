import type { Task } from '../../domain/plan.ts';
import { taskOf } from '../../domain/plan-lookups.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import type { Span } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import { BATCH, DOES_IT, TWO_WORDS } from '../words/choice.ts';

/** 安全生产那项写没写死亡人数: whether a task speaks of something. */
export const MENTIONED: Frame = {
  name: 'whether a task speaks of something',
  needs: ['task', 'mentioned'],
  takes: [
    'ask:yes-or-no',
    'ask:target',
    'ask:which-task',
    'ask:content',
    'measure',
    'counted',
    'due',
    'quantity',
  ],
  against: ['person', 'post', 'group', 'attribute'],
  make: (heard) => {
    const [span] = heard.of('mentioned');
    const named = span && taskBeside(span.start, heard);
    if (!span || !named) return null;
    const { task, words } = named;
    if (isCalled(span, task.number, heard)) return null;
    const question = { kind: 'ask-task-part', task: task.number } as const;
    const isSaid = plain(task.content).includes(span.said);
    return {
      intent: isSaid
        ? { ...question, part: span.said, fact: 'text' }
        : { ...question, part: words, fact: 'mention', measure: span.said },
      stretches: [span],
    };
  },
};

/** PM10是年均还是日均: which of two words the task has of what is named; where it has neither, that it speaks of none of them. */
export const EITHER_WORD: Frame = {
  name: 'which of two words a task has',
  needs: ['task', 'between'],
  takes: ['ask:yes-or-no', 'ask:target', 'ask:content', 'ask:deadline', 'measure', 'quantity'],
  against: ['person', 'post', 'group', 'unit', 'own-unit', 'year', 'attribute'],
  make: (heard) => {
    const found = TWO_WORDS.exec(heard.skeleton);
    const [, one, other] = found ?? [];
    const named = found && taskBeside(heard.text.indexOf(`是${one}还是`), heard);
    if (!found || !named || one === undefined || other === undefined) return null;
    if (DOES_IT.test(one) || DOES_IT.test(other)) return null;
    const { task, words } = named;
    const said = [one, other].filter((word) => plain(task.content).includes(word));
    const [only, ...both] = said;
    if (both.length > 0 || (only !== undefined && heard.has('quantity'))) return null;
    const question = { kind: 'ask-task-part', task: task.number } as const;
    const start = heard.text.indexOf(`是${one}`);
    return {
      intent:
        only === undefined
          ? { ...question, part: words, fact: 'mention', measure: `${one}、${other}` }
          : { ...question, part: only, fact: 'text' },
      stretches: [{ start, end: start + `是${one}还是${other}`.length }],
    };
  },
};

/** 第一批历史建筑几处, of a task that sets its number for the second: it does not speak of the first. */
export const OTHER_BATCH: Frame = {
  name: 'a batch of which a task does not speak',
  needs: ['task'],
  takes: [
    'ask:target',
    'ask:content',
    'ask:deadline',
    'ask:yes-or-no',
    'ask:progress',
    'measure',
    'due',
    'counted',
    'record:reached',
    'record:finished',
  ],
  against: ['person', 'post', 'group', 'unit', 'own-unit', 'quantity', 'ordinal'],
  make: (heard) => {
    const found = BATCH.exec(heard.text);
    const [number, ...others] = heard.subjects.tasks;
    const content = number === undefined ? '' : taskOf(heard.reader.plan, number).content;
    if (!found || number === undefined || others.length > 0) return null;
    if (!BATCH.test(content) || content.includes(found[0])) return null;
    const thing = heard.mentions.find(({ meanings }) =>
      meanings.some(({ kind }) => kind === 'task'),
    );
    const part = thing ? heard.text.slice(thing.start, thing.end) : found[0];
    return {
      intent: { kind: 'ask-task-part', task: number, part, fact: 'mention', measure: found[0] },
      stretches: [{ start: found.index, end: found.index + found[0].length }],
    };
  },
};

/** 老旧小区有没有写加装电梯: by a word that the task is called by as well. */
const isCalled = ({ start, end }: Span, task: number, { mentions }: Heard): boolean =>
  mentions.some(
    (one) =>
      start <= one.start &&
      one.end <= end &&
      one.meanings.some((meaning) => meaning.kind === 'task' && meaning.task === task),
  );

/** The task that is named before a place, and by what words. */
function taskBeside(
  place: number,
  { mentions, text, reader: { plan } }: Heard,
): { readonly task: Task; readonly words: string } | null {
  for (const { start, end, meanings } of mentions.filter((one) => one.end <= place)) {
    for (const one of meanings) {
      const number = one.kind === 'task' ? one.task : one.kind === 'task-number' ? one.number : 0;
      const isKnown = plan.tasks.some((task) => task.number === number);
      const task = isKnown ? taskOf(plan, number) : null;
      if (task) return { task, words: one.kind === 'task' ? text.slice(start, end) : task.title };
    }
  }
  return null;
}
