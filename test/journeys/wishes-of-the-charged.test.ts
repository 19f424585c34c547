import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'zxx', name: '张希夏', roles: [{ role: 'liaison', unit: '区城管局' }] },
];
const office = openJourney('2020-06-01 09:00', PEOPLE);
const { tell, report } = office;
const told = async (who: string) =>
  (await office.pushes())
    .filter(({ message: { to } }) => to.kind === 'person' && to.personId === `terminal:${who}`)
    .map(({ message }) => message.text)
    .join('\n');

async function referred(): Promise<void> {
  await report('cmd', '批示：北园大街井盖响，请水务局处理，区财政局配合');
  await tell('of1', '转办批示1');
}
async function supervised(): Promise<void> {
  await report('of1', '督办：任务8小清河排口，区水务局6月20日前封堵');
}
async function announced(): Promise<void> {
  await report('gz4', '召开第四组会议，6月8日下午2点，区水务局三楼会议室，议题：停车场选址');
  await tell('of1', '备案会议1');
  await tell('gl4', '会议1发通知');
}

describe('who says that it is not theirs', () => {
  test.each([
    '这个井盖是燃气公司的，不归我们管，能退吗',
    '井盖归燃气公司，我们协调不了，能不能换个单位牵头',
  ])('and asks whether it may be returned sees it first: %s', async (text) => {
    await referred();
    expect(await tell('lw', text)).toContain('我理解您是要：退回批示1');
    expect(await tell('of1', '批示1')).not.toContain('退回：联水务');
    expect(await tell('lw', '确认')).toContain('退回');
  });

  test.each([
    '督办收到。不过排口归城管，我们只管监测，请转给城管',
    '收到，但这个排口不归我们管，建议转给城管局',
  ])('of a 督办 has signed for it, and the office hears why: %s', async (text) => {
    await supervised();
    const said = await tell('lw', text);
    expect(said).toContain('签收');
    expect(said).toContain('办公室改定责任单位之前仍请办理');
    expect(await told('of1')).toContain('说明不属其职责');
  });

  test.each(['这归谁管', '这个井盖归哪个单位管'])('returns nothing by asking: %s', async (text) => {
    await referred();
    await tell('lw', text);
    expect(await tell('of1', '批示1')).not.toContain('退回');
  });

  test('is left with it in the words of the office', async () => {
    await referred();
    await tell('lw', '批示1不归我们管');
    const said = await tell('of1', '退回不行，还是你们牵头，燃气你们去协调');
    expect(said).toContain('已拟办、转办：主办区水务局，协办区财政局');
    expect(await told('lw')).toContain('燃气你们去协调');
  });

  test.each(['那就改成城管局牵头，你们配合', '换城管局', '转给城管局办吧', '主责城管局'])(
    'is relieved by the office: %s',
    async (text) => {
      await supervised();
      await tell('lw', '督办1不归我们管');
      expect(await tell('of1', text)).toContain('督办1（任务8小清河排口）责任单位已改为区城管局');
    },
  );
});

describe('who was asked to a meeting', () => {
  test.each(['周一有督察，去不了，能不能改周三？', '那天有会，我们来不了，可以改到6月10日吗'])(
    'and cannot come is excused, and the host hears the wish: %s',
    async (text) => {
      await announced();
      const said = await tell('lz', text);
      expect(said).toContain('区住房城乡建设局请假');
      expect(said).toContain('已转告您的请求');
      expect(await told('gl4')).toContain('请求改时间');
    },
  );

  test.each(['那我周一可以去', '8号我们能参加'])('comes on its day: %s', async (text) => {
    await announced();
    expect(await tell('lz', text)).toContain('已登记区住房城乡建设局参加');
  });

  test('wishes for another day by saying when they could come', async () => {
    await announced();
    expect(await tell('lz', '那我周三可以去')).toContain('已转告您的请求');
    expect(await tell('gl4', '会议1回执')).toContain('参加0');
  });
});

describe('who was charged with a 督办', () => {
  test.each(['谢谢，我们接了，争取这周搞完', '活儿接下了，有进展马上报', '我们认领了'])(
    'signs for it by taking it on: %s',
    async (text) => {
      await supervised();
      expect(await tell('lw', text)).toContain('签收');
      expect(await tell('of1', '督办1')).not.toContain('进展：');
    },
  );

  test.each([
    '督办1两处都完工了，北园一处、药山一处',
    '督办1：4处全封堵完了，没有渗水了',
    '督办1排口堵上了，异味没了',
  ])('has done it: %s', async (text) => {
    await supervised();
    expect(await tell('lw', text)).toContain('现请指挥部办公室（许办、马办）核销');
  });

  test.each(['督办1堵了3处，还差1处', '督办1还没了结', '接了，不过人手不够'])(
    'has not: %s',
    async (text) => {
      await supervised();
      expect(await tell('lw', text)).not.toContain('核销');
    },
  );

  test('means the answer by what was shown as news', async () => {
    await supervised();
    await tell('lw', '目前堵了3处，还差1处');
    expect(await tell('lw', '这个就算办完了吧')).toContain('我理解您是要：办结督办1');
  });
});
