import { either, notFollowedBy, sequence } from '../pattern.ts';
import { any } from './words.ts';

/** Verbs by which a thing is made, put right, taken away, looked into, given out or told: what was done is said with one. */
const MADE = `
    拓宽 大中修 进场 梳理 核定 配齐 建成(?!区) 新建 改建 扩建 续建 补建 在建 建立 建设 建站 完成
    开工 动工 竣工 完工 开的工 动的工 完的工 成型 破土 试运行 封顶 贯通 打通 通车 铺设 铺装 铺砖 摊铺 安装 加装 新装 改装 增设 新设 设立
    设置 配备 配套 配建 实配 布置 施划 新划 复划 补划 划线 绿化 亮化 硬化 美化 栽植 种植 补植 改造
    提升 整治 治理 完善 打造 创建 创成 新创 培育 孵化 引进 引入 招引 招商 吸引(?!力) 入驻 进驻 入住 加盟 落户 迁入
    成立 组建 搭建 建档 测绘 盘活 立项 开设
    腾出 筹集 筹措 储备 备好 备齐 备足 储足 修建 修缮 建好 修好 做好 揭牌 挂牌 授牌 命名 认定 通过 达标 升级 深化 优化
    扩充 扩到 突破 落地 到位 上岗 上线 接入 到岗 上路 联网 开通 激活 注册 备案 覆盖 全覆盖 实现 达到 达 运行
    运营 开业 开门(?!红) 开张 开市 营业 开放 新开 开街 开园 开馆 开课 开赛 开播 到账 投用 投入 启用 交付 移交 恢复 整合
    归集 采集 录入 汇聚 更新
  `;
const PUT_RIGHT = `
    破解 攻克 追讨 追缴 催缴 返还 退还 归还 清退 清零 整改 修复 修补 维修 检修 抢修 养护 管护 维护 保洁 疏浚 清淤 检测 监测 清理 清运 清除 清走 清洗
    收集 回收 收运 转运 处置 处理 解决 化解 调解 消除 销号 办结 结案 执结 审结 处结 取缔 关停 关闭
    关停取缔 搬迁 腾退 拆除 拆违 自拆 撤并 合并 减杆 合杆 换下 更换 矫正 查修 规范 纠正 纠错 劝离
    劝停 劝阻 拖离 拖走 拖移 暂扣 注销 扣押 扣车 查扣 查封 取消 淘汰 压减 减少 减排 削减 征收 签订 签约 实签 签发
    签署 补签 安置 回迁 分流 置换 封堵 修剪 迁建 退出 停产 停业 转产 转型 限产 停工整顿 移出 移送 撤销
  `;
const LOOKED_INTO = `
    检查 排查 巡查 抽查 核查 复查 考评 复核 督查 普查 摸排 走访 入户 夜查 路检 抽检 抽测 整顿 审批 批复
    审查 审核 报审 评审 论证 验收 评定 登记 派遣 核实 校核 翻译 考核 评价 扣分
  `;
/** What is wrong was come upon, taken in or acted against by it. */
const FOUND_OUT = `
    检出 查处 查办 查获 查出 破获 抓拍 抄告 发现 揪出 受理 接到 收到 接待 接诊 接收 立案 处罚 罚款 罚没
    拘留 吊销 责令 曝光 约谈 惩戒 列入 限制 交办 转办 派单 督办 督改 督导 端掉 通报
  `;
const GIVEN_OUT = `
    发放 新发 发送 拨付 拨款 拨到位 兑付 支付 补贴 补助 资助 救助 帮扶 扶持 慰问 惠及 受益 受众 服务
    签出 评上 供地 采购 新购 购置 投放 推广 推送 推荐 推选 入选 上榜 选树 选出 评选 新评 评出 评为 获评
    表彰 命名 申报 申领 培训 演练 宣传 宣讲 巡讲 讲课 演出 巡演 展演 送戏 送戏下乡 举办 召开 开展
    组织 参加 参与 参观 观看 参训 受训 招募 新聘 聘请 认领 征集 反馈 印发 编制 制定 出台 发布 公布
    公示 公开 张贴 刊发 播放 出动 派出 争取 协调 协助 落实 开会 结对 下沉 报到 吹哨 推开 推进 带动
    拉动 吸纳 就业 核发 退件 续签 补充 诊疗 就餐 送餐 借阅 到馆 流转 交易 储存 录用 补水 改到位 关停并转 上报 纳入
    劝导 增长 提意见 提出 走进 亮相 签(?=[^，。]{0,6}(?:责任|协议|合同)|了) 改成 改为 没变 减杆
  `;
