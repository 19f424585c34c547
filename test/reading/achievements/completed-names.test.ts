import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/reading/reports/report.ts';
import { reader } from '../../support/readers.ts';

const office = { units: [], groups: [], mayReportAny: true, today: '2020-09-16', recent: [] };
const named = (text: string) =>
  (readReport({ text, quote: null }, office, reader)?.items ?? [])
    .flatMap(({ metrics, noted = [] }) => [...metrics, ...noted])
    .map(({ name, value, unit }) => `${name} ${value}${unit}`);

describe('a figure whose own words say nothing of what it is', () => {
  test.each([
    ['任务37：搞了6场志愿活动，来了210人', '志愿活动来了 210人'],
    ['任务35：道德讲堂400人参加', '道德讲堂参加 400人'],
    ['任务22：送戏下乡12场，3600人观看', '送戏下乡观看 3600人'],
    ['任务26：现场整改402处、限期整改239处', '现场整改 402处'],
    ['任务37：巾帼志愿服务队成立3支，服务1900人次', '巾帼志愿服务队服务 1900人次'],
    ['任务20：露天烧烤劝离12家，取缔3家次', '露天烧烤取缔 3家次'],
  ])('bears the thing told before it, where it tells whom that reached: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务23：调解纠纷148件成功145件', '调解纠纷成功 145件'],
    ['任务18：抽检食品200批次，不合格2批次', '抽检食品不合格 2批次'],
    ['任务17：物业考评67家，A级18家、B级41家、不合格5家', '物业考评B级 41家'],
  ])(
    'bears what was counted before in its measure, where it tells how that came out: %s',
    (text, name) => {
      expect(named(text)).toContain(name);
    },
  );

  test.each([
    ['任务21：助老餐厅开了5处，其中农村2处', '农村助老餐厅开 2处'],
    ['任务23：创建示范社区，省级2个、市级7个', '市级示范社区 7个'],
    ['任务23：示范社区申报省级2个、市级6个', '市级示范社区申报 6个'],
  ])('bears the thing of which it tells the sort: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务12：停车场开工2处，泊位860个', '停车场泊位 860个'],
    ['任务21：新建日间照料中心2处床位60张', '日间照料中心床位 60张'],
    ['任务26：违建拆了12处约900平', '违建拆 900平'],
    ['任务32：疏通管道12条大约6公里', '疏通管道 6公里'],
    ['任务2：粉刷墙面6栋差不多9000平', '粉刷墙面 9000平'],
    ['任务13：大中修道路2条约4.9公里', '大中修道路 4.9公里'],
  ])('bears the thing that holds it or that it measures: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务14：停车泊位取消86个，复划40个', '停车泊位复划 40个'],
    ['任务13：井盖更换120套，升降34套，报废12套', '井盖报废 12套'],
    ['任务21：养老驿站开建4处，封顶2处', '养老驿站封顶 2处'],
    ['任务34：身边好人推上去5个，上榜1个', '身边好人上榜 1个'],
    ['任务36：失信人列入45名，移出12名', '失信人移出 12名'],
    ['任务24：案件转办320件，退回12件，办结300件', '案件办结 300件'],
    ['任务4：灯杆立起来210根，亮灯180根', '灯杆亮灯 180根'],
    ['任务29：责任书发下去2910份，签回来2863份', '责任书签回来 2863份'],
    ['任务32：重点单位管理人应到768人，实到691人', '重点单位管理人实到 691人'],
    ['任务4：路灯井盖补装96个，被偷3个', '路灯井盖被偷 3个'],
    ['任务20：24小时店新开3家关1家，现有42家', '24小时店关 1家'],
    ['任务20：24小时店新开3家关1家，现有42家', '24小时店 42家'],
    ['任务32：积水点4处治完，2处等交警放行', '积水点治完 4处'],
    ['任务8：小清河清淤本月1.8公里，累计9.6公里', '小清河清淤累计 9.6公里'],
    ['任务32：微型站新建3个；演练6场，参加870人', '演练参加 870人'],
    ['任务36：信用承诺签了3200份，归档3100份，作废12份', '信用承诺作废 12份'],
    ['任务10：入户抽检尾气128辆次，超标9辆', '入户抽检尾气超标 9辆'],
    ['任务30：出动检查组46个次，检查企业319家次，关停1家', '企业关停 1家'],
    ['任务32：消防培训412人，合格380人', '消防培训合格 380人'],
    ['任务13：道路改造12条，完工8条', '道路改造完工 8条'],
  ])('bears the thing alone, where something else became of others of them: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务16：老旧小区7个项目4个进场/2个在围挡/1个等施工许可证', '老旧小区项目进场 4个'],
    ['任务16：老旧小区7个项目4个进场/2个在围挡/1个等施工许可证', '项目等施工许可证 1个'],
    ['任务28：公厕弄好3座，在干着5座', '公厕在干着 5座'],
    ['任务28：公厕完工2座、主体封顶3座', '公厕主体封顶 3座'],
    ['任务18：便民商圈：✅工人新村 ✅无影山 ❌宝华（没谈拢）——5个里头成了俩', '便民商圈成了 2个'],
    ['任务27：三星以上宾馆共14家，装上设备的有6家', '三星以上宾馆装上设备 6家'],
    ['任务14：人行道拓宽改了3.6公里，宽度都做到2.2米，还有1段没改', '人行道拓宽 1段'],
    ['任务29：责任书签订率较上月的95.5%提高到97.8%', '责任书签订率提高 97.8%'],
    ['任务12：地面附着物清理1处，完成投资2.35亿元，年内0.3亿元', '完成投资 0.3亿元'],
    ['任务31：应搬改企业6家（中小4家、大型2家），已关停1家', '大型企业 2家'],
    ['任务9：公园开工9处（口袋公园6，山体公园1）', '口袋公园 6'],
    ['任务27：可回收利用率31.2%，新增3个社区达到标准', '新增社区 3个'],
    ['任务16：安置房基本建成1386套，尚余743套正在二次结构施工', '尚余正在二次结构施工 743套'],
  ])('bears its own state or deed, with the thing and no deed of another: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    [
      '任务9进展：\n（一）公园：开工9处\n（二）绿道：路基完成6公里，面层4.2公里',
      '绿道路基完成 6公里',
    ],
    [
      '任务9进展：\n（一）公园：开工9处\n（二）绿道：路基完成6公里，面层4.2公里',
      '绿道面层 4.2公里',
    ],
    ['任务27\n一、机关学校：覆盖213家，剩7家\n二、餐饮单位：签约320家', '机关学校剩 7家'],
    ['任务27\n一、机关学校：覆盖213家\n二、居民小区：撤桶86处', '居民小区撤桶 86处'],
    ['任务17\n物业考核：考评67家\n业委会：成立12个，换届5个', '业委会换届 5个'],
    ['任务12：路外：建成2处，在建3处；共享：签约9家', '共享签约 9家'],
    [
      '任务21\n助老餐厅：开了5家，日均120人\n家庭医生：签了5200人，履约4100人',
      '助老餐厅日均 120人',
    ],
    [
      '任务21\n助老餐厅：开了5家，日均120人\n家庭医生：签了5200人，履约4100人',
      '家庭医生履约 4100人',
    ],
  ])('is of what the head before it names: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test.each([
    ['任务30：发现隐患133条，已整改129条，剩4条限期10月10日前改完', '隐患剩 4条'],
    ['任务3：历史建筑挂牌1处，发现问题6处。下一步：10月完成剩余1处挂牌', '历史建筑剩余挂牌 1处'],
    ['任务10：国三柴油车已淘汰402辆。下一步：再淘汰100辆', '国三柴油车再淘汰 100辆'],
    ['任务23：网格员到岗1012名。存在问题：缺38名', '网格员缺 38名'],
    ['任务27：学校96所，四分类达标的71所', '学校四分类达标 71所'],
    ['任务32：易涝点完工4处，3处正施工', '易涝点正施工 3处'],
  ])('is of what was told, also in what is left or to be done: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  test('tells of which time it is, where another one of its name tells of another', () => {
    expect(named('任务37：志愿服务8月搞了7次，来了500人，今年总共31次')).toEqual(
      expect.arrayContaining(['8月志愿服务 7次', '今年志愿服务 31次']),
    );
  });

  test.each([
    '任务5：我们局三件事：样板街验收1条',
    '任务23：网格员一人多岗，到岗698名',
    '任务4：处理投诉（12345）75件',
  ])('is no way of saying and no call number: %s', (text) => {
    expect(named(text)).toHaveLength(1);
  });

  test('counts nothing towards a goal by what became of some of the things', () => {
    const { items = [] } =
      readReport(
        { text: '任务16：征收协议谈下来42户，搬走30户，退回2户', quote: null },
        office,
        reader,
      ) ?? {};
    const credited = items
      .flatMap(({ metrics }) => metrics)
      .filter(({ target }) => target !== null);
    expect(credited.map(({ value }) => value)).toEqual([42]);
  });

  test('is of the thing, and not of what each of it costs', () => {
    expect(named('任务28：每座公厕投资30-40万元，本月完工1座，累计4座')).toEqual([
      '公厕完工 1座',
      '公厕累计 4座',
      '每座公厕投资 30万元',
      '每座公厕投资 40万元',
    ]);
  });

  test.each([
    ['任务30：检查企业126家次，罚款3.2万元', '罚款 3.2万元'],
    ['任务16：房屋征收签约58户，拆除面积1.2万平方米', '拆除面积 1.2万平方米'],
    ['任务12：拨付停车场补贴资金320万元，新增泊位86个', '新增泊位 86个'],
    ['任务16、17二季度报告：\n任务17：评出示范项目4个\n任务16：征收签约360户', '征收签约 360户'],
  ])('stays by itself where it says what it is: %s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});
