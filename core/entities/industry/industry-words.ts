/**
 * Words of an industry column → section and division of GB/T 4754-2017, compared whole. Only those that the words
 * of company names (name-words.ts) do not answer, or answer otherwise: 路桥 as an industry runs toll roads, in a
 * name it builds them.
 */
export const industryWords: readonly (readonly [string, string])[] = [
  ["a", "农林牧渔 | 农业综合 | 农林牧副渔 | agriculture | farming | agribusiness | agritech | agtech"],
  ["a01", "种植 | 种植业 | crops"],
  ["a02", "林 | forestry"],
  ["a03", "畜牧 | 养殖 | livestock | animal husbandry"],
  ["a04", "渔 | fishing | fishery | fisheries | aquaculture"],
  ["b", "采矿 | 采掘 | 矿业 | mining | quarrying | mining & metals"],
  ["b06", "煤炭 | 煤炭开采 | coal"],
  ["b07", "石油 | 石油开采 | 油气 | 石油天然气 | oil & gas | oil and gas | oil gas | petroleum"],
  ["b09", "黄金 | 贵金属 | gold"],
  [
    "c",
    "制造 | 制造业 | 生产制造 | 加工制造 | 工业 | 工业制造 | 轻工 | 材料 | 新材料 | manufacturing | manufacturer | industrial | industrials | industrial goods | consumer goods | fmcg | cpg | materials | hardware | production",
  ],
  [
    "c13",
    "食品 | 粮油 | food | food & beverage | food and beverage | food production | consumer packaged goods",
  ],
  ["c14", "乳制品 | 乳品 | dairy"],
  ["c15", "软饮料 | 饮料 | 酒 | 白酒 | 啤酒 | 红黄药酒 | 葡萄酒 | beverages | beverage | wine & spirits"],
  ["c16", "烟草 | tobacco"],
  ["c17", "纺织 | textiles | textile"],
  [
    "c18",
    "服饰 | 服装 | 鞋服 | 鞋帽 | 纺织服装 | apparel | apparel & fashion | fashion | clothing | garments | footwear",
  ],
  ["c19", "皮革 | 箱包 | leather"],
  ["c21", "家居用品 | 家居 | 家具 | furniture | home furnishings"],
  ["c22", "造纸 | 包装 | 广告包装 | paper | packaging | packaging & containers | paper & forest products"],
  ["c23", "印刷 | printing"],
  ["c24", "文具 | 玩具 | 体育用品 | 工艺品 | 珠宝首饰 | toys | sporting goods | jewelry | jewellery"],
  ["c25", "石油加工 | 石化 | 石油化工 | 焦炭加工 | 炼油 | refining | petrochemicals"],
  [
    "c26",
    "化工 | 化工原料 | 化学 | 精细化工 | 染料涂料 | 日用化工 | 日化 | 化妆品 | 农药化肥 | chemicals | chemical | cosmetics | personal care | beauty",
  ],
  [
    "c27",
    "医药 | 制药 | 化学制药 | 生物制药 | 生物医药 | 生物科技 | 中成药 | 中药 | 医药制造 | pharmaceuticals | pharmaceutical | pharma | biotech | biotechnology | life sciences",
  ],
  ["c28", "化纤 | chemical fibre"],
  ["c29", "塑料 | 橡胶 | 橡塑 | 橡胶塑料 | plastics | rubber"],
  [
    "c30",
    "水泥 | 玻璃 | 陶瓷 | 建材 | 其他建材 | 建筑材料 | 矿物制品 | 石材 | building materials | glass | ceramics | cement",
  ],
  ["c31", "钢铁 | 普钢 | 特种钢 | 钢加工 | 特钢 | steel | iron & steel"],
  ["c32", "有色 | 有色金属 | 小金属 | 铝 | 铜 | 铅锌 | 金属 | 稀土 | metals | metal | nonferrous metals"],
  ["c33", "五金 | 金属制品 | metal products"],
  [
    "c34",
    "机械 | 机械设备 | 机械基件 | 通用设备 | 通用机械 | 自动化 | 工业自动化 | machinery | industrial automation | automation",
  ],
  [
    "c35",
    "专用机械 | 专用设备 | 工程机械 | 化工机械 | 轻工机械 | 纺织机械 | 农用机械 | 机床制造 | 机床 | 医疗器械 | 模具 | medical devices | medical device | medical equipment | semiconductor equipment",
  ],
  [
    "c36",
    "汽车 | 汽车整车 | 汽车配件 | 汽车制造 | 汽车零部件 | automotive | automobile | automobiles | auto parts | motor vehicles",
  ],
  [
    "c37",
    "航空 | 航天 | 航空航天 | 军工 | 国防军工 | 船舶 | 造船 | 摩托车 | 运输设备 | 轨道交通设备 | aerospace | aerospace & defense | aerospace & defence | aviation & aerospace | defense | defence | shipbuilding",
  ],
  [
    "c38",
    "电气 | 电气设备 | 家用电器 | 家电 | 电器 | 电力设备 | 光伏 | 锂电池 | 新能源设备 | home appliances | electrical equipment | electricals | appliances | batteries | solar",
  ],
  [
    "c39",
    "电子 | 元器件 | 电子元器件 | 半导体 | 通信设备 | 电脑设备 | 集成电路 | 芯片 | 消费电子 | 电子制造 | 计算机设备 | electronics | consumer electronics | semiconductors | semiconductor | computer hardware | telecom equipment | electronic components",
  ],
  ["c40", "电器仪表 | 仪器仪表 | 仪器 | 仪表 | instruments"],
  [
    "d",
    "能源 | 新能源 | 公用事业 | 电力热力燃气 | energy | utilities | utility | energy & utilities | renewables | renewable energy | clean energy | cleantech | power | environmental utilities",
  ],
  [
    "d44",
    "电力 | 火力发电 | 水力发电 | 新型电力 | 发电 | electricity | electric utilities | power generation",
  ],
  ["d45", "燃气 | 供气供热 | 供气 | natural gas | gas utilities"],
  ["d46", "水务 | 供水 | water utilities"],
  [
    "e",
    "建筑 | 建筑业 | 建筑施工 | 建筑工程 | 工程 | 土木工程 | 建设 | construction | engineering & construction | civil engineering | contractor | building",
  ],
  ["e50", "装修装饰 | 装修 | 装饰 | 建筑装饰 | interior fit-out"],
  [
    "f",
    "批零 | 商贸 | 贸易 | 批发零售 | 批发和零售 | 商业 | 其他商业 | 商业贸易 | 流通 | 商品流通 | trade | trading | distribution | wholesale & retail | wholesale and retail | wholesale retail | commerce",
  ],
  [
    "f51",
    "批发 | 批发业 | 进出口 | 外贸 | 商贸代理 | 医药商业 | 石油贸易 | wholesale | wholesaler | distributor | import & export | import/export | import export | foreign trade",
  ],
  [
    "f52",
    "零售 | 百货 | 超市连锁 | 商超 | 超市 | 电器连锁 | 电商 | 电子商务 | 新零售 | 快消 | 快消品 | 汽车销售 | 汽车经销 | retail | retailer | retailing | e-commerce | ecommerce | online retail | supermarket | department store | grocery | luxury goods | consumer retail | direct to consumer | d2c | dtc | marketplace",
  ],
  [
    "g",
    "物流 | 交通运输 | 交通 | 运输 | 货运 | 交通物流 | logistics | transportation | transport | logistics & supply chain | supply chain | freight | trucking | mobility | transportation & logistics | package freight delivery",
  ],
  ["g53", "铁路 | rail | railway | railroad"],
  ["g54", "路桥 | 公路 | 公共交通 | 客运 | 公交 | highways | public transport"],
  ["g55", "港口 | 水运 | 航运 | 海运 | shipping | maritime | ports | marine"],
  ["g56", "机场 | 空运 | 民航 | 航空运输 | 航空公司 | airlines | airline | aviation | airports"],
  ["g59", "仓储 | 仓储物流 | warehousing | storage"],
  ["g60", "快递 | 邮政 | 快递物流 | courier | postal | express delivery"],
  [
    "h",
    "酒店餐饮 | 住宿餐饮 | 住宿和餐饮 | hospitality | hotels & restaurants | accommodation and food services | horeca",
  ],
  ["h61", "酒店 | 住宿 | 民宿 | hotels | hotel | lodging | accommodation"],
  [
    "h62",
    "餐饮 | 饮食 | 茶饮 | restaurants | restaurant | catering | food service | food services | foodservice | cafes | food tech | foodtech",
  ],
  [
    "i",
    "信息 | 信息产业 | it | ict | tech | technology | high tech | tmt | information technology | information technology and services | technology, information and internet | media & technology",
  ],
  [
    "i63",
    "电信 | 通信 | 电信运营 | 运营商 | 通讯 | telecom | telecoms | telecommunications | telecommunication | telco",
  ],
  [
    "i64",
    "互联网 | 互联网服务 | 网络 | 移动互联网 | 社交 | 直播 | 游戏 | 网络游戏 | internet | internet services | online services | social media | search engine | web services | adtech | gaming | video games | games",
  ],
  [
    "i65",
    "软件 | 软件服务 | 软件开发 | 信息技术 | it服务 | it 服务 | 计算机 | 计算机软件 | 云计算 | 大数据 | 人工智能 | 网络安全 | 信息安全 | 区块链 | 物联网 | 系统集成 | 企业服务 | saas | software | computer software | software development | it services | it services and it consulting | it consulting | cloud | cloud computing | cybersecurity | cyber security | computer & network security | security software | devtools | developer tools | devops | ai | artificial intelligence | machine learning | data | big data | analytics | data analytics | blockchain | iot | internet of things | data infrastructure | hrtech | hr tech | martech | legaltech | saas & software | b2b saas",
  ],
  [
    "j",
    "金融 | 金融业 | 金融服务 | 互联网金融 | 金融科技 | finance | financial services | financial | financials | fintech | crypto | cryptocurrency | payments | wealth management | proptech & fintech",
  ],
  ["j66", "银行 | banking | banks | bank | commercial banking | retail banking"],
  [
    "j67",
    "证券 | 券商 | 基金 | 期货 | 私募 | capital markets | investment banking | securities | asset management | investment management | private equity | hedge funds | brokerage | venture capital",
  ],
  ["j68", "保险 | insurance | insurtech | insurtech & insurance | reinsurance"],
  [
    "j69",
    "多元金融 | 信托 | 担保 | 小贷 | 消费金融 | 租赁金融 | 融资租赁 | 典当 | consumer finance | lending | microfinance",
  ],
  [
    "k",
    "房地产 | 地产 | 房产 | 房产服务 | 房地产业 | 不动产 | real estate | realestate | property | proptech | commercial real estate",
  ],
  [
    "k7010",
    "房地产开发 | 区域地产 | 全国地产 | 园区开发 | 地产开发 | real estate development | property development",
  ],
  ["k702", "物业 | 物业管理 | 物业服务 | property management | facilities services | facility management"],
  ["k703", "房产中介 | 房地产中介 | 房产经纪 | real estate agency | real estate brokerage"],
  [
    "l",
    "商务服务 | 商业服务 | 租赁 | 租赁和商务服务 | 专业服务 | 咨询 | business services | professional services | commercial services | leasing | rental",
  ],
  ["l71", "设备租赁 | 汽车租赁 | car rental | equipment rental"],
  [
    "l72",
    "广告 | 广告营销 | 营销 | 市场营销 | 公关 | 会展 | 人力资源 | 法律 | 法律服务 | 律师 | 会计 | 财税 | 财务 | 审计 | 管理咨询 | 旅游 | 旅游服务 | 旅行社 | 安保 | 猎头 | 知识产权 | 商品城 | 园区运营 | 投资 | consulting | management consulting | advertising | marketing | marketing and advertising | marketing & advertising | public relations | human resources | hr | staffing | staffing and recruiting | staffing & recruiting | recruiting | recruitment | legal | legal services | law | law practice | law firm | accounting | audit | tax | events | events services | travel | tourism | travel & tourism | leisure, travel & tourism | travel agency | security services | outsourcing | outsourcing/offshoring | bpo | call center | market research | holding company | conglomerate investment",
  ],
  [
    "m",
    "科研 | 科学研究 | 技术服务 | 科技服务 | 专业技术服务 | science | scientific services | technical services",
  ],
  ["m73", "研发 | 研究 | research | r&d | research & development"],
  [
    "m74",
    "设计 | 检测 | 检验检测 | 认证 | 测绘 | 勘察设计 | 工业设计 | 工程咨询 | design | architecture | architecture & planning | engineering | engineering services | testing | testing & certification | surveying",
  ],
  [
    "n77",
    "环保 | 环境 | 环境保护 | 环境服务 | 节能环保 | 生态 | environmental services | environment | environmental | waste management | recycling services | sustainability",
  ],
  ["n78", "旅游景点 | 景区 | 公园 | 园林绿化 | 公共设施 | parks | tourist attractions"],
  [
    "o",
    "居民服务 | 生活服务 | 其他服务 | 本地生活 | 服务 | 服务业 | consumer services | personal services | services | other services | local services",
  ],
  [
    "o80",
    "家政 | 美容 | 美业 | 美容美发 | 婚庆 | 摄影 | 丽人 | 养生 | beauty salon | wellness | salons | photography | wedding | fitness & wellness",
  ],
  ["o81", "维修 | 汽车服务 | 汽车维修 | 汽修 | 汽车后市场 | repair | auto repair | car service"],
  ["o82", "保洁 | 清洁 | 宠物 | cleaning | pets | pet care"],
  [
    "p83",
    "教育 | 教育培训 | 培训 | 学校 | 高校 | 院校 | 科教 | 在线教育 | k12 | 职业教育 | education | edtech | e-learning | elearning | higher education | education management | training | professional training & coaching | schools | primary/secondary education | school | university",
  ],
  ["q", "卫生 | 大健康 | 卫生和社会工作 | 医疗健康"],
  [
    "q84",
    "医疗 | 医疗保健 | 医院 | 医疗卫生 | 医疗服务 | 健康 | 医美 | 口腔 | 体检 | healthcare | health care | health | hospital | hospitals | hospital & health care | healthtech | health tech | medical | medical practice | digital health | medtech | health, wellness & fitness | dental | clinics",
  ],
  ["q85", "养老 | 社会工作 | 养老服务 | 社会福利 | elderly care | social work | senior care"],
  [
    "r",
    "文化 | 文体 | 文娱 | 文教休闲 | 文化体育 | 文化传媒 | arts | culture | arts & culture | arts and entertainment",
  ],
  ["r86", "出版 | 出版业 | 新闻 | 新闻出版 | publishing | newspapers | news"],
  [
    "r87",
    "传媒 | 媒体 | 影视 | 影视音像 | 广播电视 | 影视传媒 | 电影 | media | media & entertainment | media production | broadcast media | broadcasting | film | motion pictures and film | motion pictures & film | music | online media",
  ],
  ["r89", "体育 | 健身 | sports | sport | fitness"],
  ["r90", "娱乐 | 休闲 | 休闲娱乐 | 博彩 | 游乐 | entertainment | leisure | gambling & casinos | recreation"],
  [
    "s",
    "政府 | 政务 | 机关 | 公共管理 | 事业单位 | 社会组织 | 非营利 | 党政机关 | 社会团体 | 协会 | government | government administration | public administration | public sector | nonprofit | non-profit | nonprofit organization management | ngo | non-profit organizations | military | civic & social organization | associations",
  ],
  ["t", "国际组织 | international organisations | international organizations | international affairs"],
];

/** Answers of an industry column that name none. */
export const noIndustry =
  "综合 | 综合类 | 综合行业 | 其他 | 其它 | 其他行业 | 多元化 | other | others | various | diversified | conglomerate | misc";
