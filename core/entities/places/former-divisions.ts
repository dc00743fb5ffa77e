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
  "5101 天府新区 郫县 双流县",
  "6101 户县 高陵县",
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

/** Starts of addresses and company names that only look like a place: 中山大学 lies in 广州, 阿里巴巴 in 杭州. */
export const notPlaces =
  "中山大学 | 中山公园 | 中山医院 | 中山纪念堂 | 中山陵 | 阿里巴巴 | 阿里云 | 阿里健康 | 阿里妈妈 | 海南航空学校 | 吉林大路 | 朝阳门 | 江西会馆 | 和平饭店 | 东方明珠 | 东方财富 | 大理石";

/** Everyday words and brand names among the short names of cities and prefectures: alone they are no place. */
export const everydayWords =
  "新界 | 新北 | 沙河 | 阿里 | 海西 | 海北 | 黄南 | 兴安 | 红河 | 怒江 | 东方 | 永安 | 安达 | 平安 | 合作 | 同仁 | 玉树 | 新星 | 双河 | 北屯 | 白杨 | 昆玉 | 海城 | 灯塔 | 凤城 | 兴城 | 大安 | 集安 | 临江 | 龙井 | 和龙 | 铁力 | 东宁 | 北安 | 海林 | 宁安 | 新民 | 东港 | 宁国 | 广德 | 天长 | 明光 | 无为 | 南安 | 福安 | 福清 | 高安 | 德兴 | 丰城 | 乐平 | 庐山 | 龙南 | 永康 | 江山 | 龙泉 | 建德 | 瑞安 | 平湖 | 海安 | 东台 | 兴化 | 泰兴 | 高平 | 孝义 | 永济 | 新乐 | 安国 | 三河 | 深州 | 定州 | 南宫 | 河间 | 平泉 | 新泰 | 海阳 | 昌邑 | 新密 | 长垣 | 永城 | 汉川 | 广水 | 利川 | 恩施 | 天门 | 安陆 | 当阳 | 赤壁 | 宁乡 | 常宁 | 祁阳 | 开平 | 恩平 | 兴宁 | 阳春 | 鹤山 | 台山 | 四会 | 罗定 | 东兴 | 北流 | 合山 | 平果 | 荔浦 | 文昌 | 万宁 | 崇州 | 广汉 | 江油 | 兴义 | 兴仁 | 福泉 | 赤水 | 安宁 | 开远 | 弥勒 | 文山 | 兴平 | 华亭 | 玉门 | 沙湾 | 五常 | 尚志 | 同江 | 东阳 | 华阴 | 子长 | 洪江 | 高州 | 化州 | 石首 | 京山 | 钟祥 | 应城";
