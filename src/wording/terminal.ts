import type { Plan } from '../domain/plan.ts';
import { exampleQuestion } from './words.ts';

/** What somebody reads who opens the conversation in the terminal. */
export const terminalGreeting = (plan: Plan): string =>
  `${plan.command.name}值班助手。直接输入要说的话，例如${exampleQuestion(plan)}。${terminalHelp(plan)}\n`;

export const terminalHelp = (plan: Plan): string =>
  `换身份和场合：
  /as ${plan.units[0]?.name ?? ''} 联络员     以某单位某身份说话；/as 办公室；/as 无 是不认识的人
  /group  /single          在群里说、单独说
  /time 2020-07-10 09:00   把时钟拨到某时（北京时间）
  /quit                    结束`;

export const speaksAs = (who: string): string => `现在是${who}。`;
export const speaksAsNobody = (): string => '现在是不认识的人。';
export const roleNotRead = (): string =>
  '没有读懂身份。可写：某单位 联络员、某单位 负责人、某组 联络员、某组 组长、办公室、办公室主任、总指挥、副总指挥。';
export const chatIs = (chat: 'single' | 'group'): string =>
  chat === 'group' ? '现在在群里。' : '现在是单聊。';
export const clockSet = (to: string): string => `时钟已拨到${to}。`;
export const timeNotRead = (): string => '时间请写成：/time 2020-07-10 09:00';
export const stillWorking = (): string => '（正在办理）';
export const sentElsewhere = (name: string | null, text: string): string =>
  `【另发给${name ?? '对方'}】${text}`;
export const fileWritten = (path: string): string => `【文件】${path}`;
