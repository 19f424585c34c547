import { MANNERS as dingtalk } from './dingtalk/manners.ts';
import { MANNERS as wecomApp } from './wecom-app/manners.ts';
import { MANNERS as wecomBot } from './wecom-bot/manners.ts';
import { MANNERS as wecomBotStream } from './wecom-bot-stream/manners.ts';

/** How a platform behaves once it has given us a message. */
export interface Manners {
  /** So long it hears an answer in its own call, or asks for it; 0 where it never does. */
  readonly listensForMs: number;
  /** Whether it shows cards besides an answer that it hears so. */
  readonly showsCards: boolean;
  /** Which files it shows in such an answer: they do not go by the post then. */
  readonly showsFiles: 'none' | 'pictures' | 'all';
  /** Whether it asks again for an answer that is still worked on, also after we have been down. */
  readonly asksAgain: boolean;
}

const MANNERS: Readonly<Record<string, Manners>> = {
  dingtalk,
  'wecom-app': wecomApp,
  'wecom-bot': wecomBot,
  'wecom-bot-stream': wecomBotStream,
};

/** As patient as the most patient platform: the terminal and the tests hear every answer. */
const PATIENT: Manners = {
  listensForMs: 330_000,
  showsCards: false,
  showsFiles: 'all',
  asksAgain: true,
};

/** How the channel of a message behaves. */
export const mannersOf = (channel: string): Manners => MANNERS[channel] ?? PATIENT;
