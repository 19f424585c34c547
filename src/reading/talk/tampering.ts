import { asksOnly } from '../act.ts';
import { either, sequence } from '../pattern.ts';
import { plain } from '../text/plain.ts';

/** The bot's own workings: to reveal them, to set them aside, or to make it somebody else. Asked for or ordered, it is the same. */
const OF_WORKINGS: readonly RegExp[] = [
  new RegExp(
    either(
      /(?:系统|初始|原始|隐藏|内置|内部)(?:的)?(?:指令|设定|prompt|提示(?![我您你没未不说该请有错]))|提示词/u,
      /\bsystem prompt\b|\bprompts?\b.{0,20}(?:show|reveal|print|output)/u,
      /(?:show|reveal|print|output|repeat).{0,30}\b(?:prompts?|instructions)\b/u,
    ),
    'u',
  ),
  new RegExp(
    sequence(
      /(?:忽略|无视|忘记|忘掉|抛开|跳过|绕过|取消|不要管|别管)(?:掉)?(?:你)?/u,
      /(?:之?[前上]|以[前上]|所有|全部|一切|上面|前面|先前|任何|这些|那些|现有)?(?:的)?(?:所有|全部)?(?:的)?/u,
      /(?:指令|规则|要求|限制|设定|提示|命令|规定|约束|审批|权限)(?!(?:事项|环节|程序|手续|条件)?了?\d)/u,
    ),
    'u',
  ),
  /\b(?:ignore|disregard|forget|bypass|override)\b.{0,30}\b(?:instructions?|rules?|prompts?|previous|above|restrictions?|permissions?)\b/u,
  new RegExp(
    either(
      /(?:管理员|开发者|调试|超级用户|上帝|越狱|root|debug|admin|developer|dan)\s*(?:模式|权限|mode)/u,
      /\bjailbreak\b|\bsudo\b|\byou are now\b|\bpretend (?:to be|you)\b|\bact as\b/u,
    ),
    'u',
  ),
  /你(?:现在|从现在起|已经)(?:不再?)?(?:是(?!不是|在|否|哪|谁)|扮演|开始是|起是)|你(?:不再是|不是)(?:一?个)?(?:机器人|助手|程序|ai)(?!吗|吧)|从现在(?:开始|起)你|假装(?:你|我)|扮演|角色扮演/u,
  new RegExp(
    either(
      sequence(
        /(?:数据库|后台|服务器|系统|管理员|接口|登录|你的?)(?:的)?/u,
        /(?:密码|口令|密钥|账号|帐号|地址|连接串|配置(?![^，。]{0,6}(?:[完\d]|到位))|源代码|源码|日志)/u,
      ),
      /\b(?:passwords?|api ?keys?|secrets?|tokens?|credentials?|source code)\b|密钥|环境变量/u,
      /access.?token/u,
    ),
    'u',
  ),
  /\b(?:drop|delete|truncate|insert|update|select)\b.{0,40}\b(?:table|from|into|set|where|database)\b|(?:;|')\s*--|\bunion select\b|<script/u,
  new RegExp(
    either(
      sequence(
        /(?:导出|下载|拷贝|打包|泄露|发给我|dump|export).{0,12}/u,
        /(?:数据库|全部数据|所有数据|全部记录|所有记录|聊天记录|通讯录|全部人员|所有人员|人员名单|台账数据|\bdata\b|\bdatabase\b|\brecords\b)/u,
      ),
      /\b(?:dump|export)\b.{0,20}\b(?:all|data|database|records)\b/u,
    ),
    'u',
  ),
];

/**
 * The record and what the notice sets: orders to wipe it out, to set a task done or a target lower, to sign past the steps, to
 * make something up. Who asks (公厕完成几座算达标) or puts his own report right (把问题改成水电已接通) orders nothing of the kind.
 */
const OF_RECORD: readonly RegExp[] = [
  new RegExp(
    either(
      sequence(
        /(?:删除|删掉|清空|清除|抹掉|销毁|格式化|重置)(?:掉)?(?:了)?.{0,10}/u,
        /(?:数据|记录|任务|库|台账|日志|文件|信息|(?:全部|所有)(?!完|到位|整改|销号|结束|达标)|考核|登记)/u,
      ),
      /\b(?:delete|erase|wipe|remove)\b.{0,20}\b(?:all|records?|data|tasks?|logs?)\b/u,
    ),
    'u',
  ),
  new RegExp(
    either(
      sequence(
        /(?:目标|考核(?:结果|得分)?|指标|牵头单位|责任单位|组长|截止(?:日期|时间)?|期限|时限|亮灯|红灯|黄灯).{0,6}(?:都|全部|直接|统统)?/u,
        /(?:标记|标注|改成|改为|改到|修改为|设置?为|置为|调成|变成)/u,
      ),
      sequence(
        /(?:任务|数据|进度|记录).{0,10}(?:都|全部|直接|统统)?(?:标记|标注|改成|改为|修改为|设置?为|置为|调成|算作|记为|登记为|变成)(?:成|为|作)?/u,
        /(?:已|全部)?(?:经|部)?(?:完成|达标|通过|绿)/u,
      ),
    ),
    'u',
  ),
  /(?:(?:标记|标注)(?:成|为|作)?|(?:设|置|改|记)(?:成|为|作)|(?<!多少|怎么?|怎样|如何|什么|程度|时候|[才不否还样预清结决核测概统计])算(?:成|为|作)?)已?经?(?:全部)?(?:完成|达标|通过|优秀|100)(?!了?[吗么嘛没])/u,
  /\b(?:mark|set|change|modify|update)\b.{0,30}\b(?:tasks?|targets?|all|completed?|done|deadline|lead)\b/u,
  /(?:帮我|给我|替我|直接|马上|立即)(?:把)?(?:审批|签发|批准|通过|盖章|伪造|编(?:造)?一?个?|造一?个?|虚报|冒充)(?!了?\d)/u,
  /(?<!(?:查处|打击|查[获办出]|[破侦]获?|整治|处罚|防止|杜绝|严[禁查]|发现|惩[处治])[^，。]{0,8})(?:伪造|虚构|编造|冒充|代替领导|冒用)/u,
  new RegExp(
    either(
      /(?:随便|随意|胡乱|瞎|看着)(?:给|帮|替)?我?(?:编|凑|填|估|造|(?:写|报)(?=[一1]?个?数))(?![制印排埋平充海])/u,
      /(?<![汇改新主收])编[一1]?(?:个|点|些)(?:数|理由|借口|情况|进展|进度|完成|填|报|就|吧|呗|$)|凑[一1]?(?:个|点)数/u,
      /估[一1]?个数(?:填|报|写)/u,
    ),
    'u',
  ),
  /你(?:就|直接|只管|只要)(?:说|写|报|答|填|回)(?:成)?(?:是)?(?:已经?|都|全部?|全都)?(?:完成|达标|报|办)/u,
];

/** 给各组打分排个名: the notice ranks and scores nobody. What is ranked by what it counts is asked for. */
const OF_RANKS =
  /(?:组|单位|街道|家|部门|大家|谁).{0,8}(?:排个?名次?|排个?队|排一下|排出来|打个?分|评个?分|评比|评个?优)|(?:排个?名次?|打个?分|评比).{0,6}(?:组|单位|街道|部门)/u;
/** 治理组排第几, 哪个组最差: asked for as a place among them. */
const OF_PLACES =
  /(?:组|单位|局|街道|中心|部门)(?:现在|目前|能|这个?[月季]度?){0,2}(?:排(?:在)?(?:第几|几名|老几|什么位置)|第几名|名次)|(?:哪(?:个|[一1]个|几个)?|谁家?)(?:工作)?(?:组|单位|部门|街道)(?:的?工作|干得|做得|表现)?最(?:好|差|强|弱|棒|不行|拉胯|给力|靠前)/u;
/** 我们一组今年打多少分, 排第几. */
const OF_SCORES =
  /(?:组|单位|局|街道|中心|部门|我们|咱们)[^，,。；;]{0,8}(?:打|得|评|考|拿|算)(?:了|个|到)?(?:多少|几)分|[，,](?:能)?排(?:在)?(?:第几|几名|老几)/u;
/** 通报里把没交的单位排个名: a rank, whatever it is ranked by. */
const RANKS_IN_WORDS = /排个?名次?(?![单册])|排第几|第几名|打个?分|评个?分|评比|(?:多少|几)分/u;
const COUNTS = /任务.{0,4}(?:数|多|少|量)|目标|几项|[?？吗]|怎么|如何|规定|办法/u;

/** What an order wants of the bot that it never does; null for everything that an official may say. Takes a plain text. */
export function tamperingWith(text: string): 'workings' | 'record' | 'ranks' | null {
  const isRanked =
    OF_PLACES.test(text) || OF_SCORES.test(text) || (OF_RANKS.test(text) && !COUNTS.test(text));
  if (text.length <= LONGEST_RANKED && isRanked) return 'ranks';
  if (OF_WORKINGS.some((form) => form.test(text))) return 'workings';
  return OF_RECORD.some((form) => form.test(text)) && !asksOnly(text) ? 'record' : null;
}

const LONGEST_RANKED = 30;

/** Whether nothing but a rank or a score is wished for, so that no list of those it names is meant. */
export const wishesRanks = (text: string): boolean =>
  RANKS_IN_WORDS.test(text) && tamperingWith(text) === 'ranks';

/** Whether a plain text tries to reveal or change the bot's own workings or the record. */
export const isTampering = (text: string): boolean => tamperingWith(text) !== null;

/** The text without the clauses that try to. */
export const withoutTampering = (text: string): string =>
  text
    .split(/(?<=[，,。；;！!\n])/u)
    .filter((clause) => !isTampering(plain(clause)))
    .join('');
