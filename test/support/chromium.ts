import { existsSync } from 'node:fs';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { endedOnce } from './ended-once.ts';

/** Where Debian puts it, under its own name and under that of its cousin. */
const PLACES: readonly string[] = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Where no locale is set, Chromium calls every file that is not in ASCII “download”. */
const UTF8 = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

/** The browser of CHROMIUM, or the system's own. Null, and a line that says what to do, where there is neither. */
export async function startChromium(): Promise<{
  /**
   * A page in a window of its own, which its `close` ends too: Chromium may wait forever where one page alone is closed that it
   * is still showing an error on.
   */
  openPage(options: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
} | null> {
  const executablePath = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => existsSync(path));
  if (!executablePath) {
    process.stderr.write(
      'Skipped: the tests of the pages need Chromium (apt-get install chromium), or CHROMIUM=/path/to/it\n',
    );
    return null;
  }
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...UTF8 } });
  return {
    openPage: async (options) => {
      const page = await browser.newPage({ ...options, locale: 'zh-CN' });
      await page.addInitScript({ path: 'test/support/in-page.js' });
      return page;
    },
    stop: endedOnce(() => browser.close()),
  };
}
