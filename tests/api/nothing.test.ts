import { expect, it } from "vitest";
import { GET } from "@/app/api/[...rest]/route";

it("an address below /api that is not there is a problem that says what there is", async () => {
  const reply = await GET(new Request("http://localhost:3000/api/v1/nothing?x=1"));
  expect(reply.status).toBe(404);
  expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(reply.headers.get("x-request-id")).toBeTruthy();
  const problem = await reply.json();
  expect(problem.detail).toContain('"/api/v1/nothing"');
  expect(problem.allowed).toContain("/api/v1/openapi.json");
});
