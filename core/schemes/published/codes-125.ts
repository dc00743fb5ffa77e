import { rfmBy } from "./rfm-by.ts";

/** The list of all 125 codes of recency, frequency and money (D-05): each belongs to one segment. */
export const codes125 = rfmBy({
  id: "codes-125",
  name: { en: "RFM segments by the list of 125 codes", zh: "按 125 个代码表的 RFM 分群" },
  rules: [
    ["champions", anyOf("555 554 544 545 454 455 445")],
    ["loyal", anyOf("543 444 435 355 354 345 344 335")],
    [
      "potential-loyalist",
      anyOf(
        "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323",
      ),
    ],
    ["new", anyOf("512 511 422 421 412 411 311")],
    ["promising", anyOf("525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313")],
    ["need-attention", anyOf("535 534 443 434 343 334 325 324")],
    ["about-to-sleep", anyOf("331 321 312 221 213")],
    [
      "at-risk",
      anyOf("255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124"),
    ],
    ["cannot-lose", anyOf("155 154 144 214 215 115 114 113")],
    ["hibernating", anyOf("332 322 231 241 251 233 232 223 222 132 123 122 212 211")],
    ["lost", anyOf("111 112 121 131 141 151")],
  ],
});

/** The codes as a sentence: one part for each recency and frequency, with the money scores listed. */
function anyOf(codes: string): string {
  const money = new Map<string, string[]>();
  for (const code of codes.split(" ")) {
    const known = money.get(code.slice(0, 2));
    if (known) known.push(code.slice(2));
    else money.set(code.slice(0, 2), [code.slice(2)]);
  }
  return [...money]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([[recency, frequency], scores]) => {
      const listed = scores.length === 1 ? `= ${scores[0]}` : `is one of ${scores.sort().join(", ")}`;
      return `recency score = ${recency} and frequency score = ${frequency} and monetary score ${listed}`;
    })
    .join(" or ");
}
