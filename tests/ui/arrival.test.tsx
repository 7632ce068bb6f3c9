// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, it } from "vitest";
import { firstTexts, laterTexts } from "#i18n/english.ts";
import { createCatalogue, intlLanguage } from "#i18n/language.ts";
import { createI18n } from "#i18n/i18n.ts";
import { I18nContext, useI18n } from "#i18n/useI18n.ts";
import { drawn } from "#tests/drawn.ts";
import { useTexts } from "#ui/arrival.tsx";

/** Says something of two chapters. */
function Report() {
  useTexts("power", "engine");
  const { t } = useI18n();
  return (
    <p>
      {t("power.working")} {t("engine.cancel")}
    </p>
  );
}

it("asks for all chapters before it waits for one", async () => {
  const asked: string[] = [];
  let arrive = () => {};
  const network = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const later = {
    ...laterTexts,
    power: async () => {
      asked.push("power");
      await network;
      return await laterTexts.power();
    },
    engine: async () => {
      asked.push("engine");
      await network;
      return await laterTexts.engine();
    },
  };
  const catalogue = createCatalogue({ first: firstTexts, later });
  const report = (
    <I18nContext value={createI18n(intlLanguage("en-GB", "ltr", catalogue))}>
      <Suspense fallback="On its way">
        <Report />
      </Suspense>
    </I18nContext>
  );
  drawn(report);
  expect(asked).toEqual(["power", "engine"]);
  arrive();
  expect(await screen.findByText(/Working it out .* Cancel/)).toBeVisible();
});
