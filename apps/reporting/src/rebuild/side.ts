/**
 * Every view stands twice. One side is read and kept up to date; a rebuild fills the other and then changes over, so
 * that the figures can be read, and are whole, at every moment of a rebuild.
 */
export type Side = 'a' | 'b';

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}
