/** Heavy work takes turns: so many at once, so many waiting; the rest is asked to come back, and the site stays quick. */
import { ProblemError } from "./problem";

interface Bounds {
  /** At work at once. */
  running: number;
  /** Waiting for their turn. */
  waiting: number;
  /** After how many seconds one who was sent away may ask again. */
  retryAfter: number;
}

export class WorkQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  constructor(private readonly bounds: Bounds) {}

  /** Throws ProblemError (503) where all places are taken. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private turn(): Promise<void> | undefined {
    if (this.running < this.bounds.running) {
      this.running += 1;
      return undefined;
    }
    if (this.waiting.length >= this.bounds.waiting) throw this.full();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** A place passes to the next in line, so that none who comes later slips in. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }

  private full(): ProblemError {
    const seconds = String(this.bounds.retryAfter);
    return new ProblemError({
      status: 503,
      title: "Too many files at once",
      detail: `All places for drawing files are taken; please ask again in ${seconds} seconds.`,
      headers: { "Retry-After": seconds },
    });
  }
}

/** Two cores draw; behind them about four seconds of work may stand. */
export const renderQueue = new WorkQueue({ running: 2, waiting: 30, retryAfter: 5 });
