import { findDays } from '../../src/reading/calendar/days.ts';
import { withMonth } from '../../src/reading/calendar/with-month.ts';
import type { Said } from '../../src/reading/said.ts';
import { unitsIn } from './guests-said.ts';
import type { MaterialSaid } from './intents.ts';

type Told = Pick<Said, 'reader' | 'today'>;

/** 区住建局准备选址方案，6月5日前；区交警大队准备标线方案，6月4日前: what each unit prepares, by when. */
export const materialsIn = (text: string, { reader, today }: Told): MaterialSaid[] =>
  text
    .split(/[；;。\n]/u)
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
    .map((one) => {
      const dated = withMonth(one, today).replace(/(?:下班|中午)(?=之?前)/u, '');
      const [due] = findDays(dated, today);
      const rest = dated.replace(due?.text ?? '', '');
      const [unit = null] = unitsIn(rest, reader);
      return { what: whatIn(rest), unit, dueOn: due?.to ?? null };
    });

/** 材料让城管局准备点位，8号之前给: what is to be prepared, and the text without it, so that its day is none of the meeting's. */
export function materialsApart(text: string, told: Told) {
  const rest: string[] = [];
  const found: MaterialSaid[] = [];
  for (const sentence of text.split(/(?<=[；;。\n])/u)) {
    let material = '';
    const clauses = sentence.split(/(?<=[，,])/u);
    for (const [at, clause] of clauses.entries()) {
      const isDueNext = DUE.test((clauses[at + 1] ?? '').trim());
      const isOfMaterial =
        isMaterial(clause, isDueNext, told) || (material !== '' && DUE.test(clause.trim()));
      if (isOfMaterial) material += clause;
      else rest.push(clause);
    }
    if (material !== '') found.push(...materialsIn(material.replace(LABEL, ''), told));
  }
  return { rest: rest.join(''), materials: found };
}

/** 材料：…, 城管局准备点位清单; 让环卫带洒水记录来, where the day follows by which. */
const isMaterial = (clause: string, isDueNext: boolean, { reader }: Told): boolean =>
  LABEL.test(clause) ||
  ((isDueNext ? BRINGS : PREPARES).test(clause) && unitsIn(clause, reader).length > 0);

const BRINGS = /(?:准备|起草|提供|提交|撰写|报|写|带|出|交)[^，,。；;]{2,20}/u;

const LABEL = /^\s{0,3}(?:会议|会上|汇报)?材料(?:[：:]\s{0,2}|(?=由|让|请|叫|给|归|安排)|是)/u;
const PREPARES =
  /(?:准备|起草|提供|提交|撰写|负责|报|写|带|出|交)[^，,。；;]{0,20}(?:材料|汇报|方案|清单|资料|名单|点位|情况|稿|表|图|数据|报告)/u;
/** 8号之前给, of what was just said. */
const DUE =
  /^(?:(?:最晚|最迟|要|请|在|于){0,2}[^，,。；;]{1,12}?(?:之?前|以前)|(?:最晚|最迟|截止)[^，,。；;]{1,12}?)(?:给我?|报|交|送|发|准备好|提供|弄好|到位|完成|上来|过来|来|了){0,3}[吧。！!，,；;\s]{0,3}$/u;

const WHAT =
  /(?:准备|起草|提供|提交|报送|撰写|负责|报|写|带)(?:好|一份|一下)?(?<what>[^，,]{2,80})/u;

const whatIn = (text: string): string =>
  (WHAT.exec(text)?.groups?.what ?? text).replace(/(?:之?前|以前|过来|来)$/u, '').trim();
