/** Where a door of a publisher stands: at its own address, or at the mirror or test server that the environment names. */

/** `name` is `nbk/rates`; the variable for it is `STEPPE_URL_NBK_RATES`. */
export function doorAddress(name: string, base: string, environment: NodeJS.ProcessEnv): string {
  const variable = `STEPPE_URL_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  return (environment[variable] ?? base).replace(/\/+$/, "");
}
