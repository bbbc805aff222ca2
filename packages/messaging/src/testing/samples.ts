import type { Message } from '@walking-hall/contracts';

export const topic = 'hall.library';

/** The nth message of a key. */
export function aMessage(
  key: string,
  n: number,
  change: Partial<Message> & { readonly type?: string } = {},
): Message {
  const { type = 'hall.book.lent.v1', ...rest } = change;
  return {
    topic,
    key,
    source: 'library/0',
    order: n,
    event: {
      specversion: '1.0',
      id: `book/${key}@${n}.0`,
      source: '/services/library',
      type,
      subject: key,
      time: '2025-03-01T09:00:00+08:00',
      datacontenttype: 'application/json',
      data: { n },
    },
    ...rest,
  };
}

/** Collects what a handler was given. */
export function recorder() {
  const messages: Message[] = [];
  return {
    messages,
    async handler(message: Message): Promise<void> {
      messages.push(message);
    },
    ids: () => messages.map((message) => message.event.id),
    ofKey: (key: string) => messages.filter((message) => message.key === key).map((message) => message.order),
  };
}

/** A promise, and how to end it. */
export function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export const never = new Promise<never>(() => {});
