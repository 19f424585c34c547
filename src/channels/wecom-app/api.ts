import { z } from 'zod';
import type { Delivery, Fetched, OnTrouble, OutgoingFile, Piece } from '../channel.ts';
import { fetchFile } from '../fetch-file.ts';
import { firstThatFits, type Verdict } from '../pieces.ts';
import { callPlatform, type PlatformAnswer, uploadMedia } from '../platform-call.ts';
import { createTokenCache, type Token } from '../token-cache.ts';
import {
  Errcode,
  isStaleToken,
  isTrouble,
  readErrcode,
  troubleIn,
  verdictOf,
} from '../wecom-errcode.ts';
import { fileForm, formsOf, uploadType } from './encode.ts';

export interface WecomApiParts {
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  readonly apiOrigin: string;
  now(): Date;
  /** Hears of what only the operator can set right. */
  readonly onTrouble: OnTrouble;
  readonly timeoutMs?: number;
}

export interface WecomApi {
  sendToMember(userid: string, piece: Piece): Promise<Delivery>;
  /** Into a chat that this app created. */
  sendToChat(chatid: string, piece: Piece): Promise<Delivery>;
  /** A file that came with a message, by its media id, for three days (developer site, page 90254). */
  download(mediaId: string): Promise<Fetched>;
}

const OF = 'wecom-app';
const AccessToken = Errcode.extend({ access_token: z.string(), expires_in: z.number() });
const Media = z.object({ media_id: z.string().min(1) });
const NotReached = z.object({
  invaliduser: z.string().default(''),
  unlicenseduser: z.string().default(''),
});

/** The client of a self-built app (developer site, pages 90236 and 90248). */
export function createWecomApi(parts: WecomApiParts): WecomApi {
  const tokens = createTokenCache(fetchToken, () => parts.now());
  const at = (path: string) => `${parts.apiOrigin}/cgi-bin/${path}`;

  return {
    sendToMember(userid, piece) {
      const to = { touser: userid, agentid: parts.agentId, safe: 0 };
      if (piece.file) return sendFile('message/send', to, piece.file);
      return firstThatFits(formsOf(piece), (form) => call('message/send', { ...to, ...form }));
    },
    sendToChat(chatid, { text, file }) {
      const to = { chatid, safe: 0 };
      if (file) return sendFile('appchat/send', to, file);
      return firstThatFits(formsOf({ text }), (form) => call('appchat/send', { ...to, ...form }));
    },
    async download(mediaId) {
      const token = await tokens.get();
      if (token === null) return { kind: 'later' };
      const query = new URLSearchParams({ access_token: token, media_id: mediaId });
      const fetched = await fetchFile(at(`media/get?${query}`), true);
      const refusal = fetched.kind === 'file' ? refusalIn(fetched.bytes) : null;
      if (refusal === null) return fetched;
      if (isStaleToken(refusal)) tokens.forget(token);
      return isStaleToken(refusal) ? { kind: 'later' } : { kind: 'gone' };
    },
  };

  async function call(path: string, body: unknown): Promise<Verdict> {
    const answer = await answered(path, '', (url) =>
      callPlatform(url, body, { timeoutMs: parts.timeoutMs }),
    );
    return typeof answer === 'string' ? answer : reached(answer);
  }

  /** The answer to a call that was taken. A token may end before its time: then it is made once more with a new one. */
  async function answered(
    path: string,
    query: string,
    ask: (url: string) => Promise<PlatformAnswer>,
    isRepeated = false,
  ): Promise<PlatformAnswer | Verdict> {
    const token = await tokens.get();
    if (token === null) return 'busy';
    const answer = await ask(`${at(path)}?access_token=${encodeURIComponent(token)}${query}`);
    const read = readErrcode(answer);
    if (typeof read === 'string') return read;
    if (isStaleToken(read)) {
      tokens.forget(token);
      if (!isRepeated) return answered(path, query, ask, true);
    }
    report(path, read);
    return read.errcode === 0 ? answer : verdictOf(read);
  }

  /** Uploaded first, for three days, then sent by its id (developer site, page 90253): of an upload nobody hears anything. */
  async function sendFile(path: string, to: object, file: OutgoingFile): Promise<Delivery> {
    const uploaded = await answered('media/upload', `&type=${uploadType(file)}`, (url) =>
      uploadMedia(url, file, parts.timeoutMs),
    );
    if (typeof uploaded === 'string')
      return isUncertain(uploaded) ? 'busy' : refusedIfUnfit(uploaded);
    const read = Media.safeParse(uploaded.kind === 'answered' ? uploaded.body : null);
    if (!read.success) return 'refused';
    return firstThatFits([fileForm(file, read.data.media_id)], (form) =>
      call(path, { ...to, ...form }),
    );
  }

  async function fetchToken(): Promise<Token | null> {
    const query = new URLSearchParams({ corpid: parts.corpId, corpsecret: parts.secret });
    const answer = await callPlatform(at(`gettoken?${query}`));
    const read = AccessToken.safeParse(answer.kind === 'answered' ? answer.body : null);
    if (read.success && read.data.errcode === 0) {
      return { token: read.data.access_token, expiresInS: read.data.expires_in };
    }
    const problem = readErrcode(answer);
    const why = typeof problem === 'string' ? problem : `${problem.errcode} ${problem.errmsg}`;
    const trouble = typeof problem === 'string' ? undefined : troubleIn(OF, problem);
    parts.onTrouble(`WeCom gives no access token: ${why}`, trouble);
    return null;
  }

  function report(path: string, read: Errcode): void {
    if (isTrouble(read)) {
      parts.onTrouble(`WeCom refuses ${path}: ${read.errcode} ${read.errmsg}`, troubleIn(OF, read));
    }
  }
}

/** Errcode 0 with the only recipient among those not reached is a failure (developer site, page 90236). */
function reached(answer: PlatformAnswer): Delivery {
  const read = NotReached.safeParse(answer.kind === 'answered' ? answer.body : null);
  return read.success && `${read.data.invaliduser}${read.data.unlicenseduser}` !== ''
    ? 'unreachable'
    : 'sent';
}

const isUncertain = (verdict: Verdict): boolean => verdict === 'unknown' || verdict === 'sent';
const refusedIfUnfit = (verdict: Verdict): Delivery => (verdict === 'unfit' ? 'refused' : verdict);

/** A refusal comes in the place of the file, with HTTP 200. */
function refusalIn(bytes: Uint8Array): Errcode | null {
  if (bytes[0] !== '{'.charCodeAt(0)) return null;
  try {
    return Errcode.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}
