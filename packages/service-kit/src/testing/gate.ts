export interface Gate {
  /** Resolves when the gate is opened, and at once thereafter. */
  readonly opened: Promise<void>;
  readonly open: () => void;
}

/** A condition that one side of a test waits for and the other fulfils. */
export function createGate(): Gate {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
