/** A chart for which there is nothing to draw: its place stays, and says so. */
export function EmptyFigure({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <section id={id} className="border-t-2 border-ink pt-3">
      <h3 className="text-lg font-semibold">{title}</h3>
      <p className="mt-2 border-l-2 border-zero pl-3 text-muted">{text}</p>
    </section>
  );
}
