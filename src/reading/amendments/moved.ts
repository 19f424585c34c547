import type { Amendment } from '../../domain/amendment.ts';
import type { SectionName } from '../../domain/report-reading.ts';
import { emptyItem } from '../corrections/corrections.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { QuestionReader } from '../reader.ts';
import { type Ground, taskMeant, tasksOfGround } from './ground.ts';

/**
 * 资金那个是公厕的, said to a draft of several tasks: the only clause that speaks of it is of that task, wherever it stands. One that counts
 * something stays where its figures are. Null for any other text.
 */
export function readMoved(
  core: string,
  ground: Ground,
  reader: QuestionReader,
): readonly Amendment[] | null {
  const { what, name } = (core.length <= LONGEST && IS_OF.exec(core)?.groups) || {};
  if (!what || !name || tasksOfGround(ground).length < 2) return null;
  const task = taskMeant(name, ground, reader);
  const [only, ...others] = clausesWith(what, ground);
  if (task === null || !only || others.length > 0) return null;
  if (only.task === task) return [{ kind: 'say', ...only.stays, task, metrics: null }];
  const item = { ...emptyItem(task, null), [only.section]: only.clause };
  return [only.goes, { kind: 'add', items: [item], doubt: null }];
}

const LONGEST = 30;
const IS_OF =
  /^(?<what>[^，,。；;\d]{2,10}?)(?:那|这)(?:一?[个条句项块点])(?:话|问题|困难|难处)?(?:其实)?(?:是|属于|算|归|写到|记到|放到|挪到)(?<name>[^，,。；;]{1,12}?)(?:的|里|里面|上|那[边项块个])?$/u;
const SECTIONS: readonly SectionName[] = ['problems', 'next', 'experience'];

function clausesWith(words: string, { items }: Ground) {
  return items.flatMap((item) =>
    SECTIONS.flatMap((section) => {
      const clauses = item[section].split(/(?<=[，,；;。\n])/u);
      return clauses
        .filter((one) => one.includes(words) && findQuantities(one).length === 0)
        .map((one) => {
          const rest = clauses
            .filter((other) => other !== one)
            .join('')
            .replace(/[，,；;\s]$/u, '');
          const of = { task: item.task, section };
          const goes: Amendment =
            rest === ''
              ? { kind: 'unsay', ...of }
              : { kind: 'say', ...of, text: rest, metrics: null };
          const clause = one.replace(/[，,；;。\s]$/u, '');
          return { ...of, clause, goes, stays: { section, text: item[section] } };
        });
    }),
  );
}
