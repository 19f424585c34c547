import type { PlanIntent } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { HOLDER_CLAIMED } from '../words/titles.ts';

/** 王建国是总指挥吗, 第四组组长是王建国吧: whether somebody of whom the plan does not speak holds a post or leads a group. */
export const NAMED_HOLDER: Frame = {
  name: 'whether somebody in no list holds a post',
  needs: ['ask:yes-or-no'],
  oneOf: ['post', 'group'],
  takes: 'all',
  against: ['person', 'unit', 'task', 'own-unit', 'quantity', 'not', 'between'],
  make: holderClaimed,
};

function holderClaimed({ skeleton, text, subjects }: Heard): Made | null {
  const { before, behind, lead } = HOLDER_CLAIMED.exec(skeleton)?.groups ?? {};
  const claimedName = before ?? behind;
  if (claimedName === undefined || !text.includes(claimedName)) return null;
  const { posts, unclearPosts, groups } = subjects;
  const [post] = [...posts, ...unclearPosts.flatMap((word) => word.posts)];
  const [group] = groups;
  const intent: PlanIntent | null =
    lead !== undefined && group !== undefined
      ? { kind: 'ask-group', group, about: 'leader', claimedName }
      : lead === undefined && post !== undefined
        ? { kind: 'ask-post', post, byName: false, claimedName }
        : null;
  return intent && { intent, stretches: [{ start: 0, end: text.length }] };
}