/** Words that say that something is so by now, before or after what is done. */
const BY_NOW = `
    已 实(?=[建改装拆签配完演发投训归收][^，。]{0,4}$)
    (?<![现事落核属其确真扎务])实(?=[\\u4e00-\\u9fff]$) 了(?!解) 累计 新增 净增 增加(?!值) 增至 启动 实施
    实际 今年以来 截至目前
  `;

/** What a project is for as well as what is done in it: 规范化改造3处，完成2处. */
const PROJECT =
  /(?:新建|改建|扩建|续建|建设|创建|打造|改造|提升|整治|治理|升级|加装|安装|铺设|绿化|亮化|更新|修缮|迁建|搬迁)[\u4e00-\u9fff“”]{0,10}$|(?:今年|全年|年内|年度)[\u4e00-\u9fff]{1,10}$/u;
/** That it was carried through, whatever the project. */
const CARRIED_THROUGH =
  /已|了(?!解)|完[成工]?|建成|[开竣]工|累计|新增|投用|通过|办结|达|实现|[一总]共|[收接]到|受理/u;

/** Whether the words before a number only say what is to be done in all, so that what follows may tell how much of it was. */
export const namesProject = (words: string): boolean =>
  PROJECT.test(words) && !CARRIED_THROUGH.test(words);
/** 危化企业搬迁改造共5家: work that is called by a verb behind its thing says how many there are. */
export const namesWork = (words: string): boolean =>
  /[\u4e00-\u9fff]{2}(?:改造|搬迁|整治|治理|建设|提升|工程|项目)$/u.test(words) &&
  !CARRIED_THROUGH.test(words);
/** Whether they say that it was carried through. */
export const carriedThrough = (words: string): boolean => CARRIED_THROUGH.test(words);

/** 新上探头312路: with any of these verbs it is there by now. */
const NEWLY =
  /新(?:[配购装修招聘签栽铺划添挂]|上(?![海级任学半])|引(?!擎)|办(?![公事])|接(?![口待])|设(?![备施计])|组(?!织))(?=[\u4e00-\u9fff])/u;

/** Every word that says of a figure that it was reached. */
export const DONE_FIGURE = new RegExp(
  either(any(MADE, PUT_RIGHT, LOOKED_INTO, FOUND_OUT, GIVEN_OUT, BY_NOW), NEWLY),
  'u',
);

/** What is done to things that are there, and is no part of what they are called: 关停高风险企业, 公布失信名单; but 加装电梯. */
export const DONE_TO_IT = new RegExp(any(PUT_RIGHT, LOOKED_INTO, FOUND_OUT, GIVEN_OUT), 'u');

/** What is done about a thing that is wrong: 修复, 查处, 受理. */
export const DEALS_WITH = any(PUT_RIGHT, FOUND_OUT);

/** 拆违建12处, 栽乔木800株, 新聘顾问38名: one sign at the head of a name, unless it begins a noun. */
export const DONE_AT_HEAD = new RegExp(
  sequence(
    either(
      /^(?:[又再新各共]|已经?|分别){0,3}/u,
      /^(?:今年|全年|年内)(?:[又再新共]|已经?)?(?![建改设开])/u,
    ),
    either(
      /新(?![区城闻型旧老冠时])|建(?![筑委议材制]|成区)|修(?![订])|拆(?!迁户)|种(?![类子])|栽|植(?!物)|补(?![贴助])|换/u,
      /装(?![备修])|清(?![单河])|签|办(?![公事法])|查(?!询)|送|评(?![价估])|选(?![址])|配(?![套])|挂|训|铺(?!面)/u,
      /划|改(?!革)|设(?![施备计])|开(?![发])|招(?![标商])|购(?!物)|发(?![展热电])|收(?![入费])|扣|罚|抓|减|移|治/u,
      /夜查|联合|撤(?!销)|贴(?!息)|封|铲|浇|刷(?!卡)|搭(?!配)|砌|喷|疏|消(?![防费息极])|拔/u,
    ),
    /(?=[\u4e00-\u9fff“《A-Za-z])/u,
  ),
  'u',
);

