import { useContext, type ReactNode } from "react";
import type { Provenance } from "#domain/provenance.ts";
import { useDossier } from "#store/subject.tsx";
import { loaded, type Loader } from "#ui/loading.ts";
import { FailureContext, type Failure } from "#ui/FailureBoundary.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";

interface FromProvenanceProps {
  readonly children: (provenance: Provenance) => ReactNode;
  /** What stands there without the record: where there is none, while it is on its way, or lost. */
  readonly instead?: ReactNode;
  /** What is missing where it did not arrive; several parts need it, and one of them tells it. */
  readonly lost?: string;
}

/** What is drawn from the record of where the numbers come from, as far as that is here. */
export function FromProvenance({ instead = null, lost, children }: FromProvenanceProps) {
  const { provenance } = useDossier();
  const tell = useContext(FailureContext);

  function renderFailure(failure: Failure) {
    if (!failure.isLoading) return tell(failure);
    if (lost === undefined) return instead;
    return (
      <div>
        <p>{lost}</p>
        {tell(failure)}
      </div>
    );
  }

  if (provenance === null) return instead;
  return (
    <PartBoundary waiting={instead} renderFailure={renderFailure}>
      <Known load={provenance}>{children}</Known>
    </PartBoundary>
  );
}

interface KnownProps extends Pick<FromProvenanceProps, "children"> {
  readonly load: Loader<Provenance>;
}

function Known({ load, children }: KnownProps) {
  return children(loaded(load));
}
