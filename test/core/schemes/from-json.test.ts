import { describe, expect, test } from "vitest";
import { schemeFromJson } from "../../../core/schemes/from-json.ts";
import { schemes } from "../../../core/schemes/index.ts";
import { type Scheme, standard } from "../../../core/schemes/scheme.ts";

function scheme(given: unknown): Scheme {
  const read = schemeFromJson(JSON.stringify(given), "mine.json");
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message.en).join("\n"));
  return read;
}

function mistakes(given: unknown): string[] {
  const read = schemeFromJson(typeof given === "string" ? given : JSON.stringify(given), "mine.json");
  return "problems" in read ? read.problems.map(({ message }) => message.en) : [];
}

const dimensionOf = ({ dimensions }: Scheme, id: string) => dimensions.find((one) => one.id === id);

describe("a scheme file says only what differs", () => {
  test("nothing: the standard under another name", () => {
    const { dimensions, off, id, name } = scheme({ id: "mine" });
    expect({ dimensions, off, id, name }).toEqual({
      dimensions: standard.dimensions,
      off: [],
      id: "mine",
      name: { en: "mine", zh: "mine" },
    });
  });

  test("settings of every kind, by name in either language", () => {
    const { settings } = scheme({
      settings: { 高价值线: "1.2万", "active below": 60 },
    });
    expect([...settings]).toEqual([
      ["high-value-line", 12_000],
      ["active-below", 60],
    ]);
  });

  test("sentences, names, advice, care, tag and tone of a segment; new segments; others left out", () => {
    const care = { owner: "team", visitEvery: 7 };
    const made = scheme({
      dimensions: [
        {
          id: "activity",
          segments: [
            { id: "active", when: "days since last order < 10", tag: "热", tone: "良好", care },
            { id: "rest", name: { en: "Rest", zh: "其余客户" }, when: "otherwise", advice: "Wait." },
          ],
        },
      ],
    });
    expect(dimensionOf(made, "activity")?.segments).toMatchObject([
      {
        name: { en: "Active", zh: "活跃" },
        when: "days since last order < 10",
        tag: { zh: "热" },
        tone: "good",
        care,
      },
      { id: "rest", name: { zh: "其余客户" }, advice: { en: "Wait." }, tone: "fair" },
    ]);
    expect(
      made.dimensions.map(({ id }) => id),
      "in its place",
    ).toEqual(standard.dimensions.map(({ id }) => id));
  });

  test("care may name a person, and go without days or without anybody", () => {
    const segments = [
      { id: "high", care: { owner: "小王" } },
      { id: "medium", care: { visitEvery: 7 } },
    ];
    const made = dimensionOf(scheme({ dimensions: [{ id: "value", segments }] }), "value");
    expect(made?.segments.map(({ care }) => care)).toEqual([{ owner: "小王" }, { visitEvery: 7 }]);
  });

  test("a dimension or a segment switched off, or on again over a trade", () => {
    expect(scheme({ dimensions: [{ id: "rfm", on: false }] }).off).toEqual(["rfm"]);
    const segments = [{ id: "high" }, { id: "medium", on: false }, { id: "low" }];
    expect(scheme({ dimensions: [{ id: "value", segments }] }).off).toEqual(["value/medium"]);
    const retail = scheme({ from: "retail", dimensions: [{ id: "status", on: true }] });
    expect(retail.off).not.toContain("status");
    expect(retail.settings.get("active-below")).toBe(60);
  });

  test("a dimension of one's own, also one made from data", () => {
    const made = scheme({
      dimensions: [
        { id: "area", name: "Area", segmentsFrom: { name: "province", most: 5 } },
        {
          id: "paper",
          name: { en: "Paper", zh: "纸" },
          segments: [{ id: "a4", name: "A4", when: "otherwise" }],
        },
      ],
    });
    expect(dimensionOf(made, "area")).toMatchObject({
      segments: [],
      segmentsFrom: { name: "province", most: 5 },
    });
    expect(dimensionOf(made, "paper")).toMatchObject({
      asks: { zh: "纸" },
      segments: [{ when: "otherwise" }],
    });
  });
});

