/** Whoever can write the views of its streams again: an aggregate store. */
export interface Repairs {
  repair(id: string): Promise<void>;
}

/**
 * The `repair` of a service, from its aggregates' by name: a stream is `{aggregate}/{id}`.
 * @throws Error for a stream of an aggregate that the service does not have
 */
export function repairBy(owners: Readonly<Record<string, Repairs>>): (stream: string) => Promise<void> {
  return async (stream) => {
    const slash = stream.indexOf('/');
    const owner = owners[stream.slice(0, slash)];
    if (!owner) throw new Error(`nobody owns the stream ${stream}`);
    await owner.repair(stream.slice(slash + 1));
  };
}
