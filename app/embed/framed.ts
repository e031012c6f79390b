/** A page for frames of other sites, with the policy that lets any site frame it. */
import { randomUUID } from "node:crypto";
import { frameType } from "@/lib/api";
import { type Carried, embedPage, embedPolicy } from "@/lib/export";

export function framed(all: Carried[], theme: "light" | "dark" | undefined): Response {
  const nonce = btoa(randomUUID());
  return new Response(embedPage(all, { theme, nonce }), {
    headers: {
      "Content-Type": frameType,
      "Content-Security-Policy": embedPolicy(nonce),
      "Cache-Control": "private, max-age=300",
    },
  });
}
