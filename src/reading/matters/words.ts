import type { StepSaid } from '../../domain/matter.ts';
import { either, sequence } from '../pattern.ts';
import { deed } from './deed.ts';
import { saidPlainly } from './said-plainly.ts';

/**
 * A word of the office with the ways of saying it. `says` is matched against the whole of what is said of a matter without its
 * number (“退回：少附件”); what it names `text` is what follows the word, and `why` what goes before it.
 */
export interface WordReader {
  readonly word: string;
  readonly says: Matcher;
  /** Whether it may be said without a number, in answer to the clerk. */
  readonly isBare?: true;
  /** Whether it takes words that mean as much elsewhere: 发吧, 报吧. What waits for a 确认 is meant by them first. */
  readonly isLoose?: true;
  /** Whether nothing else is said so, whose turn ever it is: 校对好了，印了30份. */
  readonly isOfSort?: true;
  /** Whether its room reads all that is said, whatever word of another step stands behind it: 水务牵头、环卫配合，转. */
  readonly isOfAll?: true;
  /** Whether its sign may stand anywhere in what is said of a matter by its number, see `anywhere`. */
  readonly isAnywhere?: true;
  /** Whether, without a number, it is said of what the clerk spoke of last: 现在几家回了. */
  readonly isOfSpoken?: true;
}

/** A pattern, or whatever else finds a word in what is said. */
export interface Matcher {
  exec(phrase: string): { readonly groups?: { readonly [name: string]: string } } | null;
}

/** After the word: nothing more, or a mark and the rest. */
const REST =
  '(?:(?:算了)?[了啦吧哈。！!~～\\s]{0,4}|[了啦吧哈呗嘛]{0,2}[：:，,。；;、\\s]{1,3}(?<text>[\\s\\S]{1,4000}))$';
/** A word with its ways of being said, and a reason or a text behind it. */
export const word = (name: string, ways: string, isBare?: true): WordReader => ({
  word: name,
  says: new RegExp(`^(?:${ways})${REST}`, 'u'),
  ...(isBare ? { isBare } : {}),
});

