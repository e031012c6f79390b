/** Gives a table to a worker of its own; the promise fails where the worker does. */
import type { Answers, Reading } from "@/lib/own/reading";
import type { Report, Task } from "./reading.worker";

export interface Given {
  /** What the reader calls it: the file's name. */
  name: string;
  file?: File;
  text?: string;
}

export function readBeside(
  { file, text }: Given,
  answers: Answers,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./reading.worker.ts", import.meta.url), { type: "module" });
    const end = () => worker.terminate();
    signal.addEventListener("abort", end);
    worker.addEventListener("error", (event) => {
      end();
      reject(new Error(event.message));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Report>) => {
      if ("part" in data) return onProgress(data.part);
      end();
      resolve(data.reading);
    });
    const task: Task = { ...(file && { file }), ...(text !== undefined && { text }), answers };
    worker.postMessage(task);
  });
}
