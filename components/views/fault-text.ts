/** Says what was wrong with a list that was read, entry by entry. */
import type { Fault } from "@/lib/views";
import { fill } from "../search/fill";
import type { ViewsWords } from "./words";

export function faultText(fault: Fault, { faults, fields }: ViewsWords): string {
  if (fault.reason !== "entry") return faults[fault.reason];
  const { place, name, field } = fault;
  return fill(faults.entry, { place, name: name || "?", why: fields[field] });
}
