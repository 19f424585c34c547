/** The tasks that are listed, where somebody may have called one of them by its number: 医保就21项吧. */
export function withTasksChecked(
  text: string,
  claimed: number | undefined,
  numbers: readonly number[],
): string {
  const isNumber = claimed !== undefined && claimed !== numbers.length && numbers.includes(claimed);
  if (!isNumber) return withCountChecked(text, claimed, numbers.length, '项');
  const verdict =
    numbers.length === 1
      ? `是的，就是任务${claimed}。`
      : `有任务${claimed}，一共是${numbers.length}项。`;
  return `${verdict}\n${text}`;
}

/** The same where several are called by their numbers, and perhaps no others: 交警一共是13到15项吧. */
export function withNumbersChecked(
  text: string,
  claimed: readonly number[],
  numbers: readonly number[],
  areAll: boolean,
): string {
  const wrong = claimed.filter((one) => !numbers.includes(one));
  const others = numbers.filter((one) => !claimed.includes(one));
  const verdict =
    wrong.length > 0
      ? `不全是，不含任务${wrong.join('、')}。`
      : others.length > 0 && areAll
        ? `这几项都是，还有任务${others.join('、')}。`
        : `是的，${others.length > 0 ? '都有' : '就是'}任务${claimed.join('、')}。`;
  return `${verdict}\n${text}`;
}

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
