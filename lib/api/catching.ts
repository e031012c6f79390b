/** Runs a handler; whatever it throws becomes a problem document with the right status, in the language asked for. */
import { type MessageKey, translator } from "../i18n";
import { logger } from "../log";
import { EmptyChartError, type Locale, locales, UnknownNameError } from "../model";
import { tellFault } from "./fault";
import { type Problem, ProblemError, problemResponse } from "./problem";
import { watched } from "./watched";

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof UnknownNameError) {
    return {
      status: 404,
      title: `Unknown ${error.kind}`,
      detail: `${error.message}.`,
      allowed: error.known,
    };
  }
  if (error instanceof EmptyChartError) {
    return {
      status: 404,
      title: "No data",
      detail: `${error.message}, or nothing was known on the day asked for. Leave out from, to, range and asOf to see all.`,
    };
  }
  if (error instanceof RangeError) return { status: 400, title: "Bad parameter", detail: error.message };
  logger().error({ err: error }, "failed");
  return {
    status: 500,
    title: "Something failed on our side",
    detail: "The figure could not be made; please try again.",
  };
}

/** Detail and title in another language than English; undefined where the problem has no words of its own there. */
function toldIn(locale: Locale, error: unknown): Pick<Problem, "title" | "detail"> | undefined {
  const t = translator(locale);
  const title = (key: MessageKey, detail: string) => ({ title: t(key), detail });
  if (error instanceof ProblemError)
    return error.told && title("problem.badParameter.title", tellFault(error.told, locale));
  if (error instanceof UnknownNameError) {
    const allowed = error.known.join(", ");
    if (error.kind === "ledger" || error.kind === "claim") {
      const detail = t("problem.unknownClaim.detail", { name: error.wanted, allowed });
      return title("problem.unknownClaim.title", detail);
    }
    return error.kind === "indicator"
      ? title(
          "problem.unknownIndicator.title",
          t("problem.unknownIndicator.detail", { slug: error.wanted, allowed }),
        )
      : title(
          "problem.unknownChart.title",
          t("problem.unknownChart.detail", unknownChart(error.wanted, allowed)),
        );
  }
  if (error instanceof EmptyChartError)
    return title("problem.noData.title", t("problem.noData.detail.window"));
  return error instanceof RangeError ? undefined : title("problem.failed.title", t("error.failed.detail"));
}

function unknownChart(wanted: string, allowed: string): { slug: string; chart: string; allowed: string } {
  const [slug = "", chart = ""] = wanted.split(".");
  return { slug, chart, allowed };
}

function localeOf(request: Request): Locale | undefined {
  const lang = new URL(request.url).searchParams.get("lang");
  return locales.find((locale) => locale === lang && locale !== "en");
}

export function catching(handler: () => Promise<Response>, request: Request): Promise<Response> {
  return watched(request, async (requestId) => {
    try {
      return await handler();
    } catch (error) {
      const locale = localeOf(request);
      return problemResponse({ ...problemOf(error), ...(locale && toldIn(locale, error)), requestId });
    }
  });
}
