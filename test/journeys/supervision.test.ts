import { describe, expect, test } from '@jest/globals';
import { PAPERS } from '../../src/domain/paper.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-08 09:30', COMMAND);
const { tell, report } = office;

const heardBy = async (who: string): Promise<string> =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message }) => message.text)
    .join('\n---\n');
const kept = () => office.store.kept(SUPERVISIONS).all();
const open = () => report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');

describe('督办 (附件2 六)', () => {
  test('is signed for by 收到 two days later, and by a mere 可以 no longer', async () => {
    await open();
    office.setTime('2020-06-10 10:00');
    expect(await tell('lz', '可以')).not.toContain('签收');
    expect(await tell('lz', '收到')).toMatch(/督办1.*签收|签收.*督办1/su);
  });

  test('is shown, opened on 确认 and laid on the desk of its unit at once', async () => {
    const preview = await tell('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');
    expect(preview).toMatch(/任务12.*第四组/su);
    expect(await kept()).toEqual([]);
    expect(await tell('of1', '确认')).toMatch(/督办1.*已立项.*薄弱环节.*6月30日前/su);
    expect(await heardBy('lz')).toMatch(/督办1.*3处选址.*6月30日/su);
    expect(await heardBy('lm')).toBe('');
    expect(await office.ledger()).toEqual([]);
  });

  test('walks through 签收, 进展, 办结, 退回 and 核销, each by those whose step it is', async () => {
    await open();
    expect(await tell('lz', '签收')).toContain('督办1');
    expect(await tell('lz', '督办1进展：已定2处')).toContain('督办1');
    expect(await tell('of1', '同意督办1')).toMatch(/还不能核销.*办结/su);
    await tell('lz', '办结：完成2处选址');
    expect(await heardBy('of1')).toMatch(/督办1.*请核销.*完成2处选址/su);
    expect(await tell('lz', '同意督办1')).toMatch(/核销由指挥部办公室/u);
    expect(await tell('of1', '退回督办1')).toContain('还缺');
    await tell('of1', '退回：要求3处，还差1处');
    expect(await heardBy('lz')).toContain('还差1处');
    expect(await tell('of1', '督办1')).toContain('亮黄');
    await tell('lz', '督办1已办结：3处都定了');
    expect(await tell('of1', '1号督办可以核销')).toContain('待归档');
    expect(await tell('lz', '办结督办1：再报一次')).toContain('已核销');
  });

  test.each(['督办1督办单', '督办1的督办单发我', '督办单'])(
    'is printed for whoever may know of it: %s',
    async (asked) => {
      await open();
      await tell('lz', '督办1');
      const { text, replies } = await office.say('lz', asked);
      expect(text).toMatch(/^督办1.*\n事项：.*3处选址/u);
      const { name, paper } = replies[0]?.enclosure ?? {};
      expect(name).toBe('督办1督办单.docx');
      expect((await office.store.kept(PAPERS).get(paper ?? ''))?.content).toMatchObject({
        title: '督办单（督办1）',
        sendTo: '区住房城乡建设局',
        issuedOn: '2020-06-08',
        body: expect.arrayContaining([
          expect.objectContaining({ text: expect.stringContaining('2020年6月30日前（含当日）') }),
        ]),
      });
      expect(await tell('lm', '督办1督办单')).not.toContain('3处选址');
      expect(await tell('lz', '督办1督办单', 'group')).not.toContain('3处选址');
    },
  );

  test('is refused where it belongs to no task and no leader assigned it, in the words of the notice', async () => {
    const refusal = await tell('of1', '督办：办公楼空调维修，区城管局6月30日前完成');
    expect(refusal).toContain('任务分解表涉及的整治内容进展情况和领导交办的事项');
    expect(refusal).toContain('附件2 六');
    const assigned = '督办：领导交办的办公楼空调维修，区城管局6月30日前完成';
    expect(await report('of1', assigned)).toContain('督办1');
  });

  test('asks for the day and the unit, one after the other', async () => {
    expect(await tell('of1', '督办：任务14人行道占用要尽快整治')).toContain('责任单位是哪家');
    expect(await tell('of1', '区交警大队')).toContain('哪天前');
    expect(await tell('of1', '6月19日前')).toContain('确认');
    expect(await tell('of1', '确认')).toMatch(/督办1.*6月19日前/su);
  });

  test('is opened by the office alone; what a leader wants is a 批示 of theirs', async () => {
    expect(await tell('lw', '督办：任务12停车场选址滞后，区住建局6月30日前完成')).toContain(
      '由指挥部办公室立项',
    );
    expect(await tell('cmd', '督办：任务12停车场选址滞后，区住建局6月30日前完成')).toContain(
      '【草稿】批示登记',
    );
    expect(await kept()).toEqual([]);
  });

  test('is not known to those whom it does not concern, and is one though its 确认 comes twice', async () => {
    await tell('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');
    await office.say('of1', '确认', { id: 'same' });
    await office.say('of1', '确认', { id: 'same' });
    expect(await kept()).toHaveLength(1);
    expect(await tell('lm', '督办1')).toBe(await tell('lm', '督办1'));
    expect(await tell('lm', '督办1')).toContain('没有查到');
    expect((await tell('lm', '督办77')).replace('77', '1')).toBe(await tell('lm', '督办1'));
  });

  test('gets a later day by the unit asking and the office agreeing', async () => {
    await open();
    expect(await tell('lz', '督办1申请延期到7月10日')).toContain('理由');
    await tell('lz', '督办1申请延期到7月10日，因规划论证未完成');
    expect(await heardBy('of1')).toMatch(/7月10日.*规划论证/su);
    await tell('of1', '同意');
    expect(await tell('lz', '督办1')).toContain('7月10日');
    expect(await heardBy('lz')).toContain('7月10日（已调整）');
  });
});

