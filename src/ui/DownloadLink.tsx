import type { ReactNode } from "react";
import styles from "./DownloadLink.module.css";

interface DownloadLinkProps {
  /** What the file is called. */
  readonly file: string;
  readonly type: "text/csv" | "application/json";
  readonly text: string;
  readonly children: ReactNode;
}

/** Saves a text as a file; it is in the link itself, so nothing has to be fetched. */
export function DownloadLink({ file, type, text, children }: DownloadLinkProps) {
  return (
    <a className={styles.download} download={file} href={fileAddress(type, text)}>
      {children}
    </a>
  );
}

/** The byte order mark tells spreadsheets that the text is UTF-8. */
function fileAddress(type: DownloadLinkProps["type"], text: string): string {
  const marked = type === "text/csv" ? `\uFEFF${text}` : text;
  return `data:${type};charset=utf-8,${encodeURIComponent(marked)}`;
}
