import type { RuleReasons } from "#domain/dossier.ts";
import type { RuleKind } from "#domain/rule.ts";
import { useI18n } from "#i18n/useI18n.ts";
import { useDossier } from "#store/subject.tsx";
import { loaded, type Loader } from "#ui/loading.ts";
import { PartBoundary } from "#ui/PartBoundary.tsx";
import { Remarks } from "./Remarks.tsx";

/** Why the chamber asks for its rules, and the document that says so; nothing where that is unknown. */
export function RulesSection() {
  const { rules } = useDossier();
  return rules === null ? null : (
    <PartBoundary>
      <Known load={rules} />
    </PartBoundary>
  );
}

function Known({ load }: { readonly load: Loader<RuleReasons> }) {
  const { t, name } = useI18n();
  const { document, reasons } = loaded(load);
  // The type has no other names, but the language gives them as any text.
  const kinds = Object.keys(reasons) as readonly RuleKind[];
  const remarks = kinds.flatMap((kind) => {
    const text = reasons[kind];
    return text === undefined ? [] : [{ title: t(`rule.${kind}`), text }];
  });
  return (
    <section>
      <h3>{t("sources.rulesHeading")}</h3>
      <p>
        <a href={document.url} target="_blank" rel="noreferrer">
          {name(document.name)}
        </a>
      </p>
      <Remarks remarks={remarks} />
    </section>
  );
}
