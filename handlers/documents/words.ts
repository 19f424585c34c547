import { correctionIn, saysWrong } from '../../src/reading/corrections/put-right.ts';
import { fieldsPutRight } from '../../src/reading/corrections/record-fields.ts';
import { anywhere } from '../../src/reading/matters/anywhere.ts';
import { deed } from '../../src/reading/matters/deed.ts';
import { JUDGED_NO_WORD } from '../../src/reading/matters/judged-no.ts';
import { type WordReader, word } from '../../src/reading/matters/words.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';

/** What asks, or says that something is still to come, takes no step. */
const TELLS =
  '(?![\\s\\S]{0,80}?(?:[?？吗]|谁|哪|什么|何时|几时|几号|怎么|[没未](?!有?(?:错|问题|差错|误|发现错))|不能|不可|还要|准备))';
/** 今天已, 通过微信群全部: when and how it was sent. */
const SO =
  '(?:(?:今天|昨天|上午|下午|早上|刚才|刚刚|刚|已经|已|现已|业已|都|全部|全|一并|统一|分别)|(?:通过|用|经|以)[^，,。；;]{1,8}?(?=发|印|送|报|下|分)|[，,\\s]){0,5}';
const END = '[了啦吧。！!~～\\s]{0,4}$';
const REASON =
  '(?:[了啦吧。！!~～\\s]{0,4}|[了啦吧]?[：:，,。；;、\\s]{1,3}(?<text>[\\s\\S]{1,400}))$';
/** 已校对，印刷40份，装订好了; 电子件: nothing but the three works, how often and that they are done. */
const WORKS =
  '[已经都也今天现全部我们组刚事先清样问题没错差毛病做钉核校对印刷制打装订好弄完成毕过了无误电子件版文发不用共总按有\\d〇零一二两三四五六七八九十百份册本套，,、；;\\u3002\\uff01!\\s和及与并且]{2,60}';
const NAMES_WORK =
  '(?=[\\s\\S]{0,58}?(?:校[对完好过]|核[对完]|订好|打了|印[刷制了好完]|打印|装[订好完]|电子[件版文]))';

const says = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'u');

/** 正文改成：…，…: all that stands behind it is the text, and a list of who gets it has commas too. */
const NO_WHOLE_TEXT =
  /(?!(?:里[面头边]?|中)?的?(?:正文|内容|全文|主送|抄送)(?:单位|机关|部分)?(?:改|换)[为成])/u;

/** 6月12日改成6月19日，郭主任再看看; 那个46处得改成48处，街道又补报了; 改成26号了，重新报一下: what is changed comes first, and nothing is changed behind it. */
const CHANGED_FIRST: WordReader = {
  word: 'change',
  says: says(
    sequence(
      /(?:里[面头边]?的?|中的?|[那这][个处句])?/u,
      named(
        'text',
        either(
          /(?:日期|时间|期限|时限)?(?:改|换|调|推|延|宽|放)(?:成|为|到|至)(?:\d{1,2}月)?\d{1,2}[日号](?:前|之前)?/u,
          sequence(NO_WHOLE_TEXT, /[^，。；]{1,60}(?:改为|改成|换成)[^，。；]{1,60}?/u),
        ),
      ),
      /了?/u,
      optional(/[，,；;。]\s?[^改换删增加]{2,40}/u),
      /[。！!]?$/u,
    ),
  ),
};

