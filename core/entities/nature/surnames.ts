/** Single-character surnames in use, the frequent ones first. */
export const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺云贝幸双郏谯麦厉藏慕胶荀粟汲诸籍鹿荣扶富邝尚阚檀区平隆闫鄧鄭陳張劉楊趙黃吳孫馬羅謝韓馮許蘇盧蔣賈葉閻範鍾陸龍萬錢湯賀賴龔龐蘭莊顏嚴溫蘆韋畢叢嶽齊塗時關費紀項陽衛單寧閔華車邊饒蓋連晉簡婁鄔黨談計遲應銀雲雙麥厲諸榮區";

/** Surnames of two characters. */
export const doubleSurnames =
  "欧阳 | 司马 | 上官 | 诸葛 | 司徒 | 东方 | 独孤 | 南宫 | 夏侯 | 皇甫 | 尉迟 | 公孙 | 慕容 | 长孙 | 宇文 | 轩辕 | 令狐 | 端木 | 呼延 | 闻人 | 澹台 | 申屠 | 太史 | 公冶 | 宗政 | 濮阳 | 淳于 | 单于 | 太叔 | 仲孙 | 钟离 | 鲜于 | 闾丘 | 亓官 | 司空 | 拓跋 | 百里 | 东郭 | 南门 | 西门 | 赫连 | 万俟 | 歐陽 | 司馬 | 諸葛 | 東方";

/** Characters that names of firms have and given names do not. */
export const unlikeGivenNames =
  "业药酒电机械车网油钢煤纸鞋饮食餐厂店铺坊馆楼局厅部委院校所站社司队组处股库港厦街路号品贸商股尔特";

/** What people are called by where the given name is not known. */
export const titles =
  "先生 | 女士 | 小姐 | 太太 | 夫人 | 老师 | 经理 | 总经理 | 医生 | 教授 | 工程师 | 师傅 | 同学 | 老板 | 主任 | 总";

/** Before an English name. */
export const honorifics = "mr | mrs | ms | miss | dr | prof";
