/**
 * The first two digits of every division code: provinces, autonomous regions, municipalities, special regions.
 *
 * Provinces have not changed since 1997, unlike counties, which are renumbered every year. So only provinces are
 * held, and a retired county code, which stays on its holders' papers for life, still passes.
 *
 * Source: GB/T 2260 [knowledge; domain C3].
 */
export const provincePrefixes: ReadonlySet<string> = new Set([
  ...['11', '12', '13', '14', '15'],
  ...['21', '22', '23'],
  ...['31', '32', '33', '34', '35', '36', '37'],
  ...['41', '42', '43', '44', '45', '46'],
  ...['50', '51', '52', '53', '54'],
  ...['61', '62', '63', '64', '65'],
  ...['71', '81', '82'],
]);
