import type { FileSource } from '../channels/channel.ts';
import { createWecomBotFiles } from '../channels/wecom-bot/download.ts';
import { WECOM_BOT } from '../channels/wecom-bot/index.ts';
import { WECOM_BOT_STREAM } from '../channels/wecom-bot-stream/index.ts';
import type { Config } from '../config.ts';

/** Where the files that people send are fetched from. */
export function fileSourcesOf(config: Config): readonly FileSource[] {
  const { wecomBot, wecomBotConnection, wecomApiOrigin: apiOrigin } = config;
  const aesKey = wecomBot?.aesKey ?? null;
  return [
    ...(wecomBot ? [createWecomBotFiles({ name: WECOM_BOT, aesKey, apiOrigin })] : []),
    ...(wecomBotConnection
      ? [createWecomBotFiles({ name: WECOM_BOT_STREAM, aesKey: null, apiOrigin })]
      : []),
  ];
}
