import type { Asker } from '../reader.ts';
import type { Span } from './span.ts';

/** 我们 of who acts for a group and for no unit is the group: 咱们有哪些任务. 我们局 stays a unit that nobody knows. */
export const ofWhomTheyAct = (spans: readonly Span[], { units, groups }: Asker): readonly Span[] =>
  units.length > 0 || groups.length === 0
    ? spans
    : spans.map((span) =>
        span.key === 'own-unit' && !OF_A_UNIT.test(span.said)
          ? { ...span, key: 'own-group' }
          : span,
      );

const OF_A_UNIT = /局|单位|中心|街道|街办|部门|大队|分局|委/u;
