export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One line of the report: what was measured, ours, the floor or what else it is held against, and the ratio of the two. */
export function printBeside(
  what: string,
  unit: string,
  own: number,
  other: number,
  called = 'floor',
): void {
  const ratio = (own / other).toFixed(2);
  console.log(
    `${what.padEnd(62)} ${rounded(own)} ${unit.padEnd(6)} ${called} ${rounded(other)}   ratio ${ratio}`,
  );
}

export function print(what: string, unit: string, value: number): void {
  console.log(`${what.padEnd(62)} ${rounded(value)} ${unit}`);
}

const rounded = (value: number): string =>
  (value < 10 ? value.toFixed(2) : value.toFixed(0)).padStart(8);
