import { readFileSync } from "node:fs";

/** Codes 71 to 79 of a city are statistical zones, not divisions of GB/T 2260. */
const isZone = (code: string) => /7[1-9]$/.test(code);

/** Peoples named in autonomous counties and prefectures, the longer before those they contain. */
const peoples =
  "达斡尔|鄂温克|鄂伦春|维吾尔|哈萨克|柯尔克孜|塔吉克|土家|布依|仡佬|傈僳|拉祜|纳西|景颇|哈尼|独龙|普米|布朗|撒拉|保安|东乡|裕固|蒙古|朝鲜|锡伯|仫佬|毛南|羌|藏|回|满|苗|侗|瑶|壮|黎|畲|彝|白|傣|佤|怒|土|水|各"
    .split("|")
    .map((people) => `${people}族?`)
    .join("|");
const autonomous = new RegExp(`^(.{2,}?)((?:${peoples})*(?:自治[县州旗]|族区))$`);
const plain = /^(.{2,})(地区|盟|(?<=神农架)林区|新区)$/;

/** "延边朝鲜族自治州" → "延边|朝鲜族自治州": the bar stands behind what people say. */
function stemmed(name: string): string {
  const parts = autonomous.exec(name) ?? plain.exec(name);
  return parts ? `${parts[1]}|${parts[2]}`.replace("族|", "|族") : name;
}

interface Area {
  readonly code: string;
  readonly name: string;
}

/** Names with the two digits of their code, where it is not the next one. */
function numbered(areas: readonly Area[], first: number): { text: string; code: string }[] {
  let next = first;
  return areas.map(({ code, name }) => {
    const own = Number(code.slice(-2));
    const text = `${own === next ? "" : own}${stemmed(name)}`;
    next = own + 1;
    return { text, code };
  });
}

/** The data of core/entities/places/divisions.ts from the files it was made of. */
export function packDivisions(folder: string): string[] {
  const rows = (file: string) =>
    readFileSync(`${folder}/${file}`, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.replace(/"/g, "").split(","))
      .map(([code = "", name = ""]) => ({ code, name }));
  const cities = rows("cities.csv");
  const areas = rows("areas.csv").filter(({ code }) => !isZone(code));
  const mainland = rows("provinces.csv").map(({ code: province, name: provinceName }) => {
    const own = cities
      .filter(({ code }) => code.startsWith(province))
      .map(({ code, name }) => ({ code, name: /^(市辖区|县)$/.test(name) ? provinceName : name }));
    const packed = numbered(own, 1).map(({ text, code }) => {
      const inside = areas.filter((area) => area.code.startsWith(code) && !area.code.endsWith("00"));
      const name = text.replace(/(省|自治区)直辖.*/, "");
      const itself =
        inside.length === 1 && own.some((city) => city.code === code && city.name === inside[0]?.name);
      return itself
        ? name
        : `${name}:${numbered(inside, 2)
            .map((area) => area.text)
            .join(" ")}`;
    });
    return `${province}${packed.join(";").replace(/:(?=;|$)/g, "")}`;
  });
  const offshore: Record<string, Record<string, string[]>> = JSON.parse(
    readFileSync(`${folder}/HK-MO-TW.json`, "utf8"),
  );
  const named = ([city, inside]: [string, string[]]) =>
    `${city}:${inside.map((one) => one.replace(/（.*/, "")).join(" ")}`;
  const { 香港特别行政区: hongKong = {}, 澳门特别行政区: macau = {}, 台湾省: taiwan = {} } = offshore;
  return [
    ...mainland,
    `71${Object.entries(taiwan).map(named).join(";")}`,
    `81${named(["香港", Object.values(hongKong).flat()])}`,
    `82${named(["澳门", Object.values(macau).flat()])}`,
  ];
}
