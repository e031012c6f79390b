/** What has just happened to the list, with the way back where there is one. */
export interface Notice {
  text: string;
  /** Single findings, e.g. the entries of a file that could not be read. */
  details?: string[];
  /** Something could not be done. */
  alarm?: boolean;
  undo?: () => void;
  /** A link that the browser did not let us copy. */
  link?: string;
}

export function NoticeLine({ notice, undo }: { notice: Notice | undefined; undo: string }) {
  return (
    <div role={notice?.alarm ? "alert" : "status"} className="py-4">
      {notice && (
        <div className={`border-l-2 bg-wash px-3 py-2 ${notice.alarm ? "border-chn" : "border-kaz"}`}>
          <p>
            {notice.text}{" "}
            {notice.undo && (
              <button
                type="button"
                // The button that was pressed has gone with its row.
                // biome-ignore lint/a11y/noAutofocus: the focus would be lost otherwise
                autoFocus
                key={notice.text}
                onClick={notice.undo}
                className="font-semibold text-accent underline"
              >
                {undo}
              </button>
            )}
          </p>
          {notice.link && (
            <input
              readOnly
              aria-label={notice.text}
              value={notice.link}
              onFocus={(event) => event.target.select()}
              className="mt-2 w-full border border-line bg-ground px-2 py-1"
            />
          )}
          {notice.details && (
            <ul className="mt-1 list-disc pl-5 text-sm">
              {notice.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
