import type { Intent } from '../../src/domain/intent.ts';
import { groupsActedFor } from '../../src/domain/responsibility.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import type { Said } from '../../src/reading/said.ts';
import { groupIn, unitIn } from './forms-said.ts';
import type { JudgePairs } from './intents.ts';

const SHOWS =
  /^(?:请|现|查看|看看?|开始)?(?<before>[^，,：:\n]{0,12}?)研判(?<after>[^，,：:\n]{0,12}?)(?:情况|结果|表|清单)?[。]?$/u;
const REST =
  /^(?<when>[^，,：:\n]{0,8}?)(?:其余|其他|剩下|余下|剩余)(?:的|各项|单位)?(?:都|全部|均|全)?(?:按|算|为)?完成(?:研判)?[了吧]?[。]?$/u;
const PAIR =
  /^(?<unitBefore>[^\d：:，,；;\n]{2,14}?)?(?:的)?(?:任务(?<after>\d{1,2})号?|(?<before>\d{1,2})号任务)(?:的)?[，,\s]?(?<unit>[^\d：:，,；;\n]{0,14}?)[，,：:\s]?(?:只能|只|应该?|目前|还)?(?:算是?|属于|判为?|定为|认定为)?(?<verdict>部分完成|未完成|没有?完成|未达标|完成)(?:了)?(?:[：:，,。\s]{1,2}(?<reason>[\s\S]{1,300}))?$/u;

/** 研判二季度, 其余完成, 任务10区住建局未完成：…. Null for any other text. */
export function readJudging(said: Said): Intent | null {
  const text = said.body.trim().replace(/[。！!]$/u, '');
  if (text.length > 800) return null;
  const shown = SHOWS.exec(text)?.groups;
  if (shown) {
    const words = `${shown.before ?? ''}${shown.after ?? ''}`;
    if (!/^(?:[\u4e00-\u9fff\d年]*(?:季度|组)|我们?组?|本组|上季度|)$/u.test(words)) return null;
    return { kind: 'show-judging', group: groupIn(words, said), quarter: quarterIn(words, said) };
  }
  const rest = REST.exec(text)?.groups;
  if (rest) return { kind: 'judge-rest', quarter: quarterIn(rest.when ?? '', said) };
  return readPairs(text, said);
}

export const quarterIn = (words: string, { today }: Said): string | null =>
  findPeriods(words, today).find(({ period }) => period.includes('Q'))?.period ?? null;

const VERDICTS: Readonly<Record<string, 'done' | 'partly'>> = { 完成: 'done', 部分完成: 'partly' };

function readPairs(text: string, said: Said): JudgePairs | null {
  const isNamed = /^研判/u.test(text);
  const body = text.replace(/^研判[^任\d]{0,8}/u, '');
  const clauses = body.split(/[；;\n]/u).filter((one) => one.trim() !== '');
  const pairs = clauses.flatMap((clause) => pairIn(clause.trim(), said) ?? []);
  if (pairs.length === 0 || pairs.length < clauses.length) return null;
  const isJudge = groupsActedFor(said.roles, said.reader.plan).length > 0;
  const isPlain = pairs.every(
    ({ unit, verdict, reason }) => unit !== null && (verdict !== 'done' || reason === ''),
  );
  if (
    !isNamed &&
    !(isJudge ? pairs.every(({ unit, verdict }) => unit !== null || verdict !== 'done') : isPlain)
  ) {
    return null;
  }
  const quarter = quarterIn(text.slice(0, text.indexOf('任务') + 1), said);
  return { kind: 'judge-pairs', quarter, pairs };
}

function pairIn(clause: string, { reader }: Said): JudgePairs['pairs'][number] | null {
  const said = PAIR.exec(clause)?.groups ?? {};
  const { after, before, unitBefore = '', verdict = '', reason = '' } = said;
  const unit = said.unit?.trim() ? said.unit : unitBefore;
  const task = Number(after ?? before);
  if (!(task > 0)) return null;
  const named = unitIn(unit, reader);
  if (named === null && unit.trim() !== '') return null;
  return { task, unit: named, verdict: VERDICTS[verdict] ?? 'undone', reason: reason.trim() };
}
