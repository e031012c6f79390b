/** The saved views of this browser. */
import { changeKept, forgetUnread, type Outcome, readKept, type SavedView } from "@/lib/views";
import { local, watched } from "./watched";

const { useKept, told } = watched(() => readKept(local), { views: [], faults: [] });

export const useSavedViews = useKept;

export function changeViews(change: (views: SavedView[]) => SavedView[]): Outcome {
  return told(changeKept(local, change));
}

export function forgetUnreadViews(): Outcome {
  return told(forgetUnread(local));
}
