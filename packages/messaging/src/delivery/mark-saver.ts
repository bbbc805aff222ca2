/** Saves marks that rise, now and then. */
export interface MarkSaver {
  /** A mark may have risen. */
  moved(): void;
  /** Saves what is not saved yet. @throws what saving throws */
  save(): Promise<void>;
  /** Saves nothing more of its own accord, once what is being saved has ended. */
  close(): Promise<void>;
}

/**
 * How long a mark waits to be saved. A crash hands over again what was handled in that time; saving at once would cost
 * a sync or a request for each message.
 */
const saveAfterMs = 25;
/** The longest pause after failures, each of which doubles it. */
const longestPauseMs = 5_000;

export function createMarkSaver<K extends string>(
  marks: () => ReadonlyMap<K, number>,
  /** Durable when it resolves. */
  saveAll: (risen: ReadonlyMap<K, number>) => Promise<void>,
  onFailure: (error: unknown) => void,
): MarkSaver {
  const saved = new Map<K, number>();
  let timer: NodeJS.Timeout | undefined;
  let pauseMs = saveAfterMs;
  let saving: Promise<void> = Promise.resolve();
  let closed = false;

  function moved(): void {
    if (closed) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      saving = save().catch((error) => {
        onFailure(error);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
        moved();
      });
    }, pauseMs);
  }

  async function save(): Promise<void> {
    const risen = new Map([...marks()].filter(([name, mark]) => saved.get(name) !== mark));
    if (risen.size === 0) return;
    await saveAll(risen);
    pauseMs = saveAfterMs;
    for (const [name, mark] of risen) saved.set(name, mark);
  }

  return {
    moved,
    save,
    async close() {
      closed = true;
      clearTimeout(timer);
      await saving;
    },
  };
}
