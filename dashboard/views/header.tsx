import { language, say, type Theme, theme } from "../state/looks.ts";
import { clearData, openSources, picture } from "../state/opening.ts";
import { pageWords } from "../words/page.ts";
import { AsOf } from "./as-of.tsx";
import { Choice } from "./choice.tsx";
import { FilePicker } from "./file-picker.tsx";
import { Icon } from "./icon.tsx";

const THEMES: readonly {
  id: Theme;
  icon: "system" | "sun" | "moon";
  name: keyof typeof pageWords & Theme;
}[] = [
  { id: "system", icon: "system", name: "system" },
  { id: "light", icon: "sun", name: "light" },
  { id: "dark", icon: "moon", name: "dark" },
];

/** The page's name, what is open, and how the page looks. */
export function Header() {
  const shown = picture.value;
  return (
    <header class="top">
      <div class="brand">
        <Mark />
        <h1>{say(pageWords.product)}</h1>
        {shown && (
          <span class="source" title={shown.sources.join(", ")}>
            {shown.sources.join(", ")}
          </span>
        )}
      </div>
      {shown && (
        <div class="tools">
          <AsOf iso={shown.run.asOf} />
          <FilePicker class="button" onFiles={(files) => void openSources(files)}>
            {say(pageWords.openOther)}
          </FilePicker>
          <button type="button" class="button quiet-button" onClick={clearData}>
            {say(pageWords.clearData)}
          </button>
        </div>
      )}
      <div class="looks">
        <Choice
          label={say(pageWords.languageLabel)}
          name="language"
          value={language.value}
          options={[
            { id: "zh", name: "中文", lang: "zh-CN", show: "中" },
            { id: "en", name: "English", lang: "en", show: "EN" },
          ]}
          onChoose={(id) => {
            language.value = id;
          }}
        />
        <Choice
          label={say(pageWords.themeLabel)}
          name="theme"
          value={theme.value}
          options={THEMES.map(({ id, icon, name }) => ({
            id,
            name: say(pageWords[name]),
            show: <Icon name={icon} />,
          }))}
          onChoose={(id) => {
            theme.value = id;
          }}
        />
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect class="best" y="1" width="16" height="4" rx="2" />
      <rect class="fair" y="6" width="11" height="4" rx="2" />
      <rect class="watch" y="11" width="6" height="4" rx="2" />
    </svg>
  );
}
