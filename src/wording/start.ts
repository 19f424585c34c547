import type { Plan } from '../domain/plan.ts';
import { exampleQuestion } from './words.ts';

/** What the operator reads when the server is up. */
export function started(address: string, channels: readonly string[], plan: Plan): string {
  const doors =
    channels.length > 0
      ? `已接入：${channels.join('、')}。`
      : `没有接入聊天平台（设置见 .env.example）。先在终端里试一句：npm run talk，再问${exampleQuestion(plan)}。`;
  return `值班助手已启动：${address}\n${doors}`;
}
