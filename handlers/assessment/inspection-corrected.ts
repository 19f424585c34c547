import { asksOnly } from '../../src/reading/act.ts';
import { withMonth } from '../../src/reading/calendar/with-month.ts';
import { correctionIn } from '../../src/reading/corrections/put-right.ts';
import type { Said } from '../../src/reading/said.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { partsIn } from './inspection-said.ts';
import { type CorrectInspection, RegisterInspection } from './intents.ts';

/** Which inspection: by its number, or by the message that registered it. */
type Meant = Pick<CorrectInspection, 'inspection' | 'registeredBy'>;

/** 地点写错了，是药山街道; 日期错了，是9号; 把3处改成4处: of one that is registered. */
export function correction(text: string, said: Said, meant: Meant): CorrectInspection {
  const named = text.replace(OTHER_TASK, '任务');
  const found = correctionIn(named) ?? correctionIn(`错了，${named}`);
  const isOfTask = named !== text;
  const right = withMonth(isOfTask ? named : (found?.right ?? text), said.today);
  const { day, place, tasks, units } = partsIn(right, said);
  const isOfParts = day !== null || place !== '' || tasks.length > 0 || units.length > 0;
  const words = isOfParts || !found?.wrong ? {} : { wrong: found.wrong, right: found.right };
  return {
    ...NOTHING,
    ...meant,
    day,
    place,
    tasks: [...tasks],
    units: [...units],
    said: text,
    ...words,
  };
}

/** 任务应该是14 names task 14. */
const OTHER_TASK =
  /(?:任务|对应任务)(?:号|编号)?(?:(?:写|填|登记?|弄|搞)?错了?[，,\s]{0,2})?(?:应该?(?:是|为)|应为|改[为成到]|换成|是)(?:任务|第)?(?=\d{1,2}(?!\d|[处个家]))/u;

/** 还有个洗手池坏了: what was found besides. */
export const addition = (text: string, meant: Meant): CorrectInspection => ({
  ...NOTHING,
  ...meant,
  more: text.replace(/^(?:还有|另外|再加|补充)?(?:一?[个处条])?[，,：:]?/u, ''),
  said: text,
});

const NOTHING = {
  kind: 'correct-inspection' as const,
  day: null,
  place: '',
  tasks: [],
  units: [],
  more: null,
};

/** What is put right, or added, right after it was registered here; null for anything else. */
export function readCorrected(said: Said): CorrectInspection | null {
  const text = said.body.trim();
  const isOwn = waitingAs(RegisterInspection, said.settled) !== null;
  if (!isOwn || text.length > LONGEST || asksOnly(text)) return null;
  const meant = { inspection: null, registeredBy: said.settled?.settledBy ?? null };
  if (correctionIn(text)) return correction(text, said, meant);
  return ADDS.test(text) ? addition(text, meant) : null;
}

const LONGEST = 100;
const ADDS = /^(?:还有|另外还?|补充|再加)(?:一?[个处条]|[：:，,])/u;
