import type { NeedType } from "./need-types.ts";

/** Stand-in until the word matcher of entities is here. */
const WORDS: Readonly<Record<NeedType, string>> = {
  function: "功能 性能 参数 技术 规格 接口 集成 精度 质量 feature spec performance api integration quality",
  price: "价格 报价 便宜 折扣 优惠 打折 太贵 预算 返点 促销 price discount cheaper budget quote coupon",
  service: "售后 客服 响应 维修 安装 培训 上门 投诉 退换 support service response install training repair",
  brand: "一直用 老客户 信赖 品牌 推荐给 指定 always use trust brand recommend",
};

export function needHits(text: string): ReadonlyMap<NeedType, readonly string[]> {
  const folded = text.normalize("NFKC").toLowerCase();
  return new Map(
    (Object.keys(WORDS) as NeedType[]).flatMap((type) => {
      const found = WORDS[type].split(" ").filter((word) => folded.includes(word));
      return found.length > 0 ? [[type, found] as const] : [];
    }),
  );
}
