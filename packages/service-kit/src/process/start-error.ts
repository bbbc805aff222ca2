/** Why a process cannot start, said to the operator in both languages: printed as it is, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(sentence: { readonly zh: string; readonly en: string }, options?: ErrorOptions) {
    super(`${sentence.zh}\n${sentence.en}`, options);
  }
}
