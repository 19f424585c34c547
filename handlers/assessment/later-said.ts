import type { Intent } from '../../src/domain/intent.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { Said } from '../../src/reading/said.ts';
import { unitIn } from './forms-said.ts';
import { quarterIn } from './judging-said.ts';

const DRAWS =
  /^(?:请|现)?(?:抽查|随机抽查|抽取)(?:复核)?(?<when>[^\d，,：:\n]{0,8}?)(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})?(?:项|个|件)?(?:任务|复核)?[。]?$/u;
const RECHECKS =
  /^(?:请)?复核(?:任务)?(?<task>\d{1,2})号?(?:任务)?(?<unit>[^：:，,\n]{0,16}?)[：:，,\s]{0,2}(?<said>属实|不属实|情况属实|与实际不符|不实)(?:[：:，,。\s]{1,2}(?<note>[\s\S]{1,200}))?$/u;
const RECHECKS_ALONE =
  /^(?:请)?复核(?:任务)?(?<task>\d{1,2})号?(?:任务)?(?<unit>[^：:，,\n]{0,16})$/u;
const CIRCULAR =
  /^(?:请|现)?(?:起草|拟|草拟|生成|出|写)(?:一[份个])?(?<when>[^，,：:\n]{0,8}?)(?:考核|工作|完成情况)?通报(?:稿)?[。]?$/u;

/** 抽查二季度10项, 复核任务28：不属实，…, 起草二季度通报. Null for any other text. */
export function readLater(said: Said): Intent | null {
  const text = said.body.trim();
  if (text.length > 260) return null;
  const drawn = DRAWS.exec(text)?.groups;
  if (drawn && (drawn.count !== undefined || quarterIn(drawn.when ?? '', said) !== null)) {
    const quarter = quarterIn(drawn.when ?? '', said);
    return { kind: 'draw-spot-check', quarter, count: readNumber(drawn.count ?? '') };
  }
  const rechecked = RECHECKS.exec(text)?.groups ?? RECHECKS_ALONE.exec(text)?.groups;
  if (rechecked) {
    const { task, unit = '', said: verdict, note = '' } = rechecked;
    const isTrue = verdict === undefined ? null : /^(?:情况)?属实$/u.test(verdict);
    return {
      kind: 'recheck',
      task: Number(task),
      unit: unitIn(unit, said.reader),
      isTrue,
      note: note.trim(),
    };
  }
  const circular = CIRCULAR.exec(text)?.groups;
  if (!circular) return null;
  return { kind: 'draft-circular', quarter: quarterIn(circular.when ?? '', said) };
}
