/** Traditional characters of the words headers and statuses use, and their simplified twins, pair by pair. */
const PAIRS =
  "戶户編编號号稱称訂订單单數数費费總总額额購购買买電电話话聯联繫系絡络機机職职員员廠厂業业務务類类別别級级產产價价間间時时態态狀状約约終终開开結结續续實实際际檢检備备註注記记錄录國国區区縣县鎮镇鄉乡門门賣卖銷销應应該该還还負负責责歸归屬属錢钱幣币類类標标籤签滿满評评復复後后從从當当會会項项線线統统進进運运達达過过長长處处護护離离權权個个條条滯滞遲迟領领顧顾賬账帳账貨货質质贈赠轉转輪轮辦办報报歷历發发關关閉闭廢废測测試试計计匯汇";

const simple: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
);

/** As a simplified-script sheet would write it: 客戶編號 → 客户编号. */
export function simplified(text: string): string {
  let result = "";
  for (const letter of text) result += simple.get(letter) ?? letter;
  return result;
}
