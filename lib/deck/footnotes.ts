/** Footnotes that run through a deck: each note has one number, wherever it stands. */

export interface Numbered {
  /** Slide by slide, with their numbers in front. */
  bySlide: string[][];
  /** All of them in order, each once. */
  all: string[];
}

export function numbered(notes: string[][]): Numbered {
  const numbers = new Map<string, number>();
  const written = (text: string) => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return `${number}. ${text}`;
  };
  const bySlide = notes.map((one) => one.map(written));
  return { bySlide, all: [...numbers].map(([text, number]) => `${number}. ${text}`) };
}
