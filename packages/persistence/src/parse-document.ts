import type { AnyView } from './define-view.ts';

/** The document as its view's schema returns it. @throws Error where it is none of the view's, naming the places */
export function parseDocument(view: AnyView, key: string, doc: object): object {
  const parsed = view.schema.safeParse(doc);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`);
  throw new Error(`document ${key} is not one of view "${view.name}": ${paths.join(', ')}`);
}
