/** A table on its way from what was given to what was read; a newer one stops the older. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Answers, Reading } from "@/lib/own/reading";
import { type Given, readBeside } from "./read-beside";

export interface ReadingState {
  given: Given | undefined;
  answers: Answers;
  /** Part done, while the worker is at it. */
  part: number | undefined;
  reading: Reading | undefined;
  failed: boolean;
  read(given: Given, answers?: Answers): void;
  forget(): void;
}

interface Stage {
  given?: Given;
  answers: Answers;
  part?: number;
  reading?: Reading;
  failed?: boolean;
}

export function useReading(): ReadingState {
  const [stage, setStage] = useState<Stage>({ answers: {} });
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const read = useCallback(
    (given: Given, answers: Answers = {}) => {
      stop();
      const mine = new AbortController();
      running.current = mine;
      const isMine = () => running.current === mine && !mine.signal.aborted;
      const put = (more: Partial<Stage>) => isMine() && setStage({ given, answers, ...more });
      // The old reading stays on the screen while an answer is worked in.
      setStage((now) => ({ ...(now.given === given && now), given, answers, part: 0, failed: false }));
      readBeside(
        given,
        answers,
        (part) => isMine() && setStage((now) => ({ ...now, part })),
        mine.signal,
      ).then(
        (reading) => put({ reading }),
        () => put({ failed: true }),
      );
    },
    [stop],
  );
  const forget = useCallback(() => {
    stop();
    setStage({ answers: {} });
  }, [stop]);
  const { given, answers, part, reading, failed = false } = stage;
  return { given, answers, part, reading, failed, read, forget };
}
