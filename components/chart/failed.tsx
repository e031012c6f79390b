/** What could not be loaded, and the way to try again. */
interface FailedProps {
  text: string;
  /** What the server said, in the page's language; empty where it said nothing. */
  detail?: string;
  retry: string;
  onRetry(): void;
}

export function Failed({ text, detail, retry, onRetry }: FailedProps) {
  return (
    <p role="alert" className="mt-2 border-l-2 border-rus pl-3 text-sm">
      {text} {detail && <span className="text-muted">{detail} </span>}
      <button type="button" className="font-semibold text-accent underline" onClick={onRetry}>
        {retry}
      </button>
    </p>
  );
}
