import { expect, it } from "vitest";
import { axeViolations } from "./axeViolations.ts";
import { openPage } from "./openPage.ts";

it("completes a coalition by the keyboard alone, with the engine in its own thread", async () => {
  const { page, errors } = await openPage({
    link: "?p=iraq-2018&d=article&in=sairoon.nasr.hikma",
  });
  await page.getByRole("button", { name: "Complete it" }).press("Enter");
  const nearest = page.getByRole("button", { name: /^Add KDP and State of Law/ });
  await nearest.waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await nearest.press("Enter");
  await page.getByText("Majority, no seat to spare").first().waitFor();
  await expect.poll(() => page.url()).toContain("in=sairoon.nasr.kdp.state-of-law.hikma");
  expect(errors).toEqual([]);
});
