import drop from "./later/drop.json" with { type: "json" };
import editions from "./later/editions.json" with { type: "json" };
import keys from "./later/keys.json" with { type: "json" };
import role from "./later/role.json" with { type: "json" };
import rule from "./later/rule.json" with { type: "json" };
import settings from "./later/settings.json" with { type: "json" };
import stage from "./later/stage.json" with { type: "json" };
import tableChoices from "./later/tableChoices.json" with { type: "json" };

/** The texts of panels of a few lines, which come together with the first of them. */
export const panels = {
  ...drop,
  ...editions,
  ...keys,
  ...role,
  ...rule,
  ...settings,
  ...stage,
  ...tableChoices,
};
