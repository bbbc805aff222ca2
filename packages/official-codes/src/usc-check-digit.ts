/** The 31 characters of a unified social credit code; the value of each is its index. No I, O, S, V, Z. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * The last character of a unified social credit code, from its first 17.
 *
 * Weight i is 3^(i-1) mod 31. As 31 is prime, no weight is 0 and any single wrong character is found.
 *
 * Source: GB 32100-2015 [domain C1: W-USCC].
 * @throws Error when not given 17 characters of the alphabet
 */
export function uscCheckDigit(first17: string): string {
  const values = Array.from(first17, (character) => usccAlphabet.indexOf(character));
  if (values.length !== 17 || values.includes(-1)) {
    throw new Error(`a credit code's check needs 17 characters of its alphabet, not "${first17}"`);
  }
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
}
