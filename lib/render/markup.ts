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
