/** 卷号, its parts in the order that the office likes: 组-年-号. */
export const FILE_NUMBER_FORM = '组-年-号';

const FORM = /^(?<first>[组年号])(?<mark>[-—·./])(?<second>[组年号])\k<mark>(?<third>[组年号])$/u;

/** Group, year and serial, each once, with one mark between them. */
export function isFileNumberForm(form: string): boolean {
  const { first, second, third } = FORM.exec(form)?.groups ?? {};
  return first !== undefined && new Set([first, second, third]).size === 3;
}

/** 4-2020-1; the office's own group is 0. */
export const fileNumber = (
  {
    group,
    year,
    serial,
  }: { readonly group: number; readonly year: number; readonly serial: number },
  form: string = FILE_NUMBER_FORM,
): string =>
  form.replace('组', String(group)).replace('年', String(year)).replace('号', String(serial));
