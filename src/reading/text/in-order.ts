/**
 * Whether a text says these one after the other, whatever stands between. The forms have no flag g. Each is looked for
 * once, where one pattern with `.*` between them would try every pair.
 */
export function saysInOrder(text: string, ...forms: readonly RegExp[]): boolean {
  let rest = text;
  for (const form of forms) {
    const match = form.exec(rest);
    if (!match) return false;
    rest = rest.slice(match.index + match[0].length);
  }
  return true;
}
