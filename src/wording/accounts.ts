import type { Platform } from '../domain/message.ts';

const PLATFORMS: Readonly<Record<Platform, string>> = {
  wecom: '企业微信',
  dingtalk: '钉钉',
  terminal: '终端',
};

/** Under which account of which platform somebody speaks: 企业微信 zhangsan. */
export const accountInWords = ({
  platform,
  userid,
}: {
  readonly platform: Platform;
  readonly userid: string;
}): string => `${PLATFORMS[platform]} ${userid}`;
