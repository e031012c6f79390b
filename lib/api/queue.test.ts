import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metrics } from "../metrics";
import { ProblemError } from "./problem";
import { WorkQueue } from "./queue";

describe("work that takes turns", () => {
  it("never runs more at once than allowed, and does all that it took", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        async (running, works) => {
          const queue = new WorkQueue({ running, waiting: 30, retryAfter: 1 });
          let [now, most, done] = [0, 0, 0];
          const all = works.map((fails) =>
            queue.run(async () => {
              now += 1;
              most = Math.max(most, now);
              await Promise.resolve();
              now -= 1;
              done += 1;
              if (fails) throw new Error("failed");
            }),
          );
          await Promise.allSettled(all);
          expect(most).toBeLessThanOrEqual(running);
          expect(done).toBe(works.length);
        },
      ),
    );
  });

  it("sends away who finds all places taken, and takes work again once there is room", async () => {
    const queue = new WorkQueue({ running: 1, waiting: 1, retryAfter: 7 });
    let finish = () => {};
    const first = queue.run(() => new Promise<void>((resolve) => (finish = resolve)));
    const second = queue.run(async () => "second");
    expect(queue.load).toEqual({ running: 1, waiting: 1 });
    await expect(queue.run(async () => "third")).rejects.toThrow(ProblemError);
    await queue
      .run(async () => "third")
      .catch(({ problem }: ProblemError) => {
        expect(problem).toMatchObject({ status: 503, headers: { "Retry-After": "7" } });
      });
    finish();
    await first;
    expect(await second).toBe("second");
    expect(await queue.run(async () => "fourth")).toBe("fourth");
    const { values } = await metrics().rendersRefused.get();
    expect(values.map(({ value }) => value)).toEqual([2]);
  });
});
