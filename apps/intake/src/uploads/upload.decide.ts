import { AppError } from '@walking-hall/app-error';
import { eventOf, uploadOpened, uploadReceived } from '@walking-hall/contracts';
import type { UploadCommand, UploadEvent, UploadState } from './upload.ts';

/** @throws AppError `upload_unknown` */
export function decideUpload(command: UploadCommand, state: UploadState): readonly UploadEvent[] {
  if (command.kind === 'receive') {
    const isHeld = state.status === 'HELD' && state.facts.content !== command.unreadable;
    return isHeld ? [] : [eventOf(uploadReceived, command.facts)];
  }
  if (state.status === 'NONE') throw new AppError('upload_unknown');
  const { by, application, reason, at } = command;
  return [
    eventOf(uploadOpened, {
      upload: state.facts.upload,
      by,
      ...(application === undefined ? {} : { application }),
      ...(reason === undefined ? {} : { reason }),
      at,
    }),
  ];
}

export function evolveUpload(state: UploadState, event: UploadEvent): UploadState {
  switch (event.type) {
    case 'hall.upload.received.v1':
      return { status: 'HELD', facts: event.data };
    case 'hall.upload.opened.v1':
      return state;
    default:
      throw unknownEvent(event);
  }
}

function unknownEvent(event: never): Error {
  return new Error(`an upload knows no event ${(event as { readonly type: string }).type}`);
}
