/** Something that one side rings and the other waits for. A ring that nobody waits for is heard by the next who does. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or after a time: true where it rang. */
  wait(timeoutMs: number): Promise<boolean>;
}

export function createBell(): Bell {
  let hasRung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      hasRung = true;
      wake?.();
    },
    async wait(timeoutMs) {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      const rang = hasRung;
      hasRung = false;
      return rang;
    },
  };
}
