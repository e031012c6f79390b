/** What each parameter is for, and a value that every address with it takes. */
import type { ComparisonParameter } from "../../model";
import type { ParameterName } from "../query";

type Text = readonly [about: string, example: string | number | readonly string[]];

export const queryTexts: Record<ParameterName, Text> = {
  lang: ["Language of titles, labels, notes and problems", "ru"],
  theme: ["Colours", "dark"],
  from: ["First period", "2015"],
  to: ["Last period", "2025"],
  range: ["Window that ends with the last period, where neither from nor to is given", "5Y"],
  a: ["One of two periods, with b", "2021"],
  b: ["One of two periods, with a", "2025"],
  base: ["Where levels begin", "2015-03"],
  asOf: ["Shows what was known on that day", "2024-12-31"],
  events: ["Kinds of dated events that are marked, or all, or none", ["conflict", "vote"]],
  width: ["Width of the frame", 800],
  height: ["Height of the frame", 450],
  scale: ["Pixels of a PNG for one of the frame", 2],
  preset: ["Lays out for a place; stands without width and height", "slide"],
  size: ["Proportion of slides", "4:3"],
  rows: ["So many newest rows as a table, in the JSON", 10],
  panel: ["One panel alone, counted from 1", 1],
  q: ["What to look for", "coal"],
  chart: ["One chart of the indicator", "usd-kzt"],
  url: ["The page", "/en/indicators/tenge"],
  format: ["The one format there is", "json"],
  maxwidth: ["Most room in width", 600],
  maxheight: ["Most room in height", 400],
  by: ["How series are grouped", "country"],
  in: ["One group alone", "tenge"],
  dataset: ["One dataset alone", "nbk/official-daily"],
  ledger: ["One text alone", "ma-yanning"],
  indicator: ["One indicator alone", "tenge"],
  verdict: ["One verdict alone", "differs"],
};

export const comparisonTexts: Record<ComparisonParameter, Text> = {
  s: ["Series compared", ["worldbank/NY.GDP.MKTP.CD/KAZ", "worldbank/NY.GDP.MKTP.CD/RUS~perhead"]],
  view: ["How they are laid out", "panels"],
  from: queryTexts.from,
  to: queryTexts.to,
  frequency: ["Frequency to which figures come down", "Q"],
  base: ["The period at which an index is 100", "2020-01"],
  scale: ["Scale of the axis", "log"],
  axes: ["One axis of values, or two", "two"],
  lag: ["Periods by which the second series is taken later, for a scatter", 3],
  shocks: ["Months that are t = 0", ["2014-08", "2020-03"]],
  events: queryTexts.events,
  asOf: queryTexts.asOf,
};
