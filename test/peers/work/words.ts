const lists = <Key extends string>(
  given: Readonly<Record<Key, string>>,
): ReadonlyMap<Key, readonly string[]> =>
  new Map(Object.entries<string>(given).map(([key, words]) => [key as Key, words.split(" ")]));

/** A province begins with one of these, the home one first. */
export const home = "广东";
export const provinces =
  "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙 广西 西藏 宁夏 新疆 香港 澳门".split(
    " ",
  );

/** What the column says, where it says it, → code word of nature. */
export const statedNatures: ReadonlyMap<string, string> = new Map([
  ["个人", "person"],
  ["企业", "company"],
  ["政府", "government"],
  ["事业单位", "institution"],
]);

/** What a name contains, in the order in which it is tried. */
export const natureWords = lists({
  company: "公司 集团 工厂 企业 商行 事务所 合作社 经营部",
  institution: "大学 学院 学校 中学 小学 医院 研究院 研究所 图书馆",
  government: "人民政府 委员会 管理局 服务中心 街道办 财政局 公安局 税务局",
});

/** What an industry or a name contains, in the order in which it is tried. */
export const industryWords = lists({
  manufacturing: "制造 机械 汽车 电子 五金 模具 化工 纺织",
  software: "软件 信息 互联网 网络 数据 人工智能",
  retail: "零售 超市 便利 商城 百货 电商",
  catering: "餐饮 酒店 食品 饭店 咖啡 民宿",
  wholesale: "批发 贸易 进出口 经销",
  transport: "物流 运输 快递 货运 仓储",
  construction: "建筑 工程 装饰 房地产 建材 地产",
  medical: "医疗 医药 医院 生物 健康 诊所",
  education: "教育 培训 学校 大学 学院 中学",
  finance: "金融 银行 保险 证券 投资 基金",
  agriculture: "农业 养殖 种植 林业 渔业 农产品",
  media: "传媒 广告 文化 设计 影视 出版",
});

/** What notes contain: the need with the most different words wins, the first of equals. */
export const needWords = lists({
  price: "价格 折扣 优惠 便宜 预算 降价",
  quality: "质量 品质 耐用 稳定 认证 合格",
  service: "服务 售后 响应 上门 安装 维修",
  innovation: "新品 定制 创新 研发 智能 升级",
});
