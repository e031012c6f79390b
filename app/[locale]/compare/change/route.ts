/** Writes a form's fields into the address of the comparison: a redirect for a form, the address for a script. */
import { changedQuery } from "@/lib/model";

interface Context {
  params: Promise<{ locale: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const fields = new URL(request.url).searchParams;
  const query = changedQuery(fields.get("of") ?? "", fields);
  const address = `/${encodeURIComponent(locale)}/compare${query ? `?${query}` : ""}`;
  const headers = { "Cache-Control": "no-store", Vary: "Accept" };
  if (request.headers.get("accept")?.includes("application/json")) {
    return Response.json({ address }, { headers });
  }
  return new Response(null, { status: 303, headers: { ...headers, Location: address } });
}
