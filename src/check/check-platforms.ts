import { z } from 'zod';
import { addressesOf } from '../channels/dingtalk/addresses.ts';
import { createDingtalkApi } from '../channels/dingtalk/api.ts';
import { callPlatform } from '../channels/platform-call.ts';
import { createWecomApi } from '../channels/wecom-app/api.ts';
import { systemNow } from '../clock/clock.ts';
import type { Config } from '../config.ts';
import { type Finding, note, right, wrong } from './finding.ts';

/** Asks each platform whether it takes the settings, and says where each of them is found. */
export async function checkPlatforms(config: Config): Promise<readonly Finding[]> {
  const found = await Promise.all([checkApp(config), checkDingtalk(config)]);
  return [
    ...checkBot(config),
    ...found.flat(),
    ...checkWebhooks(config),
    checkPushes(config),
    config.model === null
      ? note('没有设置模型（OPENAI_API_KEY）：全部按规则识别，不影响使用')
      : right(`模型：${config.model.name}（${new URL(config.model.baseUrl).host}）`),
  ];
}

function checkBot({ wecomBot, wecomBotConnection, publicUrl }: Config): readonly Finding[] {
  const url = `${publicUrl ?? 'https://您的域名'}/wecom/bot`;
  return [
    ...(wecomBot
      ? [
          note(
            `企业微信智能机器人（回调）：先启动服务，再到管理后台→安全与管理→管理工具→智能机器人→API模式，URL填 ${url}，保存时会验证Token和EncodingAESKey`,
          ),
        ]
      : []),
    ...(wecomBotConnection
      ? [
          note(
            '企业微信智能机器人（长连接）：BotID和Secret在智能机器人→API模式→使用长连接里；启动后看 /healthz 的 live',
          ),
        ]
      : []),
  ];
}

const Errcode = z.object({ errcode: z.int(), errmsg: z.string().default('') });

/** Where each refusal is put right (developer site, global error codes). */
const CURES: Readonly<Record<number, string>> = {
  40001: 'Secret不对：管理后台→应用管理→该应用→Secret（WECOM_APP_SECRET）',
  40013: '企业ID不对：管理后台→我的企业→企业ID（WECOM_CORP_ID）',
  60020: '服务器地址不在可信IP里：管理后台→应用管理→该应用→企业可信IP',
};

async function checkApp({ wecomApp, wecomApiOrigin }: Config): Promise<readonly Finding[]> {
  if (!wecomApp) return [];
  const query = new URLSearchParams({ corpid: wecomApp.corpId, corpsecret: wecomApp.secret });
  const answer = await callPlatform(`${wecomApiOrigin}/cgi-bin/gettoken?${query}`);
  const read = Errcode.safeParse(answer.kind === 'answered' ? answer.body : null).data;
  if (!read) return [wrong(`企业微信没有应答（${wecomApiOrigin}），请检查网络和WECOM_API_BASE`)];
  if (read.errcode === 0) return [right('企业微信自建应用：企业ID和Secret可用')];
  const cure = CURES[read.errcode] ?? '见企业微信开发者中心全局错误码';
  return [wrong(`企业微信自建应用不能用（${read.errcode}）：${cure}`)];
}

async function checkDingtalk({ dingtalk, dingtalkApiBase }: Config): Promise<readonly Finding[]> {
  if (!dingtalk) return [];
  const body = { appKey: dingtalk.clientId, appSecret: dingtalk.clientSecret };
  const answer = await callPlatform(
    addressesOf(dingtalkApiBase).api('/v1.0/oauth2/accessToken'),
    body,
  );
  if (answer.kind !== 'answered') return [wrong('钉钉没有应答，请检查网络和DINGTALK_API_BASE')];
  const isGiven = z.object({ accessToken: z.string().min(1) }).safeParse(answer.body).success;
  return isGiven
    ? [right('钉钉机器人：Client ID和Client Secret可用')]
    : [
        wrong(
          `钉钉不给凭证（${answer.status}）：开发者后台→应用开发→该应用→凭证与基础信息（DINGTALK_CLIENT_ID、DINGTALK_CLIENT_SECRET）`,
        ),
      ];
}

function checkWebhooks({ wecomWebhook, dingtalkWebhook }: Config): readonly Finding[] {
  const lacks = (what: string, name: string) =>
    note(
      `${what}没有设置${name}：不知道它在哪个群，不会用它发消息。群编号可在群里发“本群编号”得到`,
    );
  return [
    ...(wecomWebhook?.chat === null ? [lacks('企业微信消息推送', 'WECOM_WEBHOOK_CHAT')] : []),
    ...(dingtalkWebhook?.chat === null
      ? [lacks('钉钉群自定义机器人', 'DINGTALK_WEBHOOK_CHAT')]
      : []),
  ];
}

function checkPushes(config: Config): Finding {
  if (config.wecomApp || config.wecomBotConnection || config.dingtalk)
    return right('提醒可以主动发给个人');
  const isConnected = config.wecomBot || config.wecomWebhook || config.dingtalkWebhook;
  return isConnected
    ? note('提醒没有途径发给个人：智能机器人的回调方式只能应答，请另设自建应用、长连接或钉钉机器人')
    : note('没有接入聊天平台，只能在终端使用');
}

/** Sends one test message to a person, on each platform that can. */
export async function sendTest(userid: string, config: Config): Promise<readonly Finding[]> {
  const troubles: string[] = [];
  const parts = { now: systemNow, onTrouble: (what: string) => void troubles.push(what) };
  const piece = { text: '值班助手测试消息：收到即说明设置可用。' };
  const { wecomApp, dingtalk } = config;
  const sent = [
    ...(wecomApp
      ? [
          {
            by: '企业微信自建应用',
            delivery: await createWecomApi({
              ...parts,
              ...wecomApp,
              apiOrigin: config.wecomApiOrigin,
            }).sendToMember(userid, piece),
          },
        ]
      : []),
    ...(dingtalk
      ? [
          {
            by: '钉钉机器人',
            delivery: await createDingtalkApi({
              ...parts,
              ...dingtalk,
              addresses: addressesOf(config.dingtalkApiBase),
            }).send({ kind: 'person', userid }, piece),
          },
        ]
      : []),
  ];
  if (sent.length === 0) return [wrong('没有能主动发消息的平台：请设置自建应用或钉钉机器人')];
  return sent.map(({ by, delivery }) =>
    delivery === 'sent'
      ? right(`${by}：测试消息已发给 ${userid}`)
      : wrong(
          `${by}：测试消息没有发出（${delivery}）${troubles.length > 0 ? `：${troubles.join('；')}` : '，请核对账号是否在应用可见范围内'}`,
        ),
  );
}
