/** The server's drawings; the width of the box decides which of the two layouts shows. */
import { Drawing, type DrawingText } from "./drawing";
import { keepDrawing } from "./kept-drawings";

interface DrawingsProps {
  wide: string;
  narrow: string;
  /** In a page's first answer, which has them in its HTML. */
  inHtml?: boolean;
}

export function Drawings({ wide, narrow, inHtml = false }: DrawingsProps) {
  const text = (svg: string): DrawingText => (inHtml ? { kept: keepDrawing(svg) } : { svg });
  return (
    <>
      <Drawing text={text(wide)} className="chart-wide" />
      <Drawing text={text(narrow)} className="chart-narrow" />
    </>
  );
}