describe('附件2 六 in other words', () => {
  test.each([
    ['对任务26药山街道违建未拆问题督办，责任单位区城管局，时限6月30日', '责任单位：区城管局\n'],
    ['把5G基站进度慢这事督办给工信局，6月底前整改', '责任单位：区工业和信息化局\n'],
    ['北园积水要专项督查，水务局6月底前办结', '类别：专项督查'],
    ['公厕慢，请督办环卫中心，8月底前开工', '事项：公厕慢，环卫中心，8月底前开工\n'],
  ])('is opened by a unit and a day with the word anywhere: %s', async (text, shown) => {
    expect(await tell('of1', text)).toContain('【草稿】督办立项');
    expect(await tell('of1', text)).toContain(shown);
  });

  test.each(['督办水务局的事6月几号到期', '已督办水务局，6月底前办结', '督办企业2家，6月底前整改'])(
    'is not opened by what asks or tells: %s',
    async (text) => {
      expect(await tell('of1', text)).not.toContain('【草稿】督办立项');
    },
  );

  test('of a 问题 charges the unit that is named, with what was told of it', async () => {
    await report('lz', '任务12二季度：停车场选址完成2处。存在问题：土地手续未办。下一步：抓紧办理');
    const shown = await tell('of1', '问题1转督办，区水务局6月25日前解决');
    expect(shown).toContain('事项：土地手续未办，区水务局6月25日前解决');
    expect(shown).toContain('责任单位：区水务局');
    expect(await tell('of1', '问题1')).toContain('待指挥部办公室');
    expect(await tell('of1', '问题1转督办，6月25日前')).toContain('问题1已转为督办1');
  });

  const REPORT = '任务13，5月，进展：大中修2条；存在问题：管线迁改协调难；下一步计划：6月底完工';

  test('what is asked of open problems names their numbers, and no longer those that are solved', async () => {
    await report('lw', REPORT);
    expect(await tell('of1', '现在都有哪些问题没解决')).toContain('问题1 任务13 区水务局');
    expect(await tell('of1', '问题1：请区发改局7月10日前牵头协调')).toContain('已答复');
    expect(await tell('lw', '问题1已经解决了')).toContain('已解决');
    expect(await tell('of1', '现在都有哪些问题没解决')).toContain('目前没有登记在案');
  });

  test('the roll-up of a week counts what was raised, answered and solved', async () => {
    await report('lw', REPORT);
    await tell('of1', '答复问题1：请区发改局牵头');
    expect(await tell('of1', '一周汇总')).toContain('第四组：新列问题1件，答复1件');
  });

  test.each([
    '日常督查有什么建议',
    '日常督查该查哪些',
    '给点日常督查建议',
    '看看日常督查建议',
    '最近有啥该督办的',
    '这阵子有没有要督办的',
    '哪些事该盯一盯了',
  ])('the office asks what to press for: %s', async (text) => {
    const { intent } = await office.say('of1', text);
    expect(intent).toMatchObject({ kind: 'suggest-supervision', focus: 'daily' });
  });

  test('a slip is opened, told of and asked to be later in other words', async () => {
    await tell('of1', '下个督办单给区住建局：任务12停车场选址慢，6月30日前完成3处选址');
    expect(await tell('of1', '确认')).toContain('请区住房城乡建设局签收');
    expect(await tell('lz', '督办1目前选了2处，还差1处')).toContain('进展已记');
    expect(await tell('lz', '督办1能不能延到7月10日，业主不同意')).toContain('申请延期');
    expect(await tell('of1', '不同意延期，抓紧')).toContain('不同意延期');
    expect(await tell('of1', '督办1')).toContain('时限：6月30日');
  });

  test.each(['可以销了', '核了，可以销了', '行，销掉吧'])(
    'what was done is struck by the word alone: %s',
    async (text) => {
      await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');
      await tell('lz', '办结督办1：选了3处；任务12，5月，新建停车场2处');
      expect(await tell('of1', text)).toContain('督办1已核销');
      expect(await tell('of1', '督办1')).not.toContain('新建停车场');
    },
  );

  test.each(['目前干完1处', '先弄完1处，还差2处'])(
    'that some of it is done is how far it is, and no end of it: %s',
    async (text) => {
      await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');
      await tell('lz', '收到');
      expect(await tell('lz', text)).not.toContain('办结督办1：');
    },
  );

  test.each(['督办1我们接了', '督办1这个活我们领了'])('is received by %s', async (text) => {
    await report('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');
    expect(await tell('lz', text)).toContain('签收');
  });

  test('an issue that is said not to be solved stays, and no report begins', async () => {
    await report('lw', REPORT);
    await tell('of1', '答复问题1：请区发改局牵头');
    expect(await tell('lw', '1号问题还没解决，钱还没到')).toMatch(/没有改动.\n问题1/u);
  });

  test('is called by what it is of, not by whom it is for', async () => {
    const opened = await report('of1', '督办一下区水务局，任务13大桥路坑洼，6月18日之前修好');
    expect(opened).toContain('督办1（任务13大桥路坑洼）');
  });

  test.each(['什么样的事项要督办', '哪类事情会被督办'])(
    'what is pressed for is asked of the rule: %s',
    async (text) => {
      expect((await office.say('lw', text)).intent?.kind).toBe('ask-rule');
    },
  );

  test('同意立项 opens what waits for its 确认', async () => {
    await tell('of1', '任务12停车场选址滞后，区住建局6月30日前完成选址，立项督办');
    expect(await tell('of1', '同意立项')).toContain('督办1');
  });

  test('不立了 gives up what waits for its 确认', async () => {
    await tell('of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址');
    expect(await tell('of1', '不立了')).toContain('已取消');
    expect(await kept()).toEqual([]);
  });

  test('what 日常督查 is for stays a question about the rule', async () => {
    expect((await office.say('lw', '日常督查重点是什么')).intent?.kind).toBe('ask-rule');
  });
});

