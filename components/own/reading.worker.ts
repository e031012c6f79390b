/** Reads a table beside the page, so that the page stays alive however long it takes. */
import { readBytes, readText } from "@/lib/own/read";
import { type Answers, byteLimit, emptyReading, type Reading } from "@/lib/own/reading";

export interface Task {
  file?: File;
  text?: string;
  answers: Answers;
}

export type Report = { part: number } | { reading: Reading };

const report = (said: Report) => self.postMessage(said);

/** Of the whole, fetching the bytes counts for this part. */
const fetched = 0.3;

async function bytesOf(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes.set(value, at);
    at += value.length;
    report({ part: (fetched * at) / file.size });
  }
}

async function read({ file, text = "", answers }: Task): Promise<Reading> {
  const onProgress = (part: number) => report({ part: fetched + (1 - fetched) * part });
  if (!file) return readText(text, answers, [], onProgress);
  if (file.size > byteLimit) return { ...emptyReading(), refusal: "tooLarge" };
  return readBytes(await bytesOf(file), answers, onProgress);
}

self.addEventListener("message", async ({ data }: MessageEvent<Task>) => {
  const reading = await read(data);
  report({ reading });
});
