import type { Trouble } from '../domain/trouble.ts';

const NAMES: Readonly<Record<string, string>> = {
  'wecom-app': '企业微信自建应用',
  'wecom-webhook': '企业微信群机器人',
  dingtalk: '钉钉机器人',
};

/** To the office: a way to people is dead, and what brings it back. */
export function routeIsDead({ of, kind, address }: Trouble): string {
  const name = NAMES[of] ?? of;
  switch (kind) {
    case 'address-not-trusted':
      return `${name}现在发不出消息：服务器地址${address ?? ''}不在企业可信IP内。请系统管理员在应用管理的“企业可信IP”里加上这个地址，一两分钟后自动恢复，没发出的会补发。`;
    case 'wrong-secret':
      return `${name}现在发不出消息：平台不认密钥。请系统管理员核对设置里的密钥后重启服务，没发出的会补发。`;
    case 'not-allowed':
      return `${name}现在发不出消息：平台没有给它发消息的权限，或已停用。请系统管理员在平台后台检查应用权限和状态。`;
  }
}
