import { objectOf } from '../achievements/achievement-name.ts';
import { findNumberedTasks, readLooseNumber } from '../tasks/task-numbers.ts';

/** What the line above a list or table is about, without whose it is, of when, and that it is a table: 拆违 of 26号任务，各街道本月拆违情况. */
export function thingIn(caption: string): string {
  const [, last = ''] = /([^，,：:\s]{0,40})[：:\s]{0,8}$/u.exec(caption) ?? [];
  const loose = readLooseNumber(last)?.text ?? '';
  const numbered = findNumberedTasks(last).map(({ text }) => text);
  const said = last.replace(BRACKET, '');
  const rest = [loose, ...numbered].reduce((words, number) => words.replace(number, ''), said);
  const thing = rest.replace(WHOSE, '').replace(WHEN, '').replace(PAPER, '');
  return objectOf(thing) === '' ? thing : objectOf(thing);
}

const WHOSE = /各(?:有关)?(?:街道办?|镇街|街镇|社区|小区|单位|片区)的?/gu;
const WHEN =
  /(?:截[至止]到?)?(?:20\d\d年)?\d{1,2}月(?:份|底|末|\d{1,2}[日号])?|[本上]个?[月周]|[周月季]报|本季度|今年|[一二三四]季度/gu;
/** （截至10月25日） at its end. */
const BRACKET = /[（(][^（()）]{0,20}[）)]$/u;
const PAPER =
  /(?:建设|工作|推进|完成|任务|逐[个项一]|销号){0,3}(?:进展|进度|情况|台账|统计|汇总|一览|明细|表){1,4}$/u;
