/** SVG text -> PNG at twice its size, drawn by this browser with the page's own letters. */

async function dataAddress(path: string): Promise<string> {
  const blob = await (await fetch(path)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

const ourFont = /url\(["']?([^"')]*\/fonts\/[^"')]+)["']?\)/;

/** The page's fonts whose files are ours, as its style sheets declare them. */
function declaredFonts(): string[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) => (rule instanceof CSSFontFaceRule && ourFont.test(rule.cssText) ? [rule.cssText] : []));
}

let letters: Promise<string> | undefined;

/** A picture sees nothing of the page around it, its fonts neither: they have to stand in it. */
function fontStyle(): Promise<string> {
  letters ??= Promise.all(
    declaredFonts().map(async (face) => {
      const [whole, path] = ourFont.exec(face) ?? ["", ""];
      // What is optional in a page may not be left out of a picture.
      return face
        .replace(whole, `url(${await dataAddress(path ?? "")})`)
        .replace(/font-display:[^;}]+;?/, "");
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

function drawnAt(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
const triesAtMost = 30;

/** No browser tells when the letters inside a picture are there: until then it is drawn without its texts. */
async function lettered(image: HTMLImageElement, svg: string): Promise<void> {
  const look = (one: HTMLImageElement) => drawnAt(one, 0.5).toDataURL();
  const textless = look(await imageOf(svg.replace(/<text.*?<\/text>/gs, "")));
  let before = textless;
  for (let i = 0; i < triesAtMost; i++) {
    const now = look(image);
    if (now !== textless && now === before) return;
    before = now;
    await pause();
  }
}

export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const style = await fontStyle();
  const image = await imageOf(svg.replace(/>/, `>${style}`));
  await lettered(image, svg);
  return new Promise((resolve, reject) => {
    drawnAt(image, scale).toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("no picture"))),
      "image/png",
    );
  });
}
