import {
  alone,
  anywhere,
  LEADERS_AND_GROUPS,
  MEMBERS,
  OFFICE,
} from '../../src/domain/permission.ts';
import { form } from '../../src/reading/form.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askWhichPaper } from './ask-which-paper.ts';
import { drawLights } from './draw-lights.ts';
import { drawProgress } from './draw-progress.ts';
import { drawReported } from './draw-reported.ts';
import { drawYear } from './draw-year.ts';
import {
  ARRIVED,
  GROUP_REPORT,
  LEDGER,
  LIAISONS,
  LIGHTS,
  PROGRESS,
  REPORTS,
  WHICH,
} from './frames.ts';
import {
  AskWhichPaper,
  DrawLights,
  DrawProgress,
  DrawReported,
  DrawYear,
  PrintGroupReport,
  PrintLiaisons,
  PrintReports,
  PrintTaskLedger,
} from './intents.ts';
import { printGroupReport } from './print-group-report.ts';
import { printLiaisons } from './print-liaisons.ts';
import { printReports } from './print-reports.ts';
import { printTaskLedger } from './print-task-ledger.ts';
import {
  sourcesOfArrivals,
  sourcesOfLightsDrawn,
  sourcesOfProgress,
  sourcesOfReportsTable,
  sourcesOfTaskLedger,
  sourcesOfYear,
} from './sources.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: PrintTaskLedger,
    means: '要任务台账的表格文件',
    by: anywhere(MEMBERS),
    forms: [form('(导出|打印|下载)任务台账', () => ({ kind: 'print-task-ledger', group: null }))],
    frames: LEDGER,
    help: () => '· “导出任务台账”“导出6月报送情况”：发表格文件',
    effect: 'answers',
    sources: sourcesOfTaskLedger,
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
    frames: REPORTS,
    effect: 'answers',
    sources: sourcesOfReportsTable,
    handle: printReports,
  }),
  saying({
    intent: PrintLiaisons,
    means: '要联络员名单的表格文件',
    by: alone(OFFICE),
    forms: [form('(导出|打印|下载)联络员(名单|名册|花名册)', () => ({ kind: 'print-liaisons' }))],
    frames: LIAISONS,
    effect: 'answers',
    handle: printLiaisons,
  }),
  saying({
    intent: PrintGroupReport,
    means: '要工作组月报的文稿文件',
    by: anywhere(LEADERS_AND_GROUPS),
    frames: GROUP_REPORT,
    help: () => '· “第六组6月月报文稿”：发文稿文件',
    effect: 'answers',
    handle: printGroupReport,
  }),
  saying({
    intent: AskWhichPaper,
    means: '要表格或文件，没说是哪一份',
    by: anywhere(MEMBERS),
    frames: WHICH,
    effect: 'answers',
    handle: askWhichPaper,
  }),
  saying({
    intent: DrawProgress,
    means: '要某项任务、某组或全部目标的进度图',
    by: anywhere(MEMBERS),
    frames: PROGRESS,
    help: () => '· “任务28进度图”“各组亮灯图”“报送情况图”：发图片',
    effect: 'answers',
    sources: sourcesOfProgress,
    handle: drawProgress,
  }),
  saying({
    intent: DrawLights,
    means: '要各组亮灯图',
    by: anywhere(MEMBERS),
    forms: [
      form('[发|发我|看|看看|画|画个|来张|给我][各组|各工作组|任务][的]亮灯[情况]图[表]', () => ({
        kind: 'draw-lights',
        group: null,
      })),
      form('[各组|各工作组|任务][的]亮灯[情况](画个图|画图|做个图|做张图)', () => ({
        kind: 'draw-lights',
        group: null,
      })),
    ],
    frames: LIGHTS,
    effect: 'answers',
    sources: sourcesOfLightsDrawn,
    handle: drawLights,
  }),
  saying({
    intent: DrawReported,
    means: '要某月或某季度报送情况的图',
    by: anywhere(MEMBERS),
    frames: ARRIVED,
    effect: 'answers',
    sources: sourcesOfArrivals,
    handle: drawReported,
  }),
  saying({
    intent: DrawYear,
    means: '要全年报送情况的图',
    by: anywhere(MEMBERS),
    effect: 'answers',
    sources: sourcesOfYear,
    handle: drawYear,
  }),
];