describe('督办台账 and 问题清单', () => {
  test('come with a file for those who may see what is in it', async () => {
    await open();
    await report('lw', '任务13，5月，进展：大中修2条；存在问题：管线迁改协调难；下一步计划：完工');
    const enclosed = async (userid: string, text: string) =>
      (await office.say(userid, text)).replies[0]?.enclosure?.name;
    expect(await enclosed('of1', '督办台账')).toBe('督办台账.xlsx');
    expect(await enclosed('of1', '问题清单')).toBe('问题清单.xlsx');
    expect(await enclosed('lm', '督办台账')).toBeUndefined();
  });
});

describe('another day for a 督办', () => {
  test.each(['督办1时限到6月20日', '督办1期限改成6月20号', '督办1再宽两周', '督办1延三天'])(
    'is nothing without a reason, in whatever words: %s',
    async (said) => {
      await report('of1', '督办：任务12停车场选址滞后，区住建局6月10日前完成选址');
      expect(await tell('of1', said)).toContain('还缺理由');
      expect(await tell('of1', said)).toContain('还缺理由');
      expect(await tell('of1', '督办1')).toContain('时限：6月10日');
    },
  );

  test('is counted from the day that it had', async () => {
    await report('of1', '督办：任务12停车场选址滞后，区住建局6月10日前完成选址');
    expect(await tell('of1', '督办1再宽一周，因要招标')).toContain('时限改为6月17日');
  });
});

