import { prerender } from "react-dom/static";
import { expect, it } from "vitest";
import { Root } from "#app/page/Root.tsx";
import { bareDossier } from "#domain/dossier.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createLanguages } from "#i18n/languages.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";
import { createAnnouncer } from "#ui/announcer.ts";

const dossier = bareDossier(lakeland);

/** The page as HTML, drawn where there is no window. */
async function drawn(link: string): Promise<string> {
  expect(typeof window).toBe("undefined");
  const { prelude } = await prerender(
    <Root
      store={storeAt(link, dossier)}
      announcer={createAnnouncer()}
      languages={createLanguages(englishLanguage, {})}
      engine={() => Promise.reject(new Error("nobody asks here"))}
      location={null}
    />,
  );
  return await new Response(prelude).text();
}

it.each([
  ["the page", "?p=lakeland&d=report&in=anchor.bridge", "1 seat short"],
  ["the projector view", "?p=lakeland&d=report&in=anchor&view=stage", "5 seats short"],
])("is drawn without a window: %s", async (_, link, verdict) => {
  const html = await drawn(link);
  expect(html).toContain(verdict);
  expect(html).toContain("Lakeland, March 2031");
  expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*checked/);
  // Nothing had to be left for the browser.
  expect(html).not.toContain("<!--$!-->");
});
