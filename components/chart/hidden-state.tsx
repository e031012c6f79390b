/** The state of the page beside one chart as hidden fields, so that a form without scripts keeps it. */
import { hiddenPairs } from "@/lib/model/page-state";

export function HiddenState({ anchor, beside }: { anchor: string; beside: string }) {
  return hiddenPairs(anchor, beside).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
