import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Manners, network, RetrievalFault } from "@/lib/sources/retrieve";
import { charsetOf } from "@/lib/sources/retrieve/charset";
import { type Mishap, type Publishers, startPublishers } from "./server";
import { json } from "./worldbank";

let publishers: Publishers;
let waits: number[];
beforeEach(async () => {
  waits = [];
  publishers = await startPublishers({
    bank: (url) => json({ asked: url.pathname, text: "x".repeat(5000) }),
    cyrillic: () => ({
      body: Buffer.from([0x3c, 0x61, 0x3e, 0xcf, 0xf0, 0x3c, 0x2f, 0x61, 0x3e]),
      type: "text/xml",
    }),
  });
});
afterEach(() => publishers.close());

const door = (changes: Partial<Manners> = {}) =>
  network({
    atOnce: 2,
    pause: 0,
    attempts: 3,
    firstWait: 1000,
    longestWait: 60_000,
    timeout: 5000,
    sizeLimit: 1e6,
    wait: async (ms) => void waits.push(ms),
    random: () => 0.5,
    ...changes,
  });
const request = (path = "/one") => ({ url: `${publishers.base("bank")}${path}`, expect: "json" as const });
const go = (mishap: Omit<Mishap, "match">, times = 1) => {
  for (let count = 0; count < times; count++) publishers.mishaps.push({ match: /./, ...mishap });
};
const fault = async (asked: Promise<unknown>): Promise<RetrievalFault> => {
  const error = await asked.catch((one: unknown) => one);
  if (error instanceof RetrievalFault) return error;
  throw new Error(`no fault but ${JSON.stringify(error)}`);
};

