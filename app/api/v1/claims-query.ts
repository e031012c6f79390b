/** What a file of claims is asked for: language, text, indicator, verdict, day; names that do not exist are refused. */
import { ProblemError, readQuery, routes } from "@/lib/api";
import { claimChoices } from "@/lib/catalog";

/** Throws ProblemError (400) for what is not allowed. */
export function claimsQuery(request: Request) {
  const { lang = "en", ...choice } = readQuery(new URL(request.url).searchParams, routes.claimTable.names);
  const { ledgers, indicators } = claimChoices(lang);
  needKnown("ledger", choice.ledger, ledgers);
  needKnown("indicator", choice.indicator, indicators);
  return { lang, ...choice };
}

function needKnown(parameter: string, value: string | undefined, choices: { value: string }[]): void {
  const allowed = choices.map((choice) => choice.value);
  if (value === undefined || allowed.includes(value)) return;
  const problem = {
    status: 400,
    title: "Bad parameter",
    detail: `The parameter "${parameter}" cannot be "${value}". Allowed: ${allowed.join(", ")}.`,
    parameter,
    allowed,
  };
  const values = { name: parameter, value, allowed: allowed.join(", ") };
  throw new ProblemError(problem, { key: "problem.badParameter.detail", values });
}
