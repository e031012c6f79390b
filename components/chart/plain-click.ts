/** Whether a click on a link is for this page: a held key asks the browser for another tab or window. */
import type { MouseEvent } from "react";

export function plainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
