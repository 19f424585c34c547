import type { Plan } from '../../domain/plan.ts';
import { isCollective } from '../../domain/plan-lookups.ts';
import type { Skeleton, Span } from './span.ts';

/** A name of two or three characters, and nothing that says which or whose. */
const NAME = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,3}$/u;
const NO_NAME = /[各哪几个些全所有本该这那每部分我们咱跟和与让给由在到归是让对几多少外里的了要关]/u;

/** 泺口街道, 制锦市街道: one of the units that the notice names only together. */
export const streetsIn = ({ text, mentions }: Skeleton, plan: Plan): readonly Span[] =>
  mentions.flatMap(({ start, end, meanings }): readonly Span[] => {
    const isOne = meanings.some((one) => one.kind === 'unit' && isCollective(plan, one.unit));
    const before = isOne ? text.slice(endBefore(start, mentions), start) : '';
    const [name] = NAME.exec(before) ?? [];
    if (name === undefined || NO_NAME.test(name)) return [];
    return [
      {
        start: start - name.length,
        end,
        key: 'street',
        said: text.slice(start - name.length, end),
      },
    ];
  });

const endBefore = (place: number, mentions: Skeleton['mentions']): number =>
  Math.max(0, ...mentions.filter(({ end }) => end <= place).map(({ end }) => end));
