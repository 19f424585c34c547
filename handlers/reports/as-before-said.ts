import { isBefore } from '../../src/domain/achieved.ts';
import type { Amendment } from '../../src/domain/amendment.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { ReportItem, ReportReading, SectionName } from '../../src/domain/report-reading.ts';
import { emptyItem } from '../../src/reading/corrections/corrections.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { RecentReport } from '../../src/reading/reports/reporter.ts';
import type { Said } from '../../src/reading/said.ts';

/**
 * 问题同上个月, 下一步还是上次那个, 同上个月, said to a draft: what the report of the same task before it says there, in its words; without the name of
 * a section, of those that are still to be written. Where it says nothing there, or there is none, it is asked what is meant. Null for any other text.
 */
export async function readAsBefore(said: Said, { items }: ReportReading): Promise<Intent | null> {
  const section = sectionMeant(said.body.trim());
  if (section === null) return null;
  const recent = await said.recent();
  const amendments = items.flatMap((item) => taken(item, section, recent));
  return { kind: 'amend-report', amendments: amendments.length > 0 ? amendments : [NOT_SAID] };
}

const NOT_SAID: Amendment = { kind: 'put-what-right' };
const OPEN: readonly SectionName[] = ['problems', 'next'];

/** Which section is to be as it was; empty where none is named, null where nothing is said to be so. */
function sectionMeant(text: string): readonly SectionName[] | null {
  const found = AS_BEFORE.exec(text)?.groups;
  if (!found) return null;
  if (found.problems !== undefined) return ['problems'];
  return found.next === undefined ? OPEN : ['next'];
}

function taken(
  { task, period, ...told }: ReportItem,
  sections: readonly SectionName[],
  recent: readonly RecentReport[],
): readonly Amendment[] {
  const before = recent.find(
    (one) => one.task === task && one.told && (period === null || isBefore(one.period, period)),
  );
  const open = sections.filter((section) => told[section] === '' && before?.told?.[section]);
  const said = Object.fromEntries(open.map((section) => [section, before?.told?.[section]]));
  const item: ReportItem = { ...emptyItem(task, period), ...said };
  return open.length > 0 ? [{ kind: 'add', items: [item], doubt: null }] : [];
}

const BEFORE = /(?:上个?月|上月份?|上次|上期|上个?季度?|上回|之前|原来)(?:报|写|说|填)?的?/u;
const AS_BEFORE = new RegExp(
  sequence(
    /^(?:(?<problems>(?:存在)?(?:问题|困难))|(?<next>下一?步(?:打算|计划)?|打算|计划)|其[他它余]的?|剩下的?)?/u,
    /[，,：:\s]?(?:[也都就仍还]|还是){0,2}/u,
    either(
      sequence(/[同跟和与照]/u, BEFORE, /(?:那[个些条样]|一样|一致|相同|不变|来|写)?/u),
      sequence(/(?:是|用|按)?/u, BEFORE, /(?:那[个些条样]|一样|不变)/u),
    ),
    /(?:的|吧|了){0,2}[。！!]?$/u,
  ),
  'u',
);
