/** A verdict as a word with a coloured edge: the word says it, the edge lets the eye find it. */

const edges: Record<string, string> = {
  holds: "border-kaz",
  "held-then": "border-kaz-2",
  "different-measure": "border-chn",
  differs: "border-rus",
  inconsistent: "border-asia",
  "cannot-be-checked": "border-world-2",
};

export function Verdict({ kind, text }: { kind: string; text: string }) {
  return (
    <span className={`inline-block border-l-4 pl-2 font-semibold ${edges[kind] ?? "border-line"}`}>
      {text}
    </span>
  );
}
