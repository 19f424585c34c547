import { either, sequence } from '../pattern.ts';
import { any } from './words.ts';

/** By what and how one writes to the clerk. */
const TOOLS = any(
  '手机 打字 键盘 电脑 语音 微信 小程序 机器人 助手 账号 密码 流量 输入法 截图 复制 粘贴',
);
/** That one is away or busy. */
const AWAY = either(
  /(?:去|来|在|赶着)(?:开会|吃饭?|上厕所|接|送|现场了|值班)|开会去|开着会/u,
  /吃(?:个|完|了)?(?:饭|面|午饭|早饭)|去吃|午休|食堂|下班|加个?班|出差|请(?:个|了)?假|休息/u,
  /孩子|家里|生病|堵车|路上呢|头疼|忙[死着不完坏晕得]|[真太挺]忙|[太好]累|累[死坏]/u,
  /回来(?:再)?[弄写报补]|一会儿?(?:再|就)?(?:弄|写|报|来)/u,
);
/** That those above look on, and nothing that they decided on the work. */
const ABOVE = sequence(
  /(?:领导|主任|局长|科长|组长|处长|经理|老板|区里|上面|上头)(?:那边|那儿)?/u,
  /(?:也|都|很|又|还|一直|今天|在|正|天天|老){0,3}/u,
  either(
    /催|重视|关注|过问|问起|盯|骂|急|等着|要看|不满意|不在/u,
    /还?没(?:定|看|回|签|说|批|点头)/u,
  ),
);
/** Where a figure or a paper comes from, and where it lies. */
const SOURCE = sequence(
  /^(?:这[些几]?个?)?(?:数|数据|数字|材料|表|台账|照片|资料|原件|底稿)/u,
  /(?:都|也|我|还|就)?(?:是|从|跟|问|找|放|存|搁|在|压)[^，,。；;\d]{1,14}$/u,
);
/** Of the talk itself, of what is written here, and of how the clerk is used. */
const OF_DRAFT = either(
  /(?:这|那)(?:样|么)(?:写|报|填|弄|说|记)|草稿|(?:问题|下一步|打算|原因)不(?:写|填|报)/u,
  /[会懂太]用这|不会用|不?好用|难用|用不[惯来]|搞不懂|弄不懂|不太懂|不知道(?:怎么|咋|该)/u,
  /网(?:不好|卡|太?慢|断)|没发(?:出去|成|上去)|打扰|添麻烦|见笑|辛苦你|多担待|别嫌|记不清|想不起|忘了|反正|随便|无所谓|差不多得了|就那样/u,
  /[还没已](?:没|未)?(?:给)?(?:登记|确认|提交)(?=$|[呢吧啊了])|字(?:有点|也)?(?:多|少)/u,
);
/** What people say of the day. */
const OF_DAY =
  /天(?:真|好|太|这么)[热冷闷]|下(?:大)?雨了|周末|过节|放假|星期[一二三四五六日天]了|哈哈|嘿嘿|呵呵|^[唉哎]$/u;

/** 手机打字不方便, 领导在催, 数是从施工队那边要来的, 不太会用这个: said beside a report, and no word of the work. */
export const ASIDES = either(TOOLS, AWAY, ABOVE, SOURCE, OF_DRAFT, OF_DAY);

/** 我好安排人, 头一回弄, 领导等着要: beside a question, what its answer is for, or why it is asked. */
export const PURPOSE = new RegExp(
  either(
    /^(?:我们?|咱们?|俺们?|这边)?(?:也|才)?好(?![了的像几多不坏奇吗么吧])[^谁哪几啥吗么怎咋]{1,12}$/u,
    /^(?:我们?|咱们?|俺)?(?:是)?(?:头一[回次]|第一次|头回|新来的?|刚来的?|刚接手|才接手|刚上手|没弄过|没报过)[^谁哪几啥吗么怎咋]{0,10}$/u,
    /^(?:领导|上面|上头|主任|局长|科长|区里)(?:在|正|今天|急)?(?:等着|急着|催着?|要|在?问)[^谁哪几啥吗么怎咋]{0,8}$/u,
    /^(?:挺|有点|比较)?(?:着急|急用|急着用?|等着用|等着报|在线等)[^谁哪几啥吗么怎咋]{0,6}$/u,
  ),
  'u',
);
