/** Under which name the browser's store holds the reader's alerts: a page looks for it before it brings anything else. */
export const alertsKey = "steppe-monitor.alerts";
