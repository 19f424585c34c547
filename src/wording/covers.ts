/** Before what is told to whoever takes the messages of somebody away. */
export const takenFor = (name: string, text: string): string =>
  `（代${name || '他人'}收，办理仍由本人或其授权的人）\n${text}`;

/** To whoever is of another house: that something came, and not what. */
export const keptFor = (name: string): string =>
  `（代${name || '他人'}收）有一件新的事项待${name || '其'}办理，内容不转发给其他单位；请提醒本人查看，或由其授权的人办理。`;
