import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { partedBeforeLabel } from '../../src/reading/text/parted-at-blanks.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { RegisterInstruction } from './intents.ts';
import { readHandedTo } from './read-handed-to.ts';
import { readCompletion, readInstruction, readProposal } from './read-instruction.ts';
import { readOrder } from './read-order.ts';
import { readSupervised } from './read-supervised.ts';
import { staysWithThem } from './stays-with.ts';

const HOW_TO_HANDLE: Intent = {
  kind: 'ask-rule',
  aspects: [
    { rule: 'instruction-office-duties', aspect: null },
    { rule: 'instruction-responsibility', aspect: null },
    { rule: 'instruction-time-limit', aspect: null },
  ],
};

/** 市领导批示我们要办停车的事，怎么弄: how what a leader ordered is handled, whatever it is about. */
const asksHowToHandle = (body: string): boolean =>
  body.length <= LONGEST_HOW &&
  GIVEN_BY_LEADER.test(body) &&
  ASKS_HOW.test(body.trim()) &&
  !POINTED.test(body);

/** 韩区长批的停车场那个怎么办: one that is known is pointed at. */
const POINTED = /[那这][个件份条](?!事)/u;

const LONGEST_HOW = 60;
const GIVEN_BY_LEADER =
  /(?:领导|区长|书记|市长|主任|总指挥|上级|省里|市里|区里|上面)[^，,。；;]{0,6}(?:批示|批了|批的|签批|作了批|做了批)/u;
const ASKS_HOW = new RegExp(
  sequence(
    /(?:[，,。；;\s]|该|应该?|要|得|应当|我们?|这|那|个|种|事)(?:怎么|咋|如何|怎样)/u,
    /(?:弄|办(?!得|的)|处理|走|报|登记|做|操作|落实|转|安排)(?:理|流程|程序|手续|好|呢|啊)?[？?]?$/u,
  ),
  'u',
);

/** 转城管，一周内: what holds of every 批示 (附件2 四) changes nothing. */
const IN_A_WEEK = /[，,\s]{0,2}(?:原则上)?(?:一|1)周(?:之)?内(?:办结|反馈|报)?(?=$|[吧。！!])/u;

const NOBODY_NAMED = { lead: null, assisting: null, people: [] };

/** 批示：…, what completes one that waits for its 确认, and 主办……，协办…… in answer to the clerk's proposal. */
export const hears: Hearing = {
  async order(said) {
    const { body, today, reader, roles, draft, isInGroup, awaits } = said;
    if (asksHowToHandle(body)) return HOW_TO_HANDLE;
    const proposal = readInstruction(body, today, reader, isOffice(roles));
    if (proposal) return { kind: 'keep-draft', proposal };
    const isLeader = roles.some(({ role }) => role === 'commander' || role === 'deputy-commander');
    const mayOrder = isLeader && draft === null && !isInGroup;
    const order = mayOrder ? (readSupervised(said) ?? readOrder(said)) : null;
    if (order) return { kind: 'keep-draft', proposal: order };
    if (isInGroup || !isOffice(roles)) return null;
    const left = staysWithThem(body) ? { ...NOBODY_NAMED, leftWith: body.trim() } : null;
    const parted = partedBeforeLabel(body);
    const charged =
      left ??
      readProposal(parted, reader) ??
      readProposal(body, reader) ??
      readHandedTo(parted.replace(IN_A_WEEK, ''), reader);
    if (!charged || (await awaits('propose')).spoken.length === 0) return null;
    return { kind: 'propose-instruction', instruction: null, ...charged };
  },
  answer({ body, today, reader, draft }) {
    const waiting = waitingAs(RegisterInstruction, draft);
    const completed = waiting ? readCompletion(body, waiting, today, reader) : null;
    return completed && asPutRight(completed);
  },
};
