import type { Intent } from '../../src/domain/intent.ts';
import type { Role } from '../../src/domain/person.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { DraftDocument } from './intents.ts';
import { readCompletion, readDraft } from './read-draft.ts';

/** What begins a document, completes one that waits, or would go past the office. */
export const hears: Hearing = {
  order({ body, roles, reader: { plan } }) {
    const proposal = readDraft(body, roles, plan);
    if (goesPast(body, roles) && (proposal?.host ?? null) === null) {
      return { kind: 'go-past-office' };
    }
    return proposal ? { kind: 'keep-draft', proposal } : readPrefix(body);
  },
  answer({ body, draft, roles, reader: { plan } }) {
    const waiting = DraftDocument.safeParse(draft?.proposal);
    const proposal = waiting.success ? readCompletion(body, waiting.data, roles, plan) : null;
    return proposal && { kind: 'keep-draft', proposal };
  },
};

const SETS_PREFIX =
  /^(?:请)?(?:设置|设定|设)(?<name>指挥部办公室|办公室|指挥部)(?:的)?(?:发文|公文)?(?:文号)?代字(?:为|是|成)?[：:\s]{0,3}[“"]?(?<prefix>[^“”"\s]{1,40})[”"]?$/u;

/** 设置办公室文号代字 济天城提指办发. */
function readPrefix(body: string): Intent | null {
  const { name, prefix } = SETS_PREFIX.exec(body.trim())?.groups ?? {};
  if (!name || !prefix) return null;
  const issuedAs = name.endsWith('办公室') ? 'office' : 'command';
  return { kind: 'set-number-prefix', issuedAs, prefix: prefix.replace(/[。.]$/u, '') };
}

const UPWARD = '总指挥|副总指挥|指挥部(?!办)|区领导|区委|区政府|市领导|市政府|市指挥部|领导';
const PAST = new RegExp(
  `^[^。；\\n]{0,30}?(?:(?:直接|越过[^，。]{1,8}|绕过[^，。]{1,8})(?:[报送呈发交转]|上报|报送|呈报|发送)(?:给|到|至|送)?(?:${UPWARD}|各|其他)|以(?:我们?|本)(?:局|单位|街道|办事处|办|中心|队|组)(?:的)?名义(?:[报送发印下上出]))`,
  'u',
);

/** A wish to go past it, of who is not the office; 已直接报总指挥 tells of what was done. */
const goesPast = (body: string, roles: readonly Role[]): boolean =>
  PAST.test(body.trim()) &&
  !isOffice(roles) &&
  roles.length > 0 &&
  (!asksOnly(body) || ASKS_LEAVE.test(body)) &&
  !/已|了(?:$|[，。])/u.test(body.slice(0, LONGEST));

/** 行吗: whoever asks leave is told the rule. */
const ASKS_LEAVE = /行吗|行不行|可以吗|可不可以|能不能|能否|可否/u;

const LONGEST = 60;
