/** The list in the browser's store. */
import { type Fault, type ReadViews, readDocument, writeDocument } from "./document";
import {
  changeKeptIn,
  forgetUnreadIn,
  type Keeping,
  type Kept,
  type Outcome,
  readKeptIn,
  type Store,
} from "./kept";
import type { SavedView } from "./view";

export const viewsKey = "steppe-monitor.views";
export const asideKey = "steppe-monitor.views.aside";

type Views = Pick<ReadViews, "views">;
export type KeptViews = Kept<Views, Fault>;

const keeping: Keeping<Views, Fault> = {
  key: viewsKey,
  asideKey,
  empty: { views: [] },
  read: readDocument,
  write: ({ views }) => writeDocument(views),
};

export function readKept(store: () => Store): KeptViews {
  return readKeptIn(store, keeping);
}

export function changeKept(store: () => Store, change: (views: SavedView[]) => SavedView[]): Outcome {
  return changeKeptIn(store, keeping, ({ views }) => ({ views: change(views) }));
}

export function forgetUnread(store: () => Store): Outcome {
  return forgetUnreadIn(store, keeping);
}
