import type { Amendment } from '../../domain/amendment.ts';
import { givesReason } from '../../domain/nil-reason.ts';
import type { ReportItem } from '../../domain/report-reading.ts';
import type { QuestionReader } from '../reader.ts';
import type { Reporter } from '../reports/reporter.ts';
import { LIKE_IT, SAME_AS } from '../words/likewise.ts';
import { readAdditions } from './additions.ts';
import { type Ground, tasksOfGround } from './ground.ts';

/**
 * 27号任务也是, 垃圾分类同上, 历史建筑和避难场所也一个样, 32同31, said to a draft that tells only that there was nothing new: so it is of those tasks too,
 * for the same reason. What names none of the reporter's tasks, and what is likewise in a draft that tells of work, is asked back about, and is
 * no part of it. Null for any other text.
 */
export function readLikewise(
  core: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): Amendment | null {
  const what = whatIsLikewise(core);
  if (what === null || ground.items.length === 0) return null;
  if (!ground.items.every(({ isNil }) => isNil)) return SAME_ONLY.test(core) ? ASKED : null;
  const named = namesIn(what).map((name) => itemsOf(name, ground, reporter, reader));
  if (named.some((items) => items === null))
    return OF_DRAFT.test(what) && !SAME_ONLY.test(core) ? null : ASKED;
  const why = reasonOf(ground.items);
  const items = named.flatMap((found) => found ?? []);
  const progress = [NOTHING_NEW, ...(why === null ? [] : [why])].join('，');
  return {
    kind: 'add',
    items: items.map((item) => ({ ...item, progress: `${progress}（${core}）` })),
    doubt: null,
  };
}

const ASKED: Amendment = { kind: 'put-what-right' };
const NOTHING_NEW = '无新进展';
/** What is likewise is said in few words. */
const LONGEST = 28;

/** What is said to be as the rest is: 历史建筑, of 历史建筑那个同上. */
function whatIsLikewise(core: string): string | null {
  if (core.length > LONGEST) return null;
  const what = FORMS.map((form) => form.exec(core)?.groups?.what).find((one) => one !== undefined);
  return what ?? null;
}

const FORMS = [LIKE_IT, SAME_AS].map((form) => new RegExp(form, 'u'));
/** 同上, 照抄上面的 can be said of nothing that was done. */
const SAME_ONLY = new RegExp(SAME_AS, 'u');

/** 35 36 37, 历史建筑和避难场所: each of them. */
const namesIn = (what: string): readonly string[] =>
  what
    .split(/[、\s]|(?<=\d)[跟和与](?=\d)|(?<=[\u4e00-\u9fff]{2})[跟和与](?=[\u4e00-\u9fff]{2})/u)
    .map((name) => name.replace(/^(?:任务)?(\d{1,2})号?$/u, '任务$1'))
    .filter((name) => name !== '');

/** The nil item of another task that a name means; null where it means none. */
function itemsOf(
  name: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): readonly ReportItem[] | null {
  const read = readAdditions(`${name}：${NOTHING_NEW}`, ground, reporter, reader);
  const told = tasksOfGround(ground);
  const isOfAnother =
    read?.kind === 'add' &&
    read.items.every(({ task, isNil }) => task !== null && !told.includes(task) && isNil);
  return isOfAnother ? read.items : null;
}

/** The clauses of what was told last that say why, where one does: 等市里方案. */
function reasonOf(items: readonly ReportItem[]): string | null {
  const last = items.findLast(({ progress, problems }) => givesReason(`${progress}，${problems}`));
  if (!last) return null;
  const clauses = `${last.progress}，${last.problems}`.split(/[，,；;。\n]/u);
  return clauses.filter((clause) => clause !== '' && givesReason(clause)).join('，');
}

/** 原因也一样, 我们也是 speak of what the draft has. */
const OF_DRAFT = /^(?:原因|理由|情况|问题|困难|下一步|计划|打算|[我咱]们?|这|那|这个|那个)/u;
