export const boardAt = (link: string): string =>
  `看板（12小时内有效，只限您本人，请勿转发）：${link}\n看完可回“退出看板”，网址立即失效。`;

export const boardLeft = (count: number): string =>
  count === 0 ? '您没有打开的看板。要看请发“看板”。' : `已退出，之前的${count}个看板网址都已失效。`;

/** Whoever keeps the server hears how it is switched on; the others what they may ask instead. */
export const noBoard = (isOffice: boolean): string =>
  isOffice
    ? '看板还没有开通：请运维人员设好PUBLIC_URL（本服务的公网网址）后重启。开通前可发“总体进展”“各组亮灯图”。'
    : '看板还没有开通，请联系指挥部办公室。现在可发“总体进展”看文字，或发“各组亮灯图”“进度图”看图。';
