/** What programs read most often: the JSON that these addresses answer. The tests hold the answers against it. */
import { z } from "zod";
import { reasons } from "../../alerts/verdict";
import { eventKinds } from "../../model";

const at = z.object({ value: z.number(), period: z.string() });

const Alerts = z.object({
  lang: z.string(),
  alerts: z.array(
    z.object({
      rule: z.string().describe("As addresses write it"),
      state: z.enum(["fired", "quiet", "unknown"]),
      why: z.enum(reasons).optional().describe("Why nothing can be said"),
      value: z.number().optional().describe("The newest published, in the plain unit of the series"),
      period: z.string().optional(),
      since: z.string().optional().describe("First period of the present run beyond a level"),
      reference: at.optional().describe("From where the largest move was measured"),
      move: z.number().optional(),
      broken: z.string().optional().describe("Where a new source or method begins"),
      title: z.string(),
      text: z.string().describe("The verdict in words"),
      unit: z.string().describe("SDMX code"),
      moveUnit: z.string().optional(),
      page: z.string().describe("Below the site's root"),
      sources: z.array(
        z.object({
          source: z.string(),
          code: z.string(),
          edition: z.string().optional(),
          vintage: z.string().optional(),
          url: z.string().optional(),
        }),
      ),
    }),
  ),
});

const Rates = z.object({
  state: z
    .enum(["live", "kept", "data", "none"])
    .describe("As the bank states them; an earlier answer of it; as the data hold them; none are known"),
  day: z.string().optional().describe("On which they are in force"),
  rates: z.record(z.string(), z.number()).describe("Tenge for one unit, by ISO 4217 code"),
  askedAt: z.string().optional(),
  ageSeconds: z.int().optional(),
  text: z.string(),
});

const Freshness = z.object({
  source: z.string(),
  code: z.string(),
  state: z.enum(["current", "late", "byHand", "awaited", "unreadable"]),
  to: z.string().optional().describe("The newest period with a value that is no forecast"),
  next: z.string().optional().describe("About when the publisher next brings something out"),
  missing: z.object({ period: z.string(), since: z.string() }).optional(),
  asked: z.string().optional().describe("When the publisher was last asked"),
  heldBack: z.string().optional().describe("When an answer was held back as implausible"),
  fault: z.string().optional().describe("Why the file cannot be read"),
});

const verdict = { healthy: z.boolean(), today: z.string() };
const Health = z.union([
  z.object({
    ...verdict,
    rules: z.record(z.string(), z.string()),
    fault: z.string().optional(),
    counts: z.record(z.string(), z.int()).describe("Datasets by state"),
    datasets: z.array(Freshness),
  }),
  z.object({ ...verdict, rule: z.string(), ...Freshness.shape }),
]);

const Events = z.object({
  paper: z.object({ author: z.string(), title: z.string(), year: z.int() }),
  events: z.array(
    z.object({
      id: z.string(),
      date: z.string().describe("A year, a month or a day, as exact as its source"),
      until: z.string().optional(),
      kind: z.enum(eventKinds),
      kindName: z.string(),
      title: z.string(),
      origin: z.enum(["paper", "later"]).describe("Whether the paper speaks of it or it was added"),
      paper: z
        .object({
          section: z.string(),
          footnotes: z.array(z.int()).optional(),
          cites: z.array(z.string()).optional(),
        })
        .optional(),
      sources: z.array(z.object({ publisher: z.string(), url: z.string() })).optional(),
    }),
  ),
});

const OEmbed = z.object({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  author_name: z.string(),
  author_url: z.string().optional(),
  cache_age: z.int(),
  width: z.int(),
  height: z.int(),
  html: z.string(),
  thumbnail_url: z.string(),
  thumbnail_width: z.int(),
  thumbnail_height: z.int(),
});

export const answers = { Alerts, Rates, Health, Events, OEmbed };
