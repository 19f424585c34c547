import { alone, anywhere, MEMBERS, OFFICE } from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { PrintLiaisons, PrintReports, PrintTaskLedger } from './intents.ts';
import { printLiaisons } from './print-liaisons.ts';
import { printReports } from './print-reports.ts';
import { printTaskLedger } from './print-task-ledger.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: PrintTaskLedger,
    means: '要任务台账的表格文件',
    by: anywhere(MEMBERS),
    forms: [form('(导出|打印|下载)任务台账', () => ({ kind: 'print-task-ledger', group: null }))],
    help: () => '· “导出任务台账”“导出6月报送情况”：发表格文件',
    effect: 'answers',
    handle: printTaskLedger,
  }),
  saying({
    intent: PrintReports,
    means: '要某月或某季度报送情况的表格文件',
    by: alone(MEMBERS),
    forms: [
      form('(导出|打印|下载)[{period}]报送情况[表]', ({ period = null }) => ({
        kind: 'print-reports',
        group: null,
        period,
      })),
    ],
    effect: 'answers',
    handle: printReports,
  }),
  saying({
    intent: PrintLiaisons,
    means: '要联络员名单的表格文件',
    by: alone(OFFICE),
    forms: [form('(导出|打印|下载)联络员(名单|名册|花名册)', () => ({ kind: 'print-liaisons' }))],
    effect: 'answers',
    handle: printLiaisons,
  }),
];
