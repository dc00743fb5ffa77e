import { announced } from "../state/announce.ts";
import { say } from "../state/looks.ts";
import { picture } from "../state/opening.ts";
import { pageWords } from "../words/page.ts";
import { CustomerCard } from "./customer-card.tsx";
import { Dashboard } from "./dashboard.tsx";
import { DropTarget } from "./drop-target.tsx";
import { Header } from "./header.tsx";
import { Start } from "./start.tsx";

/** The whole page. */
export function App() {
  return (
    <>
      <a class="skip" href="#content">
        {say(pageWords.skip)}
      </a>
      <Header />
      {picture.value ? <Dashboard /> : <Start />}
      <footer class="foot">
        <span>{say(pageWords.offline)}</span>
        <span>{say(pageWords.offlineMore)}</span>
      </footer>
      <CustomerCard />
      <DropTarget />
      <p class="unseen" role="status" aria-live="polite">
        {announced.value}
      </p>
    </>
  );
}
