import type { Locator, Page } from "playwright-core";
import { openTableMenu, showPower } from "./tableMenu.ts";

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first();
export const scrollTo = (page: Page, place: string) =>
  page.locator(place).evaluate((element) => element.scrollIntoView());
const toEnd = (page: Page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));

/** What brings a part to be fetched, and what stands there once it has come. */
interface LostPart {
  readonly ask: (page: Page) => Promise<unknown>;
  readonly arrived: (page: Page) => Locator;
}

/** From the header, or where that has no room for it from the table's foot, to which one scrolls. */
export async function openSources(page: Page) {
  const inHeader = page.getByRole("banner").getByRole("button", { name: "Sources" });
  const isThere = await inHeader.isVisible();
  await (isThere ? inHeader : button(page, "Where the numbers come from")).click();
}
/** They are offered where one comes near the end of the page. */
export async function showCharts(page: Page) {
  await scrollTo(page, "#charts");
  await button(page, "Show charts").click();
}
export const showShare = (page: Page) =>
  page.getByRole("banner").getByRole("button", { name: "Share" }).click();

export const parts: Readonly<Record<string, LostPart>> = {
  "src/app/page/KeysDialog.tsx": {
    ask: async (page) => {
      await button(page, "Settings").click();
      await button(page, "Keyboard shortcuts").click();
    },
    arrived: (page) => page.getByText("Projector view, and back"),
  },
  "src/app/page/ShareScenario.tsx": {
    ask: showShare,
    arrived: (page) => page.getByRole("dialog", { name: "Share this scenario" }),
  },
  "src/app/page/StageView.tsx": {
    ask: (page) => button(page, "Projector view").click(),
    arrived: (page) => page.locator("#stage-heading"),
  },
  "src/features/charts/ChartsPanel.tsx": {
    ask: (page) => scrollTo(page, "#charts"),
    arrived: (page) => button(page, "Show charts"),
  },
  "src/features/chamber/Chamber.tsx": {
    // On the first screen of a desktop already.
    ask: () => Promise.resolve(),
    arrived: (page) => page.getByRole("img", { name: /^A half circle/ }),
  },
  "src/features/charts/Charts.tsx": {
    ask: showCharts,
    arrived: (page) => page.getByRole("group", { name: "Power by" }),
  },
  "src/features/completion/Ways.tsx": {
    ask: (page) => button(page, "Complete it").click(),
    arrived: (page) => page.getByRole("heading", { name: /^Nearest ways/ }),
  },
  "src/features/editions/EditionPanel.tsx": {
    ask: (page) => button(page, /^Figures/).click(),
    arrived: (page) => page.getByRole("radio", { name: "All lists, after the recount" }),
  },
  "src/features/finder/Finder.tsx": {
    ask: (page) => scrollTo(page, "#finder"),
    arrived: (page) => page.getByRole("heading", { name: /^Coalitions that reach/ }),
  },
  "src/features/headline/Facts.tsx": {
    // On the first screen of a link that names lists.
    ask: () => Promise.resolve(),
    arrived: (page) => page.getByText(/^No single list of these figures closes the gap/),
  },
  "src/features/lists/power/PowerNotes.tsx": {
    ask: showPower,
    arrived: (page) => page.getByText(/^Power at 165 seats/),
  },
  "src/features/notice/LinkProblems.tsx": {
    ask: (page) => page.goto(new URL("?d=article&in=sairoon.nasr.atlantis", page.url()).href),
    arrived: (page) => page.getByRole("button", { name: "Dismiss" }),
  },
  "src/features/quotes/QuotesPanel.tsx": {
    ask: toEnd,
    arrived: (page) => page.getByRole("heading", { name: "What they said" }),
  },
  "src/data/iraq-2018/parliamentInFull.ts": {
    ask: (page) => button(page, /^Note on Hikma/).click(),
    arrived: (page) => page.getByText(/National Wisdom Movement.*National Wisdom Trend/),
  },
  "src/features/lists/search/searchIn.ts": {
    ask: (page) => page.getByRole("searchbox").fill("sadr"),
    arrived: (page) => page.getByText("1 of 12 lists"),
  },
  "src/features/lists/sorting/sortEntries.ts": {
    ask: (page) => page.locator("thead button").first().click(),
    arrived: (page) => page.locator("thead th[aria-sort=ascending]"),
  },
  "src/features/lists/toolbar/TableChoices.tsx": {
    ask: openTableMenu,
    arrived: (page) => page.getByRole("checkbox", { name: "Leader" }),
  },
  "src/features/settings/SettingsPanel.tsx": {
    ask: (page) => button(page, "Settings").click(),
    arrived: (page) => page.getByRole("radio", { name: "Dark" }),
  },
  "src/features/share/QrCode.tsx": {
    ask: async (page) => {
      await showShare(page);
      await button(page, "Show QR code").click();
    },
    arrived: (page) => page.getByRole("img", { name: "QR code of the link below" }),
  },
  "src/features/sources/SourcesDialog.tsx": {
    ask: openSources,
    arrived: (page) => page.getByRole("heading", { name: "To cite" }),
  },
  "src/data/iraq-2018/provenance.ts": {
    ask: openSources,
    arrived: (page) => page.getByRole("heading", { name: "The recount" }),
  },
  "src/features/meter/RoleMenu.tsx": {
    ask: (page) => button(page, "Sairoon, 54 seats").click(),
    arrived: (page) => page.getByRole("menuitem", { name: "Remove Sairoon" }),
  },
  "src/features/rule/RulePanel.tsx": {
    ask: (page) => button(page, /^Rule/).click(),
    arrived: (page) => page.getByRole("radio", { name: "Two thirds" }),
  },
  "src/data/iraq-2018/ruleReasons.ts": {
    ask: (page) => button(page, /^Rule/).click(),
    arrived: (page) => page.getByText("The constitution of 2005, in English"),
  },
  "src/i18n/en/later/sources.json": {
    ask: openSources,
    arrived: (page) => page.getByRole("heading", { name: "To cite" }),
  },
  "src/data/iraq-2018/statements.ts": {
    ask: toEnd,
    arrived: (page) => page.getByRole("blockquote").first(),
  },
};

