import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { shortNames } from "#app/build/classNames.ts";

const folder = resolve("src");
const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".module.css"))
  .map((path) => resolve(folder, path));
const classes = Array.from({ length: 40 }, (_, index) => `class${index}`);

/** The names of many classes of each sheet, the sheets asked for in the given order. */
function named(order: readonly string[]): ReadonlyMap<string, string> {
  const name = shortNames(folder);
  return new Map(order.flatMap((file) => classes.map((one) => [file + one, name(one, file)])));
}

it("never gives two classes one name, and each a name that CSS takes as it is", () => {
  const names = [...named(sheets).values()];
  expect(sheets.length).toBeGreaterThan(52);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-zA-Z]+\d+$/.test(name))).toEqual([]);
});

it("gives the same names whichever sheet is asked for first, and whatever is asked for", () => {
  const [first = ""] = sheets;
  const name = shortNames(folder);
  expect(name("class0", `${first}?used`)).toBe(named(sheets).get(`${first}class0`));
  expect(named(sheets.toReversed()).get(`${first}class7`)).toBe(
    named(sheets).get(`${first}class7`),
  );
});

it.each(["is-reached", "in", "default"])("asks for another name than %s", (name) => {
  const file = resolve(folder, "features/some/Some.module.css");
  expect(() => shortNames(folder)(name, file)).toThrow(`.${name} in features/some/Some.module.css`);
});
