/** Runs a handler; whatever it throws becomes a problem document with the right status. */
import { EmptyChartError, UnknownNameError } from "../model";
import { type Problem, ProblemError, problemResponse } from "./problem";

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof UnknownNameError) {
    return {
      status: 404,
      title: `Unknown ${error.kind}`,
      detail: `${error.message}.`,
      allowed: error.known,
    };
  }
  if (error instanceof EmptyChartError) {
    return {
      status: 404,
      title: "No data",
      detail: `${error.message}, or nothing was known on the day asked for. Leave out from, to, range and asOf to see all.`,
    };
  }
  if (error instanceof RangeError) return { status: 400, title: "Bad parameter", detail: error.message };
  console.error(error);
  return {
    status: 500,
    title: "Something failed on our side",
    detail: "The figure could not be made; please try again.",
  };
}

export async function catching(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    return problemResponse(problemOf(error));
  }
}
