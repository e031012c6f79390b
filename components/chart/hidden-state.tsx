/** The state of a page as hidden fields, so that a form of one chart keeps all but its own fields without scripts. */
import { type FigureState, hiddenPairs, type StateName } from "@/lib/model/page-state";

interface HiddenStateProps {
  anchor: string;
  beside: string;
  state: FigureState;
  /** What the form asks for itself. */
  fields: readonly StateName[];
}

export function HiddenState({ anchor, beside, state, fields }: HiddenStateProps) {
  return hiddenPairs(anchor, beside, state, fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
