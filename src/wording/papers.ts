import { dayInWords } from './words.ts';

/** 截至2020年7月10日 09:00, in Shanghai: as of when the figures of a paper stand. */
export function asOf(at: string): string {
  const there = new Date(Date.parse(at) + 8 * 60 * 60_000).toISOString();
  return `截至${dayInWords(there.slice(0, 10))} ${there.slice(11, 16)}`;
}

/** In the place of a picture in an answer. */
export const pictureNotMade = (): string => '图片没有画成，已记入系统日志，请稍后再要一次。';

/** The words under which a link to a file goes out. */
export const fileUnderLink = (name: string, link: string): string =>
  `文件《${name}》请在24小时内打开（只限您本人）：${link}`;

/** What its paper was taken away for: it was not fetched for weeks. */
export const fileGone = (name: string): string => `文件《${name}》已过期，请再要一次。`;

/** Nobody can be brought a file on that platform; the office hears how to change it. */
export const noWayForFiles = (name: string): string =>
  `文件《${name}》已备好，但目前没有能发文件的通道，已把开通办法告诉指挥部办公室，开通后请再要一次。`;

/** To the office: how a way for files is switched on. */
export const howToSendFiles = (platform: string): string =>
  [
    `有人要的文件发不出去：${PLATFORMS[platform] ?? platform}没有能发文件的通道。请运维人员任选一种开通，改好设置后重启：`,
    ...(platform === 'dingtalk'
      ? ['· 设好DINGTALK_CLIENT_ID和DINGTALK_CLIENT_SECRET（钉钉企业内部应用机器人）；']
      : [
          '· 设好WECOM_CORP_ID、WECOM_AGENT_ID、WECOM_APP_SECRET等（企业微信自建应用）；',
          '· 或设好WECOM_BOT_ID和WECOM_BOT_SECRET（智能机器人长连接）；',
        ]),
    '· 或设好PUBLIC_URL（本服务的公网网址），文件改发限时链接。',
  ].join('\n');

/** No way that takes files took this one, and there is no address for links. */
export const fileRefused = (name: string): string =>
  `文件《${name}》没能发出：平台没有收下（可能文件过大，或应用没有发文件的权限），已告诉指挥部办公室。可以只要其中一组或一个月的再试，急用请先问文字（如“总体进展”）。`;

/** To the office: what to look at where a platform takes no files. */
export const whyFilesAreRefused = (platform: string): string =>
  [
    `有人要的文件发不出去：${PLATFORMS[platform] ?? platform}拒收。请运维人员查：`,
    ...(platform === 'dingtalk'
      ? ['· 钉钉应用是否开通“上传媒体文件”“企业内机器人发送消息”权限；']
      : [
          '· 企业微信自建应用的可见范围是否包含此人，Secret是否仍有效，服务器IP是否在企业可信IP内；',
        ]),
    '· 设好PUBLIC_URL（本服务的公网网址）后重启，发不出的文件就改发限时链接；',
    '· “npm run check”会逐项查出不通的一处。',
  ].join('\n');

const PLATFORMS: Readonly<Record<string, string>> = { wecom: '企业微信', dingtalk: '钉钉' };

/** The file that could not be made: what was asked for is not lost, it can be asked for once more. */
export const fileNotMade = (name: string): string =>
  `文件《${name}》没有做成，已记入系统日志。请稍后再要一次；仍不成请告诉指挥部办公室。`;
