/** The log: one JSON object a line, on the standard output. What stands in it is listed in deploy/watching.md. */
import { AsyncLocalStorage } from "node:async_hooks";
import pino, { type DestinationStream, type Logger } from "pino";
import { type Level, readLevel } from "./level";

const underWay = new AsyncLocalStorage<string>();

/** Every line that is logged while the work lasts carries the id of the request. */
export function duringRequest<T>(requestId: string, work: () => T): T {
  return underWay.run(requestId, work);
}

/** A log of its own; `logger()` is the one of the server. */
export function newLogger(level: Level, out?: DestinationStream): Logger {
  const options = {
    level,
    // Neither process nor machine: whoever gathers logs knows where they come from.
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => {
      const requestId = underWay.getStore();
      return requestId === undefined ? {} : { requestId };
    },
  };
  return out ? pino(options, out) : pino(options);
}

let made: Logger | undefined;

/** The server's own log. Throws where `STEPPE_LOG_LEVEL` is no level. */
export function logger(): Logger {
  made ??= newLogger(readLevel(process.env));
  return made;
}
