// @vitest-environment jsdom
import { act, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { createI18n } from "#i18n/i18n.ts";
import { I18nContext } from "#i18n/useI18n.ts";
import { englishLanguage } from "#i18n/language.ts";
import { createAnnouncer } from "#ui/announcer.ts";
import { AnnouncerContext, LiveRegion } from "#ui/LiveRegion.tsx";

it("joins sentences as the reader's language does", () => {
  vi.useFakeTimers();
  const announcer = createAnnouncer();
  render(
    <I18nContext value={createI18n({ ...englishLanguage, betweenSentences: "" })}>
      <AnnouncerContext value={announcer}>
        <LiveRegion />
      </AnnouncerContext>
    </I18nContext>,
  );
  announcer.say("加えました。");
  announcer.also("反対です。");
  act(() => vi.advanceTimersByTime(1000));
  expect(screen.getByRole("status")).toHaveTextContent(/^加えました。反対です。$/);
  vi.useRealTimers();
});
