import { type Bundle, isPersonal } from '@walking-hall/bundle-sdk';

type Answers = Readonly<Record<string, unknown>>;

/** Answers parted: those that may travel, and those that lie in the vault. A list with one personal column is personal. */
export function splitAnswers(
  bundle: Bundle,
  form: Answers,
): { readonly open: Answers; readonly personal: Answers } {
  const personal = new Set(bundle.fields.filter(isPersonal).map(({ id }) => id as string));
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(form).filter(([id]) => personal.has(id) === wanted));
  return { open: part(false), personal: part(true) };
}