describe("a publisher that is not well", () => {
  it("is asked again, later each time", async () => {
    go({ status: 503 }, 2);
    const answer = await door().ask(request());
    expect(answer.unchanged).toBe(false);
    expect(waits).toEqual([1000, 2000]);
  });

  it("is left alone after the last attempt, with its status in the message", async () => {
    go({ status: 502 }, 3);
    const { kind, message } = await fault(door().ask(request()));
    expect([kind, message]).toEqual(["status", expect.stringMatching(/status 502. Asked 3 times/)]);
  });

  it("is not asked again where that would not help", async () => {
    go({ status: 403 });
    expect((await fault(door().ask(request()))).message).toMatch(/403 \(refused: is the key missing/);
    expect(publishers.log).toHaveLength(1);
  });

  it("decides itself when it wants to be asked again, by seconds or by its own clock", async () => {
    go({ status: 429, retryAfter: "7" });
    const date = "Tue, 01 Jan 2030 00:00:00 GMT";
    go({ status: 503, date, retryAfter: "Tue, 01 Jan 2030 00:00:09 GMT" });
    await door().ask(request());
    expect(waits).toEqual([7000, 9000]);
  });

  it("that asks for an hour is left for the next run", async () => {
    go({ status: 429, retryAfter: "3600" });
    expect((await fault(door().ask(request()))).message).toMatch(
      /come back in 60 min; left for the next run/,
    );
    expect(waits).toEqual([]);
  });

  it("that never answers is given up in time", async () => {
    go({ hang: true }, 2);
    const { kind } = await fault(door({ timeout: 150, attempts: 2 }).ask(request()));
    expect(kind).toBe("timeout");
  });

  it("that is not there at all is told so", async () => {
    const gone = request();
    await publishers.close();
    expect((await fault(door().ask(gone))).kind).toBe("unreachable");
  });
});

describe("a request that would be in vain", () => {
  it("is not made where the publisher could not be reached for the one before", async () => {
    const gone = request();
    await publishers.close();
    const one = door();
    await fault(one.ask(gone));
    waits = [];
    const { kind, message } = await fault(one.ask(gone));
    expect([kind, message, waits]).toEqual([
      "unreachable",
      expect.stringMatching(/not asked, for .*cannot be reached/),
      [],
    ]);
  });

  it("is called back while it waits for its turn", async () => {
    const one = door({ atOnce: 1 });
    const rest = new AbortController();
    go({ delay: 100 });
    const [first, second] = [one.ask(request("/1")), fault(one.ask(request("/2"), undefined, rest.signal))];
    rest.abort();
    expect((await second).message).toMatch(/not asked: another request has failed/);
    expect((await first).unchanged).toBe(false);
    expect(publishers.log).toHaveLength(1);
  });
});

describe("a body that is not what it should be", () => {
  it("cut in its packing is not taken for whole, but asked for once more", async () => {
    go({ cutGzip: true });
    const answer = await door().ask(request());
    expect(answer.unchanged || new TextDecoder().decode(answer.reply.bytes)).toContain('"asked":"/one"');
    expect(waits).toHaveLength(1);
    go({ cutGzip: true }, 3);
    expect((await fault(door().ask(request()))).message).toMatch(/gzip reply breaks off/);
  });

  it("shorter than announced is noticed", async () => {
    go({ breakOff: true }, 3);
    expect((await fault(door().ask(request()))).kind).toBe("truncated");
  });

  it.each([
    [
      "an error page with status 200",
      "<!DOCTYPE html><html><head><title>Service is under maintenance</title>",
      /a web page titled "Service is under maintenance"/,
    ],
    ["a page behind a comment", "<!-- x --> <html><title>Log in</title>", /a web page titled "Log in"/],
    ["text", "Too many requests", /JSON was expected; the reply is "Too many requests…"/],
    ["nothing", "", /the reply is empty/],
  ])("%s is not data", async (_, body, message) => {
    go({ said: { body, type: "application/json" } }, 3);
    expect((await fault(door().ask(request()))).message).toMatch(message);
  });

  it("larger than allowed is refused, packed or not", async () => {
    expect((await fault(door({ sizeLimit: 2000 }).ask(request()))).message).toMatch(
      /unpacks to more than 2000 bytes/,
    );
    expect((await fault(door({ sizeLimit: 20 }).ask(request()))).message).toMatch(/larger than 20 bytes/);
  });

  it("in no readable charset is refused", async () => {
    const url = `${publishers.base("cyrillic")}/`;
    const { message } = await fault(door().ask({ url, expect: "xml" }));
    expect(message).toMatch(/names no charset and cannot be read so/);
  });
});

describe("manners", () => {
  it("a reply that still stands is not sent again", async () => {
    const first = await door().ask(request());
    const validators = first.unchanged ? undefined : first.validators;
    expect(validators?.etag).toBeDefined();
    expect(await door().ask(request(), validators)).toMatchObject({ unchanged: true });
    expect(publishers.log[1]).toMatch(/304$/);
  });

  it("no more than a few requests are under way at once", async () => {
    const one = door();
    go({ delay: 30 }, 8);
    await Promise.all(Array.from({ length: 8 }, (_, index) => one.ask(request(`/${index}`))));
    expect(publishers.most).toBe(2);
  });

  it("a key is sent and never shown", async () => {
    go({ status: 403 });
    const { message } = await fault(
      door().ask({ ...request(), key: { parameter: "api_key", value: "secret" } }),
    );
    expect(publishers.log[0]).toContain("api_key=secret");
    expect(message).not.toContain("secret");
  });
});

describe("charset", () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const russian = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]; // «Привет» in windows-1251

  it("goes by the header, else by the XML declaration, and by neither where the bytes are UTF-8", () => {
    expect(charsetOf("u", bytes(...russian), "text/xml; charset=windows-1251")).toBe("windows-1251");
    const declared = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?>');
    expect(charsetOf("u", bytes(...declared, ...russian), "text/xml")).toBe("windows-1251");
    expect(charsetOf("u", bytes(...declared, ...russian), "text/xml; charset=utf-8")).toBe("windows-1251");
    expect(charsetOf("u", new TextEncoder().encode("Привет"), "text/xml; charset=windows-1251")).toBe(
      "utf-8",
    );
    expect(() => charsetOf("u", bytes(...russian), "text/xml; charset=utf-8")).toThrow(
      /says that it is utf-8/,
    );
    expect(() => charsetOf("u", bytes(...russian), "text/xml; charset=klingon")).toThrow(RetrievalFault);
  });

  it("whatever is written in UTF-8 is read as UTF-8, whatever the header claims", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("utf-8", "windows-1251", "latin1"),
        (text, claim) => {
          const written = new TextEncoder().encode(text);
          expect(charsetOf("u", written, `text/xml; charset=${claim}`)).toBe("utf-8");
        },
      ),
    );
  });
});
