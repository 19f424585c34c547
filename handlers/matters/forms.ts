import type { MatterKind } from '../../src/domain/matter.ts';
import { form } from '../../src/reading/form.ts';

const LISTS: readonly (readonly [MatterKind, string])[] = [
  ['document', '发文'],
  ['meeting', '会议'],
  ['instruction', '批示'],
  ['supervision', '督办'],
  ['issue', '问题'],
  ['dispatch', '调度'],
  ['inspection', '检查'],
  ['transfer', '移交'],
];

/** 批示台账, 督办清单, 未办结的批示. */
export const LIST_FORMS = LISTS.flatMap(([of, name]) => [
  form(
    `[查|查看|看一下|看看]${name}(台账|清单|登记簿|列表|一览|目录)[第{count}页]`,
    ({ count }: { count?: number }) => ({
      kind: 'list-matters' as const,
      of,
      unit: null,
      group: null,
      pick: 'all' as const,
      page: count ?? 1,
    }),
  ),
  form(
    `[还|现在还|目前还](有哪些|有几件|有多少|有什么)${name}(没办完|没办结|没办|还没办|没完成|未办结|没销号|在办)[的|呢]`,
    () => ({
      kind: 'list-matters' as const,
      of,
      unit: null,
      group: null,
      pick: 'open' as const,
      page: 1,
    }),
  ),
  form(`[查|查看|看一下|看看](未办结|没办结|在办|未完成|未办完|没办完)的${name}`, () => ({
    kind: 'list-matters' as const,
    of,
    unit: null,
    group: null,
    pick: 'open' as const,
    page: 1,
  })),
]);

/** 移交情况: of what was handed over, and not the rule. */
export const TRANSFERS_FORM = form(
  '[查|查看|看一下|看看|各组|各组的|档案|档案的]移交(情况|记录)[怎么样|如何|咋样]',
  () => ({
    kind: 'list-matters' as const,
    of: 'transfer' as const,
    unit: null,
    group: null,
    pick: 'all' as const,
    page: 1,
  }),
);

export const LEND_FORMS = [
  form('(收回|取消|撤销|结束)[代签]授权', () => ({ kind: 'end-lending' as const })),
];
