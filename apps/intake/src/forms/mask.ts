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

export function maskText(kind: PersonalData, value: string): string {
  switch (kind) {
    case 'NAME':
      return `${[...value][0] ?? ''}**`;
    case 'ID_NUMBER':
      return value.length > 10
        ? `${value.slice(0, 6)}${'*'.repeat(value.length - 10)}${value.slice(-4)}`
        : `****${value.slice(-2)}`;
    case 'PHONE':
      return `${value.slice(0, 3)}****${value.slice(-4)}`;
    case 'ADDRESS':
      return `${[...value].slice(0, 6).join('')}***`;
    case 'BANK_ACCOUNT':
      return `****${value.slice(-4)}`;
    case 'OTHER':
      return '***';
  }
}
