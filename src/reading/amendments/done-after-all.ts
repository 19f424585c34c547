import type { Amendment } from '../../domain/amendment.ts';
import type { NotedFigure } from '../../domain/report-reading.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { emptyItem } from '../corrections/corrections.ts';
import type { Ground } from './ground.ts';
import type { Figures } from './reworded.ts';

/**
 * 完成了, 600户完成了, said to a draft with one figure of which it was open whether it is done: it counts. Null for any other text, and where
 * several figures are open.
 */
export function readDoneAfterAll(
  core: string,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const [amount, ...others] = core.length > LONGEST ? [] : numbersToCorrect(core);
  const words = amount ? core.replace(amount.text, '') : core;
  if (others.length > 0 || !SAYS_DONE.test(words)) return null;
  const open = items.flatMap(({ task, progress, noted = [] }) =>
    noted
      .filter((one) => one.role === 'other' && progress.includes(one.quote))
      .filter((one) => !amount || isSame(one, amount))
      .map((one) => ({ task, one })),
  );
  const [only, ...more] = open;
  if (!only || more.length > 0) return null;
  const { name, value, unit, quote } = only.one;
  const { metrics } = figuresOf(`${name}已完成${value}${unit}`, only.task);
  if (metrics.length !== 1) return null;
  const item = {
    ...emptyItem(only.task, null),
    progress: core,
    metrics: metrics.map((metric) => ({ ...metric, quote })),
  };
  return { kind: 'add', items: [item], doubt: null };
}

const LONGEST = 16;
const SAYS_DONE =
  /^(?:是|都|全部?|确实|早就?|这个|就是){0,3}(?:已经?|都|全部?){0,2}(?:完成|建成|做完|办完|搞完|弄完|干完|修完|签完|完工|竣工|达标)(?:了|啦|的){0,2}$/u;

const isSame = ({ value, unit }: NotedFigure, amount: { value: number; unit: string }): boolean =>
  value === amount.value && (amount.unit === '' || amount.unit === unit);
