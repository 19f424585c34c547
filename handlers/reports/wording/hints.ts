import type { Hint } from '../../../src/domain/hints.ts';
import { periodInWords } from '../../../src/wording/periods.ts';

/** For the writer alone: what would make the report more useful. */
export function hintsInWords(
  hints: readonly { readonly task: number; readonly hint: Hint }[],
): string {
  return [
    ...hints.map(({ task, hint }) => `任务${task}：${hintInWords(hint)}`),
    '以上仅供您参考，不影响报送。',
  ].join('\n');
}

function hintInWords(hint: Hint): string {
  switch (hint.kind) {
    case 'copied':
      return `与${periodInWords(hint.period)}报的内容几乎相同，本期有变化的话请补一句。`;
    case 'empty-talk':
      return `“${hint.words}”没有数量、时间或成果，有的话请补一句。`;
  }
}
