/** Small pieces of SVG text: escaping, rounding, attributes. */

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** One decimal is a tenth of a pixel: enough for the eye, half the bytes. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

type Attributes = Record<string, string | number | undefined>;

export function tag(name: string, attributes: Attributes, children?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? px(value) : escapeMarkup(String(value))}"`)
    .join("");
  return children === undefined ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/**
 * Path data from corners: one absolute start, then steps, all in tenths of a pixel. Half the bytes of absolute
 * coordinates, and no drift, since steps are taken between rounded places.
 */
export function pathData(corners: [x: number, y: number][], closed = false): string {
  const tenths = corners.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [first] = tenths;
  if (!first) return "";
  const steps = tenths.slice(1).map(([x, y], index) => {
    const [a, b] = tenths[index] ?? first;
    return joined((x - a) / 10, (y - b) / 10);
  });
  return `M${joined(first[0] / 10, first[1] / 10)}${steps.length > 0 ? `l${steps.join(" ")}` : ""}${closed ? "z" : ""}`;
}

/** A minus sign separates by itself, and a zero before the point is no loss. */
function joined(a: number, b: number): string {
  const [x, y] = [a, b].map((value) => String(value).replace(/^(-?)0\./, "$1."));
  return `${x}${y?.startsWith("-") ? "" : " "}${y}`;
}
