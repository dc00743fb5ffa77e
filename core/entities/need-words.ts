/** What a customer cares for most (Definition D-14). */
export type NeedType = "function" | "price" | "service" | "brand";

/** Words that show a need, in texts people write: notes, enquiries, tickets. */
export const needWords: readonly (readonly [NeedType, string])[] = [
  [
    "function",
    "功能 | 性能 | 参数 | 技术 | 规格 | 接口 | 集成 | 精度 | 质量 | feature | functionality | spec | specification | performance | api | integration | integrate | integrates | quality",
  ],
  [
    "price",
    "价格 | 报价 | 便宜 | 折扣 | 优惠 | 打折 | 太贵 | 嫌贵 | 性价比 | 货比三家 | 预算 | 返点 | 促销 | price | pricing | discount | discounted | cheap | cheaper | cheapest | too expensive | budget | quote | quotation | coupon",
  ],
  [
    "service",
    "售后 | 客服 | 响应 | 维修 | 报修 | 服务及时 | 服务要及时 | 及时服务 | 安装 | 培训 | 上门 | 投诉 | 退换 | 技术支持 | support | service | response | respond | responds | install | installed | installation | training | repair | repaired",
  ],
  [
    "brand",
    "一直用 | 老客户 | 信赖 | 品牌 | 推荐给 | 指定 | 只认 | always use | always used | trust | trusted | brand | recommend | recommended",
  ],
];

/** Before a word, these take the need back: 不在乎价格, "not about price". */
export const denials =
  "不 | 别 | 非 | 无需 | 无须 | 不必 | 没必要 | 没要求 | no | not | never | don't | doesn't | didn't | isn't | aren't | wasn't | won't | don’t | doesn’t | isn’t | regardless of | without regard to";

/** Behind a word, these take it back: 价格无所谓, "price doesn't matter". */
export const laterDenials =
  "无所谓 | 不重要 | 不是问题 | 没关系 | 不敏感 | 不限 | doesn't matter | does not matter | doesn’t matter | is not important | isn't important | not important | not an issue | no issue | no object";

/** Hold a word of denial and deny nothing: questions, praise, complaints – the need is real. */
export const noDenials =
  "不错 | 不但 | 不仅 | 不过 | 不断 | 不同 | 不少 | 不光 | 不止 | 不好 | 不行 | 不满 | 不满意 | 不足 | 不知 | 不清楚 | 不确定 | 不了解 | 不明白 | 不稳定 | 不及时 | 差不多 | 能不能 | 可不可以 | 有没有 | 是不是 | 会不会 | 要不要 | 行不行 | 好不好 | 多不多 | 非常 | 除非 | 特别 | 分别 | 级别 | 区别 | 别人 | 别的 | 不得不 | 离不开 | 少不了 | not only | not just | not happy | not satisfied | not good | not enough | not working | no response | no quote | no discount | no longer | no wonder | no doubt | why not | if not | not sure";
