export { constructionBundle } from './construction.bundle.ts';
