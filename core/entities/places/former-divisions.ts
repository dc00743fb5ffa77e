/** Names that addresses still use: "4-digit code of the city, then its former or unofficial districts". */
export const formerDistricts: readonly string[] = [
  "1101 崇文区 宣武区",
  "1201 塘沽区 汉沽区 大港区",
  "2301 动力区 太平区",
  "3101 卢湾区 闸北区 南汇区 南市区",
  "3201 白下区 下关区 大厂区",
  "3202 崇安区 南长区 北塘区",
  "3203 九里区",
  "3204 戚墅堰区",
  "3205 沧浪区 平江区 金阊区 苏州工业园区",
  "3210 维扬区",
  "3301 下城区 江干区",
  "3302 江东区",
  "3502 开元区 杏林区",
  "3701 莱城区",
  "3702 四方区 胶南市",
  "4401 东山区 芳村区 萝岗区",
  "4403 光明新区 龙华新区 坪山新区 大鹏新区",
  "5001 万盛区 双桥区 两江新区",
  "5101 天府新区 郫县",
  "6101 户县",
];

/** Former or other names of whole cities: "code of the city today, then the names". */
export const otherCityNames: readonly string[] = [
  "1306 雄安新区 雄安",
  "3701 莱芜市",
  "4206 襄樊市 襄樊",
  "5308 思茅市 思茅",
  "8101 香港岛 港岛 九龙 新界",
  "8201 澳门半岛 氹仔 路环 路氹",
];