const FIRST =
  '敷布拔加添采增补修建拆换粉清疏掏捞装铺栽种刷喷涂洗扫挖填埋浇筑架接连改迁调整巡访审批核发送投拨缴征募捐购引聘印绘录登督责扣押抓打取关停封堵消救帮慰走搭组派结启推评选授揭更替淘减压削扩拓延转腾盘撤追挽收下劝归汇夯侦捣铲搬办翻平';
const SECOND =
  '放设加纳补修建拆换清通掏捞装铺栽种刷喷涂洗扫挖填埋浇筑接断改移迁整理治查检测访批核准办结签发送投付缴收集募赠购取引聘印写定立置绘录记促令罚扣押获抓击缔停闭封堵除灭助扶慰问解化派联对启出授更替汰减缩宽展伸优交达返回离空活毁固平齐复新净研掘采销';
/** Two signs that look like a verb and are a noun, or tell of something under way. */
const NO_VERB =
  '建筑|装置|装修|调整期|投资|组件|清单|结余|下降|推广期|排放|投送|收治|核准制|转换层|发改|交办|停放|存放|释放';

/**
 * Any verb of two signs that each say that something is done (疏通, 清掏, 批准), at the head of what is told: the lists
 * above hold the usual ones, and writers of reports make new ones every day.
 */
export const DONE_BY_FORM = new RegExp(
  either(
    sequence(
      `^(?:[\\s，,、（(：:]|其中|新|[又再还也并共各]|分别|本月|今年|先后){0,4}(?!${NO_VERB})[${FIRST}][${SECOND}]`,
      /(?![率费点站厂室队员期会证书类型度])(?=[\u4e00-\u9fff“《A-Za-z]|$)/u,
    ),
    `(?<![创高更革翻维全])新[${FIRST}][${SECOND}]$|[发领换](?:证|照)$|建(?:床|档|卡|群|站)$|(?:放|贷)款$`,
    /(?:[推放扒]倒|[切截]断|[销捣铲拔]毁|扶正|[找追讨收要]回|[拉运挪拖搬清移抬]走|[砸拆换摘铲刷擦挖剪砍锯扫填挪]掉)了?(?:[\u4e00-\u9fff]{2,6})?$/u,
    /[腾交收]房$|灌[缝浆]$|[打架立砌浇埋铺栽](?:桩|梁|杆|管|墙|树|砖|线|缆|板)$/u,
  ),
  'u',
);

const ACTS =
  '编捋捡击删剔剥剿卸夺扒抛抬抹拦捉捕捡掀摧撕擒擦敲斩焊熄砸缉讲赠赴遣释阅颁摘抢攻拼放挥谈促割寄操截付解划掘拍砍献播撰织撬牵链串融汇集归梳理摸厘压降遏护捐赔垫筹聘育训授宣刊录摄剪绘印规谋把出唤激点创设追查检测校鉴改纠谱演排译研试突破端';
const ENDS_ACT =
  '掉版整划关亮动摄作演映养耕拓织造护拨走到补供遣排拆搬救选植评征估编译读写播讲谈研练毁灭除净绿管杀牢实准强优细密紧顺畅醒散拾';
/** Two such signs that make a noun, a state or a wish. */
const NO_ACT =
  '规[划定]|创新|创业|激[动活]|办学|理[学发解]|护理|[讲授办]学|下关|突[出发]|出[差动发]|出租|研学|试用|流[动通]|解放|集成|扩散|操作|演化';
