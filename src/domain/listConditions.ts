import type { Constraints } from "./constraints.ts";
import type { ListId } from "./parliament.ts";

/** The constraints with a list added to those that must be in, or must not be. */
export function withList(
  constraints: Constraints,
  part: "mustContain" | "mustNotContain",
  id: ListId,
): Constraints {
  const own = constraints[part];
  return own.includes(id) ? constraints : { ...constraints, [part]: [...own, id] };
}

/** The constraints without a list among those that must be in, or must not be. */
export function withoutList(
  constraints: Constraints,
  part: "mustContain" | "mustNotContain",
  id: ListId,
): Constraints {
  return { ...constraints, [part]: constraints[part].filter((own) => own !== id) };
}
