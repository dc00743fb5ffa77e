import type { Nature } from "./nature.ts";

type Endings = readonly (readonly [Nature, string])[];

/** Endings that make a name a business, looked for before words of government: 国家电网有限公司 is a company (D-18). */
export const businessEndings: Endings = [
  [
    "cooperative",
    "合作社 | 专业合作社 | 农民专业合作社 | 合作联社 | 供销社 | 合作总社 | cooperative | co-operative",
  ],
  ["sole-trader", "个体工商户 | 个体户 | 个体经营户 | 个体 | sole trader | sole proprietor"],
  [
    "enterprise",
    "厂 | 店 | 银行 | 商行 | 车行 | 分行 | 支行 | 总行 | 农商行 | 粮行 | 洋行 | 药行 | 茶行 | 花行 | 建材行 | 五金行 | 电器行 | 琴行 | 金行 | 典当行 | 拍卖行 | 旅行社 | 出版社 | 报社 | 杂志社 | 信用社 | 信用合作联社 | 通讯社 | 旅社",
  ],
  [
    "enterprise",
    "事务所 | 合伙企业 | 有限合伙 | 普通合伙 | 企业 | 独资企业 | 工作室 | 经营部 | 营业部 | 门市部 | 门市 | 服务部 | 销售部 | 批发部 | 零售部 | 维修部 | 加工部 | 事业部 | 收购站 | 加油站 | 批发市场 | 超市 | 商场 | 商城 | 百货 | 百货大楼 | 购物中心 | 便利店 | 宾馆 | 酒楼 | 酒家 | 餐厅 | 餐馆 | 饭庄 | 面馆 | 茶馆 | 茶楼 | 咖啡馆 | 会所 | 客栈 | 民宿 | 山庄 | 农庄 | 度假村 | 药房 | 大药房 | 诊所 | 网吧 | 影楼 | 影城 | 美容院 | 养生馆 | 健身房 | 俱乐部 | 农场 | 家庭农场 | 林场 | 牧场 | 养殖场 | 苗圃 | 茶厂 | 作坊 | 小吃部 | 货运部 | 股份 | 控股 | 商贸 | 贸易 | 科技",
  ],
  [
    "enterprise",
    "group | holding | partners | associates | enterprise | trading | industries | solutions | systems | technologies | bank | store | shop | supermarket | market | restaurant | cafe | bistro | hotel | bakery | studio | agency | consulting | branch | gallery | brewery | winery | pharmacy | factory | works | labs | mart | farm | diner | clinic | plumbing | salon | garage | grill | kitchen | deli | pizzeria | pub | fitness | motors | foods | services | repair | laundry | logistics | transport | construction | software | media | design | dental",
  ],
];

/** Endings of bodies that members or donors carry. */
export const memberBodyEndings: Endings = [
  [
    "mass-organisation",
    "工会 | 总工会 | 工会委员会 | 妇女联合会 | 妇联 | 残疾人联合会 | 残联 | 工商业联合会 | 工商联 | 文学艺术界联合会 | 文联 | 归国华侨联合会 | 侨联 | 科学技术协会 | 科协 | 红十字会 | 共青团 | 团委 | 计划生育协会 | 供销合作总社 | 贸促会 | 村民委员会 | 村委会 | 居民委员会 | 居委会 | 村民小组",
  ],
  [
    "social-organisation",
    "协会 | 学会 | 商会 | 总商会 | 基金会 | 联合会 | 联谊会 | 促进会 | 研究会 | 同业公会 | 公会 | 理事会 | 慈善会 | 慈善总会 | 校友会 | 业主委员会 | 业委会 | 志愿者服务队 | 民办非企业单位 | 社会工作服务中心 | association | foundation | federation | chamber of commerce | society | charity | trust | ngo",
  ],
];

/** Endings of bodies that teach, heal and research for the public. */
export const institutionEndings =
  "学校 | 大学 | 学院 | 小学 | 中学 | 高中 | 初中 | 一中 | 二中 | 三中 | 附中 | 附小 | 实验学校 | 幼儿园 | 党校 | 技校 | 医院 | 卫生院 | 卫生所 | 卫生室 | 卫生服务中心 | 卫生服务站 | 保健院 | 保健中心 | 疾控中心 | 疾病预防控制中心 | 血站 | 研究院 | 研究所 | 科学院 | 设计院 | 勘察院 | 规划院 | 实验室 | 图书馆 | 博物馆 | 文化馆 | 美术馆 | 纪念馆 | 档案馆 | 体育馆 | 科技馆 | 少年宫 | 电视台 | 广播电台 | 广播电视台 | 融媒体中心 | 气象台 | 天文台 | 福利院 | 敬老院 | 养老院 | 救助站 | 动物园 | 植物园 | school | university | college | hospital | institute | academy | museum | library | kindergarten";

/** Parts of a teaching or healing body: 清华大学物理系. */
export const institutionWords = "大学 | 学院 | 医院 | 中学 | 小学 | 研究院 | university | hospital | college";

/** How the parts of such a body end. */
export const partEndings = "系 | 部 | 处 | 科 | 室 | 院 | 所 | 中心 | 馆 | 站";
