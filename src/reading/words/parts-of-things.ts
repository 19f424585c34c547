import { either, named, sequence } from '../pattern.ts';

/** By its last sign a word is told for a thing that is put into another: 扶手, 标识牌, 长椅, 便利店, 督导员. */
const LAST_SIGN =
  /(?<=[\u4e00-\u9fff])[手牌栏椅凳桶箱柜灯杆板砖管门窗机器仪车苗树草坪架棚亭廊台网屏盖池垫镜店摊站房馆员墙锁泵阀井桩碑像旗]/u;
/** And by two of them. */
const LAST_SIGNS =
  /[厕床摊车泊座工]位|探头|坡道|步道|标[识志线]|设[备施]|系统|材料|商户|场地|[球广停]场|灯[杆箱具]/u;

/** At the end of the words behind a thing, what was put into it: 安装扶手 of 公厕安装扶手. */
export const PUT_INTO = new RegExp(
  sequence(named('head', either(LAST_SIGNS, LAST_SIGN)), /$/u),
  'u',
);