export function partOf(source: string): LostPart {
  const how = parts[source];
  if (how === undefined) throw new Error(`${source} is not a part that is fetched later`);
  return how;
}

/**
 * The parts in the order in which they can be lost in one page, which takes longer to open than to
 * lose one: what is drawn without being asked for comes first, what changes the view comes last, and
 * nobody comes after what brings it along.
 */
export const inOnePage: readonly (readonly [string, ...string[]])[] = [
  [
    "src/features/chamber/Chamber.tsx",
    "src/features/rule/RulePanel.tsx",
    "src/app/page/ShareScenario.tsx",
    "src/data/iraq-2018/parliamentInFull.ts",
    "src/i18n/en/later/sources.json",
    "src/features/finder/Finder.tsx",
    "src/app/page/StageView.tsx",
  ],
  [
    "src/features/headline/Facts.tsx",
    "src/features/editions/EditionPanel.tsx",
    "src/features/sources/SourcesDialog.tsx",
    "src/features/meter/RoleMenu.tsx",
    "src/features/lists/power/PowerNotes.tsx",
    "src/features/charts/ChartsPanel.tsx",
    "src/features/lists/search/searchIn.ts",
  ],
  [
    "src/features/quotes/QuotesPanel.tsx",
    "src/features/settings/SettingsPanel.tsx",
    "src/features/share/QrCode.tsx",
    "src/data/iraq-2018/ruleReasons.ts",
    "src/features/lists/toolbar/TableChoices.tsx",
    "src/features/charts/Charts.tsx",
  ],
  [
    "src/data/iraq-2018/statements.ts",
    "src/data/iraq-2018/provenance.ts",
    "src/app/page/KeysDialog.tsx",
    "src/features/completion/Ways.tsx",
    "src/features/lists/sorting/sortEntries.ts",
    "src/features/notice/LinkProblems.tsx",
  ],
];

/** Texts that come with a feature: lost like the others, and one of them is tried. */
export const texts = (source: string) => source.startsWith("src/i18n/");

/** What comes with one of those above, and what has a test of its own. */
export const withOthers = [
  // Without it the page is printed.
  "src/app/page/Printed.tsx",
  // Nobody asks for what reads links: tests/journeys/linkReading.test.ts.
  "src/app/opening.ts",
  "src/engine/engineClient.ts",
  "src/engine/engineQuestion.ts",
  "src/features/meter/DropHints.tsx",
  "src/ui/drag/DragEngine.tsx",
  "src/words/announcement.ts",
];
