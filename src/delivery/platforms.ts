import type {
  Connection,
  CutOff,
  Desk,
  FileSource,
  HttpChannel,
  Messenger,
  OnTrouble,
} from '../channels/channel.ts';
import { addressesOf } from '../channels/dingtalk/addresses.ts';
import { DINGTALK } from '../channels/dingtalk/decode.ts';
import { createDingtalk } from '../channels/dingtalk/index.ts';
import { createDingtalkWebhook } from '../channels/dingtalk/webhook.ts';
import { createWecomApi } from '../channels/wecom-app/api.ts';
import { WECOM_APP } from '../channels/wecom-app/decode.ts';
import { createWecomApp } from '../channels/wecom-app/index.ts';
import { appSenders } from '../channels/wecom-app/senders.ts';
import { createWecomBot, WECOM_BOT } from '../channels/wecom-bot/index.ts';
import type { Lease } from '../channels/wecom-bot-stream/connection.ts';
import { createWecomBotStream, WECOM_BOT_STREAM } from '../channels/wecom-bot-stream/index.ts';
import { createWecomWebhook } from '../channels/wecom-webhook/index.ts';
import type { Config } from '../config.ts';
import type { Enclosure } from '../domain/enclosure.ts';
import { announceRoute, asideRoute, messengerRoute } from './messenger-route.ts';
import { replyRoute } from './reply-route.ts';
import type { Route } from './route.ts';

export interface PlatformParts {
  readonly config: Config;
  /** Takes what comes over our own connections. */
  readonly desk: Desk;
  /** Of the process that delivers: the one connection of a bot must be there. */
  readonly lease: Lease;
  readonly words: {
    readonly working: string;
    readonly forgotten: string;
    readonly noted: string;
    readonly settled: string;
    readonly aside: string;
    readonly notDrawn: string;
  };
  /** The bytes of a picture that is shown in an answer; null where its paper was taken away. */
  draw(enclosure: Enclosure): Promise<Uint8Array | null>;
  now(): Date;
  /** Hears of what only the operator can set right. */
  readonly onTrouble: OnTrouble;
  /** Hears which fields of a message at a door could not be read, by their names. */
  onDropped?(door: string, fields: readonly string[]): void;
  /** Hears when a connection has ended for good. */
  onCutOff(why: CutOff): void;
}

/** Everything that the settings connect the office with. */
export interface Platforms {
  readonly names: readonly string[];
  readonly channels: readonly HttpChannel[];
  readonly connections: readonly Connection[];
  /** In the order in which they are tried. */
  readonly routes: readonly Route[];
  /** Whether there is a way to write to people who did not write just now. */
  readonly canPush: boolean;
  /** Where files come from that the platforms keep under a code. */
  readonly files: readonly FileSource[];
}

/**
 * The doors, connections and routes of the platforms that are set. Back to a sender by what came with the message,
 * then by the bot, then by the app; a robot that can only speak into its group comes last.
 */
export function connectPlatforms(parts: PlatformParts): Platforms {
  const all = [wecomBot(parts), wecomBotStream(parts), wecomApp(parts), ...others(parts)];
  const found = all.filter((one) => one !== null);
  return {
    names: found.map((one) => one.name),
    channels: found.flatMap((one) => one.channels ?? []),
    connections: found.flatMap((one) => one.connections ?? []),
    files: found.flatMap((one) => one.files ?? []),
    canPush: found.some((one) => one.canPush ?? false),
    routes: [
      ...found.flatMap((one) => one.replies ?? []),
      ...found.flatMap((one) => one.routes ?? []),
    ],
  };
}

interface Platform {
  readonly name: string;
  readonly channels?: readonly HttpChannel[];
  readonly connections?: readonly Connection[];
  readonly replies?: readonly Route[];
  readonly routes?: readonly Route[];
  readonly files?: readonly FileSource[];
  readonly canPush?: true;
}

const others = (parts: PlatformParts) => [
  wecomWebhook(parts),
  dingtalk(parts),
  dingtalkWebhook(parts),
];

