/** Whether a name is short for a longer one, by two to four of its signs in their order that do not all stand together: 花街 of 花漾街区. */
export function abbreviates(name: string, whole: string): boolean {
  if (!SHORT.test(name) || whole.includes(name)) return false;
  let from = 0;
  return [...name].every((sign) => {
    const at = whole.indexOf(sign, from);
    from = at + 1;
    return at >= 0;
  });
}

const SHORT = /^[\u4e00-\u9fff]{2,4}$/u;
