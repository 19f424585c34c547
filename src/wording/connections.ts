import type { Moment } from '../domain/message.ts';
import { momentInWords } from './periods.ts';

/** To the office: messages over the long connection have stopped, and only the operator can bring them back. */
export function connectionCutOff(why: 'taken-over' | 'wrong-secret', at: Moment): string {
  const what = {
    'taken-over': '被同一机器人的另一个连接顶下线。请确认没有在别处启动同一个机器人',
    'wrong-secret': '因机器人ID或密钥不对被拒绝。请核对设置',
  }[why];
  return `${momentInWords(at)}，企业微信智能机器人的长连接${what}，再由系统管理员重启服务。在此之前，发给机器人的消息收不到。`;
}
