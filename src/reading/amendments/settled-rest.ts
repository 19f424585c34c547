import type { Amendment } from '../../domain/amendment.ts';
import type { NotedFigure, ReportItem } from '../../domain/report-reading.ts';
import { named, optional, sequence } from '../pattern.ts';
import type { Ground } from './ground.ts';

/**
 * 是三座 瓷砖那座也算完工了, said to 弄好两座 还有一座正贴瓷砖: where a number of a draft is put right because what was not finished is so by now,
 * that goes out of it. The changes as they are for any other text.
 */
export function withRestSettled(
  changes: readonly Amendment[],
  text: string,
  { items }: Ground,
): readonly Amendment[] {
  const settled = text.split(BETWEEN).flatMap((clause) => {
    const match = SETTLED.exec(clause);
    return match ? [match.groups?.what ?? ''] : [];
  });
  if (settled.length === 0) return changes;
  const gone = changes.flatMap((one): Amendment[] => {
    if (one.kind !== 'put-right' || !one.right) return [];
    const item = items.find(({ task }) => one.task === null || task === one.task);
    const { unit } = one.right;
    const open = item ? leftOf(item).filter((left) => left.unit === unit) : [];
    return open
      .filter(({ told }) => settled.some((what) => isOf(what, told)))
      .map(({ task, name, value, quote }) => ({
        kind: 'strike',
        task,
        metric: { name, value, unit, quote, isAbout: false, target: null },
      }));
  });
  return [...gone, ...changes];
}

/** The figures of what is not done yet, each with the one clause that tells it. */
const leftOf = ({ task, progress, noted = [] }: ReportItem) =>
  noted.filter(isLeft).flatMap(({ name, value, unit, quote }) => {
    const [told, ...others] = progress.split(BETWEEN).filter((clause) => clause.includes(quote));
    return told === undefined || others.length > 0
      ? []
      : [{ task, name, value, unit, quote, told }];
  });

const isLeft = ({ role, unit }: NotedFigure): boolean => role === 'remaining' && unit !== '';

/** 瓷砖 is of 正贴瓷砖; what has no name is of whatever is left. */
const isOf = (what: string, told: string): boolean =>
  what === '' || [...what].slice(1).some((sign, at) => told.includes(`${what[at]}${sign}`));

const BETWEEN = /[，,；;。\s]+/u;
const SETTLED = new RegExp(
  sequence(
    /^/u,
    named('what', /[\u4e00-\u9fff]{0,8}?/u),
    /(?:那|这|剩下那?|余下那?)[\d一二两三四五六七八九十]{0,3}[座处个条家户套台盏段]/u,
    /(?:也|都|现在|已经?|刚){1,3}(?:算|是)?(?:了)?/u,
    optional(/给?(?:[完竣]工|完成|建成|整改|改完|弄[完好]|做[完好]|修[完好]|通过|验收|投用|开工)/u),
    /(?:通过|完|好)?(?:的|了|啦)$/u,
  ),
  'u',
);
