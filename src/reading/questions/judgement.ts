import type { Intent } from '../../domain/intent.ts';
import type { Asked } from '../reader.ts';

/** Whether something is right, fair, enough or good is for people to say, and the notice says nothing of it. */
const JUDGES = new RegExp(
  [
    '合不合理|合理[吗么不]|合理$|合不合适|(?:合适|妥当|恰当)[吗么不]|妥不妥|公不公平|公平[吗么不]|科不科学|科学[吗么不]|忙[不得]过来|靠不靠谱|靠谱[吗么不]|值不值|划不划算|有没有(?:用(?=[吗呢啊]?$)|必要|意义)|有(?:用|必要|意义)[吗么不]',
    '是不是太[多少高低重轻难严松急]|会不会太[多少高低重轻难严松急]|太[多少高低重轻难严松急]了?[吗么吧]',
    '够不够|行不行得?通|难不难|好不好(?:干|办|做|弄)',
    '(?:你|您)(?:自己|个人|来)?(?:觉得|认为|感觉|怎么看|咋看|评价|点评)|(?:评价|点评|夸|骂|批评|吐槽)一下|有什么(?:看法|评价)|说句(?:实话|公道话|心里话)',
    '(?:工作)?(?:效率|态度|作风|表现)(?:怎么样|咋样|如何|高不高|好不好|行不行)',
    '谁(?:更|最)(?:厉害|能干|辛苦|卖力|靠谱|认真|拖拉|懒)|(?:哪|谁).{0,8}(?:最|更)(?:不?上心|不?积极|不?给力|不?认真|拖拉|懒|差劲|能干|厉害)|(?:哪|谁).{0,6}干得(?:最|更)?(?:好|差)|你支持',
  ].join('|'),
  'u',
);

/** An opinion is asked for: 这样分工合不合理, 哪个局最不上心. */
export function readJudgement({ text }: Asked): Intent | null {
  return JUDGES.test(text) ? { kind: 'decline', subject: null, isOpinion: true } : null;
}
