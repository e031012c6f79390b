/** The latest answer of a publisher that may be asked seldom: shared, kept through failures, and quiet about them. */

export interface Answered<T> {
  value: T;
  /** Milliseconds since 1970. */
  answeredAt: number;
  /** False where a later ask has failed, so that the answer may be behind. */
  fresh: boolean;
}

export interface Pace {
  /** Milliseconds for which an answer is not asked for again. */
  keep: number;
  /** Milliseconds after a failure during which nobody asks. */
  rest: number;
  /** Milliseconds for which readers wait; a slower answer is there for the next. */
  patience: number;
  now(): number;
}

export const hourly: Pace = { keep: 3_600_000, rest: 300_000, patience: 2000, now: () => Date.now() };

/** `told` hears of each failure once. Gives undefined while there has been no answer yet. */
export function latest<T>(
  ask: () => Promise<T>,
  told: (error: unknown) => void,
  { keep, rest, patience, now }: Pace = hourly,
): () => Promise<Answered<T> | undefined> {
  let known: { value: T; answeredAt: number } | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;
  const begin = async () => {
    try {
      known = { value: await ask(), answeredAt: now() };
      failedAt = Number.NEGATIVE_INFINITY;
    } catch (error) {
      failedAt = now();
      told(error);
    } finally {
      underWay = undefined;
    }
  };
  return async () => {
    const due = (!known || now() - known.answeredAt >= keep) && now() - failedAt >= rest;
    if (due) underWay ??= begin();
    if (underWay) await atMost(underWay, patience);
    return known && { ...known, fresh: failedAt < known.answeredAt };
  };
}

async function atMost(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((done) => {
    timer = setTimeout(done, ms);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
