import { describe, expect, test } from '@jest/globals';
import { tellsHowItStands, tellsOwnWork } from '../../src/reading/own-work.ts';

describe('a message as a whole', () => {
  test.each([
    '易涝点都治完了，就是黄台板桥那处还积水',
    '今年的七个无违建街镇都通过了，就看市里发不发文了',
    '咱们青年志愿者出动四百来人次',
    '这个月查违停大概六七百起',
    '入户宣传垃圾分类一千五六百户',
    '泵站那台坏了，修不好',
    '公厕9月没动',
    '夜市热闹起来了，可是油烟投诉还是多',
    '社区医院都换上新系统了，只是老人还是不会用健康码',
    '公厕新的三座都能用了，但是官扎营那座晚上还是没灯',
    '学校都弄好了',
    '全区52所中小学、89所幼儿园垃圾分类进课堂，实现全覆盖',
    '路灯亮灯率做到零投诉',
    '夜间巡查实现常态化',
    '大明湖路断面7月总磷0.18，比6月降0.03',
  ])('tells of work: %s', (text) => {
    expect(tellsOwnWork(text)).toBe(true);
  });

  test.each([
    '公厕是环卫建还是街道建',
    '二环北路给没给通车的日子',
    '公厕完成了没',
    '公厕弄到哪一步了',
    '公厕建成6座，还差几座',
    '亮灯率达标了吗',
    '那就是完成一半',
    '怎么才能实现全覆盖',
    '垃圾分类年底前实现全覆盖',
    '为了实现全覆盖',
  ])('asks: %s', (text) => {
    expect(tellsOwnWork(text)).toBe(false);
  });

  test.each([
    '公厕的目标是8座',
    '还没完成的任务',
    '存在问题',
    '没报的',
    '公厕已经报过了',
    '9月的交了',
    '系统坏了打不开',
    '收到，马上办',
    '我换手机了',
    '没问题了',
    '数还没出来',
  ])('tells of the notice, of reports or of oneself, and of no work: %s', (text) => {
    expect(tellsOwnWork(text)).toBe(false);
  });
});

describe('how something stands', () => {
  test.each([
    '公厕第7座今早通水试用，第8座化粪池昨天才吊装',
    '绿道最后那段今早浇上沥青，路缘石也摆齐',
    '样板街灯杆正往外挪',
    '老旧小区保温板到场',
    '养老服务中心消防今早验，等盖章',
  ])('is told by whatever verb: %s', (text) => {
    expect(tellsHowItStands(text)).toBe(true);
  });

  test.each([
    '公厕保洁员今天体检',
    '公厕那个材料',
    '今早公厕那块的会几点',
    '第7座公厕在哪',
    '昨天的公厕数据',
    '下周去看公厕',
  ])('is told by none of these: %s', (text) => {
    expect(tellsHowItStands(text)).toBe(false);
  });
});
