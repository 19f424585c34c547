/** A push as a person reads it in a list. */
export interface Previewed {
  readonly at: string;
  readonly key: string;
  readonly text: string;
  readonly route: string | null;
  readonly to:
    | { readonly name: string | null; readonly userid: string; readonly unit: string | null }
    | { readonly chat: string };
}

/** 2020-07-01 09:00  区水务局 王工（wecom）  2020Q2:opened:区水务局, and the text below. */
export function previewLine({ at, key, text, route, to }: Previewed): string {
  const who = 'chat' in to ? to.chat : `${to.unit ?? ''} ${to.name ?? to.userid}`.trim();
  const head = `${at.slice(0, 16).replace('T', ' ')}  ${who}${route ? `（${route}）` : ''}  ${key}`;
  return [head, ...text.split('\n').map((line) => `    ${line}`), ''].join('\n');
}

export const previewEmpty = (from: string, to: string): string =>
  `${from}至${to}没有要自动发出的提醒。没有登记的人收不到提醒：请先设置 MEMBERS_FILE，或在聊天里绑定。`;
