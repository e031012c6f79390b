/** The reader's alerts in the browser's store. */
import {
  changeKeptIn,
  forgetUnreadIn,
  type Keeping,
  type Kept,
  type Outcome,
  readKeptIn,
  type Store,
} from "../views/kept";
import { type AlertFault, readAlerts, writeAlerts } from "./document";
import { alertsKey } from "./key";
import type { AlertRule } from "./rule";

const asideKey = "steppe-monitor.alerts.aside";

export type KeptAlerts = Kept<{ alerts: AlertRule[] }, AlertFault>;

const keeping: Keeping<{ alerts: AlertRule[] }, AlertFault> = {
  key: alertsKey,
  asideKey,
  empty: { alerts: [] },
  read: readAlerts,
  write: ({ alerts }) => writeAlerts(alerts),
};

export function readKeptAlerts(store: () => Store): KeptAlerts {
  return readKeptIn(store, keeping);
}

export function changeKeptAlerts(store: () => Store, change: (alerts: AlertRule[]) => AlertRule[]): Outcome {
  return changeKeptIn(store, keeping, ({ alerts }) => ({ alerts: change(alerts) }));
}

export function forgetUnreadAlerts(store: () => Store): Outcome {
  return forgetUnreadIn(store, keeping);
}
