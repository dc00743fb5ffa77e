import { simplified } from "../../words/simplified.ts";

/** Traditional characters of the names of places, beyond those headers use. */
const PAIRS =
  "臺台灣湾東东廣广遼辽寧宁龍龙蘇苏貴贵雲云陝陕肅肃慶庆內内濟济瀋沈陽阳漢汉鄭郑蘭兰爾尔濱滨蕪芜島岛煙烟連连義义莊庄蘆芦華华園园興兴樹树楊杨觀观龜龟溝沟豐丰霧雾棲栖沖冲營营鹽盐學学鳳凤崗岗鳥鸟橋桥彌弥嶺岭頭头澤泽鴨鸭黃黄鏡镜馬马蓮莲環环銅铜鑼锣將将軍军圍围齊齐薩萨溫温紹绍廈厦贛赣嶗崂棗枣滄沧陰阴鶴鹤撫抚錦锦鐵铁瀘泸綿绵樂乐資资畢毕銀银吳吴張张許许婁娄懷怀鬱郁欽钦賓宾賀贺羅罗寶宝葉叶萬万淺浅潁颍涼凉";

const pairs: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
);

/** An address in the characters our names of places are written in: 臺北市 → 台北市. */
export function simplifiedPlace(address: string): string {
  let result = "";
  for (const letter of simplified(address)) result += pairs.get(letter) ?? letter;
  return result;
}
