import { complaintEvents } from './complaint.events.ts';
import { ratingEvents } from './rating.events.ts';
import { serviceRequestEvents } from './service-request.events.ts';

/** What people say back to the hall and ask beside applications, as intake owns it. */
export const feedbackEvents = [...ratingEvents, ...complaintEvents, ...serviceRequestEvents];
