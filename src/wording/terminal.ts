import type { Moment } from '../domain/message.ts';
import type { Plan } from '../domain/plan.ts';
import { momentInWords } from './periods.ts';
import { exampleQuestion } from './words.ts';

export const talkUsage = (): string => `npm run -s talk [-- --new] [-- --why]
在终端里和助手对话：换身份、换场合、拨时钟，到点的提醒一并显示。说过的话留在数据目录的talk.sqlite里，下次接着说。
--new  从头来，忘掉以前在终端里说过的
--why  每句话先显示是怎么读的`;

/** What somebody reads who opens the conversation in the terminal. */
export const terminalGreeting = (plan: Plan): string =>
  `${plan.command.name}值班助手。直接输入要说的话，例如${exampleQuestion(plan)}。${terminalHelp(plan)}\n`;

export const terminalHelp = (plan: Plan): string =>
  `换身份和场合：
  /as ${plan.units[0]?.name ?? ''} 联络员 王工   以某单位某身份说话；/as 办公室；/as 无 是不认识的人
  /group  /single          在群里说、单独说
  /time 2020-07-10 09:00   把时钟拨到某时（北京时间），到点的提醒会显示出来
  1、2、3                  按下刚显示的按钮
  行末加\\                  下一行接着写
  /quit                    结束`;

/** 6月11日 09:04 区环卫管护中心联络员 王工（群）> */
export const promptOf = (at: Moment, who: string, chat: 'single' | 'group'): string =>
  `${momentInWords(at)} ${who}${chat === 'group' ? '（群）' : ''}> `;

export const nobody = (): string => '不认识的人';
export const groupUnnamed = (): string => '群聊';
export const speaksAs = (who: string): string => `现在是${who}。`;
export const roleNotRead = (): string =>
  '没有读懂身份。可写：某单位 联络员、某单位 负责人、某组 联络员、某组 组长、办公室、办公室主任、总指挥、副总指挥，后面可加姓名。';
export const chatIs = (chat: 'single' | 'group'): string =>
  chat === 'group' ? '现在在群里。' : '现在是单聊。';
export const clockSet = (to: string): string => `时钟已拨到${to}。`;
export const clockSetBack = (to: string): string =>
  `时钟已拨回${to}。之后登记过的还在，要从头来请用 npm run -s talk -- --new。`;
export const timeNotRead = (): string => '时间请写成：/time 2020-07-10 09:00';
export const stillWorking = (): string => '（正在办理）';
export const told = (words: string): string => `（按下：${words}）`;
export const sentTo = (name: string | null, text: string, at: Moment): string =>
  `【${momentInWords(at)} 另发给${name ?? '对方'}】${text}`;
export const fileWritten = (path: string): string => `【文件】${path}`;
/** [1] 确认  [2] 取消 */
export const buttonsShown = (labels: readonly string[]): string =>
  labels.map((label, place) => `[${place + 1}] ${label}`).join('  ');
