/** The state of a page as hidden fields, so that a form of one chart keeps all but its own fields without scripts. */
import { type FigureState, ownPairs, type StateName } from "@/lib/model/figure-state";

interface HiddenStateProps {
  anchor: string;
  beside: string;
  state: FigureState;
  /** What the form asks for itself. */
  fields: readonly StateName[];
}

export function HiddenState({ anchor, beside, state, fields }: HiddenStateProps) {
  const own = ownPairs(anchor, state).filter(([name]) => !["chart", ...fields].includes(name));
  return [["chart", anchor], ...own, ...new URLSearchParams(beside)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
