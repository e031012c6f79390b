/** The server's drawings; the width of the box decides which of the two layouts shows. */
function Drawing({ svg, className }: { svg: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

export function Drawings({ wide, narrow }: { wide: string; narrow: string }) {
  return (
    <>
      <Drawing svg={wide} className="chart-wide" />
      <Drawing svg={narrow} className="chart-narrow" />
    </>
  );
}
