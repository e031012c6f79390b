/** What no other handler below /api answers: a problem document that names what there is. */
import { catching, ProblemError, routes } from "@/lib/api";

const known = Object.values(routes).map(({ path }) => path);

function nothing(request: Request): Promise<Response> {
  return catching(async () => {
    const { pathname } = new URL(request.url);
    throw new ProblemError({
      status: 404,
      title: "No such address",
      detail: `There is nothing at "${pathname.slice(0, 200)}". /api/v1/openapi.json describes what there is.`,
      allowed: known,
    });
  }, request);
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
