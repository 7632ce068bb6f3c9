import { act, screen } from "@testing-library/react";
import { bareDossier, type Dossier } from "#domain/dossier.ts";
import { Chamber } from "#features/chamber/Chamber.tsx";
import { Finder } from "#features/finder/Finder.tsx";
import { windmoor } from "#tests/parliaments.ts";
import { renderApp } from "#tests/renderApp.tsx";

/** The finder beside the chamber, of Windmoor unless another parliament is given. */
export async function openFinder(link: string, dossier: Dossier = bareDossier(windmoor)) {
  // The panel waits for the refusals while it is drawn.
  const shown = await act(async () =>
    renderApp(
      <>
        <Chamber />
        <Finder bar={null} />
      </>,
      link,
      { dossier },
    ),
  );
  await screen.findByRole("heading", { name: /^Coalitions that reach/ });
  return shown;
}
