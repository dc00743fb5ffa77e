import { COSTS } from "./cost-model.ts";
import type { Execution } from "./execution.ts";

const MOST_VALUE = 9 * 1024;
const MOST_STORE = 500 * 1024;

/** PropertiesService: small text kept with the document, the user or the script. */
export function propertiesService(run: Execution) {
  return run.object("PropertiesService", {
    getDocumentProperties: () => store(run, "document"),
    getUserProperties: () => store(run, "user"),
    getScriptProperties: () => store(run, "script"),
  });
}

function store(run: Execution, name: string): object {
  const { ledger, realm, book } = run;
  const kept = book.properties.get(name) ?? new Map<string, string>();
  book.properties.set(name, kept);
  const object = run.object("Properties", {
    getProperty(key: string) {
      ledger.charge(COSTS.propertyRead);
      return kept.get(key) ?? null;
    },
    setProperty(key: string, value: string) {
      ledger.charge(COSTS.propertyWrite);
      const text = String(value);
      if (text.length > MOST_VALUE) run.fail("Argument too large: value");
      const size = [...kept].reduce(
        (sum, [name, held]) => sum + name.length + held.length,
        key.length + text.length,
      );
      if (size > MOST_STORE) run.fail("You have exceeded the property storage quota.");
      kept.set(key, text);
      return object;
    },
    getKeys() {
      ledger.charge(COSTS.propertyRead);
      return realm.list([...kept.keys()]);
    },
    deleteProperty(key: string) {
      ledger.charge(COSTS.propertyWrite);
      kept.delete(key);
      return object;
    },
  });
  return object;
}
