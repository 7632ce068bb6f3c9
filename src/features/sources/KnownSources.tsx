import { chamberIn } from "#domain/chamber.ts";
import type { Provenance } from "#domain/provenance.ts";
import { useSubject } from "#store/subject.tsx";
import { useLoaded, type Loader } from "#ui/loading.ts";
import { ArticleSection } from "./ArticleSection.tsx";
import { LedgerSection } from "./LedgerSection.tsx";
import { RemarkSections } from "./RemarkSections.tsx";
import { SeatsTable } from "./SeatsTable.tsx";

/** What is recorded of where the numbers come from. */
export function KnownSources({ load }: { readonly load: Loader<Provenance> }) {
  const { parliament } = useSubject().chamber;
  const provenance = useLoaded(load);
  return (
    <>
      {provenance.article !== null && <ArticleSection article={provenance.article} />}
      <LedgerSection chamber={chamberIn(parliament, parliament.editions[0])} />
      <SeatsTable provenance={provenance} />
      <RemarkSections provenance={provenance} />
    </>
  );
}
