/** The figures behind a chart; scrolls sideways inside itself where it must. Draws on server and client alike. */
import type { Cell, Table } from "@/lib/chart/table";

export interface TableWords {
  period: string;
  missing: string;
  statuses: Partial<Record<Cell["status"], string>>;
}

interface DataTableProps {
  table: Table;
  caption: string;
  words: TableWords;
}

function Value({ cell, words }: { cell: Cell | null; words: TableWords }) {
  if (!cell) return null;
  const status = cell.status === "A" ? undefined : words.statuses[cell.status];
  return (
    <>
      {cell.text}
      {status && (
        <abbr
          title={cell.note ? `${status}. ${cell.note}` : status}
          className="ml-1 text-xs text-muted no-underline"
        >
          {cell.status}
          <span className="sr-only"> {status}</span>
        </abbr>
      )}
    </>
  );
}

export function DataTable({ table, caption, words }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="max-h-[32rem] overflow-auto border-b border-line" tabIndex={0} aria-label={caption}>
      <table className="figures w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-paper text-left align-bottom">
          <tr className="border-b border-zero">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {words.period}
            </th>
            {table.columns.map(({ id, label, unit }) => (
              <th key={id} scope="col" className="min-w-24 py-1.5 pl-4 text-right font-semibold">
                {label}
                <span className="block text-xs font-normal text-muted">{unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ period, label, cells }) => (
            <tr key={period} className="border-b border-grid">
              <th scope="row" className="whitespace-nowrap py-1 pr-4 text-left font-normal">
                {label}
              </th>
              {table.columns.map(({ id }, index) => (
                <td key={id} className="whitespace-nowrap py-1 pl-4 text-right">
                  <Value cell={cells[index] ?? null} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
