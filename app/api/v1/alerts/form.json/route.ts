/** `/api/v1/alerts/form.json?indicator=tenge&chart=usd-kzt`: the series that can be watched there, and the form's texts. */
import { alertWords, type WordedForm } from "@/components/alerts/words";
import { answer, catching, fileTypes, readQuery, routes } from "@/lib/api";
import { alertSeries, suggestedAlerts } from "@/lib/catalog";

export function GET(request: Request): Promise<Response> {
  return catching(async () => {
    const search = new URL(request.url).searchParams;
    const ids = search.getAll("s");
    search.delete("s");
    const { lang = "en", indicator, chart } = readQuery(search, routes.alertForm.names);
    const shown = indicator === undefined ? undefined : { slug: indicator, id: chart };
    const form: WordedForm = {
      words: alertWords(lang),
      series: alertSeries(lang, shown, ids),
      suggested: suggestedAlerts(lang),
    };
    return answer(request, { content: JSON.stringify(form), type: fileTypes.json });
  }, request);
}
