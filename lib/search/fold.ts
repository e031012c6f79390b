/** Text as it is compared: case, accents, ё and letters that a Russian keyboard lacks make no difference. */

/** Readers write Kazakh on Russian keyboards too: тенге for теңге. */
const nearest: Record<string, string> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[әғқңөұүһі]/g, (letter) => nearest[letter] ?? letter);
}

/** The folded words of a text; Chinese has no spaces, so each of its characters is a word. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}
