import type { PlaceInNotice } from '../../src/domain/figure.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Plan } from '../../src/domain/plan.ts';
import {
  groupOf,
  openQuestionOf,
  postOf,
  postsHeldBy,
  ruleOf,
  taskOf,
} from '../../src/domain/plan-lookups.ts';
import { AskSeveral, AskUnderstood, Question } from '../../src/domain/question.ts';

/** Where in the notice the answer to a question stands; none for what is no question about it. */
export function placesOf(asked: Intent, plan: Plan): readonly PlaceInNotice[] {
  const several = AskSeveral.safeParse(asked).data?.questions;
  const understood = AskUnderstood.safeParse(asked).data?.question;
  const one = Question.safeParse(asked).data;
  const questions = several ?? [understood ?? one ?? []].flat();
  const places = questions.flatMap((question) => ofQuestion(question, plan));
  return [...new Map(places.map((found) => [`${found.place}${found.quote}`, found])).values()];
}

function ofQuestion(question: Question, plan: Plan): readonly PlaceInNotice[] {
  switch (question.kind) {
    case 'ask-rule':
      return question.aspects.map(({ rule: id, aspect }) => {
        const rule = ruleOf(plan, id);
        const quote = aspect === null ? rule.text : (rule.aspects[aspect]?.quote ?? rule.text);
        return { place: rule.place, quote };
      });
    case 'list-rules':
      return [...new Set(plan.rules.map(({ place }) => place))].map((place) => ({
        place,
        quote: null,
      }));
    case 'ask-open': {
      const { says } = openQuestionOf(plan, question.open);
      return says ? [says] : [ofDocument(plan)];
    }
    case 'ask-post': {
      const { place, quote } = postOf(plan, question.post);
      return [{ place, quote }];
    }
    case 'ask-person':
      return [
        ...postsHeldBy(plan, question.name).map(({ place, quote }) => ({ place, quote })),
        ...plan.groups
          .filter(({ leader }) => leader === question.name)
          .map(({ ordinal }) => ofGroup(ordinal, plan)),
      ];
    case 'ask-office': {
      const { place, quote } = plan.command.office;
      return [{ place, quote }];
    }
    case 'ask-document':
    case 'ask-due-day':
      return [ofDocument(plan)];
    case 'ask-group':
    case 'ask-group-tasks':
    case 'ask-unit-in-group':
      return [ofGroup(question.group, plan)];
    case 'count-group-tasks':
      return question.groups.map((group) => ofGroup(group, plan));
    default:
      return ofTasks(question, plan);
  }
}

/** The tasks that are named; a list or a count is of all of them. */
function ofTasks(question: Question, plan: Plan): readonly PlaceInNotice[] {
  if ('task' in question) return [ofTask(question.task, plan)];
  if ('tasks' in question) return question.tasks.map((task) => ofTask(task, plan));
  const [first, last] = [plan.tasks[0]?.number, plan.tasks.at(-1)?.number];
  return [{ place: `附件3 任务${first}至${last}“责任分工”栏逐项计数`, quote: null }];
}

const ofTask = (number: number, plan: Plan): PlaceInNotice => {
  const { content, units } = taskOf(plan, number);
  return { place: `附件3 任务${number}`, quote: `${content}（责任分工：${units.join('、')}）` };
};

const ofGroup = (ordinal: number, plan: Plan): PlaceInNotice => {
  const { place, duty } = groupOf(plan, ordinal);
  return { place, quote: duty };
};

const ofDocument = ({ document }: Plan): PlaceInNotice => ({
  place: `${document.title}（${document.number}）`,
  quote: null,
});
