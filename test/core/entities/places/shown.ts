import type { PlaceRead } from "../../../../core/entities/places/place.ts";

/** "浙江/杭州/西湖", "US", "{北京/北京/朝阳 吉林/长春/朝阳}", "–". */
export function shown(place: PlaceRead): string {
  if (place === undefined) return "–";
  if ("ambiguous" in place) return `{${place.ambiguous.map(shown).join(" ")}}`;
  const { country, province, city, district, inferred } = place;
  const parts = [country === "CN" && province ? "" : country, province, city, district].filter(Boolean);
  return parts.join("/") + (inferred ? " inferred" : "");
}