/** Things that are called by the work they are for: 检测机构, 演出团队. */
const CALLED_BY_WORK = any(
  '人员 单位 机构 企业 对象 设备 设施 平台 团队 队伍 工人 专家 基地 中心 站点 点位 场所 场地 公司 部门 器材 车辆 工具 小组 学员 作品 区域 面积 能力 标准 周期 时间 日期 车间 园区 队员 证书 系统 软件 程序 技术 病害 问题',
);
/**
 * Verbs that no list holds (织补断头路, 撰写稿件, 打掉窝点): at the head of what is told two signs that each say that something is done, with
 * their thing behind them or behind the number. Weaker than the forms above: it decides only where nothing else does.
 */
export const ACT_BY_SIGNS = new RegExp(
  sequence(
    /^(?:[\s，,、（(：:]|其中|新|[又再还也并共各]|分别|[本上]月|\d{1,2}月份?|今年|上半年|先后|累计|牵头|联合|集中|主动|全面|深入|有序|陆续|率先|首次|成功|顺利|高效|精准){0,4}/u,
    notFollowedBy(`${NO_VERB}|${NO_ACT}`),
    `[${FIRST}${ACTS}]`,
    either(
      '[掉定清出到完好成齐回走亮通开获毁倒断实醒活下上]',
      sequence(`[${SECOND}${ENDS_ACT}]`, notFollowedBy(CALLED_BY_WORK)),
    ),
    /(?:[\u4e00-\u9fff“”《》、A-Za-z]{2,20})?$/u,
  ),
  'u',
);

/** Every mark by which what a clause counts is wanted, planned, under way, left, there anyway, compared or done by others, and not said to be done. */
export const NOT_SAID_DONE = new RegExp(
  either(
    /[未没无待拟将欠缺剩余差占]|(?<![区特级类])别(?!墅)|非(?!机动|物质|法|遗|公)|不(?!文明|规范|法|良)|(?<![重主必次概])要|(?<![急必])需|(?<![响反效适供])应(?!急)|计划|打算|准备|预计|争取|力争|确保|希望|要求|如果|目标|任务|指标/u,
    /正(?!常|规|式)|进行|[在施拟]建|(?<![现实存所健])在|[\u4e00-\u9fff]中$|每|[日月年户件]均|平均|(?<![功职智性机效动节技])能|可(?!回收)|[共现原设拥还尚仍另]有|有$|涉及|属于|位于|存在|包括|需求/u,
    /上级|[市省][里级局厅]|全[市省国]|兄弟|外[区市]|下(?:一?步|个?月|周|半年|季度|阶段|旬)|明年|[年月]底|(?<![目空])前(?!沿)|[比较]|同期|去年|[上往]年|原[来先]|超|申请|申报|投诉|反映|举报|诉求|名单|台账/u,
  ),
  'u',
);

const HANDLES =
  '试抽洒灌引坐免领取喷贴刷布观答排站接讲读听办发收送换装挂立栽种植清挖填铺铲拆砌浇焊架吊运倒掏捞洗擦扫剪割救搬迁派值巡验测画绘录播演考评聘招签访诊治打献捐募筹供补缴抓追堵封停销注撤扫赋亮授揭登投';
const HANDLED =
  '漆料油草锁罩膜棚水卡码展班岗户树苗渠网箱桶砖泥沙药菜餐书刊函戏赛课款税费案毒爆苗针票题证照牌标床档障灯人车件';
/** 配件, 订单: of such two signs a noun. */
const NO_DEED =
  '存款|票款|排档|大排|立案件|站牌|站票|封条|清单|发票|邮件|测站|投票箱|领班|接班人|补助|播种|种苗|树苗|花苗|收件|运费|治安|税费|餐费|课题|试题|立户|评标办法|布标|接户|停车|派件量|打包箱|拆迁户|运毒|缴费(?=率)|收费(?=站|员|标准)|发车|领证率';
/** 线上领卡, 喷码, 观展, 答题: a verb of one sign and its thing of one, right before the number, make new words every day. */
export const DONE_BY_OBJECT = new RegExp(
  `(?:^|[，,、\\s]|(?<=[\\u4e00-\\u9fff]{2}))(?!${NO_DEED})(?<![未没待拟需须应不难])[${HANDLES}][${HANDLED}]$`,
  'u',
);

/** 两定机构接通电子凭证, 绿道铺完面层: by the end of its verb it is told done, with its thing behind it. */
export const DONE_BEFORE_THING = new RegExp(
  either(
    /(?<=^|[，,、\s]|[\u4e00-\u9fff]{2})(?<![未没不难])[接连装配搭挂换签喷贴绑打疏](?:通|上|齐)(?![海次月级面午班报访学知])(?=[\u4e00-\u9fff]{2,8}$)/u,
    /[\u4e00-\u9fff](?<![未没不快将])完(?![成工善整全毕备好税结])(?=[\u4e00-\u9fff]{2,6}$)/u,
    /各(?:[设配派装]|建[起了])(?![备置套])(?=[\u4e00-\u9fff]{0,6}$)/u,
    /(?:[站上到]岗|值[守班勤]|执勤|出动)的?[\u4e00-\u9fff]{0,6}(?:志愿者|人员|队员|党员|民警)$/u,
    /[升评达提晋进][到入上][^，。\d未没]{1,8}的[\u4e00-\u9fff]{1,8}$/u,
  ),
  'u',
);

/** 外墙保温, 屋面防水: work that is called by its trade. */
const TRADE =
  '保温|防[水腐渗锈]|隔[热音]|[复覆补增]绿|除锈|打磨|抹灰|吊顶|砌筑|浇筑|回填|平整|夯实|勾缝|罩面|清表|截污|纳管|加固|上[漆色]|刷[新白]|灌[注缝浆]|顶管|焊接|支护';

/** 雨水管道清掏, 路面挖补: the same verbs right before the number, with their thing before them. */
export const DONE_BEHIND_THING = new RegExp(
  `(?<=[\\u4e00-\\u9fff]{2})(?:(?!${NO_VERB})(?<![待需须应拟])[${FIRST}][${SECOND}]|(?<![未没不待需须应拟要])(?:${TRADE}))$`,
  'u',
);

/** 路口装信号灯, 标识牌加中英文对照: between the thing or its place and what was put there, one sign that is part of neither. */
export const DONE_BETWEEN = new RegExp(
  sequence(
    /(?<=[\u4e00-\u9fff]{2})/u,
    /(?<![未没不待拟需须要应将可能再还会想计的和与及或在为被把给包服安武伪着改组分支搭匹标选适调参增追外更附添叠补津张粘兑替置交轮转撤退变建开铺架敷摆陈常候填修弥印粉移盆店商床摊悬倒复集])/u,
    either(
      /装(?![修饰置备配订卸载扮潢机])|配(?![套置送合电件备方比给额偶])|加(?![油工强快大班盟装固压气热密入盖权上之以倍剧急重])|栽(?![植种培])/u,
      /贴(?![息心近现士])|换(?![届乘热算位季])|添(?![加置补])|摆(?![放摊设件动])|(?<![独成树公私国市中直对确])立(?![体项案即交足面柱法方等场户])|铺(?![面位设装])/u,
      /补(?![贴助充偿给课水种植办录丁缴休])|挂(?![牌号钩靠职])|(?<![规策])(?<!政区)划(?![分定拨线转])|刷(?![卡脸新白])|设(?![施备计立置定想点])/u,
    ),
    /(?=(?:[\u4e00-\u9fff]{2,6}|物)$)/u,
  ),
  'u',
);

/** 监测点15个, 培训基地3个: a thing that is called by the work that is done there. */
export const NAMED_BY_WORK =
  /(?:营业|服务|培训|检测|监测|抽检|检查|处理|处置|回收|收集|收运|转运|清运|维修|保洁|养护|管护|维护|调解|督导|宣传|宣讲|接待|救助|安置|推广|投放|受理|巡查)(?:站(?!点)|点(?!位)|厂|场|室|员(?!工)|队|中心|基地|栏|岗|亭|箱|桶|团|所|窗口|井|面积|人口)|(?:物业|便民|公共|政务)服务(?=[\u4e00-\u9fff]{2})/gu;

/**
 * Any verb with a word behind it that says that it came to its end: 忙活完, 谈下来, 办妥, 整出来, 拿下. 良好, 一成 and 留下来 are none.
 */
const BROUGHT_TO_END = either(
  /[\u4e00-\u9fff](?<![未没不])完毕?(?![成工善])|(?<![良友爱最正刚美你不只还恰挺很较更])好(?![人事评转友])|妥(?![善协])|掉|齐(?![全抓])/u,
  /到位|[搞]定|(?<![赞组构现分几收养变合不未没\d一二两三四五六七八九十])成(?![立为效果员本套分都])/u,
  /(?<![剩留余算])下来|(?<=[拿签换撤端攻谈批收啃揽])下(?![达发一个])|(?<!提)出来|起来|上去|进来/u,
);

/** 布置完, 改到位, 清出来: the end of a verb that was carried through, right before the number. */
export const DONE_AT_END = new RegExp(
  sequence(
    either(
      sequence(BROUGHT_TO_END, /了?/u),
      /走|出|到|成|(?<=[装挂铺种换接搬补建添安砌贴])上|[+＋] ?|[拆签修换办查装]|(?<!违)建/u,
    ),
    /$/u,
  ),
  'u',
);

/** The same anywhere in what is said of a figure. */
export const EACH_BROUGHT_TO_END = new RegExp(sequence(/[\u4e00-\u9fff]?/u, BROUGHT_TO_END), 'gu');

/** 弄好的是五座, 干完的有四座: the same as what there is of it. */
export const DONE_OF_IT =
  /(?:(?<!没有?|未|待|要|不)[\u4e00-\u9fff](?:完|好|成|掉|齐|到位|出来)了?|(?<![不没未])能用)的(?:[一总]?共)?(?:是|有|就是)?$/u;

/** A share or a level tells by itself what was reached: 签订率, 均值, 浓度, 指数. */
export const LEVEL =
  /率|均值?|浓度|氨氮|总[磷氮]|化学需氧量|溶解氧|指数|比例|水平|优良天|得分|满意度|进度|占/u;

/** 本月投资3200万元: what was invested in a time that is named. */
export const INVESTED = /(?:[本当]月|\d月份?|累计|已|至今|以来)(?:已|共)?投资(?:了|约)?$/u;

/** How far work has come. */
export const STAGE =
  /[开动完竣]工|进场|封顶|建成|投用|启用|交付|移交|验收|挂牌|开业|开放|通车|命名|办结|整改|销号/u;

/** Each of these measures counts something that took place. */
export const EVENTS = /^[万千]?(?:[场次期件起批节笔]|[\u4e00-\u9fff]次)$/u;
/** A measure in which only a level is told: a concentration, a noise. */
export const LEVEL_UNIT = /^(?:微克\/立方米|毫克\/升|分贝|ntu)$/u;

/** 拆除26处、面积1830㎡: work that is measured by its area. */
export const WORKS_ON_AREA = /拆|铺|摊|修|硬化|绿化|粉刷|征收|施划|清扫|保洁|违/u;

/** 平均处置用时4.6小时, 响应时间缩短到25分钟: how long it takes by now, and no length of a work; 压缩2天 is by how much. */
export const PACE = new RegExp(
  either(
    sequence(
      /(?<!工期[^，。\d]{0,8})/u,
      either(
        /(?<!最[快慢短长][^，。\d]{0,4})(?:等[候待]|候诊|排队|到场|响应|用时|耗时|均时)(?:了|约|为)?$/u,
        /[压缩降减提延][短减缩低长升]?(?:到|至|为)(?:了|约)?$/u,
        /(?:平均|人均|件均)[^，。\d]{0,10}$(?<!(?:缩短|压缩|压减|降低|减少|提速)(?:了|约)?)/u,
      ),
    ),
    /(?:用时|时长|耗时|时间|周期|延误)[^，。\d]{0,6}(?:缩短|压缩|压减|压|降低?|减少|提速)[^，。\d]{0,3}[到至为]$/u,
  ),
  'u',
);

/** 通水, 开门迎客, 试运行, 亮灯: by which a thing that was built is in use. */
export const OPENED =
  /开(?:门|张|业|街|园|馆|放|市)(?!红)|(?:试|投|启)(?:用|运[行营]|营业)|通(?:水|电|车|气)|迎客|亮灯|见客/u;
