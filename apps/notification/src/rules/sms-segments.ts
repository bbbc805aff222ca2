/** One message holds 70 characters; a longer text is sent, and billed, in parts of 67 (长短信). */
const single = 70;
const part = 67;

/** How many messages a text is billed as. A gateway's signature (【…】) counts too, and is not in the text yet. */
export function smsSegments(text: string): number {
  // In UTF-16 units, as messages are coded: an emoji takes two places.
  return text.length <= single ? 1 : Math.ceil(text.length / part);
}
