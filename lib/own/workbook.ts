/** An Excel workbook -> rows of its first sheet that holds any; the library comes only when such a file does. */
import type { Cell, Note, Row } from "./reading";
import { rowLimit } from "./reading";

type Raw = string | number | boolean | Date | null | undefined;

/** Excel shows 15 digits; what stands behind them is binary arithmetic. */
function cellOf(raw: Raw): Cell {
  if (typeof raw === "number") return Number(raw.toPrecision(15));
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  return raw === null || raw === undefined ? "" : String(raw).trim();
}

export interface WorkbookRows {
  rows: Row[];
  notes: Note[];
  unreadFrom?: number;
}

/** Undefined where the library cannot open it. */
export async function workbookRows(bytes: Uint8Array): Promise<WorkbookRows | undefined> {
  const { read, utils } = await import("@e965/xlsx");
  try {
    const workbook = read(bytes, { type: "array", cellDates: true, UTC: true, sheetRows: rowLimit + 1 });
    const sheets = workbook.SheetNames.map((name) => {
      const sheet = workbook.Sheets[name];
      const raw = sheet
        ? utils.sheet_to_json<Raw[]>(sheet, { header: 1, range: 0, UTC: true, defval: "" })
        : [];
      return { name, rows: raw.map((cells, i): Row => ({ line: i + 1, cells: cells.map(cellOf) })) };
    });
    const found = sheets.find(({ rows }) => rows.length > 0);
    const rows = (found?.rows ?? []).filter(({ cells }) => cells.some((cell) => cell !== ""));
    const others = sheets.filter((one) => one !== found && one.rows.length > 0).length;
    const notes: Note[] = [{ reason: "sheet", values: { sheet: found?.name ?? "", others } }];
    const isCut = rows.length > rowLimit;
    return { rows: rows.slice(0, rowLimit), notes, ...(isCut && { unreadFrom: rowLimit + 1 }) };
  } catch {
    return undefined;
  }
}