test("a setting said under two of its names is refused", () => {
  expect(mistakes({ settings: { "high value line": 5, 高价值线: 6 } })).toEqual([
    "The scheme file “mine.json” cannot be used: settings.高价值线: this setting is said already.",
  ]);
});

describe("segments made from data", () => {
  const area = (name: string, most = 5) => ({
    dimensions: [{ id: "area", name: "Area", segmentsFrom: { name, most } }],
  });

  test.each([
    ["province", "province"],
    ["Province", "province"],
    ["城市", "city"],
    ["customer type", "customer-type"],
  ])("%s is the column a sentence would read", (name, id) => {
    expect(dimensionOf(scheme(area(name)), "area")?.segmentsFrom).toEqual({ name: id, most: 5 });
  });

  test.each([
    ["Provnce", 'called "[Provnce]". Did you mean "Province"'],
    ["spend", "“spend” is no column of words"],
    ["value", "“value” is no column of words"],
  ])("%s is refused with its place", (name, reason) => {
    expect(mistakes(area(name))).toEqual([expect.stringContaining(reason)]);
    expect(mistakes(area(name))[0]).toContain("dimensions[0].segmentsFrom.name: ");
  });

  test("so many as the Rules tab takes, and no more", () => {
    expect(mistakes(area("province", 50))).toEqual([]);
    expect(mistakes(area("province", 51))).toEqual([
      "The scheme file “mine.json” cannot be used: dimensions[0].segmentsFrom.most: at most 50 segments are made from data.",
    ]);
  });
});

test("a dimension has at most 100 segments, those made from data among them", () => {
  const segments = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `S${at}`, when: "otherwise" }));
  const own = (more: object) => ({ dimensions: [{ id: "own", name: "Own", ...more }] });
  const fromData = { segmentsFrom: { name: "province", most: 50 } };
  expect(mistakes(own({ segments: segments(100) }))).toEqual([]);
  expect(mistakes(own({ segments: segments(50), ...fromData }))).toEqual([]);
  expect(mistakes(own({ segments: segments(101) }))).toEqual([
    "The scheme file “mine.json” cannot be used: dimensions[0].segments: A dimension has at most 100 segments, this one has 101. Split it, or join some.",
  ]);
  expect(mistakes(own({ segments: segments(51), ...fromData }))).toEqual([
    expect.stringContaining("this one has 101"),
  ]);
});

test("a byte order mark says nothing", () => {
  expect(schemeFromJson('\uFEFF{"id":"x"}', "mine.json")).toMatchObject({ id: "x" });
});

test("every scheme that comes with the product could be a file", () => {
  const mistaken = schemes.filter(({ id }) => mistakes({ id: "mine", from: id }).length > 0);
  expect(mistaken.map(({ id }) => id)).toEqual([]);
});