/** The dozen words that mean the same for every matter. */
export const GENERAL_WORDS: readonly WordReader[] = [
  word(
    'return',
    either(
      /不同意|退回(?:重拟|修改|重办)?|退了|打回(?:去)?|驳回|重拟|重写|退回去|不予同意|不能同意|没通过|不通过|不行/u,
      sequence(
        /(?:退|打|驳)回?(?:去|来)?(?:给(?:他们|你们|组里|承办|起草人?))?(?:再|先|请|让|叫|你们|他们|重新){0,2}/u,
        /(?:补充|补|改改|改|修改|完善|重写|重拟|重做|调整|核实)(?:一?下|完善|好|清楚)?(?:再(?:来|报|送|说))?/u,
      ),
    ),
    true,
  ),
  {
    word: 'return',
    says: /^(?<text>(?:[^，,。；;]{1,12}[，,])?(?:这|该)?[件个]?事?情?(?:也|都|并)?不(?:是|属于?|归|在)[^，,。；;]{0,10}(?:职责|职能|范围|的活|的?事|管|分内)[\s\S]{0,200})$/u,
    isBare: true,
  },
  {
    word: 'return',
    says: /^(?<text>(?:[^，,。；;]{1,12}[，,])?(?:这|该)?[件个]?事?情?(?:也|都|并)?(?:不归|不属于?|不是)(?:我们|我局|本局|我单位|咱们)(?:局|单位|中心|这边|这儿)?(?:管|办|负责)?[的啊呀呢吧]{0,2}(?=$|[，,。！!])[\s\S]{0,200})$/u,
    isBare: true,
  },
  word(
    'agree',
    either(
      /(?:拟|已?审核)?同意(?:签发|印发|备案|发|了)?|已?签发|已?审签|签字|签了字?|(?:已经?)?(?:审核)?通过/u,
      /审核(?:完成|完了|完毕|无误|没问题)|(?:我)?(?:没|无|没有)(?:意见|问题)|可以(?:的|签发|印发)?|准予|批准|照办|按此办理|已签/u,
      /核准/u,
    ),
    true,
  ),
  {
    word: 'agree',
    says: /^(?:看过了?|审过了?)?[，,]?同意(?:报|呈|请|送|提交)[^，,。；;]{1,12}(?:签发|审定|审批|审核|签)[了吧。！!]{0,2}$/u,
    isBare: true,
  },
  {
    word: 'agree',
    says: new RegExp(
      sequence(
        /^(?:我们?|这边|办公室|领导|[，,\s]){0,3}(?:都|已经?|也)?(?:看|审|核|查|阅|校)(?:看|过|完|好)?(?:了)?(?:一?遍|一下|全文)?[，,]?/u,
        /(?:觉得|认为|我看)?(?:都|也)?(?:没(?:有|啥|什么|得)?(?:什么|啥)?(?:问题|意见|毛病)|无(?:意见|误)|可以|通过)/u,
        /[了的吧啦\u3002！!\s]{0,3}$/u,
      ),
      'u',
    ),
    isBare: true,
    isLoose: true,
  },
  {
    word: 'recall',
    says: new RegExp(
      sequence(
        /^(?:我|刚才|刚刚|刚|方才|上一?[步个条]|之前|不好意思|抱歉|对不起|不对|[，,\s]){0,4}/u,
        either(
          sequence(
            /(?:签发?|审核?|批|点|按|回|同意|核销?|备案|办结|报|看|弄|搞)错了?[，,。！!\s]{0,2}(?:请|帮我|麻烦|给我|我要|要|想)?(?:先)?/u,
            /(?:撤回来?|收回来?|撤销|撤了|撤|取消|作废|不算|不算数|退回来)?(?:我的?|刚才的?|这个)?(?:签字|签发|签名|审核|同意|办结)?/u,
          ),
          /(?:撤回|收回|撤销|取消|撤)(?:我|本人|刚才|刚刚|刚|的){1,3}(?:签字|签发|签名|审核|同意|备案|办结|反馈)/u,
        ),
        /[吧了。！!\s]{0,3}$/u,
      ),
      'u',
    ),
    isBare: true,
  },
  // Who signs for somebody else does it in their own right, or is told whose step it is.
  {
    word: 'agree',
    says: /^(?:[^，,。；;]{1,8}(?:不在|出差|请假|没空|来不了)[，,])?(?:我们?)?(?:来|先|就)?(?:替|代|帮)(?:他们?|她|[\u4e00-\u9fff]{2,5}?)(?:先)?(?:签发|签字|签|审核)(?:一下|了|字|上)?[了吧。！!]{0,2}$/u,
    isOfSpoken: true,
  },
  word('sign', '(?:已)?签收|(?:已经?)?收到|收悉|已收|知悉', true),
  word(
    'finish',
    either(
      sequence(
        /(?:的?(?:交办)?(?:事项|事情|事|任务|工作|问题)|的)?(?:已经?|现已|都|全部|均){0,2}/u,
        either(
          /办理情况|完成情况|落实情况|处理情况|整改情况|整改(?:到位|完成|完毕|好)|办结|反馈|办完|办好|办妥|办理完(?:毕|成)?|处理完(?:毕)?/u,
          /完成(?:到位)?|落实(?:到位|(?=[了：:，,]))/u,
        ),
      ),
      /已办/u,
    ),
    true,
  ),
  word('progress', '(?:最新)?(?:进展|进度)(?:情况)?', true),
  word('withdraw', '撤回|收回|撤了|取消|不开了?|不办了|作废'),
  word('urge', '(?:再)?催(?:办|一下|下|一催|催|促)?(?:一下)?(?:吧)?'),
  {
    word: 'urge',
    says: /^(?![\s\S]{0,20}(?:[几谁哪吗]|多少|过没))(?:再)?(?:催办?|催一下|催催|提醒|督促)(?<text>[\u4e00-\u9fff]{2,14}?)(?:抓紧|尽快|赶紧)?(?:办理|办|落实|反馈|签收)?[了吧。！!]{0,2}$/u,
  },
  {
    ...word(
      'supervise',
      either(
        sequence(
          /(?:转|转为|转成|转到|改为|改成|列入|列为|列成|纳入|变成|下|上)(?:一?[个件])?督办(?:事项|件)?/u,
          /(?:来|去|继续|给他们|上)?(?:盯着?|盯一盯|跟踪|跟着?|抓着?|管着|督着)?/u,
        ),
        /立个?项(?:督办)?|立一?[个件]督办/u,
      ),
    ),
    isOfSpoken: true,
  },
  deed('return', {
    verbs:
      '退回重办 退回修改 退回重拟 退回 退 打回 驳回 返回 返工 重拟 重写 重办 不同意 不行 不合格 不通过 不妥',
  }),
  deed('agree', {
    verbs: `
        同意 签发 签字 审签 签 审过了 审过 审了 审好了 审毕 核过了 核了 审核 通过 批准 核准 照办 按此办理 认可 没意见 没有意见
        没啥意见 无意见 没问题 没有问题 没啥问题 没什么问题 没毛病 没得问题 看行 看可以 看成 要得
        可行 中 成 妥 妥了 往上走 往上报 往上送 可以 行 过 批 准 ok okay
        就按这个方案 按这个方案 按方案办 按方案来 就按这个办 按这个办 就这么定 就这么办
      `,
    objects: '方案 材料 文件 文稿 稿子 内容 会议 批示 公文',
  }),
  deed('sign', {
    verbs:
      '签收 收到 收悉 知悉 接收 收下 收 接了 接下 接下来 接单 接单了 接手 接手了 接 认领 领了 领下 领走 领',
    objects: '活 活儿 任务 事 事儿 单子',
  }),
  deed('finish', {
    verbs:
      '办利索 弄利索 干利索 干完 忙完 办结 报结 办完 办好 办妥 办理完毕 办理完 处理完 处理好 完成 落实到位 落实 搞定 弄完 弄好 做完 销号',
    unless:
      /马上|立即|立刻|尽快|抓紧|赶紧|赶快|正在|准备|[会要想将]|(?:^|[，,。\s]|我们?|去|来|好好)落实(?:$|[，,。吧！!])/u,
  }),
  deed(
    'withdraw',
    {
      verbs:
        '撤下来 撤下 撤回来加上 撤回来补上 撤回来改改 撤回来改 撤回来重写 撤回来重弄 撤回来 收回来 拿回来 要回来 抽回来 拿回来改改 拿回来再改改 拿回来重写 拿回来重弄 撤回 收回 撤 取消 不开 不办 不发 作废',
      objects: '会议 会 次会 个会 文',
    },
    null,
  ),
  deed('urge', { verbs: '催办 催促 催一催 催催 催 督促' }, null),
  // What was signed on paper, and what is filed, is read elsewhere with all that stands around it.
  { word: 'enter', says: /^[\s\S]{0,60}?(?:代录|代为录入|补录|补登|纸质|纸上|线下[签批]|手签)/u },
  word(
    'shelve',
    '(?:归档|立卷|存档|入档|入卷)(?:资料|材料)?|归(?:了|一下|上|掉)?|归(?:到|入|在)?(?=前期|过程|竣工|验收|后期|文字|图表|声像)[\\s\\S]{2,20}',
  ),
  word('change', '(?:改|修改|更正|调整|变更)(?:一下)?(?:为|成|到|至)?(?=[\\s\\S])'),
  word(
    'show',
    '|(?:的)?(?:情况|进度|进展|内容|全文|详情|安排|议程|结果|通知|方案|流程)?(?:请|麻烦)?(?:给|让|发)?我(?:先|再)?(?:看(?:看|一?下|一眼)?|瞧瞧|瞅瞅|过目)|看(?:一下|看)?|查(?:一下|看|询)?|(?:看|查)?(?:一下|下)?的?(?:全流程|全过程|办理过程|整个过程|来龙去脉)|打开|全文|详情|内容|原文|(?:的|现在|目前){0,3}(?:情况|状态|进度|进展)?(?:到(?:了)?(?:哪|什么)(?:一?步|儿|里|程度|环节)?|怎么样|如何|咋样|在谁(?:那|手里|手上)|(?:是)?谁(?:在)?(?:办|承办|审|负责)|该谁|轮到谁|办到哪|走到哪)[^，。；]{0,8}',
  ),
];

