import type { Seat } from './office.ts';

/** The people who walk through the mechanisms of 附件2. */
export const COMMAND: readonly Seat[] = [
  { userid: 'cmd', name: '韩利师', roles: [{ role: 'commander' }] },
  {
    userid: 'dc4',
    name: '副指四',
    roles: [{ role: 'deputy-commander', unit: '区水务局' }],
  },
  {
    userid: 'dir',
    name: '隋法山',
    roles: [{ role: 'office-director' }, { role: 'group-leader', group: 6, unit: '区城管局' }],
  },
  { userid: 'of1', name: '许办', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'of2', name: '马办', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'gl4', name: '组联四', roles: [{ role: 'group-liaison', group: 4, unit: '区水务局' }] },
  { userid: 'gz4', name: '马卫民', roles: [{ role: 'group-leader', group: 4, unit: '区水务局' }] },
  { userid: 'gl6', name: '组联六', roles: [{ role: 'group-liaison', group: 6, unit: '区城管局' }] },
  { userid: 'lw', name: '联水务', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'lz', name: '联住房', roles: [{ role: 'liaison', unit: '区住房城乡建设局' }] },
  { userid: 'bz', name: '长住房', roles: [{ role: 'unit-leader', unit: '区住房城乡建设局' }] },
  { userid: 'lcz', name: '联财政', roles: [{ role: 'liaison', unit: '区财政局' }] },
  { userid: 'lj', name: '联交警', roles: [{ role: 'liaison', unit: '区交警大队' }] },
  { userid: 'lm', name: '联民政', roles: [{ role: 'liaison', unit: '区民政局' }] },
];
