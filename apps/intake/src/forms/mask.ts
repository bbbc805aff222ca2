import type { Bundle, PersonalData } from '@walking-hall/bundle-sdk';

type Answers = Readonly<Record<string, unknown>>;

/** Personal answers as they may be shown without a reason: `王**`, `330106********0019`, `138****1234` (domain C11). */
export function maskAnswers(bundle: Bundle, personal: Answers): Answers {
  const fields = new Map(bundle.fields.map((field) => [field.id as string, field]));
  return Object.fromEntries(
    Object.entries(personal).map(([id, value]) => {
      const field = fields.get(id);
      if (field?.type === 'list' && Array.isArray(value)) return [id, `${value.length} 条`];
      return [id, maskText(field?.personal ?? 'OTHER', String(value))];
    }),
  );
}

/**
 * What may be seen of a text. The longest ends that are shown are those that the domain writes down; a value too short
 * for them shows less, so that never more than half of it is seen.
 */
export function maskText(kind: PersonalData, value: string): string {
  const letters = [...value];
  const half = Math.floor(letters.length / 2);
  switch (kind) {
    case 'NAME':
      return `${shownStart(letters, Math.min(1, half))}**`;
    case 'ID_NUMBER':
      return letters.length >= 18
        ? `${shownStart(letters, 6)}${'*'.repeat(letters.length - 10)}${shownEnd(letters, 4)}`
        : `****${shownEnd(letters, Math.min(2, half))}`;
    case 'PHONE':
      return letters.length >= 11
        ? `${shownStart(letters, 3)}****${shownEnd(letters, 4)}`
        : `****${shownEnd(letters, Math.min(2, half))}`;
    case 'ADDRESS':
      return `${shownStart(letters, Math.min(6, half))}***`;
    case 'BANK_ACCOUNT':
      return `****${shownEnd(letters, Math.min(4, half))}`;
    case 'OTHER':
      return '***';
  }
}

function shownStart(letters: readonly string[], count: number): string {
  return letters.slice(0, count).join('');
}

function shownEnd(letters: readonly string[], count: number): string {
  return letters.slice(letters.length - count).join('');
}
