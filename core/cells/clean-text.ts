/** Zero-width marks, byte-order marks, soft hyphens and direction overrides: they print nothing. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const fullWidth = /[\uFF01-\uFF5E]/g;
const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Without marks that print nothing and without spaces around: what a key is compared by, as the user wrote it. */
export function visibleText(text: string): string {
  return text.replace(invisible, "").trim();
}

/**
 * The text of a date or number in plain half-width characters: full-width forms, odd spaces and dashes become their
 * usual twins, and the apostrophe that means "this is text" goes. Not NFKC: that would make 52 of 5².
 */
export function plainText(text: string): string {
  const visible = visibleText(text);
  const bare = visible.startsWith("'") ? visible.slice(1) : visible;
  if (isAscii(bare)) return bare.replace(spaces, " ").trim();
  return bare
    .replace(fullWidth, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, "¥")
    .replace(/￡/g, "£")
    .replace(dashes, "-")
    .replace(spaces, " ")
    .trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

const nothing = new Set(
  "- -- --- — —— / \\ n/a na n.a. null nil none (none) (null) (空) 空 无 暂无 没有 未知 不详 未填 未填写 待定 tbd".split(
    " ",
  ),
);

/** "N/A", "暂无", "-" …: words people write where nothing is known. */
export function meansNothing(plain: string): boolean {
  return plain === "" || (plain.length <= 6 && nothing.has(plain.toLowerCase()));
}

/** Of those, the ones that are no answer in a text column either: there "无" and "未知" may be somebody's answer. */
const noText = new Set("- -- --- — —— / \\ n/a null (null) (空) 空 暂无 未填 未填写".split(" "));

/** "-", "N/A", "暂无" …: what exports write into an empty text cell. */
export function isNoText(text: string): boolean {
  return text === "" || (text.length <= 6 && noText.has(text.toLowerCase()));
}

const sheetErrors = new Set(
  "#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #ERROR! #SPILL! #CALC! #FIELD! #GETTING_DATA #BLOCKED! #CONNECT! LOADING... LOADING…".split(
    " ",
  ),
);

/** "#REF!" and its like, and "Loading…" while a sheet still fetches. */
export function isSheetError(text: string): boolean {
  if (text.length > 16 || text.length < 4) return false;
  const first = text.charCodeAt(0);
  return (first === 0x23 || first === 0x4c || first === 0x6c) && sheetErrors.has(text.toUpperCase());
}
