import { keywordsOf, listed } from "../keywords.ts";
import { lazily } from "../lazily.ts";
import {
  departments,
  notGovernment,
  officeEndings,
  officeParts,
  officeWords,
  probableEndings,
  stateBodies,
} from "./government-words.ts";

const bodies = lazily(() => new Set(listed(stateBodies)));
const endings = keywordsOf(officeEndings);
const parts = keywordsOf(officeParts);
const looksAfter = keywordsOf(departments);
const offices = keywordsOf(officeWords);
const others = keywordsOf(notGovernment);
const probable = keywordsOf(probableEndings);

const STATE = "中华人民共和国";
const PLACE_ENDS = "市县区省州盟旗镇乡";
/** Behind one of these a department's name begins: 市财政局, 国家税务总局, 兵团教育局. */
const BEFORE_DEPARTMENT = `${PLACE_ENDS}家国团`;

/** Whether a folded name is that of an office of government; "probably" where only a bare 局 or 委员会 says so (D-18). */
export function isGovernment(folded: string): "surely" | "probably" | undefined {
  const name = folded.startsWith(STATE) ? folded.slice(STATE.length) : folded;
  if (bodies().has(name)) return "surely";
  if (others().endingAt(name, name.length)) return undefined;
  if (endings().endingAt(name, name.length) || namesDepartment(name) || parts().last(name)) return "surely";
  const bare = probable().endingAt(name, name.length);
  return bare && (name.startsWith("国家") || hasPlace(name, bare.start)) ? "probably" : undefined;
}

/** 财政局, 杭州市市场监督管理局滨江分局, 省发展和改革委: the department stands first or behind a place. */
function namesDepartment(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if (at > 0 && !BEFORE_DEPARTMENT.includes(name.charAt(at - 1))) continue;
    const found = looksAfter().startingAt(name, at);
    if (found === undefined) continue;
    if (name.endsWith("委") && name.length - found.end <= 7) return true;
    for (let office = found.end; office <= found.end + 6 && office < name.length; office++) {
      if (offices().startingAt(name, office)) return true;
    }
  }
  return false;
}

function hasPlace(name: string, before: number): boolean {
  for (let at = 1; at < before; at++) if (PLACE_ENDS.includes(name.charAt(at))) return true;
  return false;
}
