/** Trying again: later each time and never in step with others, or exactly when the publisher asks to be asked. */
import { RetrievalFault } from "./fault";

export interface Patience {
  attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  firstWait: number;
  /** A publisher that wants a longer pause is left for the next run. */
  longestWait: number;
  wait(ms: number): Promise<void>;
  /** 0 to 1. */
  random(): number;
}

export async function withAttempts<T>(attempt: () => Promise<T>, patience: Patience): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof RetrievalFault) || !error.passing) throw error;
      const wait = error.options.waitMs ?? backoff(count, patience);
      if (count >= patience.attempts) throw afterAll(error, count);
      if (wait > patience.longestWait) throw tooLong(error, wait);
      await patience.wait(wait);
    }
  }
}

/** Half to one and a half times the doubled wait. */
function backoff(count: number, { firstWait, longestWait, random }: Patience): number {
  return Math.min(longestWait, firstWait * 2 ** (count - 1) * (0.5 + random()));
}

function afterAll(fault: RetrievalFault, count: number): RetrievalFault {
  const message = `${ownWords(fault)} Asked ${count} times.`;
  return new RetrievalFault(fault.kind, fault.url, message, { cause: fault });
}

function tooLong(fault: RetrievalFault, wait: number): RetrievalFault {
  const minutes = Math.ceil(wait / 60_000);
  const message = `${ownWords(fault)} It asks to come back in ${minutes} min; left for the next run.`;
  return new RetrievalFault(fault.kind, fault.url, message, { cause: fault });
}

function ownWords(fault: RetrievalFault): string {
  return fault.message.slice(fault.url.length + 2);
}

/** Milliseconds that `Retry-After` asks for; a date counts against the publisher's own clock, not ours. */
export function retryAfter(value: string | undefined, publisherDate: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const until = Date.parse(value);
  const now = Date.parse(publisherDate ?? "");
  return Number.isNaN(until) || Number.isNaN(now) ? undefined : Math.max(0, until - now);
}
