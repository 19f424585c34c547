/** Preloaded into a server: its clock begins at CLOCK_STARTS_AT and runs on from there. */
const SystemDate = Date;
const offset = SystemDate.parse(process.env.CLOCK_STARTS_AT) - SystemDate.now();

globalThis.Date = class extends SystemDate {
  constructor(...parts) {
    if (parts.length === 0) super(SystemDate.now() + offset);
    else super(...parts);
  }

  static now() {
    return SystemDate.now() + offset;
  }
};
