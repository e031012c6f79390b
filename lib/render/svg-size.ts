/** Reads width and height off the root of an SVG that this product drew. */
export function svgSize(svg: string): { width: number; height: number } {
  const found = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (!found) throw new Error("This SVG does not state its width and height");
  return { width: Number(found[1]), height: Number(found[2]) };
}
