import type { Intent } from '../../src/domain/intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { handedInFor } from './handed-in-said.ts';
import { PlanMeeting, ReportMeeting } from './intents.ts';
import { lackingIn } from './lacking.ts';
import { readOfPlan, readPlan, sortIn } from './plan-said.ts';
import { readOfRecord, reportIn } from './report-said.ts';

const HELD =
  /^(?:[^，,。；;：:\d]{0,12}会议?(?:已经?|刚刚?|都)?(?:开完|开过|召开完|结束|散(?=了)|完(?=了)|开(?=了))|(?:刚才?|刚刚|已经?|都|今天|昨天|上午|下午){0,2}(?:开完|召开完))了?[，,。；;：:\s](?<text>[\s\S]{2,3000})$/u;

/** 今天的会没有议定事项，到会12家: what came of it, and not that it is over. */
const OF_THAT_MEETING =
  /^(?:今天|昨天|前天|上午|下午|刚才|刚刚|那天|周[一二三四五])(?:[上下]午)?的?(?:组里的?|第?[一二三四五六七八]组的?)?会议?[，,：:\s]{0,2}(?<text>(?:没有?(?:形成)?(?:什么)?议定|议定|到会|实到|来了|到了|定了|决定|情况[：:])[\s\S]{2,3000})$/u;
/** 到会6家，议定：…: what nothing but the record of a meeting says. */
const OF_RECORD =
  /^(?<text>(?:到会|实到)[^，,。；;]{1,24}[，,。；;]\s?(?:没有?(?:形成)?|形成)?(?:议定|决定)[\s\S]{0,3000})$/u;

/** 今天这会就通了通气，没定啥: what nobody says of a meeting that is still to come. */
const NOTHING_DECIDED =
  /^(?<text>[^，,。；;]{0,8}(?<![机社协学])会(?![议计展])[^，,。；;\d]{0,12}[，,。；;\s]\s?(?:也|就)?没(?:有|什么|啥)?(?:定|议定|决定)(?:啥|什么|下来)?(?:事|事项)?[了的]?[。！!]?)$/u;

/** 今天的会开完了，到了6家…: of the one meeting whose record this person owes. */
async function readHeld(said: Said): Promise<ReportMeeting | null> {
  const body = said.body.trim();
  const held =
    HELD.exec(body) ??
    OF_THAT_MEETING.exec(body) ??
    OF_RECORD.exec(body) ??
    NOTHING_DECIDED.exec(body);
  const text = said.isInGroup ? undefined : held?.groups?.text;
  if (text === undefined) return null;
  const [only, ...others] = (await said.awaits('report')).waiting;
  if (!only || others.length > 0) return null;
  return {
    kind: 'report-meeting',
    meeting: only.matter.number,
    text,
    ...reportIn(text, said),
  };
}

/** What convenes a meeting, and what answers the questions about its plan or its record. */
export const hears: Hearing = {
  async order(said) {
    const sort = sortAnswered(said);
    if (sort) return sort;
    const held = await readHeld(said);
    if (held) return held;
    const matter = await handedInFor(said);
    if (matter) return { kind: 'take-step', matter, word: 'hand-in', text: '' };
    const proposal = readPlan(said);
    return proposal && { kind: 'keep-draft', proposal };
  },
  answer(said) {
    const plan = waitingAs(PlanMeeting, said.draft);
    if (plan) {
      const proposal = readOfPlan(plan, said);
      return proposal && asPutRight(proposal);
    }
    const record = waitingAs(ReportMeeting, said.draft);
    return record ? readOfRecord(record, said) : null;
  },
};

/** 办公室召集的会, where it was asked which of the three it is: the answer, and no other meeting. */
function sortAnswered(said: Said): Intent | null {
  const plan = waitingAs(PlanMeeting, said.draft);
  const isAsked = plan !== null && lackingIn(plan, said) === 'type';
  const text = said.body.trim();
  if (!isAsked || text.length > LONGEST_SORT || !NAMES_SORT.test(text) || asksOnly(text))
    return null;
  const sort = sortIn(text, said);
  return sort.type === null ? null : asPutRight({ ...plan, ...sort });
}

const LONGEST_SORT = 16;
const NAMES_SORT = /^[^，,。；;\d]{0,14}(?:会议?|的|开)[吧哈啊。！!]{0,2}$/u;
