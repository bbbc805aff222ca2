const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The last character ('0'–'9' or 'X') of a citizen identity number, from its first 17 digits.
 *
 * Source: GB 11643-1999 [knowledge; domain C2].
 * @throws Error when not given 17 digits
 */
export function idCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) {
    // The text itself stays out of the message: it may be most of a person's number.
    throw new Error('an identity number needs 17 digits for its check');
  }
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0);
  return '10X98765432'.charAt(sum % 11);
}
