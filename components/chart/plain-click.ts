/** Whether a click on a link is for this page: a held key asks the browser for another tab or window. */

type Held = Pick<MouseEvent, "button" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

export function plainClick(event: Held): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
