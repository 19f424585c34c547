import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { isCalendarDay } from '../src/domain/day.ts';
import { momentIn } from '../src/domain/moment.ts';
import { ConfigError, StoreUnavailableError } from '../src/errors.ts';
import { KINDS } from '../src/office.ts';
import { readMembersFile } from '../src/people/members-file.ts';
import { readPlanFile } from '../src/plan/plan-file.ts';
import { pushLine } from '../src/rehearsal/push-line.ts';
import { openVirtualOffice } from '../src/rehearsal/virtual-clock.ts';
import { openStoreCopy } from '../src/store/open-copy.ts';
import { previewEmpty, previewLine } from '../src/wording/preview.ts';
import { endWithReader } from './end-with-reader.ts';

endWithReader();

const USAGE = `npm run preview -- --from 2020-07-01 --to 2020-07-31 [--json]
打印这段时间里会自动发出的每条提醒：时间、对方、平台、内容。只看不发，不改动任何数据。`;

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const { from = '', to = '' } = values;
if (values.help) console.log(USAGE);
else if (!isCalendarDay(from) || !isCalendarDay(to) || from > to) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await preview(from, to).catch(fail);
}

/** Plays the days on a copy of what is kept: who is registered, what is reported, what the office has set. Nobody speaks. */
async function preview(first: string, last: string): Promise<void> {
  const config = readConfig(process.env);
  const plan = readPlanFile(config.planFile);
  const members = readMembersFile(config.membersFile, plan);
  const { store, close } = await openStoreCopy(config, KINDS);
  let count = 0;
  const office = await openVirtualOffice({
    plan,
    store,
    members,
    recognize: async () => ({ kind: 'misread' }),
    start: momentIn(first, '00:00'),
    async onPush(row, at) {
      if (!row.message.occasion) return;
      const { to: recipient } = row.message;
      const route = recipient.kind === 'person' ? recipient.personId.split(':')[0] : null;
      const line = { ...(await pushLine(row, at, office.people)), route: route ?? null };
      console.log(values.json ? JSON.stringify(line) : previewLine(line));
      count += 1;
    },
    onError: (error) => console.error(error),
  });
  await office.turnTo(momentIn(last, '23:59'));
  await close();
  if (count === 0 && !values.json) console.error(previewEmpty(first, last));
}

function fail(error: unknown): void {
  if (!(error instanceof ConfigError || error instanceof StoreUnavailableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