describe("mistakes name their place, all at once", () => {
  test.each([
    ["no JSON", '{"id": }', "line 1, column 8"],
    ["an empty file", " \n", "it is empty"],
    ["a file without end", `"${"x".repeat(70_000)}"`, "it is larger than 64 kB"],
    ["a list", [], "this is no { … }"],
    ["a word nobody knows", { dimension: [] }, "there is nothing called “dimension” here, only id"],
    [
      "a setting nobody knows",
      { settings: { high: 1 } },
      "settings.high: There is no setting called “high”.",
    ],
    [
      "a wrong value",
      { settings: { "active below": "x" } },
      "settings.active below: “x” is not a whole number",
    ],
    ["a base as a setting", { settings: { trade: "retail" } }, 'settings.trade: write "from" instead'],
    ["an unknown base", { from: "x" }, "from: “x” is none of Standard"],
    ["an id of two lines", { dimensions: [{ id: "a\nb" }] }, "dimensions[0].id: an id holds no"],
    [
      "two dimensions of one id",
      { dimensions: [{ id: "value" }, { id: "value" }] },
      "dimensions[1].id: “value” is the id at dimensions[0].id already.",
    ],
    [
      "two segments of one id",
      { dimensions: [{ id: "value", segments: [{ id: "high" }, { id: "high" }] }] },
      "dimensions[0].segments[1].id: “high” is the id at dimensions[0].segments[0].id already.",
    ],
    ["a scheme without a name", { name: " " }, "name: Give it a name."],
    [
      "a dimension left without segments",
      { dimensions: [{ id: "value", segments: [] }] },
      "dimensions[0].segments: at least one segment is needed",
    ],
    [
      "a setting that is no value",
      { settings: { "window days": {} } },
      "settings.window days: this is no number",
    ],
    ["an id with a stroke", { dimensions: [{ id: "a/b" }] }, 'dimensions[0].id: an id holds no "/"'],
    ["no id", { dimensions: [{}] }, "dimensions[0]: an id is missing"],
    [
      "a dimension without segments",
      { dimensions: [{ id: "x", name: "X" }] },
      "dimensions[0]: a new dimension needs",
    ],
    [
      "a segment without a rule",
      { dimensions: [{ id: "value", segments: [{ id: "high" }, { id: "x", name: "X" }] }] },
      "dimensions[0].segments[1]: a new segment needs id, name and when",
    ],
    [
      "a tone nobody knows",
      { dimensions: [{ id: "value", segments: [{ id: "high", tone: "reddish" }] }] },
      "dimensions[0].segments[0].tone: “reddish” is none of best, good",
    ],
    [
      "a variant where there is none",
      { dimensions: [{ id: "rfm", variant: "x" }] },
      "dimensions[0].variant: this",
    ],
    [
      "neither on nor off",
      { dimensions: [{ id: "rfm", on: "no" }] },
      "dimensions[0].on: this is neither true nor false",
    ],
  ])("%s", (_, given, words) => {
    const found = mistakes(given);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("The scheme file “mine.json” cannot be used: ");
    expect(found[0]).toContain(words);
    expect(found[0]).toMatch(/[^.?][.?]$/);
  });

  test("several", () => {
    expect(mistakes({ from: "x", dimensions: [{}, { id: "rfm", on: 1 }] })).toHaveLength(3);
  });
});

describe("names are refused as in the Rules tab", () => {
  test.each([
    ["", "Give it a name."],
    ["A\nB", "A name stands on one line."],
    ["x".repeat(101), "A name has at most 100 characters."],
    ["原因 Why", "is what a column of your customers or of ours is called."],
    ["标签汇总 Tags", "is what a column of your customers or of ours is called."],
    ["客户名称", "is what a column of your customers or of ours is called."],
    ["Name", "has a meaning in rules and data already."],
    ["高价值线", "has a meaning in rules and data already."],
    ["Value", "Another dimension is called “Value” too, see dimensions “value”."],
  ])("a dimension called %j", (name, message) => {
    const segments = [{ id: "all", name: "All", when: "otherwise" }];
    const said = mistakes({ dimensions: [{ id: "mine", name, segments }] });
    expect(said).toEqual([expect.stringContaining("dimensions “mine”.name: ")]);
    expect(said[0]).toContain(message);
  });

  test.each([
    ["", "Give it a name."],
    ["Not enough data", "is what we write where nothing can be said."],
    ["low VALUE", "has another segment called “low VALUE”, see dimensions “value”, “low”."],
  ])("a segment called %j", (name, message) => {
    const segments = [{ id: "low" }, { id: "all", name, when: "otherwise" }];
    const said = mistakes({ dimensions: [{ id: "value", segments }] });
    expect(said).toEqual([expect.stringContaining("dimensions “value”, “all”.name: ")]);
    expect(said[0]).toContain(message);
  });
});
