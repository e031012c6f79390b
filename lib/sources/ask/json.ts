/** A JSON reply as its schema types it, or an Error that names the address and the place in the body. */
import type { z } from "zod";
import type { Reply } from "./asking";

const faultsShown = 3;

export function readJson<T>(reply: Reply, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parsed(reply));
  if (result.success) return result.data;
  const faults = result.error.issues
    .slice(0, faultsShown)
    .map(({ path, message }) => `${pointer(path)}: ${message}`);
  throw new Error(`${reply.url}: ${faults.join("; ")}`);
}

export function textOfReply({ bytes, charset }: Reply): string {
  return new TextDecoder(charset).decode(bytes);
}

function parsed(reply: Reply): unknown {
  try {
    return JSON.parse(textOfReply(reply));
  } catch (cause) {
    throw new Error(`${reply.url} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** `[1][34].value` */
function pointer(path: PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text === "" ? "the whole reply" : text.replace(/^\./, "");
}
