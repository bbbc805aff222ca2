import {
  type BundleSource,
  delivery,
  type FieldId,
  type Paper,
  papers,
  type Text,
  whoApplies,
} from '@walking-hall/bundle-sdk';

type Items = BundleSource['items'];
type Handling = Extract<Items[number], { level: 'HANDLING' }>;

/** What the variants of a service have in common; its own id and name are those of the main item. */
type Service = Omit<Handling, 'level' | 'parent' | 'exits' | 'modes'>;
/** A variant has an id and a name of its own, and whatever else sets it apart. */
type Variant = Pick<Handling, 'id' | 'name'> & Partial<Omit<Handling, 'level' | 'parent' | 'stage'>>;

/** One of the services of domain B2: a main item, with each of its variants as a handling item below it. */
export function service({ id, stage, name, ...shared }: Service, ...variants: readonly Variant[]): Items {
  return [
    { id, level: 'MAIN', stage, name },
    ...variants.map(
      (variant): Handling => ({
        exits: ['GRANTED', 'REFUSED'],
        modes: ['COUNTER', 'ONLINE'],
        ...shared,
        ...variant,
        name: nameOf(name, variant.name),
        level: 'HANDLING',
        parent: id,
        stage,
      }),
    ),
  ];
}

function nameOf(main: Text, variant: Text): Text {
  return { zh: `${main.zh}（${variant.zh}）`, en: `${main.en}: ${variant.en}` };
}

/** Papers of whatever a firm asks for: its licence and the union form belong to every item. */
export function firmPapers(...needs: readonly Paper[]): Handling['materials'] {
  return papers('M02', 'M05', ...needs);
}

/** Papers of an item that comes after the project was filed or approved [domain B: M20, all C after C01–C03]. */
export function projectPapers(...needs: readonly Paper[]): Handling['materials'] {
  return firmPapers('M20', ...needs);
}

/** The questions of every item, with its own between who applies and how the result is delivered. */
export function form(...own: readonly FieldId[]): FieldId[] {
  return [...whoApplies, 'org.name', 'org.uscc', 'project.name', ...own, ...delivery];
}

/** As `form`, for a project that has its code. */
export function projectForm(...own: readonly FieldId[]): FieldId[] {
  return form('project.code', ...own);
}
