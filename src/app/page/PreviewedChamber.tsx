import { Chamber } from "#features/chamber/Chamber.tsx";
import { SubjectOf } from "#store/subject.tsx";
import { useApp } from "#store/useApp.ts";
import { useSubject } from "#store/subject.tsx";

/** The chamber as it stands, or with those in it whom somebody points at. */
export function PreviewedChamber() {
  const { proposal } = useSubject();
  const previewed = useApp((app) => app.previewed);
  return previewed === null ? (
    <Chamber />
  ) : (
    <SubjectOf proposal={{ ...proposal, roles: previewed }}>
      <Chamber isPreview />
    </SubjectOf>
  );
}
