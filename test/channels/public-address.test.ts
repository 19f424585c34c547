import { describe, expect, test } from '@jest/globals';
import { leadsOutside } from '../../src/channels/public-address.ts';

describe('an address of a file', () => {
  test.each([
    'https://127.0.0.1/a',
    'https://127.1/a',
    'https://0x7f000001/a',
    'https://2130706433/a',
    'https://0.0.0.0/a',
    'https://10.1.2.3/a',
    'https://172.20.0.1/a',
    'https://192.168.1.1/a',
    'https://169.254.169.254/latest/meta-data',
    'https://100.100.100.200/a',
    'https://[::1]/a',
    'https://[::]/a',
    'https://[::ffff:127.0.0.1]/a',
    'https://[fd00::1]/a',
    'https://[fe80::1]/a',
    'https://localhost/a',
    'https://no-such-host.invalid/a',
  ])('does not lead outside in %s', async (url) => {
    expect(await leadsOutside(url)).toBe(false);
  });

  test.each(['https://8.8.8.8/a', 'https://172.32.0.1/a', 'https://[2001:4860:4860::8888]/a'])(
    'leads outside in %s',
    async (url) => {
      expect(await leadsOutside(url)).toBe(true);
    },
  );
});
