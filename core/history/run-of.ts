import { isoFromDay } from "../cells/day.ts";
import type { Evidence } from "../measures/measure.ts";
import { once } from "../once.ts";
import type { Scheme } from "../schemes/scheme.ts";
import type { SettingValue } from "../schemes/setting.ts";
import { settings } from "../schemes/settings.ts";
import type { Imported } from "../tables/imported.ts";
import { VERSION } from "../version.ts";
import { dataFingerprint, shortWord, textHash } from "./fingerprint.ts";
import { rulesText } from "./rules-text.ts";
import type { Run } from "./run.ts";

/** Lines nobody's rules lean on, and the hash of all data, are worked out when somebody asks for them. */
export function runOf(imported: Imported, scheme: Scheme, evidence: Evidence): Run {
  const asOf = isoFromDay(evidence.asOf);
  const inForce = once(() => settingsInForce(evidence));
  const fingerprint = once(() => {
    const rules = rulesText(scheme.dimensions);
    const off = [...(scheme.off ?? [])].sort();
    const rest = textHash(JSON.stringify([asOf, scheme.id, off, rules, inForce(), VERSION])) >>> 0;
    return `${dataFingerprint(imported)}-${shortWord(rest)}`;
  });
  return {
    asOf,
    basis: evidence.basis,
    scheme: scheme.id,
    version: VERSION,
    get settings() {
      return Object.fromEntries(inForce());
    },
    get fingerprint() {
      return fingerprint();
    },
  };
}

function settingsInForce(evidence: Evidence): (readonly [string, SettingValue])[] {
  return settings
    .filter(({ standard }) => standard !== "as of")
    .map(({ id, kind }) => [id, kind === "text" ? evidence.choice(id) : evidence.setting(id)] as const)
    .filter(([, value]) => value !== "" && !Number.isNaN(value));
}
