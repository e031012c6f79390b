/** A chart for which there is nothing to draw: its place stays, says so, and shows the way back to what there is. */
interface EmptyFigureProps {
  id: string;
  title: string;
  text: string;
  /** The first chart of a page is its answer. */
  lead?: boolean;
  /** Where the same chart can be seen whole. */
  whole?: { href: string; text: string } | undefined;
}

export function EmptyFigure({ id, title, text, whole, lead = false }: EmptyFigureProps) {
  const Title = lead ? "h2" : "h3";
  return (
    <section id={id} className="border-t-2 border-ink pt-3">
      <Title className={`font-semibold ${lead ? "text-xl" : "text-lg"}`}>{title}</Title>
      <p className="mt-2 border-l-2 border-zero pl-3 text-muted">
        {text}{" "}
        {whole && (
          <a href={whole.href} className="font-semibold">
            {whole.text}
          </a>
        )}
      </p>
    </section>
  );
}
