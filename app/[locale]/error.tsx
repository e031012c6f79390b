"use client";
/** A page that failed: says so in the reader's language, names the request and offers to try again. */
import { useEffect, useState } from "react";

export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [texts, setTexts] = useState<DOMStringMap>({});
  useEffect(() => setTexts({ ...document.getElementById("failure-texts")?.dataset }), []);
  return (
    <div className="max-w-text py-16">
      <h1 className="text-2xl font-semibold">{texts.title}</h1>
      <p className="mt-3">{texts.detail}</p>
      <button type="button" onClick={reset} className="mt-6 border border-ink px-4 py-2 font-semibold">
        {texts.retry}
      </button>
      <p className="mt-6 text-sm break-words text-muted">
        {[texts.reference, error.digest].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}
