/** An answer that lists something, after whether there are as many as somebody takes it that there are, where they say how many. */
export function withCountChecked(
  text: string,
  claimed: number | undefined,
  count: number,
  measure: string,
): string {
  if (claimed === undefined) return text;
  const verdict =
    claimed === count
      ? `是的，是${count}${measure}。`
      : `不是${claimed}${measure}，是${count}${measure}。`;
  return `${verdict}\n${text}`;
}
