import type { Plan, Task } from '../../domain/plan.ts';
import { groupsLedBy, postOf, postsHeldBy, taskOf } from '../../domain/plan-lookups.ts';
import type { PlanIntent, Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import type { Ask, SpanKey } from '../spans/span.ts';
import { plain } from '../text/plain.ts';
import { DEFINITION, DUTIES, INTERVAL, UNIT } from '../words/attributes.ts';
import { explained } from './explained.ts';
import { wordsFor } from './part-meant.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';
import { factsAsked } from './task-facts.ts';

const BESIDE: readonly SpanKey[] = [
  'ask:lead',
  'ask:units',
  'ask:target',
  'ask:deadline',
  'ask:group',
  'ask:leader',
  'ask:content',
  'ask:progress',
  'ask:tasks',
  'ask:yes-or-no',
  'unit-noun',
  'quantity',
  'measure',
  'year',
  'seat',
  'who',
  'document:purpose',
];

/** More tasks than these in one message are left unanswered. */
const MOST = 8;

/** What is asked of a thing or a person that has no such attribute: said so, with what the notice does give. */
export const ATTRIBUTE_FRAMES: readonly Frame[] = [
  {
    name: 'what the notice does not say of a person',
    needs: ['person', 'person-attribute'],
    takes: [...BESIDE, 'bare-attribute', 'post', 'office'],
    make: ofPerson,
  },
  {
    name: 'what the notice does not say of a post',
    needs: ['post', 'person-attribute'],
    takes: [...BESIDE, 'bare-attribute', 'office'],
    against: ['person', 'unit'],
    make: ({ subjects: { posts }, of, reader: { plan } }) => {
      const [post] = posts;
      const fact = of('person-attribute')[0]?.said;
      if (post === undefined || fact === undefined || fact === DUTIES) return null;
      const { body, title, holders } = postOf(plan, post);
      const [holder, ...others] = holders;
      const name = title.startsWith(body) ? title : body + title;
      const isOfOne = holder !== undefined && others.length === 0;
      return { kind: 'miss-fact', of: isOfOne ? holder : name, fact };
    },
  },
  {
    name: 'what the notice does not say of a task',
    needs: ['task', 'attribute'],
    takes: [...BESIDE, 'unit'],
    against: ['person', 'post', 'own-unit', 'group', 'same'],
    make: (heard) => {
      const { subjects, reader } = heard;
      if (!isUnitWithin(heard)) return null;
      if (subjects.tasks.length > 0)
        return oneOrSeveral(
          subjects.tasks
            .slice(0, MOST)
            .flatMap((number) => ofTask(taskOf(reader.plan, number), heard)),
        );
      return oneOrWhich(
        subjects.possibleWord,
        subjects.possibleTasks.flatMap((number) =>
          ofTask(taskOf(reader.plan, number), heard).slice(-1),
        ),
      );
    },
  },
];

/** 分到哪几个街道: a unit that is no part of what is asked is asked of by itself. */
const isUnitWithin = ({ of }: Heard): boolean =>
  of('unit').every((unit) =>
    of('attribute').some(({ start, end }) => start <= unit.start && unit.end <= end),
  );

/** Of whom the notice says in which unit they are, or which group they lead, that is told. */
function ofPerson({ subjects: { persons }, of, reader: { plan } }: Heard): PlanIntent | null {
  const [name] = persons;
  const fact = of('person-attribute')[0]?.said;
  if (name === undefined || fact === undefined) return null;
  const isKnown =
    (fact === UNIT && postsHeldBy(plan, name).some(({ body }) => isUnit(body, plan))) ||
    (fact === DUTIES && groupsLedBy(plan, name).length > 0);
  return isKnown ? { kind: 'ask-person', name } : { kind: 'miss-fact', of: name, fact };
}

const isUnit = (body: string, { units }: Plan): boolean => units.some(({ name }) => name === body);

/** The attribute, after whatever else is asked of the task. */
function ofTask(task: Task, heard: Heard): readonly Question[] {
  const attributes = heard.of('attribute');
  const beside = ASKS.filter((ask) =>
    heard
      .of(`ask:${ask}`)
      .some((one) => !attributes.some(({ start, end }) => start < one.end && one.start < end)),
  );
  const facts =
    beside.length === 0
      ? []
      : factsAsked(task, { ...heard, asks: new Set(beside) }, heard.reader.plan.year);
  const named = heard.subjects.areNumbered ? undefined : wordsFor(task, heard)[0];
  const part =
    named === undefined || named === plain(task.title)
      ? (calledShort(task, heard) ?? task.title)
      : named;
  const measure = attributes[0]?.said ?? '';
  const question = { kind: 'ask-task-part', task: task.number, part } as const;
  const spelled = EXPLAINS.includes(measure) ? explained(part, task) : null;
  if (spelled !== null) return [...facts, { ...question, part: spelled, fact: 'text' }];
  return measure === INTERVAL && EACH.test(sentenceWith(part, task))
    ? [...facts, { ...question, fact: 'text' }]
    : [...facts, { ...question, fact: 'attribute', measure }];
}

/** 那名单多久发一次, of the task that is in focus: the thing of it that is called by the end of its name. */
function calledShort({ topics }: Task, { text, mentions }: Heard): string | null {
  const bare = mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  return topics.find((topic) => topic.length > 2 && bare.includes(topic.slice(-2))) ?? null;
}

/** What a name stands for. */
const EXPLAINS: readonly string[] = [DEFINITION, '具体名单'];

/** 每年培育创建一批物业服务示范项目: how often is said. */
const EACH = /每(?:年|季|月|周|天|日)/u;

const sentenceWith = (part: string, { content }: Task): string =>
  content.split(/(?<=[。；;])/u).find((one) => plain(one).includes(part)) ?? content;

/** What may be asked beside an attribute. */
const ASKS: readonly Ask[] = ['lead', 'units', 'deadline', 'group', 'progress'];
