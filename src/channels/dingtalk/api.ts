import { z } from 'zod';
import type { Trouble } from '../../domain/trouble.ts';
import type { Delivery, Fetched, OnTrouble, OutgoingFile, Piece, Target } from '../channel.ts';
import { fetchFile } from '../fetch-file.ts';
import { firstThatFits, type Verdict } from '../pieces.ts';
import { callPlatform, type PlatformAnswer, uploadMedia } from '../platform-call.ts';
import { createTokenCache, type Token } from '../token-cache.ts';
import type { Addresses } from './addresses.ts';
import { fileForm, type RobotForm, robotForms, webhookForms } from './encode.ts';

export interface DingtalkApiParts {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly robotCode: string;
  readonly addresses: Addresses;
  now(): Date;
  /** Hears of what only the operator can set right. */
  readonly onTrouble: OnTrouble;
  readonly timeoutMs?: number;
}

export interface DingtalkApi {
  send(target: Target, piece: Piece): Promise<Delivery>;
  /** Answers at the address that came with a message. */
  reply(address: string, piece: Piece): Promise<Delivery>;
  /** A file that came with a message, by its code (developer site, robot message files). */
  download(code: string): Promise<Fetched>;
}

const AccessToken = z.object({
  accessToken: z.string().min(1),
  expireIn: z.number().default(7200),
});
const Sent = z.object({
  processQueryKey: z.string().optional(),
  invalidStaffIdList: z.array(z.string()).default([]),
  flowControlledStaffIdList: z.array(z.string()).default([]),
});
const Media = z.object({ media_id: z.string().min(1) });
const FileAddress = z.object({ downloadUrl: z.string() });
const Problem = z.object({ code: z.string(), message: z.string().default('') });
const WRONG_SECRET: Trouble = { of: 'dingtalk', kind: 'wrong-secret', address: null };
const Errcode = z.object({ errcode: z.int(), errmsg: z.string().default('') });

/** The client of an internal app's robot (developer site, robot group and single chat messages). */
export function createDingtalkApi(parts: DingtalkApiParts): DingtalkApi {
  const { addresses, robotCode, timeoutMs } = parts;
  const tokens = createTokenCache(fetchToken, () => parts.now());

  return {
    async send(target, piece) {
      if (!piece.file) return sendForms(target, robotForms(piece));
      const uploaded = await upload(piece.file);
      return typeof uploaded === 'string'
        ? uploaded
        : sendForms(target, [fileForm(piece.file, uploaded.mediaId)]);
    },
    async reply(address, piece) {
      const url = addresses.session(address);
      if (url === null) return 'refused';
      return firstThatFits(webhookForms(piece), async (form) =>
        webhookVerdict(await callPlatform(url, form, { timeoutMs })),
      );
    },
    async download(downloadCode) {
      const path = '/v1.0/robot/messageFiles/download';
      const answer = await call(path, { downloadCode, robotCode });
      if (answer?.kind !== 'answered' || answer.status >= 500) return { kind: 'later' };
      const read = FileAddress.safeParse(answer.body);
      if (!read.success || !addresses.mayFetch(read.data.downloadUrl)) return { kind: 'gone' };
      return fetchFile(read.data.downloadUrl, addresses.isSet(read.data.downloadUrl));
    },
  };

  function sendForms(target: Target, forms: readonly RobotForm[]): Promise<Delivery> {
    const { path, to } = destination(target);
    return firstThatFits(forms, async (form) => {
      const answer = await call(path, { robotCode, ...to, ...form });
      return answer === null ? 'busy' : robotVerdict(answer, parts.onTrouble);
    });
  }

  /** For three days (developer site, uploading media). Nobody hears of an upload: one whose answer is lost is begun anew. */
  async function upload(file: OutgoingFile): Promise<Delivery | { readonly mediaId: string }> {
    const token = await tokens.get();
    if (token === null) return 'busy';
    const type = file.isPicture ? 'image' : 'file';
    const query = new URLSearchParams({ access_token: token, type });
    const answer = await uploadMedia(addresses.oapi(`/media/upload?${query}`), file, timeoutMs);
    const read = Media.safeParse(answer.kind === 'answered' ? answer.body : null);
    if (read.success) return { mediaId: read.data.media_id };
    if (isStaleMediaToken(answer)) tokens.forget(token);
    const verdict = isStaleMediaToken(answer) ? 'busy' : webhookVerdict(answer);
    if (verdict === 'refused' && answer.kind === 'answered')
      parts.onTrouble(`DingTalk takes no file: ${problemOf(answer.body)}`);
    return verdict === 'unknown'
      ? 'busy'
      : verdict === 'unfit' || verdict === 'sent'
        ? 'refused'
        : verdict;
  }

  /** Null without a token. One may end before its time: then the call is made once more with a new one. */
  async function call(
    path: string,
    body: unknown,
    isRepeated = false,
  ): Promise<PlatformAnswer | null> {
    const token = await tokens.get();
    if (token === null) return null;
    const headers = { accept: 'application/json', 'x-acs-dingtalk-access-token': token };
    const answer = await callPlatform(addresses.api(path), body, { headers, timeoutMs });
    if (!isStaleToken(answer)) return answer;
    tokens.forget(token);
    return isRepeated ? null : call(path, body, true);
  }

  async function fetchToken(): Promise<Token | null> {
    const body = { appKey: parts.clientId, appSecret: parts.clientSecret };
    const answer = await callPlatform(addresses.api('/v1.0/oauth2/accessToken'), body);
    if (answer.kind !== 'answered') return null;
    const read = AccessToken.safeParse(answer.body);
    if (read.success) return { token: read.data.accessToken, expiresInS: read.data.expireIn };
    parts.onTrouble(`DingTalk gives no access token: ${problemOf(answer.body)}`, WRONG_SECRET);
    return null;
  }
}