/** What is said of a document and of nothing else, before the words that mean the same for all. */
export const WORDS: readonly WordReader[] = [
  ...fieldsPutRight([
    { word: 'issue-as', names: '发文名义|名义|落款' },
    { word: 'urgency', names: '紧急程度|缓急程度|缓急|紧急等级' },
  ]),
  {
    word: 'issue-as',
    says: says(
      `(?:还是|应该?|要|得|请)?(?:改为|改成|改用|改以|换成|换用|以|用)?(?<text>(?:区?[\\u4e00-\\u9fff]{0,12})?指挥部(?:办公室)?|办公室)的?名义(?:来|去)?(?:发|印发|制发|报送|下发)?(?:文)?${END}`,
    ),
  },
  {
    word: 'urgency',
    says: says(
      `(?:请|要|按|改为|改成|定为|标为?|设为|是|作为?){0,2}(?<text>特急|加急|平急|急件|紧急|平件)(?:件|办理|处理|印发|签发)?${END}`,
    ),
  },
  word(
    'unrank',
    either(
      /(?:改为|改成|改回|定为|按|降为)(?:一般|普通)(?:公文|文件)?(?:办理?|走)?/u,
      sequence(
        /(?:不再?|不用|不必|无需|不需要?|别|没必要)(?:再)?(?:是|属于?|算|列为|列入|列成|定为|定成|定|作为|按)?/u,
        /重要(?:的)?(?:公文|文件)?(?:办理?|走)?了?/u,
      ),
      /(?:取消|撤销|去掉|拿掉)(?:定为|列为|认定)?(?:的)?重要(?:公文|文件)?(?:的)?(?:认定|标识|标记)?/u,
    ),
  ),
  word(
    'rank',
    '(?:建议|提请|申请|请)?(?:应该?|应当|得|可以|就)?(?:定[为成个]?|认定[为成]?|归[为入]|划为|列为|确定为|作为|属于?|算是?|是|按|改[为成]|升[为成])重要(?:的)?(?:公文|文件)?(?:来)?(?:办理?|走|处理|对待)?',
  ),
  {
    word: 'rank',
    says: says(
      '(?:这|那|该)?(?:个|份)?(?:报告|文件|公文|文|通知|函|请示)?(?:挺|很|比较|蛮|特别|非常|太)重要(?:的|了)?(?:[，,](?:还)?(?:得|要|应该?|需要?)(?:让|请|给|报)?[^，,。；;？?]{1,12}?(?:也)?(?:签字|签发|签|审|过目|把关))?[了吧啊。！!]{0,2}$',
    ),
    isBare: true,
    isOfSort: true,
  },
  word(
    'object',
    '(?:的)?不同意(?:这[么样个处]|再)?(?:更改|修改|改动|变更|改法|改)|(?:这[个处份次])?(?:更改|修改|改动|变更|改法)(?:我|我们)?(?:不(?:同意|行|妥|成)|没必要)',
  ),
  word(
    'consent',
    '(?:的)?(?:同意|没意见)(?:更改|修改|改动|变更)|(?:更改|修改|改动|变更)(?:我)?(?:同意|没意见|可以)',
  ),
  {
    word: 'issue',
    says: says(
      `${TELLS}(?:(?:同意|准予|可以|批准|予以|已)?签发|(?:同意|准予|可以|批准)印发)${REASON}`,
    ),
    isBare: true,
  },
  {
    word: 'assign',
    says: says(
      sequence(
        /(?:副总指挥(?:[那这]一?步)?)?(?:就|还是)?(?:改?由|交给?|指定|让|请|给|换)(?:副总指挥)?/u,
        /(?<text>(?!自己|我|先|替|代|帮|尽快|抓紧|赶紧|赶快|马上|领导|主任|您|你|大家|各)(?:第?[一二三四五六七八\d]组(?:的)?副总指挥|[\u4e00-\u9fff·]{2,4}?))(?:副总指挥|同志)?(?:来|去)?签[发字]?/u,
        /[了吧\u3002\uff01!]{0,2}$/u,
      ),
    ),
    isOfSpoken: true,
  },
  {
    word: 'register',
    says: says(
      `${TELLS}(?:登记)?(?:编(?:个|一下|上)?(?:文)?号|(?:[给取](?:个|一个)?|一?个)文号|[给取](?:个|一个)?号)${END}`,
    ),
    isBare: true,
    isOfSort: true,
  },
  { word: 'register', says: says(`${TELLS}登记(?:一下)?(?:文号)?${END}`), isBare: true },
  {
    word: 'produce',
    says: says(`${TELLS}${NAMES_WORK}(?<text>${WORKS})$`),
    isBare: true,
    isOfSort: true,
  },
  {
    word: 'release',
    says: says(
      `${TELLS}(?:核对无误[，,]?)?(?:可以?|同意|准予|允许|能)(?:对外)?(?:发送|报送|寄送|分发|下发|发出去|发出|发放|发走|报出|送出|发|报)${END}`,
    ),
    isBare: true,
  },
  {
    word: 'send',
    says: says(
      sequence(
        `${TELLS}${SO}`,
        either(
          /(?:印发|发送|报送|寄送|分发|下发|发放|发|报|送)[给至到]|报(?=[区市省]|领导|上级)|(?:印发|下发|分发)(?=各)/u,
          /[发送]到?(?=各|全)/u,
          /(?:发送|报送|寄送|分发|下发|送达|呈报|上报|发放|发出去|发出|送出|报出|寄出去|寄出)(?:了|完毕|完|好)?[：:，,\s]{0,3}/u,
        ),
        `(?<text>[^了？?]{0,200}?)${END}`,
      ),
    ),
  },
  {
    word: 'send',
    says: says(`${TELLS}已?(?:发送|报送)(?:了|完毕)?(?:$|[：:]\\s?(?<text>[\\s\\S]{2,200})$)`),
    isBare: true,
  },
  {
    word: 'text',
    says: says(
      '(?:看看?|查看|打开|调出|打印|导出|发)?(?:一下|我|给我)?的?(?:全文|文稿|正文|原文|底稿|文本|红头(?:文件|文稿|稿)?|打印稿)(?:给我|发我|发来|打印|导出来?)?(?:看看?|看一下|一下|一份)?$',
    ),
    isOfSpoken: true,
  },
  word('void', '作废|废止|注销'),
  deed('void', { verbs: '作废 废止 废除 废掉 废了 废 注销', objects: '文 文件 公文 通知' }, null),
  {
    word: 'change',
    says: {
      exec: (phrase) =>
        saysWrong(phrase) && correctionIn(phrase) ? { groups: { text: phrase } } : null,
    },
  },
  {
    word: 'change',
    says: says(
      '(?:里|中)?(?:面)?的?(?<text>[^，,。；：:]{1,60}?(?:写错|打错|弄错|搞错|错|不对|有误)了?[，,：:\\s]{0,2}(?:应该?(?:是|为)|应为|得是|是|改[为成]|更正为|换成)[^，。；]{1,60}?)(?:[，,]\\s?(?:请|帮忙|帮我|麻烦[您你]?|给)?(?:换|改|调整|更正)(?:一?下|过来)?[吧了]?)?$',
    ),
  },
  {
    word: 'change',
    says: says(
      '(?:改|修改|更改|变更|调整)(?:一下)?(?:[：:]\\s?(?=\\S)|(?=(?:正文|标题|题目|主送|抄送)(?:改?为|改?成|[：:])))(?<text>[\\s\\S]{2,4000})$',
    ),
    isBare: true,
  },
  CHANGED_FIRST,
  {
    word: 'change',
    says: says(
      '(?:修改|更改|变更|更正|调整|改)(?:一下)?(?:[为成](?=[\\s\\S]{10}))?(?:[：:，,]\\s?)?(?<text>[\\s\\S]{2,4000})$',
    ),
  },
  {
    word: 'change',
    says: says(
      '(?:(?:行|好|好的|可以|嗯|知道了|收到|明白)[，,！!]\\s?)?(?<text>(?:正文|标题|题目|主送|抄送)(?:(?:改|换)(?:为|成|[：:])|(?:就|改)?写(?:成|为|上|[：:])?(?!得|的|了|着|全|清|明|实|细|具体|规范|完整|错|漏|好))[\\s\\S]{1,4000}?)(?:[，,。；;]\\s?(?:再|重新)(?:报|送|交|提交|审)(?:一?次|一下|上来|上去)?[了吧]?)?[。]?$',
    ),
    isBare: true,
    isLoose: true,
  },
  {
    word: 'change',
    says: says(
      '(?<text>(?:正文|标题|题目|主送|抄送)(?:改|修改|更正|变更)?(?:为|成|[：:])[\\s\\S]{1,4000})$',
    ),
  },
  {
    word: 'change',
    says: says(
      '(?<text>(?:(?:在?正文)?(?:的|里)?(?:末尾|最后|结尾|后面|文末)?(?:再|还|请){0,2}(?:增加|加上|补充|补上|写上|添上|加|添|补)(?:上|个)?(?:一?[句段条行])?(?:话)?[：:“]|删去|删除|删掉|去掉)[\\s\\S]{1,2000})$',
    ),
  },
  {
    word: 'change',
    says: says(
      `${named(
        'text',
        sequence(
          /(?:里面?|中|正文|还|再|又|也){0,3}有?[^，。；：:]{0,8}(?:错了?|有误|不对|笔误)[，,：:]/u,
          /[^，。；]{1,60}(?:应为|应该?[是为]|改为|改成|换成)[^，。；]{1,60}/u,
        ),
      )}$`,
    ),
  },
  {
    word: 'change',
    says: says(
      `${named(
        'text',
        either(
          /(?:请|再|还|也|另外?|要|得){0,3}(?:增加|加|补|添|带)(?:上|一?[个家])?(?:主送|抄送)[^？?]{2,100}/u,
          /(?:就|都|谁都)?(?:不用|不要|不必|别|不|取消|去掉|删掉)抄送(?:单位)?了?[吧\u3002！!]?/u,
        ),
      )}$`,
    ),
  },
  {
    word: 'change',
    says: says('(?<text>(?:补上|加上|补充|增加|添上)[\\u4e00-\\u9fff]{2,8}[：:][^：:]{1,200})$'),
  },
  {
    word: 'agree',
    says: says(
      sequence(
        TELLS,
        optional(
          sequence(
            /(?:文字|内容|格式|全文|办公室|我们?|这边|[，,]){0,3}/u,
            /(?:(?:核|审|看|阅|校)(?:过|完|好)?了?|没(?:有)?(?:啥|什么)?(?:问题|意见)|无误|可以|同意)[，,]?(?:可以|同意|同意?)?/u,
          ),
        ),
        either(
          /(?:请|送|报|呈|提交?|转)(?:给|请)?[\u4e00-\u9fff]{0,3}?(?:副?主任|领导|区长|总指挥|书记)(?:签发|签字|签批|签|审定|审批|审)?/u,
          /(?:送|报|呈|提)(?:请)?(?:签发?|审定|审批)/u,
        ),
        END,
      ),
    ),
  },
  deed('consent', {
    verbs: '同意 没意见 可以 认可',
    objects: '更改 修改 改动 变更 改',
    needsObject: true,
  }),
  deed('register', {
    verbs: '登记编号 登记 编 给 取 上 赋',
    objects: '文号 编号 号',
    needsObject: true,
  }),
  deed('register', { verbs: '编号 编' }),
  deed('release', {
    verbs: '发送 报送 下发 印发 分发 放行 寄送 寄走 寄出 寄 报出 发出 送出 发 送',
    mayName: true,
  }),
  deed('send', { verbs: '发送 报送 下发 印发 分发 发 寄出 寄 送达 送' }),
  deed('issue', { verbs: '签发 准予印发 准印 准发 印发 签 发' }),
  JUDGED_NO_WORD,
  anywhere(
    'agree',
    /(?:请|送|报|呈|交|转)(?:给|至|到|请)?(?!第?[一二三四五六七八]组)(?:[\u4e00-\u9fff]{0,6}(?:主任|领导|总指挥)|副?总指挥)|(?:送|报|呈)(?:请)?(?:签发?|审签|审定)(?:了|吧)?$/u,
    { text: 'none' },
  ),
  anywhere('produce', /校[对完好过]|印[刷制了好完]|打印|装订|电子[件版文]/u, { text: 'whole' }),
  anywhere(
    'send',
    new RegExp(
      either(
        sequence(
          /(?:印发|下发|分发|发送|报送|寄送|送达|发放|发|送|寄|传)(?:给|到|至|往)?(?:了)?/u,
          /(?<text>(?:各|区|市|省|有关|相关|全)[^，,。；;了]{1,30}?)了?(?:$|[，,。；;])/u,
        ),
        /(?:发|送|印发|下发|报送)(?:下去|出去|完|到|好)了?(?:$|[，,。；;])/u,
        /(?:都|全部?|均|已经?)(?:发|送|寄)(?:到|达|出去?)(?:位|了)?(?:$|[，,。；;])/u,
      ),
      'u',
    ),
    { text: 'none' },
  ),
];
