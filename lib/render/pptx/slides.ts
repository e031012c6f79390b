/** What a deck is made of. */
import type { Chart, Locale } from "../../model";
import type { Theme } from "../palette";
import type { SlideSize } from "./boxes";

export interface ChartSlide {
  /** Built for `chartRoom(size)` with `whole`, so that its workbook holds every point. */
  chart: Chart;
  title: string;
  subtitle: string;
  /** Source with vintage and licence. */
  source: string;
  /** Notes and events of the chart, numbered by the deck if they run through it. */
  footnotes: string[];
  /** Where the figure can be retraced. */
  link?: string | undefined;
  altText: string;
  /** Method, link, whatever the speaker should know; a paragraph each. */
  speakerNotes: string[];
}

/** "Sources and notes", or any other page of text. */
export interface TextSlide {
  title: string;
  paragraphs: { text: string; link?: string | undefined }[];
}

export interface CoverSlide {
  cover: true;
  title: string;
  subtitle: string;
}

export type Slide = ChartSlide | TextSlide | CoverSlide;

export interface DeckLook {
  size: SlideSize;
  locale: Locale;
  theme: Theme;
  /** Title of the whole file. */
  title: string;
  /** SVG text -> PNG at a scale: a server draws it otherwise than a browser. */
  drawPng(svg: string, scale: number): Promise<Uint8Array>;
}

export const officeLanguage: Record<Locale, string> = { en: "en-GB", zh: "zh-CN", ru: "ru-RU", kk: "kk-KZ" };
