/** A short id for something a user named: "VIP level" → "vip-level". None of those taken; Chinese stays Chinese. */
export function idFromName(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const wanted = plain === "" ? "unnamed" : plain;
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
