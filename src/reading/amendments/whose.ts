import type { Amendment } from '../../domain/amendment.ts';
import type { SectionName } from '../../domain/report-reading.ts';
import { either, named, optional, sequence } from '../pattern.ts';
import { IN_TIME_ONLY, WHOSE_LEAD } from '../words/whose.ts';
import type { Ground } from './ground.ts';
import type { Figures } from './reworded.ts';

/**
 * 刚才那个亮灯率是支路的，主干道是98.4%, said to a draft: the figure that was told is of another one than was written, and behind it what
 * the one that was written has. Null for any other text, and where the draft has no such figure, or several.
 */
export function readWhose(
  core: string,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const { what = '', owner = '', other, value } = OF_ANOTHER.exec(core)?.groups ?? {};
  if (owner === '' || IN_TIME_ONLY.test(owner)) return null;
  const found = items.flatMap((item) =>
    [...item.metrics, ...(item.noted ?? [])]
      .filter(({ name, quote }) => name.endsWith(what) && item.progress.includes(quote))
      .map((figure) => ({ item, figure })),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const { task, progress } = only.item;
  const [written = ''] = new RegExp(`[\\u4e00-\\u9fff]{0,12}${what}`, 'u').exec(progress) ?? [];
  const told = `${only.figure.value}${only.figure.unit}`;
  const besides = value === undefined ? '' : `，${other}${what}${value}`;
  const text = progress
    .replace(written, () => `${owner}${what}`)
    .replace(told, () => `${told}${besides}`);
  if (written === '' || text === progress) return null;
  const section: SectionName = 'progress';
  return { kind: 'say', task, section, text, ...figuresOf(text, task) };
}

const OF_ANOTHER = new RegExp(
  sequence(
    WHOSE_LEAD,
    named('what', /[\u4e00-\u9fff]{2,8}?/u),
    /(?:那个数|这个数|那个|的数)?(?:其实|应该|实际上?)?[是属](?:于)?/u,
    named('owner', /[\u4e00-\u9fff]{2,10}?/u),
    /的(?:数|数据)?/u,
    optional(
      sequence(
        /[，,；;]\s?/u,
        named('other', /[\u4e00-\u9fff]{2,10}?/u),
        either(/的?(?:才|应该?|其实)?(?:是|为)/u),
        named('value', /\d[\d.]{0,8}[\u4e00-\u9fff%]{0,3}/u),
      ),
    ),
    /$/u,
  ),
  'u',
);