describe('several 督办 in one message', () => {
  const opened = async () =>
    (await kept()).map(({ task, charged, dueOn }) => [
      task,
      charged.flatMap((one) => (one.kind === 'unit' ? [one.unit] : [])).join('、'),
      dueOn,
    ]);
  const TWO =
    '督办任务12停车场选址慢，区住建局6月30日前完成；还有任务28公厕改造拖着，环卫中心6月25日前改完2座';
  const PARKING = [12, '区住房城乡建设局', '2020-06-30'];
  const TOILETS = [28, '区环卫管护中心', '2020-06-25'];

  test('are shown each with its own units and day, and opened each with its number', async () => {
    const preview = await tell('of1', TWO);
    expect(preview).toMatch(/第1件\n.*任务12.*6月30日\n第2件\n.*任务28.*6月25日/su);
    expect(preview).not.toContain('没有区环卫管护中心');
    expect(await tell('of1', '确认')).toMatch(/督办1.*住房城乡建设局.*\n督办2.*环卫管护中心/su);
    expect(await opened()).toEqual([PARKING, TOILETS]);
    expect(await heardBy('lh')).not.toContain('督办1');
  });

  test.each<[string, readonly unknown[]]>([
    ['第二件改到7月3日', [PARKING, [28, '区环卫管护中心', '2020-07-03']]],
    ['停车场那个改到6月28日', [[12, '区住房城乡建设局', '2020-06-28'], TOILETS]],
    ['环卫那件不要了', [PARKING]],
    ['只立任务28那件', [TOILETS]],
    ['任务12那件换成区财政局', [[12, '区财政局', '2020-06-30'], TOILETS]],
    [
      '都改成7月1日',
      [
        [12, '区住房城乡建设局', '2020-07-01'],
        [28, '区环卫管护中心', '2020-07-01'],
      ],
    ],
    ['第1件3个工作日内', [[12, '区住房城乡建设局', '2020-06-11'], TOILETS]],
  ])('one of them is changed: %s', async (change, expected) => {
    await tell('of1', TWO);
    await tell('of1', change);
    await tell('of1', '确认');
    expect(await opened()).toEqual(expected);
  });

  test('what does not say which is meant changes none', async () => {
    await tell('of1', TWO);
    expect(await tell('of1', '改到7月5日')).toContain('没有改动');
  });

  test.each<[string, readonly unknown[]]>([
    [
      '督办水务局两件事：任务13大中修7月底前修完3条，任务8黑臭水体整治7月10日前出方案',
      [
        [13, '区水务局', '2020-07-31'],
        [8, '区水务局', '2020-07-10'],
      ],
    ],
    [
      '任务12给住建下督办，6月30日前拿出方案，任务13给水务也下一个，7月5日前完工',
      [PARKING, [13, '区水务局', '2020-07-05']],
    ],
    [
      '任务8清淤慢了，水务局6月底前补上，立个督办。任务31也一样，应急局，7月5日前',
      [
        [8, '区水务局', '2020-06-30'],
        [31, '区应急局', '2020-07-05'],
      ],
    ],
    [
      '督办任务12停车场选址滞后，任务28公厕改造滞后，住建局、环卫中心6月30日前完成',
      [PARKING, [28, '区环卫管护中心', '2020-06-30']],
    ],
    [
      '督办任务12停车场选址，住建局5个工作日内报方案；任务28公厕改造，环卫中心10个工作日内完成',
      [
        [12, '区住房城乡建设局', '2020-06-15'],
        [28, '区环卫管护中心', '2020-06-22'],
      ],
    ],
  ])('%s', async (text, expected) => {
    await report('of1', text);
    expect(await opened()).toEqual(expected);
  });

  test('what one of them lacks is asked of that one', async () => {
    await tell('of1', '督办：任务12停车场选址，区住建局6月30日前完成；任务28公厕');
    expect(await tell('of1', '环卫中心')).toMatch(/任务28公厕）哪天前办结/u);
    await tell('of1', '6月25日');
    await tell('of1', '确认');
    expect(await opened()).toEqual([PARKING, TOILETS]);
  });
});

describe('a 督办 in fewer words', () => {
  test.each([
    '再给交警大队立一个，任务14占道停车，6月19日前清理完',
    '还有，给交警大队也下一个，任务14占道停车，6月19日前清理完',
  ])('is one more of what was opened before: %s', async (text) => {
    await open();
    expect(await tell('of1', text)).toMatch(/【草稿】督办立项.*区交警大队.*6月19日/su);
  });

  test('is none where nothing was opened before', async () => {
    const said = await tell('of1', '再给交警大队立一个，任务14占道停车，6月19日前清理完');
    expect(said).not.toContain('【草稿】督办立项');
  });

  test.each([
    ['再督一下水务局，任务13井盖，尽快', '哪天前办结'],
    ['单位食堂卫生差，区城管局15号前整改，督办', '督查督办的范围'],
    ['任务28公厕脏，环卫中心15号前整改，督办', '时限：6月15日'],
  ])('is opened, asked or refused by its rule: %s', async (text, said) => {
    expect(await tell('of1', text)).toContain(said);
  });

  test('that is done is shown as done and not as news', async () => {
    await open();
    await tell('lz', '签收');
    expect(await tell('lz', '清完了')).toContain('办结督办1');
  });

  test('is to be later for a reason that is more than 不', async () => {
    await open();
    expect(await tell('lz', '督办1能改到7月5日不')).toContain('还缺理由');
  });
});
