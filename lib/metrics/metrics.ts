/** Everything that is counted, in one place: names, labels and what they mean. Labels are bounded, never free text. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

function build() {
  const register = new Registry();
  const registers = [register];
  // The process is looked at only where somebody may see what was found.
  if (process.env.STEPPE_METRICS === "1") collectDefaultMetrics({ register });
  return {
    register,
    requests: new Counter({
      name: "steppe_http_requests_total",
      help: "Requests answered by the API and embeds, by template of the address, ending and status.",
      labelNames: ["method", "route", "ending", "status"] as const,
      registers,
    }),
    duration: new Histogram({
      name: "steppe_http_request_duration_seconds",
      help: "Seconds until the answer was ready, waiting for a turn to draw included.",
      labelNames: ["method", "route", "ending"] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    pageErrors: new Counter({
      name: "steppe_page_errors_total",
      help: "Errors while pages were rendered, by template of the address; one request may meet several.",
      labelNames: ["route"] as const,
      registers,
    }),
    renders: new Gauge({
      name: "steppe_renders",
      help: "Files being drawn (running) and waiting for their turn (waiting).",
      labelNames: ["state"] as const,
      registers,
    }),
    rendersRefused: new Counter({
      name: "steppe_renders_refused_total",
      help: "Files refused with 503 since all places were taken.",
      registers,
    }),
    liveFailures: new Counter({
      name: "steppe_live_rates_failures_total",
      help: "Times that the National Bank was asked for today's rates in vain.",
      registers,
    }),
    liveAge: new Gauge({
      name: "steppe_live_rates_age_seconds",
      help: "Seconds since the National Bank last stated its rates; absent before the first time.",
      labelNames: [] as const,
      registers,
    }),
    dataReread: new Counter({
      name: "steppe_data_files_reread_total",
      help: "Data files that were read anew since they had changed.",
      registers,
    }),
    retrievedAge: new Gauge({
      name: "steppe_data_retrieved_age_seconds",
      help: "Seconds since midnight UTC of the day on which data of the publisher were last collected.",
      labelNames: ["publisher"] as const,
      registers,
    }),
    askedAge: new Gauge({
      name: "steppe_data_asked_age_seconds",
      help: "Seconds since midnight UTC of the day on which the publisher was last asked, with or without new data.",
      labelNames: ["publisher"] as const,
      registers,
    }),
    datasets: new Gauge({
      name: "steppe_datasets",
      help: "Datasets by state: current, late, byHand, awaited, unreadable.",
      labelNames: ["state"] as const,
      registers,
    }),
    dataInfo: new Gauge({
      name: "steppe_data_info",
      help: "Always 1; the label names the newest day from which a value counts as known.",
      labelNames: ["vintage"] as const,
      registers,
    }),
    /** Milliseconds since 1970. */
    liveAnsweredAt: undefined as number | undefined,
  };
}

type Metrics = ReturnType<typeof build>;
const place = globalThis as { steppeMetrics?: Metrics };

/** One for the whole process: pages, handlers and instrumentation are bundled apart and would each have their own. */
export function metrics(): Metrics {
  place.steppeMetrics ??= build();
  return place.steppeMetrics;
}
