import type { Intent } from '../../src/domain/intent.ts';
import type { Period } from '../../src/domain/period.ts';
import { type FoundPeriod, findPeriods } from '../../src/reading/calendar/periods.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/** 2020年5月任务28的报告, 任务28报送历史, 把任务28 5月的月报调出来看看: what was reported on a task; null for any other text. */
export function readTaskReport(text: string, today: string): Intent | null {
  const said = plain(text);
  if (said.length > LONGEST || !NOUN.test(said)) return null;
  const [numbered, ...others] = findNumberedTasks(said);
  const [task, ...more] = numbered?.numbers ?? [];
  const [period, ...later] = findPeriods(said, today);
  if (task === undefined || others.length + more.length + later.length > 0) return null;
  const meant = period === undefined ? null : lastOne(period);
  const spans = [numbered?.span, period?.span];
  const core = [...said].filter(
    (_, at) => !spans.some((span) => span !== undefined && span.start <= at && at < span.end),
  );
  const { pieces, rest } = piecesOf(core.join(''));
  if (rest !== '') return null;
  if (pieces.includes('history')) return { kind: 'ask-versions', task, period: meant };
  if (!pieces.includes('report') || meant === null) return null;
  const scope = { task, unit: null, group: null, period: meant };
  return { kind: 'ask-record', about: 'reports', ...scope, isRest: false };
}

/** 5月 said in January is that of the year before, which has been reported. */
function lastOne({ period, isFuture, text }: FoundPeriod): Period {
  const isOfThisYear = !isFuture || text.includes('年');
  return isOfThisYear ? period : `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

const LONGEST = 40;
const NOUN = /报告|[月季]报|报送|报的/u;

const SAID: Wordings<'history' | 'report' | 'fills'> = [
  [
    'history',
    wordsIn(
      '报送历史 历史报送 报送记录 报送台账 历史报告 历次报告 历次月报 历次报送 以前的报告 以往的报告 以前报的',
    ),
  ],
  ['report', wordsIn('报告 月报 季报 报送内容 报送情况 报送 报的内容 报的材料 报的')],
  [
    'fills',
    wordsIn(
      `
        去年 今年 上年 以往 那一份 那份 这份 那个 这个 那 这 份 的 请 帮我 给我 发我 我要 我想 想 要 调出来 调取 调 找出来 找一下 找 查一下 查看 查查 查
        看看 看一下 看下 看 一下 翻出来 翻一下 翻 把 将 下 呢 吧 了 单位 当时 是 什么 啥 怎么写的 全文 原文
      `,
    ),
  ],
  ['fills', [...' \t，,、。.？?']],
];
const piecesOf = piecesBy(SAID);
