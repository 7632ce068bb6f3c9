import { screen, waitFor, within } from "@testing-library/react";
import { expect } from "vitest";

/** The rows of the present question's answer: those of the one before stay until it is there. */
export async function foundRows(): Promise<readonly HTMLElement[]> {
  const [row] = await screen.findAllByRole("button", { name: /to spare$/ });
  const list = row?.closest("ol") ?? document.body;
  await waitFor(() => expect(list).toHaveAttribute("aria-busy", "false"));
  return within(list).getAllByRole("button", { name: /to spare$/ });
}

/** What these rows say. */
export async function foundTexts(): Promise<readonly string[]> {
  return (await foundRows()).map((row) => row.textContent);
}
