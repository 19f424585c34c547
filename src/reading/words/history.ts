/** What is told is so by now, whatever was before: 现在建成5座. */
export const BY_THIS_TIME = /现在|目前|如今|眼下|现已|至今|迄今|到今[天日]|截[至止]目前/u;

/** Behind a time, how a work began: 5月开工, 3月选的址. */
export const STARTED =
  /^(?:份|底|初|[上中下]旬|\d{1,2}[日号])?(?:就|才|刚|正式|陆续|都|全面|已经?|便){0,3}(?:[开动复完][的了]?工|[选定][的了]?址|[招中][的了]?标|立[的了]?项|打[的了]?桩|开[建始]|启动|进场|施工|签约|腾退|拆迁|做[的了]?方案|拿到|批)/u;
