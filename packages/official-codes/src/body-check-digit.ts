const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character ('0'–'9' or 'X') of an organisation's subject code, from its first 8 characters
 * (0–9 = 0–9, A–Z = 10–35). It is character 17 of a unified social credit code.
 *
 * Source: GB 11714 [knowledge; domain C1].
 * @throws Error when not given 8 digits or capital letters
 */
export function bodyCheckDigit(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) {
    throw new Error(`a subject code's check needs 8 digits or capital letters, not "${first8}"`);
  }
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(first8.charAt(i), 36), 0);
  const remainder = 11 - (sum % 11);
  if (remainder === 10) {
    return 'X';
  }
  return remainder === 11 ? '0' : String(remainder);
}
