import type { List } from "#domain/parliament.ts";
import type { I18n } from "#i18n/i18n.ts";

/** A list as the example of a sentence about power. */
interface Example {
  readonly list: List;
  readonly line: number;
}

/** "In 21 of 100 orders Sairoon is the one that reaches 165": a share, `null` while it is not known. */
export function indexSentence(
  { index, share }: { readonly index: "shapley" | "banzhaf"; readonly share: number | null },
  { list, line }: Example,
  { t, name }: I18n,
): string {
  const odds = share === null ? { times: t("lists.powerUnknown"), cases: 100 } : oddsOf(share);
  return t(`lists.explains.${index}`, { list: name(list.short), line, ...odds });
}

/** "Sairoon is in 99 of 160 minimal winning coalitions"; `null` while that is not known. */
export function minimalSentence(
  minimal: { readonly all: bigint; readonly own: bigint } | null,
  { list, line }: Example,
  { t, name, compact }: I18n,
): string {
  const unknown = t("lists.powerUnknown");
  return t("lists.explains.minimal", {
    list: name(list.short),
    line,
    count: minimal?.all ?? unknown,
    all: minimal === null ? unknown : compact(minimal.all),
    own: minimal === null ? unknown : compact(minimal.own),
  });
}

/** A share as "21 in 100", or in as many more as it takes to be at least one. */
function oddsOf(share: number): { readonly times: number; readonly cases: number } {
  const digits = share > 0 ? Math.ceil(-Math.log10(share)) : 0;
  const cases = 10 ** Math.max(2, digits);
  return { times: Math.round(share * cases), cases };
}
