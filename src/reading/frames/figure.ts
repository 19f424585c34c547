import type { Target } from '../../domain/plan.ts';
import type { Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { withoutAsks } from '../spans/asks.ts';
import { oneOrSeveral } from './several.ts';
import { yearIn } from './targets-meant.ts';
import { targetsNumbered } from './targets-numbered.ts';

/** More targets than these with one figure, and the figure says nothing. */
const MOST = 3;

/** What a number of the notice belongs to, due in the year that is named: 2129套, 2030年那个80%, 哪项任务要建8公里. */
export const FIGURE: Frame = {
  name: 'what a number belongs to',
  needs: ['quantity'],
  takes: [
    'ask:target',
    'ask:deadline',
    'ask:which-task',
    'ask:content',
    'ask:tasks',
    'task-noun',
    'year',
    'measure',
    'task',
  ],
  against: ['unit', 'group', 'person', 'own-unit'],
  make: (heard) => {
    const { text, skeleton, asks } = heard;
    const { plan } = heard.reader;
    if (withoutAsks(skeleton).replace(/[^\u4e00-\u9fff]/gu, '').length > LONGEST) return null;
    const together = numberedTogether(heard);
    if (together) return together;
    const all = plan.tasks.flatMap(({ number: task, targets }) =>
      targets.flatMap((target, place) => (isSaid(target, text) ? [{ task, target, place }] : [])),
    );
    const year = yearIn(text, plan.year);
    const ofYear = all.filter(({ target }) => target.deadline?.startsWith(String(year)));
    const meant = Map.groupBy(ofYear.length > 0 ? ofYear : all, ({ task }) => task);
    const questions = [...meant].map(
      ([task, some]): Question => ({
        kind: asks.has('deadline') ? 'ask-task-deadline' : 'ask-task-targets',
        task,
        targets: some.map(({ place }) => place),
      }),
    );
    return questions.length > MOST ? null : oneOrSeveral(questions);
  },
};

/** No task sets more numbers, and a list of more is no question. */
const MOST_TOGETHER = 10;

/** 120和2129: the one task that sets all of several numbers. */
function numberedTogether(heard: Heard): Question | null {
  const count = heard.of('quantity').length;
  if (count < 2 || count > MOST_TOGETHER) return null;
  const setting = heard.reader.plan.tasks.flatMap((task): readonly Question[] => {
    const targets = targetsNumbered(task, heard);
    return targets.length > 0 ? [{ kind: 'ask-task-targets', task: task.number, targets }] : [];
  });
  const [only, ...others] = setting;
  return only && others.length === 0 ? only : null;
}

/** Words beside the figure, in characters, that still leave it the subject. */
const LONGEST = 8;

/** 74.3万平方米 by 74.3万平; a figure within a longer one is another. */
function isSaid({ value, unit }: Target, text: string): boolean {
  const head = unit.startsWith('万') ? unit.slice(0, 2) : unit.slice(0, 1);
  return stands(`${value}${head}`, text) || (isTelling(value) && stands(String(value), text));
}

/** 8568 and 14.21 tell what they count without a unit; 98 and 120 would be much else. */
const isTelling = (value: number): boolean => String(value).length >= 4;

/** Whether a figure stands in the text, and not within a longer one. */
function stands(figure: string, text: string): boolean {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
    const isLonger =
      /[\d.]/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + figure.length));
    if (!isLonger) return true;
  }
  return false;
}
