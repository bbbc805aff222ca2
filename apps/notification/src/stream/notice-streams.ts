import { AppError, type Language } from '@walking-hall/app-error';
import type { Commit, Streams } from '@walking-hall/persistence';
import { evolve, initialState } from '../notices/notice.evolve.ts';
import type { NoticeEvent, NoticeState } from '../notices/notice.ts';
import { documentOf, type NoticeDocument } from '../notices/notice.views.ts';
import { showNotice } from '../notices/show-notice.ts';
import type { Wordings } from '../rules/wordings.ts';
import { createBell } from './bell.ts';
import type { NoticeTail } from './notice-tail.ts';

export interface StreamLimits {
  /** Streams of this process, and of one caller. */
  readonly streams: number;
  readonly streamsOfCaller: number;
  /** Notices that wait for a slow reader. */
  readonly waiting: number;
  /** Commits that are looked through for a reader who comes back; who was away for longer reads the feed anew. */
  readonly backlog: number;
  /** A sign of life after so much silence. */
  readonly heartbeatMs: number;
  /** After that the reader comes again, and is asked again who it is. */
  readonly lifeMs: number;
}

export const defaultStreamLimits: StreamLimits = {
  streams: 500,
  streamsOfCaller: 5,
  waiting: 500,
  backlog: 5_000,
  heartbeatMs: 15_000,
  lifeMs: 15 * 60_000,
};

export interface StreamReader {
  /** Subject of the token. */
  readonly caller: string;
  readonly recipients: readonly string[];
  readonly language: Language;
  /** The last event that the reader has. */
  readonly after: number | undefined;
  /** Aborted when the reader goes away, or the process stops. */
  readonly ended: AbortSignal;
}

/** In-app notices as server-sent events. */
export interface NoticeStreams {
  /** @throws AppError `too_many_streams` */
  open(reader: StreamReader): AsyncIterable<Uint8Array>;
}

interface Told {
  readonly position: number;
  readonly notice: NoticeDocument;
}

export function createNoticeStreams(
  tail: NoticeTail,
  streams: Pick<Streams, 'feed'>,
  wordings: Wordings,
  limits: StreamLimits = defaultStreamLimits,
): NoticeStreams {
  const byCaller = new Map<string, number>();
  let open = 0;

  function enter(caller: string): () => void {
    const own = byCaller.get(caller) ?? 0;
    if (open >= limits.streams || own >= limits.streamsOfCaller) throw new AppError('too_many_streams');
    open += 1;
    byCaller.set(caller, own + 1);
    return () => {
      open -= 1;
      const left = (byCaller.get(caller) ?? 1) - 1;
      if (left > 0) byCaller.set(caller, left);
      else byCaller.delete(caller);
    };
  }

  async function frame({ position, notice }: Told, language: Language): Promise<string> {
    const data = JSON.stringify(await showNotice(wordings, notice, language));
    return `id: ${position}\nevent: notice\ndata: ${data}\n\n`;
  }

  /** What a reader missed; undefined where that is too long ago. */
  async function missed(after: number, until: number, isFor: IsFor): Promise<readonly Told[] | undefined> {
    const found: Told[] = [];
    let position = after;
    for (let read = 0; position < until; ) {
      const page = await streams.feed(position, 200);
      const last = page.at(-1);
      if (!last) break;
      read += page.length;
      if (read > limits.backlog) return undefined;
      found.push(
        ...page.filter((commit) => commit.position <= until).flatMap((commit) => told(commit, isFor)),
      );
      position = last.position;
    }
    return found;
  }

  async function* run(
    { recipients, language, after, ended }: StreamReader,
    leave: () => void,
  ): AsyncGenerator<string> {
    const isFor: IsFor = (recipient) => recipients.includes(recipient);
    const waiting: Told[] = [];
    const bell = createBell();
    const life = AbortSignal.timeout(limits.lifeMs);
    let isCut = false;
    const cut = () => {
      isCut = true;
      bell.ring();
    };
    const isOver = () => isCut || ended.aborted || life.aborted;
    ended.addEventListener('abort', bell.ring);
    let stop = () => {};
    try {
      const listening = await tail.listen((commit) => {
        if (waiting.length <= limits.waiting) waiting.push(...told(commit, isFor));
        bell.ring();
      }, cut);
      stop = listening.stop;
      yield `retry: 3000\n\n`;
      const lost = after === undefined ? [] : await missed(after, listening.position, isFor);
      if (!lost) yield reload(listening.position);
      for (const each of lost ?? []) yield await frame(each, language);
      while (!isOver()) {
        const next = waiting.shift();
        if (next && waiting.length >= limits.waiting) return yield reload(next.position);
        if (next) yield await frame(next, language);
        else if (!(await bell.wait(limits.heartbeatMs))) yield ':\n\n';
      }
    } finally {
      stop();
      leave();
      ended.removeEventListener('abort', bell.ring);
    }
  }

  return {
    open(reader) {
      const leave = enter(reader.caller);
      return encoded(run(reader, leave));
    },
  };
}

type IsFor = (recipient: string) => boolean;

/** The in-app notice that a commit makes readable, if it is one of these recipients'. */
function told({ position, stream, events }: Commit, isFor: IsFor): readonly Told[] {
  if (!stream.startsWith('notice/')) return [];
  const [intended] = events as readonly NoticeEvent[];
  if (intended?.type !== 'hall.notice.intended.v1') return [];
  if (intended.data.channel !== 'IN_APP' || !isFor(intended.data.recipient)) return [];
  const state = (events as readonly NoticeEvent[]).reduce<NoticeState>(evolve, initialState);
  return state.status === 'DELIVERED' ? [{ position, notice: documentOf(state) }] : [];
}

/** Asks the reader to read the feed anew: more was missed than is told one by one. */
function reload(position: number): string {
  return `id: ${position}\nevent: reload\ndata: {}\n\n`;
}

async function* encoded(frames: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of frames) yield encoder.encode(text);
}
