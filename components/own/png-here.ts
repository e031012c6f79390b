/** SVG text -> PNG at twice its size, drawn by this browser with the page's own letters. */

const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"];

async function dataAddress(path: string): Promise<string> {
  const blob = await (await fetch(path)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

let letters: Promise<string> | undefined;

/** A picture sees nothing of the page around it, its fonts neither: they have to stand in it. */
function fontStyle(): Promise<string> {
  letters ??= Promise.all(
    subsets.map(async (subset) => {
      const address = await dataAddress(`/fonts/inter-${subset}.woff2`);
      return `@font-face{font-family:Inter;font-weight:100 900;src:url(${address})}`;
    }),
  ).then((faces) => `<style>${faces.join("")}</style>`);
  letters.catch(() => {
    letters = undefined;
  });
  return letters;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const style = await fontStyle();
  const image = await imageOf(svg.replace(/>/, `>${style}`));
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