/** 到谁那了, of what the clerk spoke of last. */
export const SHOWS_SPOKEN: WordReader = {
  word: 'show',
  says: new RegExp(
    sequence(
      /^(?:它|这[件个份]|那[件个份])?(?:事|文|批示|通知|通报|函|方案)?(?:现在|目前|办)?/u,
      either(
        sequence(
          /(?:到|走到|办到|卡在?|压在?|在)(?:了)?(?:谁|哪(?:个|位)?(?:领导|人|单位|部门)?|哪一?步|哪个环节|什么环节)(?:那里?|那儿|手里|手上|环节)?/u,
          /(?:了|啦|呢|签|办)?/u,
        ),
        /(?:该|轮到)谁(?:签|办|审)?了?/u,
        /(?:已经?|都)?(?:批|签|审|备案|转办|发|核销|注结|编号|上报)(?:完|好|下来|出去)?了(?:没有?|吗)/u,
      ),
      /[？?。]?$/u,
    ),
    'u',
  ),
  isOfSpoken: true,
};

/** What stands at the head and says nothing: 请, 麻烦, 给, 我. */
const HEAD =
  /^(?:请(?!个?假|[一半两]天假|(?!尽快|抓紧|马上|及时|赶紧|赶快)(?:[\u4e00-\u9fff·]{2,4}|第?[一二三四五六七八]组的?副总指挥)签(?!收))|麻烦|劳驾|烦请|帮忙?|我们?|咱们?|俺们?|给(?!个?(?:文|编)?号)|把|将|对|就|直接(?=[转发签退批核销上归])|顺[便手带]|关于|已经|现在?|那(?![天边里时次几])|这(?![边里回次下样])[个件份]?|的|您好?|[，,：:、\s]){1,6}/u;

/** What is said of a matter, as words match it: without what says nothing at its head. */
export const phraseOf = (before: string, after: string): string =>
  saidPlainly(
    `${before.trim()}${/^\s/u.test(after) ? '，' : ''}${after.trimStart()}`
      .replace(HEAD, '')
      .trimEnd(),
  );

/**
 * The words that may be meant by what is said, each with what follows it: of 发吧 those of a notice and of a document. The first is
 * meant where nothing else tells them apart.
 */
export function wordsSaid(phrase: string, words: readonly WordReader[]): readonly StepSaid[] {
  const found = new Map<string, StepSaid>();
  for (const { word: name, says } of words) {
    const match = found.has(name) ? null : says.exec(phrase);
    if (!match) continue;
    const { text = '', why = '' } = match.groups ?? {};
    const said = [text, why].map((part) => part.trim()).filter((part) => part !== '');
    found.set(name, { word: name, text: said.join('，') });
  }
  return [...found.values()];
}
