import { matchesOf } from '../text/text.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** 哪儿, 往哪; 什么文件, 啥事项: where something is to go, and the thing that is asked for by its noun. */
const ASKED =
  /(?:到|往|去|从|在|给)?哪(?:儿|里)|(?:到|往|去)哪(?=[报送交备存])|(?:什么|啥|哪些|哪种|哪类)(?:样的)?(?:文件|公文|会议?|材料|事项|方案|报告|制度|原则|会(?=[开要得]))/gu;

/** What is asked for and no other span knows: a reading that leaves it out answers another question. */
export const askedIn = (skeleton: Skeleton, known: readonly Span[]): readonly Span[] =>
  matchesOf(ASKED, skeleton.skeleton).flatMap(({ index, 0: said }): readonly Span[] => {
    const span = spanAt(skeleton, index, index + said.length, 'asked');
    const isKnown = known.some(
      ({ key, start, end }) =>
        start < span.end && (key.startsWith('document:') ? span.start < end : span.end <= end),
    );
    return isKnown ? [] : [span];
  });
