import announce from "./en/announce.json" with { type: "json" };
import app from "./en/app.json" with { type: "json" };
import chamber from "./en/chamber.json" with { type: "json" };
import charts from "./en/charts.json" with { type: "json" };
import coalition from "./en/coalition.json" with { type: "json" };
import completion from "./en/completion.json" with { type: "json" };
import editions from "./en/editions.json" with { type: "json" };
import engine from "./en/engine.json" with { type: "json" };
import finder from "./en/finder.json" with { type: "json" };
import history from "./en/history.json" with { type: "json" };
import lists from "./en/lists.json" with { type: "json" };
import meter from "./en/meter.json" with { type: "json" };
import notice from "./en/notice.json" with { type: "json" };
import quotes from "./en/quotes.json" with { type: "json" };
import reading from "./en/reading.json" with { type: "json" };
import rule from "./en/rule.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import share from "./en/share.json" with { type: "json" };
import sources from "./en/sources.json" with { type: "json" };
import stage from "./en/stage.json" with { type: "json" };
import verdict from "./en/verdict.json" with { type: "json" };

/** Every text of the interface in English, a file for each feature. */
export const english = {
  ...announce,
  ...app,
  ...chamber,
  ...charts,
  ...coalition,
  ...completion,
  ...editions,
  ...engine,
  ...finder,
  ...history,
  ...lists,
  ...meter,
  ...notice,
  ...quotes,
  ...reading,
  ...rule,
  ...settings,
  ...share,
  ...sources,
  ...stage,
  ...verdict,
};

/** The name of a text of the interface. */
export type MessageId = keyof typeof english;
