import { randomBytes } from 'node:crypto';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import { type Answer, type Call, type FakePlatform, startFakePlatform } from './fake-platform.ts';

export const APP = {
  corpId: 'ww6a112864f8022910',
  agentId: 1_000_002,
  secret: 'appSecret',
  token: 'appToken0001',
  aesKey: 'cD0d7jx4tYvVtzqrmh3Dm3QFCXe6f8SlHoMtMh3qQEP',
  settled: '已处理',
} as const;

/** WeCom's API: tokens A, B, C … in turn, of which the last one given is good; everything sent is taken. */
export async function startFakeQyapi(): Promise<FakePlatform & { expireToken(): void }> {
  let given = 0;
  let good = '';
  const fake = await startFakePlatform((call): Answer => {
    if (call.path === '/cgi-bin/gettoken') {
      good = `T${++given}`;
      return { json: { errcode: 0, errmsg: 'ok', access_token: good, expires_in: 7200 } };
    }
    if (call.path.startsWith('/cgi-bin/webhook/')) return { json: { errcode: 0, errmsg: 'ok' } };
    return call.query.get('access_token') === good
      ? { json: { errcode: 0, errmsg: 'ok', msgid: 'm', ...mediaOf(call) } }
      : { json: { errcode: 42_001, errmsg: 'access_token expired' } };
  });
  return {
    ...fake,
    expireToken() {
      good = '';
    },
  };
}

const mediaOf = ({ path, query }: Call): object =>
  path === '/cgi-bin/media/upload'
    ? { type: query.get('type'), media_id: 'M1', created_at: '1380000000' }
    : {};

export const errcode = (code: number, errmsg = ''): ((call: Call) => Answer | undefined) => {
  return ({ path }) =>
    path === '/cgi-bin/gettoken' ? undefined : { json: { errcode: code, errmsg } };
};

interface SealOptions {
  readonly at?: Date;
  readonly token?: string;
  readonly receiveId?: string;
}

/** A callback of the self-built app as WeCom seals it. */
export function sealXml(xml: string, options: SealOptions = {}) {
  const { at = new Date(), token = APP.token, receiveId = APP.corpId } = options;
  const nonce = randomBytes(8).toString('hex');
  const encrypted = encrypt(APP.aesKey, xml, receiveId);
  const timestamp = `${Math.floor(at.getTime() / 1000)}`;
  const signature = getSignature(token, timestamp, nonce, encrypted);
  const query = new URLSearchParams({ msg_signature: signature, timestamp, nonce }).toString();
  const body = `<xml><ToUserName><![CDATA[${APP.corpId}]]></ToUserName><AgentID><![CDATA[${APP.agentId}]]></AgentID><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;
  return { query, body, nonce, encrypted };
}

export const textXml = (id: string, content: string): string =>
  `<xml><ToUserName><![CDATA[${APP.corpId}]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName><CreateTime>1583995625</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>${id}</MsgId><AgentID>${APP.agentId}</AgentID></xml>`;

/** The XML inside a reply. Throws where it is not signed with the nonce of its request. */
export function openXml(body: string, nonce: string): string {
  const tag = (name: string) =>
    new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 'su').exec(body)?.[1] ??
    '';
  const expected = getSignature(APP.token, tag('TimeStamp'), nonce, tag('Encrypt'));
  if (tag('MsgSignature') !== expected || tag('Nonce') !== nonce) {
    throw new Error('The reply is not signed with the nonce of its request');
  }
  const { message, id } = decrypt(APP.aesKey, tag('Encrypt'));
  if (id !== APP.corpId) throw new Error('The reply is not from the corporation');
  return message;
}
