import type { Plan } from '../../../src/domain/plan.ts';
import type { Worry } from '../../../src/domain/worry.ts';
import { list } from '../../../src/wording/words.ts';

/** What holds of the clerk itself: nothing is promised that it does not keep. */
export const clerkTold = (about: Exclude<Worry, 'person'>): string => CLERK[about];

const CLERK: Readonly<Record<Exclude<Worry, 'person'>, string>> = {
  alters:
    '您的数我不会改：按您的原话登记，没有您回“确认”，什么也不登记。登记后由您单位更正或撤回（办公室撤回要写明理由），每次改动都留有版本，发“任务编号＋历史版本”可查。',
  loses:
    '不会丢：登记的内容都有回执编号，发“我的待办”或“任务编号＋进度”随时能查到；没确认的草稿也给您留着。',
  'shows-drafts': '没有确认的草稿不登记，只有本单位和指挥部办公室看得到；确认后才进台账。',
  'is-machine':
    '我是指挥部办公室的值班助手，是程序，不是真人：只按文件原文和登记的内容回答。要找人请发“找人工”。',
  'sends-elsewhere':
    '我只在这个聊天里回复，不能发邮件、QQ、短信，也不能打电话。要的内容直接在这里问；表格、文件发“导出……”，我发在这里，您自己转发。',
  'hears-voice':
    '语音我听不懂，请打字，或用手机的语音转文字再发；照片和文件可以直接发，配一句任务编号就归到那一项。',
  errs: '我只答文件原文和大家登记的原话，文件没写的会直说没写，不猜不编。有出入时以文件为准，也请告诉指挥部办公室。',
};

/** Whom somebody may ask who wants a person. */
export const whomToAsk = (
  { name, seat }: Plan['command']['office'],
  director: string | null,
  staff: readonly string[],
): string =>
  [
    `请联系${name}：设在${seat}${director ? `，主任${director}` : ''}。`,
    staff.length > 0 ? `这里登记的办公室人员：${list(staff)}。` : '您单位的联络员也可以代问。',
    '文件没有写联系电话；报送、查询上的事，直接问我也行，发“帮助”看用法。',
  ].join('\n');
