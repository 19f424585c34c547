/** The library in one file comes without a description of its own. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { init } from 'echarts';
}
