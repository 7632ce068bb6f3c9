import { useContext, type ReactNode } from "react";
import type { Provenance } from "#domain/provenance.ts";
import { useLoaded, type Loader } from "#ui/loading.ts";
import { FailureContext, type Failure } from "#ui/FailureBoundary.tsx";
import { PartBoundary } from "#ui/PartBoundary.tsx";

interface FromProvenanceProps extends KnownProps {
  /** What stands there without the record: while it is on its way, and where it did not arrive. */
  readonly instead?: ReactNode;
  /** What is missing where it did not arrive; several parts need it, and one of them tells it. */
  readonly lost?: string;
}

/** What is drawn from the record of where the numbers come from, as far as that is here. */
export function FromProvenance({ load, instead = null, lost, children }: FromProvenanceProps) {
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

  return (
    <PartBoundary waiting={instead} renderFailure={renderFailure}>
      <Known load={load}>{children}</Known>
    </PartBoundary>
  );
}

interface KnownProps {
  readonly load: Loader<Provenance>;
  readonly children: (provenance: Provenance) => ReactNode;
}

function Known({ load, children }: KnownProps) {
  return children(useLoaded(load));
}
