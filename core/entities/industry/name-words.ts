/**
 * Words inside company names → section and division of GB/T 4754-2017; the one nearest the end counts (D-17). Words
 * too general to say anything (科技, 实业, 发展, 集团, 管理, 服务) are left out.
 */
export const nameWords: readonly (readonly [string, string])[] = [
  [
    "a",
    "农业 | 农牧 | 农林 | 农垦 | 农产品 | 农副产品 | 农发 | 农贸 | 合作社 | 农场 | 农庄 | farm | farms | agro | agri | agricultural",
  ],
  [
    "a01",
    "种植 | 种业 | 种苗 | 种子 | 果业 | 果蔬 | 蔬菜 | 花卉 | 苗圃 | 苗木 | 园艺 | 茶园 | 果园 | 菌业 | 食用菌 | orchards | seeds | vineyard",
  ],
  ["a02", "林业 | 林场 | 森工 | forestry | timber"],
  ["a03", "养殖 | 养殖场 | 畜牧 | 牧业 | 牧场 | 禽业 | 畜禽 | 奶牛 | 猪场 | 生猪 | livestock | poultry"],
  ["a04", "渔业 | 水产 | 远洋渔业 | 海洋牧场 | fisheries | seafood"],
  ["b", "矿业 | 采矿 | 矿山 | 矿产 | 采石 | 砂石 | mining | minerals | quarry"],
  ["b06", "煤矿 | 煤业 | 煤炭 | 煤电 | 焦煤 | coal"],
  ["b07", "油田 | 石油 | 油气 | 油服 | 石油开采 | petroleum | oilfield | drilling"],
  ["b09", "金矿 | 黄金 | gold mines"],
  [
    "c",
    "制造 | 工业 | 加工 | 制品 | 材料 | 新材料 | 新材 | 超材 | 工具 | 装备 | 设备 | 器材 | 用品 | 日用品 | 制造厂 | 加工厂 | 智造 | 军工 | manufacturing | manufacturers | industries | industrial | fabrication | products | materials | equipment | factory",
  ],
  [
    "c13",
    "食品 | 食品厂 | 粮油 | 油脂 | 面粉 | 面业 | 米业 | 糖业 | 饲料 | 肉食 | 肉业 | 肉类 | 调味品 | 味业 | 酱油 | 食业 | 粮业 | 豆业 | foods | feed",
  ],
  [
    "c14",
    "乳业 | 乳品 | 烘焙 | 糕点 | 酵母 | 罐头 | 速冻 | 休闲食品 | dairy | bakery products | confectionery",
  ],
  [
    "c15",
    "酒业 | 酒厂 | 酿酒 | 啤酒 | 白酒 | 葡萄酒 | 贡酒 | 饮料 | 饮品 | 茶业 | 茶叶 | 茶厂 | 矿泉水 | beverages | brewery | winery | distillery | wines",
  ],
  ["c16", "烟草 | 卷烟 | 烟厂 | tobacco"],
  [
    "c17",
    "纺织 | 纺织品 | 纺织厂 | 毛纺 | 棉纺 | 针织 | 针纺 | 印染 | 丝绸 | 家纺 | 织造 | 纱业 | 布业 | 布艺 | 绣品 | 毛绒 | textiles",
  ],
  [
    "c18",
    "服装 | 服饰 | 服装厂 | 制衣 | 鞋业 | 鞋服 | 鞋厂 | 羽绒 | 时装 | 时尚 | 童装 | 衬衫 | 内衣 | 袜业 | 帽业 | 家居服 | apparel | garments | clothing | fashion | footwear | shoes",
  ],
  ["c19", "皮革 | 皮具 | 皮业 | 箱包 | 手袋 | leather"],
  ["c20", "木业 | 竹业 | 木材 | 板业 | 人造板 | 竹木 | wood"],
  ["c21", "家具 | 家居 | 家私 | 橱柜 | 厨柜 | 床垫 | 沙发 | 住工 | 木门 | furniture"],
  ["c22", "纸业 | 造纸 | 纸品 | 纸制品 | 包装 | 纸箱 | packaging | paper"],
  ["c23", "印刷 | 印务 | 彩印 | 印业 | printing | print"],
  [
    "c24",
    "文具 | 玩具 | 乐器 | 钢琴 | 体育用品 | 工艺品 | 工艺 | 礼品 | 珠宝 | 首饰 | 文创用品 | 笔业 | toys | jewelry | jewellery | crafts",
  ],
  ["c25", "石化 | 炼油 | 炼化 | 焦化 | 焦炭 | 石油化工 | refinery | petrochemicals"],
  [
    "c26",
    "化工 | 化学 | 化工厂 | 大化 | 涂料 | 油墨 | 颜料 | 染料 | 农药 | 农化 | 化肥 | 肥业 | 肥料 | 日化 | 化妆品 | 香料 | 香精 | 树脂 | 气体 | 硅业 | 有机硅 | 炭黑 | 民爆 | 海化 | 火工 | 胶粘 | 助剂 | 油漆 | 漆业 | chemicals | coatings | paints | cosmetics | fertilizers | plastics additives",
  ],
  [
    "c27",
    "制药 | 药业 | 药厂 | 医药 | 中药 | 国药 | 药材 | 药物 | 海药 | 疫苗 | 药辅 | 生物 | 生物科技 | 生物技术 | 生物医药 | 基因 | 医学材料 | 卫材 | pharma | pharmaceuticals | biotech | biologics | therapeutics | biosciences",
  ],
  ["c28", "化纤 | 氨纶 | 纤维 | 涤纶 | 锦纶"],
  [
    "c29",
    "橡胶 | 塑料 | 塑胶 | 塑业 | 橡塑 | 轮胎 | 管业 | 薄膜 | 型材 | 密封件 | plastics | rubber | tires | tyres",
  ],
  [
    "c30",
    "水泥 | 玻璃 | 玻纤 | 陶瓷 | 瓷业 | 瓷砖 | 建材 | 石材 | 耐火 | 混凝土 | 砖厂 | 砖瓦 | 卫浴 | 洁具 | 石英 | 炭素 | 碳素 | 石墨 | 金刚石 | 石膏 | cement | glass | ceramics",
  ],
  ["c31", "钢铁 | 钢管 | 钢业 | 特钢 | 不锈钢 | 钢材 | 铸管 | 铁合金 | steel"],
  [
    "c32",
    "铝业 | 铜业 | 锌业 | 锡业 | 钨业 | 钛业 | 钽业 | 锗业 | 钴业 | 锂业 | 镁业 | 稀土 | 有色 | 有色金属 | 贵金属 | 合金 | 铜材 | 铝材 | 铜陵有色 | metals | aluminium | aluminum | copper",
  ],
  [
    "c33",
    "五金 | 五金制品 | 金属 | 金属制品 | 锁业 | 刀具 | 紧固件 | 标准件 | 弹簧 | 索具 | 集装箱 | 钢绳 | 铸造 | 锻造 | 热处理 | 电镀 | 管件 | hardware | fasteners | forging | castings",
  ],
  [
    "c34",
    "机械 | 机械厂 | 机械设备 | 机电 | 机电设备 | 轴承 | 轴研 | 泵业 | 水泵 | 阀门 | 压缩机 | 电梯 | 起重 | 减速机 | 液压 | 气动 | 齿轮 | 传动 | 机器人 | 重工 | 重机 | 锅炉 | 杭锅 | 数控 | 精机 | 精工 | 精密 | 机床 | 制冷 | 冷机 | 通用机械 | 叉车 | 动力 | 内燃机 | machinery | machine | machines | bearings | valves | pumps | robotics | elevator | tools",
  ],
  [
    "c35",
    "医疗器械 | 医疗设备 | 医械 | 农机 | 矿机 | 纺机 | 环保设备 | 自动化设备 | 专用设备 | 模具 | 化机 | 工程机械 | 智能装备 | 智能设备 | 药机 | 数控装备 | medical devices | medical device | medical equipment",
  ],
  [
    "c36",
    "汽车 | 轿车 | 客车 | 车业 | 汽车零部件 | 汽配 | 汽车部件 | 汽车配件 | 车桥 | 车灯 | 车身 | 内配 | 曲轴 | 汽车电子 | 活塞 | 发动机 | automotive | auto parts | motors",
  ],
  [
    "c37",
    "船舶 | 造船 | 船业 | 重型装备 | 摩托车 | 电动车 | 自行车 | 航天 | 飞机 | 直升机 | 航空发动机 | 航空工业 | 轨道交通装备 | 机车 | 高铁 | shipyard | aerospace | bicycles | motorcycles",
  ],
  [
    "c38",
    "电气 | 电器 | 家电 | 电机 | 电缆 | 电线电缆 | 线缆 | 照明 | 灯饰 | 灯具 | 电池 | 电源 | 变压器 | 开关 | 光伏 | 太阳能 | 锂电 | 锂能 | 电工 | 电力设备 | 电力电子 | 电力科技 | 高压 | 电瓷 | 电驱 | 储能 | 空调 | 风能 | 厨电 | 新能源科技 | 新能科技 | 新能 | electric | electrical | lighting | batteries | battery | cables | solar | appliances",
  ],
  [
    "c39",
    "电子 | 电子科技 | 电子技术 | 电子厂 | 半导体 | 光电 | 光电子 | 微电子 | 微电 | 芯片 | 集成电路 | 电路 | 元器件 | 电子元件 | 显示 | 显示器 | 通信设备 | 通讯设备 | 通信技术 | 电讯 | 电脑 | 计算机设备 | 传感器 | 磁材 | 磁电 | 激光 | 光学仪器 | 晶体 | 液晶 | 声学 | 视听 | 视讯 | electronics | semiconductors | semiconductor | microelectronics | photonics | optoelectronics",
  ],
  [
    "c40",
    "仪器 | 仪表 | 仪器仪表 | 计量 | 水表 | 电表 | 光学 | 测控 | 电测 | 自控 | 钟表厂 | 衡器 | instruments | optics",
  ],
  ["c42", "再生资源 | 废旧物资 | 循环科技 | recycling"],
  [
    "d44",
    "电力 | 发电 | 热电 | 水电 | 电业 | 风电 | 供电 | 核电 | 火电 | 电网 | 供热 | 热力 | 能投 | 新能源发电 | power | energy | utilities",
  ],
  ["d45", "燃气 | 天然气 | 煤气 | 供气 | 液化气 | gas"],
  ["d46", "水务 | 自来水 | 供水 | 排水 | 污水处理 | 净水 | water"],
  [
    "e",
    "建设 | 建工 | 建筑工程 | 建设工程 | 工程 | 工程公司 | 施工 | 营造 | 城建 | 建投 | 建总 | construction | builders | contractors | contracting | building",
  ],
  ["e47", "建筑 | 房屋建筑 | 住建 | 中建"],
  [
    "e48",
    "市政 | 园林 | 景观 | 路桥 | 桥梁 | 隧道 | 铁建 | 中铁 | 中交 | 交建 | 水利水电 | 基础工程 | 岩土 | 土石方 | 港湾 | 公路工程 | 生态园林 | landscaping",
  ],
  [
    "e49",
    "安装 | 安装工程 | 消防工程 | 机电工程 | 机电安装 | 智能化工程 | 弱电 | 空调工程 | plumbing | electrical contractors",
  ],
  ["e50", "装饰 | 装修 | 装潢 | 幕墙 | 门窗工程 | 防水工程 | 装饰工程 | 装配 | interiors"],
  ["f", "供应链 | 商业 | 销售 | 采购 | 百货批发 | supply | supplies | trade"],
  [
    "f51",
    "贸易 | 商贸 | 工贸 | 批发 | 进出口 | 外贸 | 经贸 | 国贸 | 国际贸易 | 物贸 | 物资 | 供销 | 经销 | 代理商 | 石油贸易 | 医药商业 | 五矿 | 粮贸 | 油品 | 成品油 | 农资 | 商行 | 粮行 | 贸易行 | trading | wholesale | distributors | distribution | imports | exports | import | export | imports & exports",
  ],
  [
    "f52",
    "零售 | 超市 | 百货 | 商场 | 便利店 | 便利 | 购物 | 购物中心 | 商城 | 商厦 | 商店 | 专卖 | 专卖店 | 旗舰店 | 电商 | 电子商务 | 商务网 | 网购 | 易购 | 药房 | 大药房 | 药店 | 医药连锁 | 大药房连锁 | 免税 | 钟表 | 眼镜 | 眼镜店 | 书店 | 花店 | 五金店 | 烟酒 | 烟酒店 | 水果店 | 母婴 | 汽车销售 | 汽车贸易 | 汽贸 | 汽车销售服务 | 加油站 | 家居广场 | 连锁超市 | 连锁店 | retail | store | stores | shop | shops | supermarket | supermarkets | market | markets | grocery | grocers | boutique | pharmacy | mart | outlet | dealership | delicatessen",
  ],
  [
    "g",
    "物流 | 运输 | 货运 | 运业 | 联运 | logistics | transport | transportation | freight | haulage | trucking",
  ],
  ["g53", "铁路 | 铁路运输 | railway | rail"],
  [
    "g54",
    "客运 | 公交 | 巴士 | 出租汽车 | 出租车 | 高速 | 高速公路 | 地铁 | 轨道交通 | 汽运 | 汽车运输 | 交运 | 货车 | 搬家 | 搬运 | taxi | bus",
  ],
  [
    "g55",
    "航运 | 海运 | 船务 | 港口 | 港务 | 港航 | 水运 | 轮船 | 远洋 | 海洋运输 | 码头 | 长航 | 海能 | shipping | maritime | port",
  ],
  ["g56", "航空 | 机场 | 空运 | 航空公司 | 通用航空 | 航空货运 | airlines | airways | aviation | airport"],
  ["g58", "货代 | 货运代理 | 国际货运 | 国际货运代理 | 外运 | 船代 | 报关 | forwarding | freight forwarding"],
  ["g59", "仓储 | 仓库 | 冷链 | 冷链物流 | 储运 | 储存 | 粮库 | 油库 | warehousing | storage | cold chain"],
  ["g60", "快递 | 速递 | 速运 | 邮政 | 配送 | courier | express delivery"],
  ["h", "饭店 | 大饭店 | 度假村 | 山庄 | 酒店餐饮 | resorts | resort | hospitality"],
  [
    "h61",
    "酒店 | 大酒店 | 宾馆 | 旅馆 | 旅店 | 民宿 | 客栈 | 公寓 | 招待所 | 酒店管理 | hotel | hotels | inn | hostel | lodge",
  ],
  [
    "h62",
    "餐饮 | 餐饮管理 | 餐厅 | 餐馆 | 饭庄 | 酒楼 | 酒家 | 火锅 | 小吃 | 小吃店 | 咖啡 | 咖啡馆 | 奶茶 | 茶饮 | 茶楼 | 茶馆 | 面馆 | 烧烤 | 烧烤店 | 菜馆 | 酒吧 | 食府 | 快餐 | 快餐店 | 火锅店 | 美食 | 面包房 | 蛋糕店 | 团餐 | restaurant | restaurants | cafe | coffee | bistro | bar | catering | bakery | pizza | kitchen | grill | diner",
  ],
  [
    "i63",
    "通信 | 电信 | 移动通信 | 通信服务 | 联通 | 广电网络 | 广电 | 有线电视 | 卫星通信 | telecom | telecommunications | communications | mobile | broadband",
  ],
  [
    "i64",
    "互联网 | 网络 | 网络科技 | 网络技术 | 信息服务 | 互娱 | 互动 | 游戏 | 网游 | 直播 | 在线 | 搜索 | internet | online | games | gaming | web | networks | interactive",
  ],
  [
    "i65",
    "软件 | 软件开发 | 信息技术 | 信息科技 | 信息系统 | 信息 | 信息工程 | 系统集成 | 云计算 | 云科技 | 大数据 | 数据 | 数据科技 | 人工智能 | 数字科技 | 数码 | 数码科技 | 数字 | 数科 | 计算机 | 计算机系统 | 网络工程 | 网络安全 | 信安 | 网安 | 物联网 | 物联 | 区块链 | 智联 | 云智 | 软件园 | 科技信息 | 集成电路设计 | 芯片设计 | software | data | cloud | digital | computing | computers | computer | cyber | security software | analytics | ai | it solutions | saas | apps | informatics | it services",
  ],
  [
    "j",
    "金融 | 金控 | 金服 | 金融服务 | 金融科技 | 资本 | 财富 | 财富管理 | 资产管理 | 财务公司 | finance | financial | capital | wealth | credit | fintech | payments",
  ],
  [
    "j66",
    "银行 | 农商行 | 农信社 | 信用社 | 信用合作联社 | 村镇银行 | 合作银行 | bank | banks | bancorp | banking",
  ],
  [
    "j67",
    "证券 | 期货 | 基金 | 私募 | 股权投资 | 基金管理 | 私募基金 | 创投 | 创业投资 | 风险投资 | securities | asset management | investment management | investments | ventures | equity | fund",
  ],
  ["j68", "保险 | 人寿 | 财险 | 寿险 | 保险经纪 | 保险代理 | 再保险 | insurance | assurance | reinsurance"],
  [
    "j69",
    "信托 | 融资租赁 | 金融租赁 | 小额贷款 | 小贷 | 支付 | 典当 | 典当行 | 担保 | 融资担保 | 保理 | 商业保理 | 消费金融 | 征信 | leasing finance",
  ],
  ["k", "房产 | 房屋 | 不动产 | real estate | realty | properties | property | estates"],
  [
    "k7010",
    "房地产 | 地产 | 置业 | 置地 | 房地产开发 | 房产开发 | 城市开发 | 园区开发 | 物业发展 | developers | land | homes",
  ],
  ["k702", "物业 | 物业管理 | 物业服务 | property management"],
  ["k703", "房地产经纪 | 房产经纪 | 房地产中介 | 房产中介 | 房地产代理 | 房屋中介 | 房地产顾问 | 我爱我家"],
  ["l", "租赁 | rental | rentals | leasing"],
  ["l71", "设备租赁 | 汽车租赁 | 机械租赁 | 租车 | 汽车租赁服务 | car rental"],
  [
    "l72",
    "咨询 | 顾问 | 管理咨询 | 信息咨询 | 企业管理 | 企业服务 | 商务 | 商务服务 | 商务咨询 | 广告 | 广告传播 | 营销 | 营销策划 | 策划 | 公关 | 品牌管理 | 品牌策划 | 人力 | 人力资源 | 人才 | 猎头 | 劳务 | 劳务派遣 | 旅行社 | 国际旅行社 | 旅游 | 旅业 | 国旅 | 中旅 | 国际旅游 | 文旅 | 会展 | 会议 | 会议服务 | 展览 | 展会 | 会务 | 律师事务所 | 律师 | 律所 | 法律 | 法律服务 | 会计 | 会计师事务所 | 会计事务所 | 税务师 | 税务师事务所 | 税务 | 财税 | 代理记账 | 审计 | 评估 | 拍卖 | 招标 | 招投标 | 知识产权 | 专利 | 商标 | 保安 | 安保 | 翻译 | 孵化器 | 众创空间 | 产业园 | 园区管理 | 投资管理 | 投资咨询 | 市场管理 | 皮城 | consulting | consultants | consultancy | advisory | advisors | advertising | marketing | agency | media buying | legal | law | lawyers | attorneys | accounting | accountants | audit | staffing | recruitment | recruiting | travel | tours | tourism | events | exhibitions | security | translation | branding | investment",
  ],
  [
    "m73",
    "研究院 | 研究所 | 研究中心 | 研发 | 研发中心 | 实验室 | 科学院 | 科研 | 科学研究 | research | r&d | institute | laboratories | laboratory",
  ],
  [
    "m74",
    "检测 | 检验 | 检验检测 | 检测技术 | 质检 | 认证 | 检测认证 | 测试 | 试验 | 测绘 | 勘察 | 勘测 | 勘设 | 设计院 | 设计研究院 | 建筑设计 | 工业设计 | 工程设计 | 设计 | 设计事务所 | 规划设计 | 监理 | 工程监理 | 工程管理 | 工程咨询 | 工程技术 | 工程顾问 | 造价咨询 | 造价 | 环境监测 | 环境检测 | 气象服务 | 地质 | testing | inspection | certification | engineering | engineers | design | architects | surveyors",
  ],
  ["m75", "技术推广 | 科技推广 | 技术转移 | 技术交易"],
  ["n76", "水利 | 水利管理"],
  [
    "n77",
    "环保 | 环保科技 | 环境 | 环境科技 | 环境工程 | 环境服务 | 环科 | 生态 | 生态环境 | 固废 | 垃圾 | 节能环保 | 环能 | environmental | waste | ecology",
  ],
  [
    "n78",
    "环卫 | 公园 | 景区 | 风景区 | 风景名胜 | 绿化 | 园林绿化 | 市政设施 | 市政管理 | 城市管理服务 | 游乐园管理",
  ],
  ["o", "便民服务 | 社区服务"],
  [
    "o80",
    "家政 | 家政服务 | 美容 | 美容美发 | 美发 | 理发 | 美业 | 美甲 | 洗浴 | 浴场 | 足浴 | 足道 | 按摩 | 养生 | 养生馆 | 婚庆 | 婚礼 | 婚介 | 摄影 | 影楼 | 照相馆 | 殡葬 | 陵园 | 墓园 | 洗衣 | 洗涤 | 月子 | 月嫂 | 母婴护理 | salon | spa | barber | beauty | laundry | wedding | photography",
  ],
  [
    "o81",
    "维修 | 维修服务 | 修理 | 汽修 | 汽车维修 | 汽车修理 | 修理厂 | 汽车服务 | 汽车美容 | 洗车 | 电器维修 | repair | repairs | auto service",
  ],
  ["o82", "保洁 | 保洁服务 | 清洁 | 清洁服务 | 清洗 | 宠物 | 宠物医院 | 动物医院 | cleaning | pet"],
  [
    "p83",
    "教育 | 教育科技 | 教育咨询 | 教育培训 | 教育信息咨询 | 教育文化 | 培训 | 培训中心 | 学校 | 培训学校 | 大学 | 学院 | 学院管理 | 中学 | 小学 | 高中 | 初中 | 职校 | 技校 | 幼儿园 | 托育 | 早教 | 驾校 | 驾驶培训 | 辅导 | 留学 | 学堂 | 书院 | 党校 | school | schools | academy | university | college | education | training | learning | tutoring | kindergarten | montessori",
  ],
  [
    "q84",
    "医院 | 医疗 | 医疗科技 | 医疗管理 | 医疗服务 | 诊所 | 门诊 | 门诊部 | 卫生院 | 卫生服务中心 | 卫生服务站 | 保健 | 保健院 | 口腔 | 齿科 | 牙科 | 体检 | 体检中心 | 健康 | 健康管理 | 健康科技 | 大健康 | 眼科 | 康复 | 医学 | 医学检验 | 诊断 | 医美 | 医疗美容 | 整形 | 护理 | 中医 | 国医 | 疾控中心 | 疾病预防控制中心 | hospital | hospitals | clinic | clinics | medical | healthcare | health | dental | dentistry | care | wellness | diagnostics | medicine",
  ],
  [
    "q85",
    "养老 | 养老院 | 养老服务 | 敬老院 | 福利院 | 老年公寓 | 社会工作 | 社工 | 康养 | 慈善 | senior living | nursing home",
  ],
  ["r", "文娱 | 文体 | 文化旅游 | arts"],
  [
    "r86",
    "出版 | 出版社 | 新闻 | 报业 | 报社 | 日报 | 日报社 | 杂志 | 杂志社 | 图书 | 书刊 | 通讯社 | publishing | publishers | publications | press | news | times",
  ],
  [
    "r87",
    "传媒 | 影视 | 影视传媒 | 影视文化 | 影业 | 电影 | 影城 | 影院 | 电视台 | 电视 | 广播 | 广播电视台 | 广播电视 | 媒体 | 新媒体 | 融媒体 | 动画 | 动漫 | 音像 | 音乐 | 唱片 | 文化传媒 | 广告传媒 | 传播 | 文化传播 | media | film | films | pictures | studios | broadcasting | music | records | productions",
  ],
  [
    "r88",
    "文化 | 文化艺术 | 文化发展 | 文创 | 文化创意 | 艺术 | 艺术培训 | 演艺 | 演出 | 剧院 | 博物馆 | 图书馆 | 美术馆 | 文化馆 | 画廊 | 书画 | gallery | museum | theatre | theater | library",
  ],
  [
    "r89",
    "体育 | 体育文化 | 体育发展 | 健身 | 健身俱乐部 | 瑜伽 | 武术 | 赛车 | 球馆 | 游泳馆 | 体育馆 | 俱乐部 | fitness | gym | yoga | sports | athletics | football club",
  ],
  [
    "r90",
    "娱乐 | 游乐 | 游乐园 | 乐园 | 主题公园 | ktv | 歌厅 | 舞厅 | 网吧 | 电竞 | 彩票 | 棋牌 | 棋牌室 | 酒吧娱乐 | entertainment | amusement | casino | theme park",
  ],
  [
    "s",
    "协会 | 学会 | 商会 | 基金会 | 联合会 | 促进会 | 工会 | 妇联 | 居委会 | 村委会 | 居民委员会 | 村民委员会 | 委员会 | 人民政府 | 政府 | 街道办事处 | 办事处 | 公安局 | 税务局 | 法院 | 检察院 | 海关 | 管委会 | 派出所 | 消防救援 | association | foundation | federation | chamber of commerce | council | ministry | government | municipality | department of",
  ],
  ["t", "联合国 | 大使馆 | 领事馆 | 总领事馆 | 世界银行 | 国际组织 | embassy | consulate | united nations"],
];
