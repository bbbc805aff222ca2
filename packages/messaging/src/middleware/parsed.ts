import { AppError } from '@walking-hall/app-error';
import type { EventDefinition, Message } from '@walking-hall/contracts';
import type { MessageHandler } from '../messaging.ts';

/** What to do with each type of event; the data is typed by the definition of that type. */
export type EventHandlers<D extends readonly EventDefinition[]> = {
  readonly [N in D[number]['type']]?: (
    data: DataOf<Extract<D[number], { readonly type: N }>>,
    message: Message,
  ) => Promise<void>;
};

type DataOf<D> = D extends EventDefinition<string, infer T> ? T : never;

/**
 * A handler that parses each event's data by its contract before anybody sees it. Types without a definition or a
 * handler are passed by.
 * @throws AppError `event_invalid`, with every wrong place, where the data does not match
 */
export function parsed<const D extends readonly EventDefinition[]>(
  definitions: D,
  handlers: EventHandlers<D>,
): MessageHandler {
  const schemas = new Map(definitions.map(({ type, data }) => [type, data]));
  const byType = new Map(Object.entries<EventHandler | undefined>(handlers as Record<string, EventHandler>));
  return async (message) => {
    const { type, data } = message.event;
    const schema = schemas.get(type);
    const handle = byType.get(type);
    if (!schema || !handle) return;
    const result = schema.safeParse(data);
    if (!result.success) {
      const issues = result.error.issues.map(({ path }) => ({
        path: path.join('.'),
        code: 'field_format' as const,
      }));
      throw new AppError('event_invalid', {}, { issues, privateDetail: `${message.event.id} as ${type}` });
    }
    await handle(result.data, message);
  };
}

/** The handlers by type as one; each is only ever given what its own schema returned. */
type EventHandler = (data: unknown, message: Message) => Promise<void>;
