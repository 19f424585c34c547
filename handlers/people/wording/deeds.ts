import type { Plan } from '../../../src/domain/plan.ts';
import type { Deed } from '../../../src/ledger/audit.ts';
import { paged } from '../../../src/wording/paged.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { roleInWords } from '../../../src/wording/roles.ts';

/** When, who, as what, what, and from which message; the newest first. */
export const deedsListed = (deeds: readonly Deed[], page: number, plan: Plan): string =>
  deeds.length === 0
    ? '还没有操作记录。'
    : paged({
        title: '操作记录（新的在前）',
        command: '操作记录',
        lines: deeds.map((one) => lineOf(one, plan)),
        page,
      }).join('\n');

function lineOf({ id, at, byName, by, as: [role], what, cause }: Deed, plan: Plan): string {
  const acting = role ? `，${roleInWords(role, plan)}` : '';
  return `${Number(id)}. ${momentInWords(at)} ${byName}（${by}${acting}）：${what}〔消息${cause}〕`;
}
