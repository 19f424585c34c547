import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, setTime } = openJourney();

describe('a monthly day that is moved without being called by its name', () => {
  test('is moved where the day said is the one that holds', async () => {
    await tell('bgs', '以后月报就定每月25号');
    await tell('bgs', '确认');
    expect(await tell('bgs', '25号改成28号，25号太赶')).toContain('将把月报日设为每月28日');
    expect(await tell('bgs', '确认')).toContain('月报日已设为每月28日');
  });

  test('is left as it is where another day was meant', async () => {
    expect(await tell('bgs', '25号改成28号')).toContain('现在还没有设月报日');
    await tell('bgs', '设置月报日25日');
    expect(await tell('bgs', '20号改成28号')).toContain('现在的月报日是每月25日，不是20日');
    expect(await tell('bgs', '确认')).not.toContain('28日');
  });
});

describe('a monthly day that was set a moment ago', () => {
  test('is set anew by the day alone, in whatever words', async () => {
    await tell('bgs', '月报以后就每月26吧');
    await tell('bgs', '可以');
    expect(await tell('bgs', '哦不 27')).toContain('将把月报日设为每月27日');
    expect(await tell('bgs', '算了还是26')).toContain('将把月报日设为每月26日');
    expect(await tell('bgs', '对')).toContain('月报日已设为每月26日');
  });

  test('is not meant by a number an hour later', async () => {
    await tell('bgs', '月报26号');
    await tell('bgs', '确认');
    setTime('2020-06-20 12:00');
    expect(await tell('bgs', '哦不 27')).not.toContain('月报日');
  });
});

describe('an urging that would reach nobody', () => {
  test('is not there to be confirmed', async () => {
    expect(await tell('bgs', '催一下区体育中心')).not.toContain('确认');
    expect(await tell('bgs', '确认')).not.toContain('已催报');
  });

  test('leaves what waited to be confirmed where it was', async () => {
    await tell('bgs', '以后月报就定每月25号');
    expect(await tell('bgs', '催一下区体育中心')).not.toContain('前一份草稿');
    expect(await tell('bgs', '确认')).toContain('月报日已设为每月25日');
  });
});
