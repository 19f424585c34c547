import { Intent } from '../domain/intent.ts';
import { groupsActedFor, seesWhole } from '../domain/responsibility.ts';
import { reportOfUnit } from '../reading/names/report-of-unit.ts';
import type { Said } from '../reading/said.ts';
import { clausesOf, spacedPartsOf } from '../reading/text/clauses.ts';
import { OF_NOTICE } from '../reading/words/own-work.ts';

type Read = (words: string, said: Said) => Promise<Intent | null>;

/** 水务那项谁牵头 asks for the notice. */
const NOTICE = new RegExp(OF_NOTICE, 'u');

export interface ReportOfUnitParts {
  /** What words ask by themselves, of the record before the notice. */
  readonly readAlone: Read;
  isAnswer(intent: Intent): boolean;
}

/**
 * 宣传部那项几场 困难解决没, from who has an eye on the units: that of its tasks of which it has reported, where that is one, and else what it has
 * reported. Null for any other text.
 */
export function createReportOfUnit({ readAlone, isAnswer }: ReportOfUnitParts) {
  return async (words: string, said: Said): Promise<Intent | null> => {
    const { roles, reader } = said;
    const mayAsk = seesWhole(roles) || groupsActedFor(roles, reader.plan).length > 0;
    const pointed = mayAsk ? reportOfUnit(words, reader) : null;
    if (!pointed) return null;
    const { unit, asked } = pointed;
    const own = (await said.reported()).filter((one) => one.unit === unit);
    const [only, ...others] = new Set(own.map(({ task }) => task));
    if (NOTICE.test(asked)) return null;
    if (only === undefined) return readAlone(`${unit}报了没有`, said);
    if (others.length > 0) return readAlone(`${unit}报了什么`, said);
    return ofTask(only, asked, said);
  };

  async function ofTask(task: number, asked: string, said: Said): Promise<Intent | null> {
    const clauses = clausesOf(asked).flatMap((clause) => spacedPartsOf(clause));
    const read = await Promise.all(clauses.map((one) => readAlone(`任务${task}${one}`, said)));
    const answers = read.flatMap((one) => (one && isAnswer(one) ? [Intent.parse(one)] : []));
    const [first] = answers;
    if (!first || answers.length < clauses.length) return first ?? null;
    return answers.length === 1 ? first : { kind: 'take-several', wanted: answers };
  }
}
