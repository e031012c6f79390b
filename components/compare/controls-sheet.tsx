/** The controls beside the figures; on a narrow screen a sheet, opened by a button without a script. */
import type { ReactNode } from "react";
import { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/model";

interface ControlsSheetProps {
  locale: Locale;
  isSheet: boolean;
  /** The reader is in the middle of a choice: the controls stand in the page at every width. */
  isOpen: boolean;
  children: ReactNode;
}

const id = "controls";
const sheet =
  "max-lg:inset-x-0 max-lg:top-auto max-lg:bottom-0 max-lg:max-h-[85dvh] max-lg:w-full max-lg:max-w-none max-lg:border-t-2 max-lg:border-ink max-lg:bg-ground max-lg:p-4 max-lg:backdrop:bg-paper/80 max-lg:[&:popover-open]:grid lg:static lg:grid lg:w-auto lg:overflow-visible lg:bg-transparent lg:p-0";
const button = "border border-ink px-3 py-1.5 text-sm font-semibold lg:hidden";

export function ControlsSheet({ locale, isSheet, isOpen, children }: ControlsSheetProps) {
  const t = translator(locale);
  const hides = isSheet && !isOpen;
  return (
    <div className="pb-6 print:hidden">
      {hides && (
        <button type="button" popoverTarget={id} className={`w-full ${button}`}>
          {t("compare.controls")}
        </button>
      )}
      <div
        id={id}
        popover={hides ? "auto" : undefined}
        className={`m-0 gap-6 text-ink ${hides ? sheet : "grid"}`}
      >
        {hides && (
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            className={`justify-self-end ${button}`}
          >
            {t("compare.close")}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}