const destination = (target: Target) =>
  target.kind === 'person'
    ? { path: '/v1.0/robot/oToMessages/batchSend', to: { userIds: [target.userid] } }
    : { path: '/v1.0/robot/groupMessages/send', to: { openConversationId: target.id } };

function isStaleToken(answer: PlatformAnswer): boolean {
  if (answer.kind !== 'answered') return false;
  const problem = Problem.safeParse(answer.body);
  return answer.status === 401 || (problem.success && /AccessToken|auth/iu.test(problem.data.code));
}

/** The older API says it with a number, with HTTP 200 (developer site, global error codes). */
function isStaleMediaToken(answer: PlatformAnswer): boolean {
  const read = Errcode.safeParse(answer.kind === 'answered' ? answer.body : null);
  return read.success && [40_001, 40_014, 42_001].includes(read.data.errcode);
}

/** HTTP 200 with a list of people not reached is a failure for one person alone. */
function robotVerdict(answer: PlatformAnswer, onTrouble: OnTrouble): Verdict {
  if (answer.kind !== 'answered') return answer.kind === 'unheard' ? 'busy' : 'unknown';
  const problem = Problem.safeParse(answer.body);
  if (problem.success) {
    if (isTooFast(problem.data.code)) return 'later';
    if (/^invalidParameter\.msg/iu.test(problem.data.code)) return 'unfit';
    onTrouble(`DingTalk refuses a message: ${problemOf(answer.body)}`);
    return answer.status >= 500 ? 'unknown' : 'refused';
  }
  if (isBlocked(answer)) return 'later';
  const sent = Sent.safeParse(answer.body);
  if (answer.status !== 200 || !sent.success) return deliveryByStatus(answer.status);
  if (sent.data.flowControlledStaffIdList.length > 0) return 'later';
  return sent.data.invalidStaffIdList.length > 0 ? 'unreachable' : 'sent';
}

const isTooFast = (code: string): boolean =>
  /tooFast|too\.fast|Throttling|90002|system\.busy/iu.test(code);

/** A caller with too many calls is shut out for five minutes, in words of another layer (developer site, 0012). */
const isBlocked = (answer: PlatformAnswer): boolean =>
  answer.kind === 'answered' &&
  (answer.status === 429 || z.object({ punish: z.string() }).safeParse(answer.body).success);

/** 410100 and 90002 ask for less, -1 for a moment (developer site, custom robots). HTTP 200 says nothing. */
export function webhookVerdict(answer: PlatformAnswer): Verdict {
  if (answer.kind !== 'answered') return answer.kind === 'unheard' ? 'busy' : 'unknown';
  const read = Errcode.safeParse(answer.body);
  if (!read.success) return isBlocked(answer) ? 'later' : deliveryByStatus(answer.status);
  switch (read.data.errcode) {
    case 0:
      return 'sent';
    case -1:
      return 'busy';
    // A kind of message that is not taken here, or lacks something.
    case 40_035:
    case 400_105:
      return 'unfit';
    case 410_100:
    case 90_002:
    case 45_009:
      return 'later';
    default:
      return 'refused';
  }
}

const deliveryByStatus = (status: number): Delivery =>
  status >= 400 && status < 500 ? 'refused' : 'unknown';

export function problemOf(body: unknown): string {
  const robot = Problem.safeParse(body);
  if (robot.success) return `${robot.data.code} ${robot.data.message}`;
  const webhook = Errcode.safeParse(body);
  return webhook.success ? `${webhook.data.errcode} ${webhook.data.errmsg}` : 'no readable answer';
}
