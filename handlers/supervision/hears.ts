import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { actWords } from '../../src/reading/text/act-words.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { OpenSupervision, type SuggestSupervision } from './intents.ts';
import { readCompletion } from './read-completion.ts';
import { oneMoreSupervision, readSupervision } from './read-supervision.ts';

/** 督办：…, what completes or changes one that waits for its 确认, and 问题2 with something that is no word of the office. */
export const hears: Hearing = {
  async order({ body, today, reader, draft, roles, lastDeed }) {
    const picked = readAskedFor(body) ?? (isOffice(roles) ? readPicked(body, today) : null);
    if (picked) return picked;
    const waiting = waitingAs(OpenSupervision, draft);
    if (waiting && CONFIRMS.test(body.trim())) return { kind: 'confirm-draft' };
    if (waiting && GIVES_UP.test(body.trim())) return { kind: 'cancel-draft' };
    if (isOffice(roles) && PICKS_NONE.test(body.trim())) {
      return { kind: 'pick-suggested', numbers: [], until: null };
    }
    const more = isOffice(roles) ? oneMoreSupervision(body) : null;
    const isMore = more !== null && (waiting !== null || isOpened(await lastDeed()));
    const text = isMore ? more : body;
    const proposal = readSupervision(text, today, reader, isOffice(roles));
    if (proposal) return { kind: 'keep-draft', proposal };
    return readUnsure(body, isOffice(roles));
  },
  answer({ body, today, reader, draft }) {
    const waiting = waitingAs(OpenSupervision, draft);
    return waiting ? readCompletion(body, waiting, today, reader) : null;
  },
};

/** Whether it was a 督办 that they opened last. */
const isOpened = (last: Awaited<ReturnType<Said['lastDeed']>>): boolean =>
  OpenSupervision.safeParse(last?.intent).success;

/** 同意立项, said of what waits for its 确认. */
const CONFIRMS = /^(?:同意|可以|确认|就)?(?:立项|立)(?:督办)?(?:了|吧){0,2}[。！!]?$/u;

/** 不立了, said of what waits for its 确认. */
const GIVES_UP =
  /^(?:算了|那就)?[，,]?(?:先|暂时)?不(?:用|要)?(?:立项?|督办|下)(?:了|吧){0,2}[。！!]?$/u;

const ASKS_FOR = new RegExp(
  sequence(
    /^(?:查看|看看|看|给个|给点|给|出个|出|来|拿个|拿|有什么|有哪些|有没有)?(?:一?[份个点])?(?:现|目前|近期|最近|[这本]周|下一步)?/u,
    /(?<focus>日常|专项)督查(?:方面|工作)?/u,
    either(
      /(?:有什么|有哪些|有啥|有没有|给点|给些|给个|提点|提个|出个)?好?建议(?:清单)?(?:有哪些|有什么|是什么|[吗呢])?|重点|清单/u,
      /(?:应)?(?:该查|要查|建议查|可以查)(?:什么|哪些|哪几项|啥|谁)/u,
    ),
    /[？?]?$/u,
  ),
  'u',
);

/** 哪些该专项督查. */
const ASKS_WHICH = new RegExp(
  either(
    sequence(
      /^(?:有)?(?:哪些|哪几项|什么)(?:任务|事项|事|单位)?(?:该|应该|应|要|需要|可以|得)(?:列入|纳入|搞|做|进行|开展)?(?<focus>日常|专项)督查/u,
      /(?:一下)?[了呢]?[？?]?$/u,
    ),
    sequence(
      /^/u,
      either(
        /(?:这周|本周|最近|下周|接下来)(?<soon>日常|专项)督查(?:该|应该|要|得|去)?/u,
        /(?<of>日常|专项)督查(?:这周|本周|最近|下一步)?(?:该|应该|要|得|去)(?:去)?/u,
      ),
      /(?:查|督|盯|抓)(?:哪|什么|啥|谁|哪里|哪些|哪儿|哪块|哪几项)[了呢]?[？?]?$/u,
    ),
  ),
  'u',
);

/** 这周该督查哪些. */
const WHAT_TO_SUPERVISE =
  /^(?:这周|本周|最近|下周|接下来|今天)(?:该|应该|要|得|需要)?(?:去)?(?:督查|督导)(?:哪些|哪里|哪儿|什么|啥|谁|哪几项|哪块)[呢了]?[？?]?$/u;
const DAILY: SuggestSupervision = { kind: 'suggest-supervision', focus: 'daily' };

/** 日常督查建议, 专项督查有什么建议. */
function readAskedFor(body: string): SuggestSupervision | null {
  const act = body.length > 40 ? '' : actWords(body);
  const found = (ASKS_FOR.exec(act) ?? ASKS_WHICH.exec(act))?.groups;
  const focus = found?.focus ?? found?.of ?? found?.soon;
  if (focus === undefined) return WHAT_TO_SUPERVISE.test(body.trim()) ? DAILY : null;
  return { kind: 'suggest-supervision', focus: focus === '日常' ? 'daily' : 'special' };
}

const PICKED =
  /^(?:请)?(?:把)?(?:第)?立项(?:第)?(?<numbers>\d{1,2}(?:[、，, 和]{1,2}\d{1,2}(?![月日号\d])){0,11})(?:条|项|号)?(?<when>[，,\s].{2,20})?$/u;

/** 立项1、3，6月30日前: of what was suggested. */
function readPicked(body: string, today: string): Intent | null {
  const { numbers, when = '' } = PICKED.exec(body.trim())?.groups ?? {};
  if (numbers === undefined) return null;
  const chosen = [...new Set((numbers.match(/\d+/gu) ?? []).map(Number))];
  return { kind: 'pick-suggested', numbers: chosen, until: dueDayIn(when, today).day };
}

/** 立项, and nothing of what. */
const PICKS_NONE = /^(?:给|那就|那|就|都)?立个?项(?:督办)?(?:了|吧){0,2}[。！!]?$/u;

const LONGEST_UNSURE = 40;

/**
 * 问题2：请区财政局研究 of the office is its answer. 问题1还没解决: the issue is shown, with the words that mean something. In a unit's
 * report 问题2： counts what follows.
 */
function readUnsure(body: string, isOfOffice: boolean): Intent | null {
  const referred = matterIn(body.trim());
  if (referred?.ref.kind !== 'issue' || referred.before !== '') return null;
  const { after, ref: matter } = referred;
  const isMarked = /^\s*[：:，,.．]/u.test(after);
  const text = withoutMarks(after);
  if (isOfOffice && isMarked && ANSWERS.test(text) && !asksOnly(text)) {
    return { kind: 'take-step', matter, word: 'answer', text };
  }
  if (body.length > LONGEST_UNSURE || (!isOfOffice && isMarked)) return null;
  return { kind: 'show-matter', matter, isUnsure: true };
}

/** Somebody is to do something about it, or the office has. */
const ANSWERS = /^(?:请|由|让|已|经|拟|建议|同意|办公室|区|市|我们)[\s\S]{3,1000}$/u;
