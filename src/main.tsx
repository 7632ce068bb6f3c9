import { createRoot } from "react-dom/client";
import { connectBrowser } from "./app/browser/connectBrowser.ts";
import { Root } from "./app/page/Root.tsx";
import { savedSettings } from "./app/browser/savedSettings.ts";
import { stepIn } from "./app/browser/sessionHistory.ts";
import { defaultParliament } from "#data/catalogue.ts";
import { readLink } from "./formats/link/scenarioLink.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createI18n } from "#i18n/useI18n.ts";
import { createAppStore } from "#store/store.ts";
import { createAnnouncer } from "#ui/announcer.ts";

const { problems, ...asked } = readLink(window.location, defaultParliament);
const store = createAppStore({
  parliament: defaultParliament,
  ...asked,
  step: stepIn(window.history.state) ?? 0,
  notice: problems.length > 0 ? { raw: window.location.href, problems } : null,
  theme: savedSettings(window).theme,
});
const i18n = createI18n(englishLanguage);
const announcer = createAnnouncer();

connectBrowser(store, { announcer, i18n, page: window });
createRoot(rootElement()).render(<Root store={store} announcer={announcer} i18n={i18n} />);

function rootElement(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no #root");
  return element;
}
