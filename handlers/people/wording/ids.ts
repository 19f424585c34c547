export const accountNamed = (account: string): string => `您的账号：${account}`;

export const chatNamed = (id: string): string =>
  `本群编号：${id}\n用于WECOM_WEBHOOK_CHAT或DINGTALK_WEBHOOK_CHAT。`;

export const chatUnknown = (): string => '请在要查的群里@我发“本群编号”。';
