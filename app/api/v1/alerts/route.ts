/** `/api/v1/alerts?rule=tenge/usd-kzt~moves:3%:5`: thresholds judged on the data, told in the language asked for. */
import { answer, catching, fileTypes, readAlertRules, readQuery, routes } from "@/lib/api";
import { judgedAlert, seriesCatalogue } from "@/lib/catalog";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const search = new URL(request.url).searchParams;
    const rules = readAlertRules(search, (series) => seriesCatalogue().get(series)?.unit);
    search.delete("rule");
    const { lang = "en", asOf } = readQuery(search, routes.alerts.names);
    const alerts = rules.map((rule) => judgedAlert(rule, lang, asOf));
    return answer(request, { content: JSON.stringify({ lang, alerts }), type: fileTypes.json });
  }, request);
}
