/** The reader's alerts in the browser's store. */
import { changeKeptIn, type Keeping, type Kept, type Outcome, readKeptIn, type Store } from "../views/kept";
import { type AlertFault, readAlerts, writeAlerts } from "./document";
import type { AlertRule } from "./rule";

export const alertsKey = "steppe-monitor.alerts";
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
