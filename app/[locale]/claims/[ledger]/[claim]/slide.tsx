/** A claim presented: its chart with the verdict; arrows lead through the claims of its text that have a chart. */
import { redirect } from "next/navigation";
import type { ChartsQuery } from "@/lib/api";
import {
  claimChart,
  claimDetail,
  claimPath,
  figureQuery,
  type JudgedClaim,
  type JudgedLedger,
} from "@/lib/catalog";
import { type Carried, carriedClaim, screenSlide } from "@/lib/export";
import type { Locale } from "@/lib/model";
import type { PresentMode } from "@/lib/model/present";
import { addressWith, isDarkSlide, originHere, Presented } from "../../../presented";

interface ClaimSlideProps {
  locale: Locale;
  of: JudgedLedger;
  one: JudgedClaim;
  page: ChartsQuery["page"];
  events: ChartsQuery["events"];
  asked: Record<string, string | string[] | undefined>;
  mode: PresentMode;
}

/** The verdict in a sentence, where other charts tell their move. */
function withVerdict({ build, ...carried }: Carried, statement: string): Carried {
  return {
    ...carried,
    build: (room) => {
      const { chart, shown } = build(room);
      return { chart: { ...chart, statement }, shown };
    },
  };
}

/** The nearest claim in a direction that has a chart, round the end of the list. */
function beside({ of, one, locale }: ClaimSlideProps, by: 1 | -1): JudgedClaim {
  const { claims } = of;
  const place = claims.indexOf(one);
  const others = claims.map((_, step) => claims.at((place + by * (step + 1)) % claims.length));
  const found = others.find((other) => other && claimChart(other, of, { locale, width: 760, height: 380 }));
  return found ?? one;
}

export async function ClaimSlide(props: ClaimSlideProps) {
  const { locale, of, one, page: state, events, asked, mode } = props;
  const path = ({ claim }: JudgedClaim) => `/${locale}${claimPath(of.ledger.id, claim.id)}`;
  const page = addressWith(path(one), asked, { present: undefined });
  if (!claimChart(one, of, { locale, width: 760, height: 380 })) redirect(page);
  const isDark = await isDarkSlide(asked);
  const { from, to, range } = figureQuery(state.states[one.claim.id] ?? {});
  const shown = { locale, origin: await originHere(), from, to, range, events };
  const carried = carriedClaim(of, one, shown);
  const { statement, sentence } = claimDetail(of, one, locale);
  return (
    <Presented
      locale={locale}
      slide={screenSlide(withVerdict(carried, sentence), isDark ? "dark" : "light", statement)}
      mode={mode}
      isDark={isDark}
      previous={addressWith(path(beside(props, -1)), asked, {})}
      next={addressWith(path(beside(props, 1)), asked, {})}
      page={page}
    />
  );
}
