/** From a figure's data to what its living part is given: the same on the server and in a panel. */
import { DataTable } from "./data-table";
import { Drawings } from "./drawings";
import type { FigureBodyProps } from "./figure-body";
import type { FigureView } from "./figure-view";

/** `inHtml` on the server, in a page's first answer. */
export function bodyProps(
  { title: _title, table, origin: _origin, drawings, ...rest }: FigureView,
  inHtml = false,
): Omit<FigureBodyProps, "drill"> {
  return {
    ...rest,
    rows: { shown: table.rows.length, total: table.total },
    table: <DataTable table={table} caption={rest.tableCaption} words={rest.tableWords} />,
    children: <Drawings {...drawings} inHtml={inHtml} />,
  };
}
