import { expect, it } from "vitest";
import { filesIn } from "#tests/filesIn.ts";

it("hides words that are only heard in one place, and elsewhere what is seen once it has the focus", () => {
  const rules = filesIn("src", /\.css$/).flatMap(([path, css]) =>
    [...css.matchAll(/([^{}]+)\{[^{}]*clip-path: inset\(50%\)/g)].map(
      ([, selector = ""]) => [path, selector] as const,
    ),
  );
  const ways = rules.flatMap(([path, selector]) =>
    selector.includes(":not(:focus") ? [] : [path],
  );
  expect(ways).toEqual(["src/ui/CompactLabel.module.css"]);
});
