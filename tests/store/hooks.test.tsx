import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { bareDossier } from "#domain/dossier.ts";
import { SubjectOf, useDossier, useSubject } from "#store/subject.tsx";
import { StoreContext, useApp, useConstraints, useScenario } from "#store/useApp.ts";
import { lakeland } from "#tests/parliaments.ts";
import { storeAt } from "#tests/storeAt.ts";

/** What a part of the page sees, told in a line. */
function Seen() {
  const { chamber, standing } = useSubject();
  const { parliament } = useDossier();
  const { edition } = useScenario();
  const { mostLists } = useConstraints();
  const view = useApp((app) => app.view);
  return `${parliament.id} ${chamber.edition.id} ${standing.counted} | ${edition} ${mostLists} ${view}`;
}

/** What a part sees that asks for the dossier alone. */
function Known() {
  return useDossier().parliament.id;
}

const store = storeAt("?p=lakeland&d=register&in=anchor.elm&max=3", bareDossier(lakeland));

const other = {
  parliament: "lakeland",
  edition: "report",
  roles: { bridge: "government" },
  rule: { kind: "absolute" },
} as const;

describe("a part of the page", () => {
  it("is about the scenario that is being edited", () => {
    const page = (
      <StoreContext value={store}>
        <Seen />
      </StoreContext>
    );
    expect(renderToStaticMarkup(page)).toBe("lakeland register 11 | register 3 page");
  });

  it("may be about any other", () => {
    const page = (
      <StoreContext value={store}>
        <SubjectOf proposal={other}>
          <Seen />
          <SubjectOf proposal={null}>
            <Seen />
          </SubjectOf>
        </SubjectOf>
      </StoreContext>
    );
    expect(renderToStaticMarkup(page)).toBe(
      "lakeland report 4 | register 3 pagelakeland register 11 | register 3 page",
    );
  });

  it("cannot be drawn outside of a store, nor about a parliament that is not known", () => {
    expect(() => renderToStaticMarkup(<Seen />)).toThrow("useApp is used outside of StoreContext");
    const unknown = (part: ReactNode) => (
      <StoreContext value={store}>
        <SubjectOf proposal={{ ...other, parliament: "atlantis" }}>{part}</SubjectOf>
      </StoreContext>
    );
    expect(() => renderToStaticMarkup(unknown(<Seen />))).toThrow(
      "There is no chamber atlantis, edition report",
    );
    expect(() => renderToStaticMarkup(unknown(<Known />))).toThrow(
      "The subject's parliament is not known",
    );
  });
});
