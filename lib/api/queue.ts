/** Heavy work takes turns: so many at once, so many waiting; the rest is asked to come back, and the site stays quick. */
import PQueue from "p-queue";
import { metrics } from "../metrics";
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
  private readonly queue: PQueue;
  constructor(private readonly bounds: Bounds) {
    this.queue = new PQueue({ concurrency: bounds.running });
  }

  get load(): { running: number; waiting: number } {
    return { running: this.queue.pending, waiting: this.queue.size };
  }

  /** Throws ProblemError (503) where all places are taken. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const { running, waiting } = this.load;
    if (running >= this.bounds.running && waiting >= this.bounds.waiting) throw this.full();
    // Without a time-out of its own the queue gives what the work gives.
    return (await this.queue.add(work)) as T;
  }

  private full(): ProblemError {
    metrics().rendersRefused.inc();
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
