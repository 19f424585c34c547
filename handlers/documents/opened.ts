import type { DocumentForm } from '../../src/domain/document-draft.ts';
import { either } from '../../src/reading/pattern.ts';
import { piecesBy, wordsIn } from '../../src/reading/words/pieces.ts';

/** What a wish for a document says of it where none of its parts is named by a label. */
export interface Opened {
  readonly title: string;
  readonly form: DocumentForm;
  readonly sendTo: string | null;
  /** In whose name, in its words; null where nobody said it. */
  readonly name: string | null;
}

const WRITES = '起草 草拟 拟写 拟制 拟定 撰写 拟 写 起 做 弄 整 搞';
const SENDS = '出 发 下 印发 下发 制发';
const COUNTS = wordsIn('一下 一个 一份 一篇 一件 1个 1份 个 份 篇 件');
/** 能不能帮我, 我们组想: what stands before it, whoever asks and however. */
const LEADS = wordsIn(`
  您好 你好 请 麻烦 劳驾 帮忙 帮着 帮我们 帮我 帮 给我们 给我 替我们 替我 能不能 能否 可不可以 可以 我们组 我们办 我们 我组 我 咱们组 咱们 本组 组里 办公室
  需要 需 想要 想请 想 打算 准备 计划 要 得 该 应该 再 先 现在 现 今天 还 也 都 那就 赶紧 抓紧 马上 小助手 助手 ， , ： :
`);
const CLOSES = [
  ...wordsIn(
    '吧 呗 哈 啊 呀 了 谢谢 多谢 辛苦了 辛苦 麻烦了 麻烦 行吗 可以吗 好吗 好不好 行不行 急用 尽快 出来 发我 给我看看 给我',
  ),
  ...'，,。！!？?',
];
const ALONE = wordsIn('起个草 起个草稿 起草稿 拟个稿 拟个稿子 起个稿 写个稿');
const [writes, sends] = [wordsIn(WRITES), wordsIn(SENDS)];
/** Said of a text that is to be written: 起草一下, 拟好, 写出来. */
const WRITTEN = [
  ...ALONE,
  ...writes,
  ...writes.flatMap((verb) => [...COUNTS, '好', '起来', '出来'].map((one) => `${verb}${one}`)),
];

const leading = piecesBy([['lead', LEADS]]);
const following = piecesBy([
  ['writes', WRITTEN],
  ['beside', [...LEADS, ...CLOSES]],
]);

/** The kinds of text that people ask for in passing; of the others they say 起草. */
const FORM = '(?<form>通知|通告|公告|通报|函|请示)(?:稿子|稿|文稿|文件)?';
const WHO =
  '(?:各|区|有关|相关|全体|八个|所有)[^\\p{P}]{0,16}?(?:单位|部门|街道|街道办|办事处|组|局|中心|大队|分局|公司)';
const TOPIC = '(?<topic>[^\\p{P}]{2,40}?)';
const [count, write, send] = [COUNTS, writes, sends].map((words) => `(?:${words.join('|')})`);

/** 拟个停车场摸排的通知给各单位; 发停车场摸排的通知. */
const VERB_FIRST = new RegExp(
  `^(?:[给向](?<to>${WHO}))?(?:${write}${count}?|${send}${count}|${send}(?=.{2,40}的))${TOPIC}的?${FORM}(?:[给发](?:给|到)?(?<behind>${WHO}))?$`,
  'u',
);
/** 发个通知，关于停车场摸排的. */
const TOPIC_LAST = new RegExp(
  `^(?:[给向](?<to>${WHO}))?(?:${write}|${send})${count}?${FORM}[，,：:]\\s?(?:内容|主题|说|讲)?(?:就?是|[报为])?(?:关于|有关)?(?<topic>[^\\p{P}]{2,40}?)(?:的事情|的事|这个事|这事|方面的|的)$`,
  'u',
);
/** 停车场摸排要下个通知. */
const WISHED_BEHIND = new RegExp(
  `^${TOPIC}(?:这个事|这件事|这事|的事情|的事)?[，,]?(?:我们组|我们|我|咱们|组里)?(?:想请|需要|想|要|得|该|准备|打算)(?:办公室|请办公室|由办公室)?(?:[给向](?<to>${WHO}))?(?:${write}|${send})${count}?${FORM}(?<then>.*)$`,
  'u',
);
/** 停车场摸排的通知帮我起个草. */
const FORM_FIRST = new RegExp(`^(?:把|将)?${TOPIC}的?${FORM}(?<then>[^稿文].*)$`, 'u');

const NAME = /(?:[以用])?(?<name>(?:区?指挥部)?办公室|区?指挥部)(?:的)?(?:名义|名头)[，,]?/u;

/**
 * A document that somebody wishes for by what it is about, in whatever order: 帮拟个停车场摸排的通知. Null for a text about a meeting, about
 * one that there is already, or for one that reminds somebody.
 */
export function openedIn(said: string): Opened | null {
  if (said.length > LONGEST || OF_OTHERS.test(said)) return null;
  const name = NAME.exec(said)?.groups?.name ?? null;
  const whole = withoutClose(said.replace(NAME, ''));
  const bare = leading(whole).rest;
  const found = [
    VERB_FIRST.exec(bare),
    TOPIC_LAST.exec(bare),
    written(WISHED_BEHIND.exec(whole), false),
    written(FORM_FIRST.exec(whole), true),
  ].find((one) => one !== null);
  const { topic = '', form, to, behind } = found?.groups ?? {};
  const about = leading(topic.replace(BEFORE_TOPIC, '')).rest.replace(BEHIND_TOPIC, '');
  if (form === undefined || about.length < SHORTEST || NOT_A_TOPIC.test(about)) return null;
  const title = `关于${about}的${form}`;
  return { title, form: form as DocumentForm, sendTo: to ?? behind ?? null, name };
}

/** What follows is known to its end, and says that it is to be written. */
function written(found: RegExpExecArray | null, isNeeded: boolean): RegExpExecArray | null {
  const { pieces, rest } = following(found?.groups?.then ?? '');
  return rest === '' && (!isNeeded || pieces.includes('writes')) ? found : null;
}

function withoutClose(said: string): string {
  const close = CLOSES.find((word) => said.endsWith(word));
  return close === undefined ? said : withoutClose(said.slice(0, -close.length));
}

const LONGEST = 70;
const SHORTEST = 3;
const BEFORE_TOPIC = /^(?:一下|关于|有关|这个|那个)/u;
const BEHIND_TOPIC = /(?:方面|这块|那块|一下|的)$/u;
const OF_OTHERS = new RegExp(
  either(
    /会议|开会|例会|的会|[个次]会|纪要|季度|催|提醒|[没未不](?:报|交|填|送|收|发)|收到|看到|接到|转发|[那这哪][个份件篇](?!事)|上次|刚才|昨天/u,
    /怎么|咋|如何|什么|啥|谁|多少|几[份个]|[发写拟下]了|起草了|已|过了|了[吗没]|批示|督办|暗访|答复|退回/u,
  ),
  'u',
);
const NOT_A_TOPIC =
  /^(?:正式|书面|紧急|重要|简单|口头|微信|短信|电子|红头)(?:的|文件)?$|^(?:我们|大家|各单位|他们|各组)$/u;
