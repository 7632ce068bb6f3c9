import { prerender } from "react-dom/static";
import { expect, it } from "vitest";
import { Root } from "#app/page/Root.tsx";
import { englishLanguage } from "#i18n/language.ts";
import { createLanguages } from "#i18n/languages.ts";
import { storeAt } from "#tests/storeAt.ts";
import { createAnnouncer } from "#ui/announcer.ts";

/** The page as HTML, drawn where there is no window. */
async function drawn(link: string): Promise<string> {
  expect(typeof window).toBe("undefined");
  const { prelude } = await prerender(
    <Root
      store={storeAt(link)}
      announcer={createAnnouncer()}
      languages={createLanguages(englishLanguage, {})}
      engine={() => Promise.reject(new Error("nobody asks here"))}
      location={null}
    />,
  );
  return await new Response(prelude).text();
}

it.each([
  ["the page", "?d=article&in=sairoon.nasr.hikma", "50 seats short"],
  ["the projector view", "?d=article&in=sairoon&view=stage", "111 seats short"],
])("is drawn without a window: %s", async (_, link, verdict) => {
  const html = await drawn(link);
  expect(html).toContain(verdict);
  expect(html).toContain("Iraq, May 2018");
  expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*checked/);
  // Nothing had to be left for the browser.
  expect(html).not.toContain("<!--$!-->");
});