/** Hears of fields that were left out at one door. */
const droppedAt =
  (door: string, { onDropped }: PlatformParts) =>
  (fields: readonly string[]): void =>
    onDropped?.(door, fields);

function wecomBot(parts: PlatformParts): Platform | null {
  const { config, words, draw } = parts;
  if (!config.wecomBot) return null;
  const onDropped = droppedAt(WECOM_BOT, parts);
  const apiOrigin = config.wecomApiOrigin;
  const bot = createWecomBot({ ...config.wecomBot, ...words, draw, apiOrigin, onDropped });
  return { name: bot.name, channels: [bot], replies: [replyRoute(bot)] };
}

function wecomBotStream(parts: PlatformParts): Platform | null {
  const { config } = parts;
  if (!config.wecomBotConnection) return null;
  const { working, settled } = parts.words;
  const bot = createWecomBotStream({
    ...parts,
    ...config.wecomBotConnection,
    working,
    settled,
    onDropped: droppedAt(WECOM_BOT_STREAM, parts),
  });
  return {
    name: bot.channel.name,
    connections: [bot.connection],
    replies: [replyRoute(bot.channel)],
    routes: [messengerRoute(bot.messenger)],
    canPush: true,
  };
}

function wecomApp(parts: PlatformParts): Platform | null {
  const { config, words, now, onTrouble } = parts;
  if (!config.wecomApp) return null;
  const { callback, ...account } = config.wecomApp;
  const ofApi = { ...account, apiOrigin: config.wecomApiOrigin, now, onTrouble };
  const onDropped = droppedAt(WECOM_APP, parts);
  const heard =
    callback && createWecomApp({ ...ofApi, ...callback, settled: words.settled, onDropped });
  const app = heard ?? appSenders(createWecomApi(ofApi));
  return {
    name: WECOM_APP,
    channels: heard ? [heard.channel] : [],
    files: [app.files],
    canPush: true,
    routes: [
      messengerRoute(app.toMembers),
      announceRoute(app.toChats, null),
      asideRoute(app.toMembers, words.aside),
    ],
  };
}

function wecomWebhook({ config, onTrouble }: PlatformParts): Platform | null {
  if (!config.wecomWebhook) return null;
  const { key, chat } = config.wecomWebhook;
  const webhook = createWecomWebhook({ key, apiOrigin: config.wecomApiOrigin, onTrouble });
  return announcer(webhook, chat, onTrouble);
}

function dingtalk(parts: PlatformParts): Platform | null {
  const { config, desk, now, onTrouble } = parts;
  if (!config.dingtalk) return null;
  const addresses = addressesOf(config.dingtalkApiBase);
  const onDropped = droppedAt(DINGTALK, parts);
  const robot = createDingtalk({ ...config.dingtalk, addresses, now, onTrouble, onDropped });
  return {
    name: robot.channel.name,
    channels: config.dingtalk.hasHttp ? [robot.channel] : [],
    files: [robot.files],
    connections: [robot.stream(desk)],
    replies: [replyRoute(robot.channel)],
    routes: [messengerRoute(robot.messenger)],
    canPush: true,
  };
}

function dingtalkWebhook({ config, now, onTrouble }: PlatformParts): Platform | null {
  if (!config.dingtalkWebhook) return null;
  const addresses = addressesOf(config.dingtalkApiBase);
  const webhook = createDingtalkWebhook({ ...config.dingtalkWebhook, addresses, now });
  return announcer(webhook, config.dingtalkWebhook.chat, onTrouble);
}

/** A robot that can only speak, and only in the one group that the settings name. */
function announcer(
  messenger: Messenger,
  chat: string | null,
  onTrouble: (what: string) => void,
): Platform {
  if (chat === null) {
    onTrouble(`${messenger.name} speaks to no group until its chat is set`);
    return { name: messenger.name };
  }
  return { name: messenger.name, routes: [announceRoute(messenger, chat)] };
}
