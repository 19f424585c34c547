/** Before what is told to whoever takes the messages of somebody away. */
export const takenFor = (name: string, text: string): string =>
  `（代${name || '他人'}收，办理仍由本人或其授权的人）\n${text}`;
