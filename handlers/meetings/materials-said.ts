import { findDays } from '../../src/reading/calendar/days.ts';
import type { Said } from '../../src/reading/said.ts';
import { unitsIn } from './guests-said.ts';
import type { AskMaterials } from './intents.ts';

/** 区住建局准备选址方案，6月5日前；区交警大队准备标线方案，6月4日前: what each unit prepares, by when. */
export const materialsIn = (text: string, { reader, today }: Said): AskMaterials['materials'] =>
  text
    .split(/[；;。\n]/u)
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
    .map((one) => {
      const [due] = findDays(one, today);
      const rest = one.replace(due?.text ?? '', '');
      const [unit = null] = unitsIn(rest, reader);
      return { what: whatIn(rest), unit, dueOn: due?.to ?? null };
    });

const WHAT =
  /(?:准备|起草|提供|提交|报送|撰写|负责|报|写|带)(?:好|一份|一下)?(?<what>[^，,]{2,80})/u;

const whatIn = (text: string): string =>
  (WHAT.exec(text)?.groups?.what ?? text).replace(/(?:之?前|以前)$/u, '').trim();
