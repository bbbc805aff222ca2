/** For the end of an `evolve`: a stream that holds what nobody knows must not be folded as if it were not there. */
export function unknownEvent(event: never): never {
  throw new Error(`unknown event ${JSON.stringify(event)}`);
}
