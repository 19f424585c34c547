import { isQuarter } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';
import type { SubmitGroupReport } from './intents.ts';

/** What somebody of a working group says of its report, and of which one. */
export interface GroupReportSaid extends Pick<SubmitGroupReport, 'group' | 'period'> {
  /** Whether it is to go to the office, or only to be put together. */
  readonly isToGo: boolean;
}

/**
 * 先拼一个我看看, 可以了，往办公室送, 6月的汇总交上去吧: null for a text that says anything besides. `isShown`: whether the report was
 * shown and waits, so that 报吧 needs no more words.
 */
export function groupReportSaid(
  { text, today, reader }: Pick<Said, 'text' | 'today' | 'reader'>,
  isShown: boolean,
): GroupReportSaid | null {
  const said = plain(text);
  if (said.length > LONGEST) return null;
  const period = findPeriods(said, today).find((one) => !one.isFuture);
  const undated = period ? cut(said, period.span) : said;
  const groups = findMentions(undated, reader.lexicon).filter(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'group' || kind === 'group-number'),
  );
  const { pieces, rest } = piecesOf(groups.reduceRight(cut, undated));
  const says = (one: Piece) => pieces.includes(one);
  if (rest !== '') return null;
  const isToGo = says('sends') && (isShown || says('office') || says('report'));
  const isToShow =
    says('sums') ||
    (says('composes') && says('report')) ||
    (says('looks') && (says('composes') || says('report')));
  if (!isToGo && !isToShow) return null;
  const [group = null] = groupsIn(said, reader);
  const named = period?.period ?? null;
  return { isToGo, group, period: named !== null && !isQuarter(named) ? named : null };
}

/** An order is short; whatever is longer tells something. */
const LONGEST = 40;

/** Stands for the group or the month that was named. */
const NAMED = '甲';

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `${text.slice(0, start)}${NAMED}${text.slice(end)}`;

type Piece = 'report' | 'sums' | 'composes' | 'sends' | 'office' | 'looks' | 'fills';

const SAID: Wordings<Piece> = [
  [
    'report',
    wordsIn('月报 工作情况报告 月度报告 月度总结 月度情况 工作报告 报告 汇总材料 总结 小结 材料'),
  ],
  /** By itself the order of a group: 汇总一下, 先汇总一版. */
  ['sums', wordsIn('汇总 归拢')],
  ['composes', wordsIn('拼 整理 攒 凑 合 生成 起草 草拟 写 做 出 弄 搞 来')],
  ['sends', wordsIn('提交 报送 上报 呈报 递交 送 交 报 递 发 呈')],
  [
    'office',
    wordsIn(
      '往指挥部办公室 给指挥部办公室 到指挥部办公室 指挥部办公室 往办公室 给办公室 到办公室 办公室 往上 往指挥部 指挥部',
    ),
  ],
  [
    'looks',
    wordsIn(
      '我先过一眼 我过一眼 过一眼 我先看一眼 我看一眼 我先看 我先看看 我看看 我看一下 我看下 我瞅瞅 我过过目 我过目 看看 看一下 瞅瞅 过目',
    ),
  ],
  [
    'fills',
    wordsIn(
      `
        可以了 可以 行了 行 好了 好的 好 没问题 没毛病 组长看过了 组长看了 组长审过了 组长同意了
        组长同意 组长说可以 组长 领导看过了 领导看了 领导同意了 领导 看过了 审过了 核过了 定了 那就
        那 就 先 请 麻烦 你 您 帮我 帮忙 帮 给我 给领导 给 替我 把 将 我们组 咱们组 咱组 本组 这个组
        这组 组里 组内 组 我们 咱们 咱 的 了 吧 呗 啊 哈 一下 一个 一份 一版 一遍 一 个 份 版 出来
        起来 到一起 上去 过去 出去 上来 进展 情况 各单位 各家 大家 这个月 这月 本月 全部 都 再 去 也
      `,
    ),
  ],
  ['fills', [NAMED, ...' \t，,、。.！!~～：:']],
];

const piecesOf = piecesBy(SAID);
