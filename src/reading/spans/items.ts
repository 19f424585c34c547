import { matchesOf } from '../text/text.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';
import { NUMBER } from './task-number-forms.ts';

const ITEM = new RegExp(
  `第${NUMBER}(?:个|项|条|点|方面|大)?的?(?:任务)?(?:目标|指标|要求|措施|攻坚战)|第${NUMBER}(?:方面|点)`,
  'gu',
);

/** 第二个目标, 第三方面: a place among what a task's own text counts off. */
export const itemsIn = (skeleton: Skeleton): readonly Span[] =>
  matchesOf(ITEM, skeleton.skeleton).map(({ index, 0: said }) =>
    spanAt(skeleton, index, index + said.length, 'item'),
  );
