/** Preloaded into a server: its clock is off by the milliseconds that stand in CLOCK_FILE, also when they change while it runs. */
import { readFileSync } from 'node:fs';

const SystemDate = Date;
const now = () => SystemDate.now() + Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));

globalThis.Date = class extends SystemDate {
  constructor(...parts) {
    if (parts.length === 0) super(now());
    else super(...parts);
  }

  static now() {
    return now();
  }
};
