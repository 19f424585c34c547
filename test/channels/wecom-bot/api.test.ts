import { afterEach, describe, expect, test } from '@jest/globals';
import { postReply } from '../../../src/channels/wecom-bot/api.ts';
import { type ApiAnswer, type FakeApi, json, startFakeApi } from '../../support/fake-wecom.ts';

const running: FakeApi[] = [];
async function start(answer?: ApiAnswer): Promise<FakeApi> {
  const api = await startFakeApi(answer);
  running.push(api);
  return api;
}
afterEach(async () => {
  for (const api of running.splice(0)) await api.close();
});

describe('a late answer', () => {
  test('is posted once, as markdown, to the address that came with the message', async () => {
    const api = await start();
    expect(await postReply(api.responseUrl('RC1'), { text: '已登记' }, api.origin)).toBe('sent');
    expect(api.posted).toEqual([
      {
        path: '/cgi-bin/aibot/response?response_code=RC1',
        body: JSON.stringify({ msgtype: 'markdown', markdown: { content: '已登记' } }),
      },
    ]);
  });

  test('can be the card below words that were said in the callback', async () => {
    const api = await start();
    const card = {
      id: 'once-1',
      title: '【草稿】任务28',
      desc: '2020年6月',
      facts: [{ name: '任务', value: '28' }],
      note: '请核对',
      buttons: [
        { label: '确认', says: '确认482193' },
        { label: '取消', says: '取消482193' },
      ],
      place: 'below' as const,
      isSettledByPress: true,
    };
    expect(await postReply(api.responseUrl('RC1'), { text: '', card }, api.origin)).toBe('sent');
    expect(JSON.parse(api.posted[0]?.body ?? '')).toEqual({
      msgtype: 'template_card',
      template_card: {
        card_type: 'button_interaction',
        task_id: 'once-1',
        main_title: { title: '【草稿】任务28', desc: '2020年6月' },
        sub_title_text: '请核对',
        horizontal_content_list: [{ keyname: '任务', value: '28' }],
        button_list: [
          { text: '确认', style: 1, key: '确认482193' },
          { text: '取消', style: 2, key: '取消482193' },
        ],
      },
    });
  });

  test('is refused where the platform says so in an HTTP 200', async () => {
    const api = await start(json({ errcode: 40_058, errmsg: 'response_code used' }));
    expect(await postReply(api.responseUrl('RC1'), { text: '已登记' }, api.origin)).toBe('refused');
  });

  test.each([
    ['HTTP 500', json({}, 500), 'unknown'],
    ['HTTP 404', json({}, 404), 'refused'],
    ['no JSON', ((response) => response.end('<html>')) as ApiAnswer, 'unknown'],
    ['a broken connection', ((response) => response.destroy()) as ApiAnswer, 'unknown'],
  ])('after %s is %s', async (_, answer, delivery) => {
    const api = await start(answer);
    expect(await postReply(api.responseUrl('RC1'), { text: '已登记' }, api.origin)).toBe(delivery);
    expect(api.posted.length).toBe(1);
  });

  test('may be tried again where nobody listened', async () => {
    const api = await start();
    const url = api.responseUrl('RC1');
    await api.close();
    running.pop();
    expect(await postReply(url, { text: '已登记' }, api.origin)).toBe('busy');
  });

  test('never goes to another origin', async () => {
    const [own, foreign] = [await start(), await start()];
    for (const url of [foreign.responseUrl('RC1'), 'file:///etc/passwd', 'no address', '']) {
      expect(await postReply(url, { text: '已登记' }, own.origin)).toBe('refused');
    }
    expect(foreign.posted).toEqual([]);
  });

  test('does not follow a redirection to another host', async () => {
    const foreign = await start();
    const own = await start((response) =>
      response.writeHead(307, { location: foreign.responseUrl('RC1') }).end(),
    );
    expect(await postReply(own.responseUrl('RC1'), { text: '已登记' }, own.origin)).toBe('unknown');
    expect(foreign.posted).toEqual([]);
  });
});
