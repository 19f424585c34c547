import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('what is asked for is told, or that the notice does not have it', () => {
  test.each([
    ['房屋征收那个600户是到几号', '600户，12月31日前'],
    ['2129套截止几号', '2129套，2020年10月31日前'],
    ['任务16那个600户啥时候截止', '600户，12月31日前'],
    ['样板街3条是到几月', '单独规定完成日期'],
    ['主干道和支路亮灯率差几个点', '高2个百分点'],
    ['新开工和基本建成差多少套', '多2009套'],
    ['公厕8座分到哪几个街道了', '没有写明“公厕”的分配情况'],
    ['样板街3条分给谁了', '没有写明“样板街”的分配情况'],
    ['绿道8公里分到各街道多少', '没有写明“绿道”的'],
    ['住建局在亮化这项里干啥', '没有写明各责任单位在这项任务里具体干什么'],
    ['任务27里教体局啥分工', '没有写明各责任单位在这项任务里具体干什么'],
    ['季报咋报', '直接发一句话就行'],
    ['到2021年底才完成的有哪几项', '任务18'],
    ['哪些任务是2021年底前完成', '任务18'],
    ['红灯会怎么样', '文件没有规定'],
    ['毕示件几天办完', '一周内办结'],
    ['还有什么考核', '考核评价制度规定'],
    ['戏曲进乡村要达到八成还是九成', '是不低于80%，不是90%'],
    ['哪些任务压根没给数', '没有写明数字目标的任务'],
    ['志愿活动今年搞几场呀', '没有给任务37'],
    ['路长制巡查几次', '没有写明“路长制”的次数'],
    ['老马是谁', '马卫民'],
    ['老隋管哪一摊', '治理能力'],
    ['季度填报那个表全名叫啥', '节点任务填报表》'],
    ['宣传部挂头的几项', '34'],
    ['责任书和谁签', '市容维护管理责任人'],
    ['截止前几天开始提醒', '截止前5个工作日提醒联络员'],
    ['季报啥时候提醒我', '截止当天提醒'],
    ['pm10是年均还是日均', '没有写到“年均、日均”'],
    ['绿道是新建还是改造', '没有写到“新建、改造”'],
    ['第一批历史建筑挂了几处', '没有写到“第一批”'],
    ['第三批历史建筑呢', '没有写到“第三批”'],
    ['第二批历史建筑几处', '2处'],
    ['我们牵头哪几个 配合哪几个', '其中牵头6项'],
    ['戏曲下乡几个村', '覆盖率：不低于80%'],
  ])('%s', async (text, told) => {
    expect(await say('cg', text)).toContain(told);
  });

  test('both the day and how, where a quarter is named', async () => {
    const said = await say('hw', '二季度季报咋报啊 头一回弄');
    expect(said).toContain('2020年7月12日');
    expect(said).toContain('直接发一句话就行');
  });

  test.each(['月报季报都几号', '季报和月报分别啥时候交'])('the days of both: %s', async (text) => {
    const said = await say('hw', text);
    expect(said).toContain('没有规定月报的具体日期');
    expect(said).toContain('2020年7月12日');
  });

  test('what is claimed in one part is checked of what that part names', async () => {
    const said = await say('sw', '哥 易涝点今年必须弄完是吧 排水管网改造哪年的事');
    expect(said).toContain('是的，期限是2020年');
    expect(said).toContain('2021、2022年按计划实施城市排水管网改造提升');
    expect(said).not.toContain('不是2020年');
  });

  test('whether another unit has a part in the task that was spoken of', async () => {
    await say('bgs', '绿道谁牵头');
    expect(await say('bgs', '民政局也有份吧')).toMatch(/^没有，任务9/u);
    expect(await say('bgs', '城管局有份吗')).toMatch(/^是的/u);
  });

  test('the part of one unit in the task that was spoken of', async () => {
    await say('yl', '任务9');
    expect(await say('yl', '城管局在我们这项里负责啥')).toMatch(/^区城管局是任务9/u);
  });

  test('of two things of one name the one that was spoken of', async () => {
    await say('bgs', '任务18');
    expect(await say('bgs', '商圈建几个')).toContain('任务18“社区便民服务设施提升”的目标');
  });

  test('what no rule says by a word that it shares with one is not told by that rule', async () => {
    expect(await say('bgs', '批下来的钱到了没')).not.toContain('领导批示办理制度规定');
  });
});

describe('beside a question', () => {
  test.each([
    '我们局牵头的有哪几项 我好安排人',
    '我们牵头哪几个，好通知科室',
    '我们牵头的有哪几项 领导等着要',
  ])('what its answer is for asks nothing: %s', async (text) => {
    const said = await say('sw', text);
    expect(said).toContain('区水务局牵头5项任务');
    expect(said).not.toMatch(/没有列出|没有读懂/u);
  });

  test.each([
    ['yl', '海棉城市谁牵头 有我们园林的事吗', '是的，区园林绿化服务中心是任务7'],
    ['sw', '二季度完成情况几号前报 报给谁', '报各行动工作组'],
    ['cg', '工作组开会的通知谁发 办公室发吗', '不是办公室发'],
    ['cg', '文签完谁编号 我们自己编吗', '办公室对公文进行登记编号'],
  ])('another one is asked of the same: %s: %s', async (who, text, told) => {
    const said = await say(who, text);
    expect(said).toContain(told);
    expect(said).not.toContain('都能看到');
  });

  test('what is not led is asked for by 但不是牵头', async () => {
    expect(await say('sw', '我们参加但不是牵头的有哪些')).toContain('参与但不牵头的任务共2项');
  });
});
