import type { Target } from '../../domain/plan.ts';
import type { Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import { withoutAsks } from '../spans/asks.ts';
import { oneOrSeveral } from './several.ts';

/** More targets than these with one figure, and the figure says nothing. */
const MOST = 3;

/** What a number of the notice belongs to: 2129套, 35%是什么目标, 哪项任务要建8公里. */
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
  make: ({ text, skeleton, reader: { plan } }) => {
    if (withoutAsks(skeleton).replace(/[^\u4e00-\u9fff]/gu, '').length > LONGEST) return null;
    const questions = plan.tasks.flatMap((task): readonly Question[] => {
      const targets = task.targets.flatMap((target, place) =>
        isSaid(target, text) ? [place] : [],
      );
      return targets.length > 0 ? [{ kind: 'ask-task-targets', task: task.number, targets }] : [];
    });
    return questions.length > MOST ? null : oneOrSeveral(questions);
  },
};

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
