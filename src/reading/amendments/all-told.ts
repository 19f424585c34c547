import type { Amendment } from '../../domain/amendment.ts';
import type { ReportItem } from '../../domain/report-reading.ts';
import { objectOf } from '../achievements/achievement-name.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { emptyItem, isSameUnit } from '../corrections/corrections.ts';
import type { Ground } from './ground.ts';
import { likeness } from './likeness.ts';
import type { Figures } from './reworded.ts';
import { ALL_TOLD } from './words.ts';

/**
 * 加上前头的一共10处了, said to 公园又开1处: the whole of what the only figure of its unit told a part of, and so cumulative; and
 * 昨天又完工一座，一共7座, said to 6座, where that is the sum. Null for any other text, and where several things of the draft are counted so.
 */
export function readAllTold(
  core: string,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const said = core.length > LONGEST ? [] : numbersToCorrect(core);
  const [all, more, ...others] = said.toReversed();
  if (!all || others.length > 0) return null;
  const lead = core.slice(more?.span.end ?? 0, all.span.start);
  const thing = more ? '' : (OF_THING.exec(lead)?.groups?.thing ?? '');
  if (!LEADS.test(lead.slice(thing.length))) return null;
  if (!IDLE.test(core.slice(all.span.end))) return null;
  const told = items.flatMap((item) => partsOf(item).map((part) => ({ task: item.task, part })));
  const [only, ...rest] = told
    .filter(({ part }) => isSameUnit(part.unit, all.unit))
    .filter(({ part }) => thing === '' || likeness(thing, part.name) > 0);
  if (!only || rest.length > 0 || all.value < only.part.value) return null;
  const isSum =
    more && isSameUnit(more.unit, all.unit) && only.part.value + more.value === all.value;
  if (more && !isSum) return null;
  const name = only.part.name.replace(AGAIN, '');
  const { metrics } = figuresOf(`${objectOf(name) || name}累计${all.text}`, only.task);
  const item = {
    ...emptyItem(only.task, null),
    progress: core,
    metrics: metrics.map((metric) => ({ ...metric, quote: all.text })),
  };
  return metrics.length === 0 ? null : { kind: 'add', items: [item], doubt: null };
}

const LONGEST = 30;
const LEADS = new RegExp(ALL_TOLD, 'u');
/** 公厕 of 公厕一共4座: which one of the draft is meant. */
const OF_THING =
  /^(?![加连算带和跟那这]|现在|目前|到现在|到今天|截至)(?<thing>[\u4e00-\u9fff]{2,8}?)(?:现在|目前)?(?:一共|总共|共计|合计)(?:是|有)?$/u;
const IDLE = /^(?:了|的|吧|哈|来?算|来?报|计|填)*$/u;
/** 公园又开: what was told was one more. */
const AGAIN = /[又再新][\u4e00-\u9fff]{0,2}$/u;

const partsOf = ({ metrics, noted = [] }: ReportItem) => [
  ...metrics,
  ...noted.filter(({ role }) => role === 'other'),
];
