// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LinkNotice } from "#features/notice/LinkNotice.tsx";
import { renderApp } from "#tests/renderApp.tsx";

/** The sentences, without the marks that keep the direction of quoted words to themselves. */
const sentences = () =>
  screen.queryAllByRole("listitem").map((item) => item.textContent.replace(/[\u2068\u2069]/gu, ""));

describe("the notice of a link whose conditions could not be read", () => {
  it.each([
    [
      "max=abc",
      "The link sets a maximum that is no whole number of lists from 1 to 999: “max=abc”. No maximum is set.",
    ],
    [
      "apart=sairoon",
      "The link sets a list apart without saying from which second list: “apart=sairoon”. It is left out.",
    ],
    [
      "apart=sairoon_fatah_nasr",
      "The link sets apart what is no pair of two lists: “apart=sairoon_fatah_nasr”. It is left out.",
    ],
    [
      "apart=sairoon_sairoon",
      "The link sets a list apart from itself: “apart=sairoon_sairoon”. It is left out.",
    ],
    [
      "apart=sairoon_atlantis",
      "This link names a list that is not in these figures: “atlantis”. The rest is shown.",
    ],
    ["alone=0", "The link says of outside support what is not known: “alone=0”. It counts."],
    [
      "apart=%E0%A4%A",
      "The link is damaged: “?d=article&apart=%E0%A4%A”. What is damaged is left out.",
    ],
  ])("says of %s what is wrong with it", (condition, sentence) => {
    renderApp(<LinkNotice />, `?d=article&${condition}`);
    expect(sentences()).toEqual([sentence]);
  });

  it("still speaks of seats where the rule is an impossible number", () => {
    renderApp(<LinkNotice />, "?d=article&q=330");
    expect(sentences()).toEqual([
      "The link asks for an impossible number of seats: “330”. The absolute majority is used.",
    ]);
  });

  it("names six problems, and counts the rest", () => {
    renderApp(<LinkNotice />, "?d=article&max=0&alone=0&in=aa.bb.cc.dd.ee.ff");
    expect(sentences()).toHaveLength(7);
    expect(sentences()[6]).toMatch(/2/);
  });

  it("is not there where all could be read", () => {
    renderApp(<LinkNotice />, "?d=article&max=99&alone=1");
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
