import { describe, expect, test } from '@jest/globals';
import { readAmendments } from '../../../src/reading/amendments/amendments.ts';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-10-20', recent: [] };
/** What counts towards a goal of what is added to a draft. */
const added = (draft: string, text: string) => {
  const items = readReport({ text: draft, quote: null }, office, reader)?.items ?? [];
  const { amendments = [] } =
    readAmendments(text, { items, doubt: null, isDraft: true }, office, reader) ?? {};
  return amendments.flatMap((one) =>
    one.kind === 'add' ? one.items.flatMap(({ metrics }) => metrics) : [],
  );
};

describe('that it is done, said to a draft', () => {
  test.each([
    ['任务16：按老口径征收600户', '完成了', 600],
    ['任务16：按老口径征收600户', '是已经完成了', 600],
    ['任务16：按老口径征收600户', '600户完成了', 600],
    ['任务28：公厕8座', '都建成了', 8],
  ])('makes its open figure count: %s, %s', (draft, text, value) => {
    expect(added(draft, text)).toMatchObject([{ value, target: expect.any(Number) }]);
  });

  test.each([
    ['任务16：征收600户做不到', '完成了'],
    ['任务28：公厕建成5座', '完成了'],
    ['任务16：按老口径征收600户', '完成不了'],
  ])('makes nothing else count: %s, %s', (draft, text) => {
    expect(added(draft, text)).toEqual([]);
  });
});
