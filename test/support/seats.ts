import type { Seat } from './office.ts';

/** The people who speak in the journeys of reporting. */
export const SEATS: readonly Seat[] = [
  { userid: 'hw', name: '赵环', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'hw2', name: '钱环', roles: [{ role: 'unit-leader', unit: '区环卫管护中心' }] },
  { userid: 'yl', name: '孙园', roles: [{ role: 'liaison', unit: '区园林绿化服务中心' }] },
  { userid: 'sw', name: '李水', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'cg', name: '周城', roles: [{ role: 'liaison', unit: '区城管局' }] },
  { userid: 'zj', name: '吴住', roles: [{ role: 'liaison', unit: '区住房城乡建设局' }] },
  { userid: 'bgs', name: '张办', roles: [{ role: 'office' }] },
  { userid: 'g6', name: '郑组', roles: [{ role: 'group-liaison', group: 6 }] },
  { userid: 'g2', name: '王组', roles: [{ role: 'group-liaison', group: 2 }] },
  { userid: 'zzh', name: '冯总', roles: [{ role: 'commander' }] },
];
