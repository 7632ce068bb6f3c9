/** One cell; `null` is written as nothing. */
export type CsvCell = string | number | null;

/**
 * Beginnings that a spreadsheet takes for a formula or for white space before one, also in the
 * full-width forms that some of them accept (OWASP, "CSV Injection").
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as comma-separated values after RFC 4180, each line ended by CRLF. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers are written as they are.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
