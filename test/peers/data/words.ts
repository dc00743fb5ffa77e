import { weights } from "./chance.ts";

const list = (text: string) => text.split(" ");

export const surnames = [
  ..."王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈",
];
export const givenNames = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧建文辉力玲志宇晨欣怡嘉俊雅诗涵梓浩博思佳子轩雨泽",
];
export const brands = [
  ..."华鑫盛达兴隆恒泰瑞丰佳美天宏远博众创新科联智汇腾飞金源永信诚德润康普正大中海龙凯星辉航旭",
];
export const trades = list(
  "机械制造 电子科技 软件技术 信息科技 商贸 贸易 物流 餐饮管理 食品 建筑工程 装饰设计 医疗器械 医药 教育咨询 文化传媒 广告 农业发展 投资管理 汽车零部件 网络科技 实业 科技 生物科技 酒店管理 超市连锁",
);
export const companyForms = weights(
  "有限公司 70, 有限责任公司 8, 股份有限公司 6, 集团 4, 工厂 3, 商行 4, 经营部 4, 事务所 1",
);
export const offices = list(
  "人民政府 发展和改革委员会 市场监督管理局 政务服务中心 街道办事处 财政局 公安局 税务局",
);
export const institutions = list(
  "大学 理工学院 第一中学 实验小学 人民医院 中心医院 农业研究所 图书馆 职业技术学院 规划研究院",
);
export const industries = weights(
  "机械制造 8, 电子设备 6, 汽车零部件 3, 五金模具 3, 化工材料 2, 纺织服装 3, 软件开发 6, 信息技术服务 5, 互联网 5, 零售 6, 百货超市 3, 电商 5, 餐饮 6, 酒店 2, 食品加工 3, 批发 3, 国际贸易 4, 物流运输 4, 快递 1, 建筑工程 5, 房地产 3, 建材 2, 医疗器械 3, 医药 2, 教育培训 4, 金融 2, 保险 1, 农业种植 2, 养殖 1, 文化传媒 2, 广告设计 2, 其他 2, 咨询 1",
);
export const provinces = weights(
  "广东 35, 浙江 8, 江苏 8, 上海 6, 北京 6, 福建 4, 山东 4, 湖南 4, 湖北 3, 四川 3, 广西 3, 江西 2, 河南 2, 安徽 2, 河北 1, 重庆 1.5, 天津 1, 陕西 1, 辽宁 1, 云南 1, 贵州 .7, 海南 .7, 山西 .5, 黑龙江 .4, 吉林 .4, 内蒙古 .4, 新疆 .4, 甘肃 .3, 宁夏 .2, 青海 .1, 西藏 .1, 香港 .8, 澳门 .3, 台湾 .3, 美国 .8, 新加坡 .6, 日本 .5, 越南 .5, 德国 .4, 英国 .4, 澳大利亚 .3, 马来西亚 .4",
);
export const abroad = new Set(list("美国 新加坡 日本 越南 德国 英国 澳大利亚 马来西亚"));

const table = (text: string) =>
  new Map(
    text.split(", ").map((entry) => {
      const [key = "", ...words] = entry.split(" ");
      return [key, words] as const;
    }),
  );

/** What a province is officially called; 省 for those not listed. */
const endings = table(
  "北京 市, 上海 市, 天津 市, 重庆 市, 广西 壮族自治区, 内蒙古 自治区, 新疆 维吾尔自治区, 宁夏 回族自治区, 西藏 自治区, 香港, 澳门, 台湾",
);
export const endingOf = (province: string) => {
  const known = endings.get(province);
  return known ? (known[0] ?? "") : "省";
};

const cities = table(
  "广东 广州 深圳 东莞 佛山 惠州 珠海 中山, 浙江 杭州 宁波 温州 金华, 江苏 南京 苏州 无锡 常州, 福建 福州 厦门 泉州, 山东 济南 青岛 烟台, 湖南 长沙 株洲, 湖北 武汉 宜昌, 四川 成都 绵阳, 广西 南宁 柳州, 江西 南昌 赣州, 河南 郑州 洛阳, 安徽 合肥 芜湖, 河北 石家庄 保定, 陕西 西安, 辽宁 沈阳 大连, 云南 昆明, 贵州 贵阳, 海南 海口 三亚, 山西 太原, 黑龙江 哈尔滨, 吉林 长春, 内蒙古 呼和浩特, 新疆 乌鲁木齐, 甘肃 兰州, 宁夏 银川, 青海 西宁, 西藏 拉萨",
);
/** Those not listed are a city themselves. */
export const citiesOf = (province: string) => cities.get(province) ?? [province];

export const products = list("标准版 专业版 旗舰版 配件 耗材 实施包 维保 云端版");
export const wishes = list(
  "希望价格再优惠一点 预算有限 询问折扣政策 要求降价 觉得竞品更便宜 重视产品质量 对品质要求高 需要认证资料 反馈设备不够稳定 希望更耐用 检验必须合格 售后响应要快 需要上门安装 希望服务更及时 维修等待时间长 对新品感兴趣 需要定制方案 关注智能化 计划系统升级 联合研发意向 希望有创新功能",
);
export const remarks = list(
  "老板比较忙，下午联系 采购周期较长 由办公室统一采购 去年展会认识 转介绍客户 需要开增值税专票 对接人已更换 每季度下单一次 付款及时 账期六十天 年底集中采购 暂无明确计划 下月再跟进 已发送报价单",
);
