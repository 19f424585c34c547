import type { Owed } from '../../../src/domain/owed.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Picture } from '../../../src/domain/picture.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import type { Sheet } from '../../../src/domain/sheet.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { late, reported } from './reports-table.ts';

/** What is said beside a file: what it is, what it counts, as of when. */
const comes = ({ title, note }: Sheet, counts: string): string =>
  `${title}（${note}）：${counts}。见所附文件。`;

export const ledgerComes = (sheet: Sheet): string => comes(sheet, `共${countOf(sheet)}项任务`);

export const reportsCome = (sheet: Sheet, rows: readonly Owed[]): string =>
  comes(sheet, `应报${rows.length}件，已报${reported(rows)}件，其中迟报${late(rows)}件`);

export const liaisonsCome = (sheet: Sheet): string => comes(sheet, `共${countOf(sheet)}行`);

const countOf = ({ sections }: Sheet): number =>
  sections.reduce((sum, { rows }) => sum + rows.length, 0);

export const ledgerName = (group: number | null, plan: Plan): string =>
  `${groupName(group, plan)}任务台账.xlsx`;

export const reportsName = (period: Period, group: number | null, plan: Plan): string =>
  `${groupName(group, plan)}${periodInWords(period)}报送情况.xlsx`;

export const liaisonsName = (): string => '联络员名单.xlsx';

const groupName = (group: number | null, plan: Plan): string =>
  group === null ? '' : groupOf(plan, group).name;

/** What is said beside a picture, for whoever reads before they look. */
export const pictureComes = ({ title, note }: Picture): string => `${title}（${note}）见所附图片。`;

export const pictureName = ({ title }: Picture): string => `${title.replaceAll(' ', '')}.png`;

export const whichPaper = (mayHaveLiaisons: boolean): string =>
  [
    '要哪一份？请回复其中一句：',
    '· 导出任务台账（可加组名，如“导出第六组任务台账”）',
    '· 导出6月报送情况（可换月份或季度）',
    ...(mayHaveLiaisons ? ['· 导出联络员名单'] : []),
    '· 台账：导出批示台账、督办台账、发文登记簿、问题清单、档案目录、移交清单（只列您可以查看的）',
    '· 考核：导出填报表、二季度汇总表、季度考核表',
    '· 图片：任务28进度图、各组亮灯图、报送情况图、全年报送图',
  ].join('\n');
