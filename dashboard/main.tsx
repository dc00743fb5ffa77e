import { render } from "preact";
import "./styles/index.css";
import { clearFilters, isFiltered } from "./state/filters.ts";
import { openBesidePage } from "./state/served.ts";
import { App } from "./views/app.tsx";

const root = document.getElementById("app");
if (root) {
  root.replaceChildren();
  render(<App />, root);
}

addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (isFiltered.value) clearFilters();
});

void openBesidePage();
