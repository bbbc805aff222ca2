import { defineOperation } from '@walking-hall/contracts';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { z } from 'zod';

const getHome = defineOperation({
  id: 'getHome',
  method: 'get',
  path: '/',
  tag: 'home',
  summary: { zh: '首页', en: 'Where to find what' },
  access: 'public',
  success: { status: 200, body: z.string(), mediaType: 'text/html' },
});

const services = [
  [
    '/intake',
    '收件：申请、材料、收件凭证、服务点',
    'Intake: applications, materials, receipts, service points',
  ],
  [
    '/bundle-routing',
    '流转：主题包、区域、办件、任务、期限',
    'Bundle routing: bundles, regions, cases, tasks, clocks',
  ],
  ['/notification', '通知：应发与已发', 'Notification: what was owed and what was said'],
  ['/reporting', '统计：数字与指标', 'Reporting: figures and KPIs'],
] as const;

/** A signpost for whoever opens the hall in a browser: the interfaces, their documents, and how the process is. */
export function homeRoutes(): readonly BoundRoute[] {
  const rows = services
    .map(
      ([path, zh, en]) =>
        `<tr><td><a href="${path}/openapi.json"><code>${path}</code></a></td><td>${zh}<br><span lang="en">${en}</span></td></tr>`,
    )
    .join('\n');
  const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>行走的办事大厅 · Walking Hall</title>
<style>
body { font: 16px/1.6 system-ui, "Noto Sans SC", sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #1d2b26; background: #fbfaf6 }
h1 { font-size: 1.6rem; margin-bottom: 0 } h1 + p { margin-top: .2rem; color: #5b6b64 }
table { border-collapse: collapse; width: 100% } td { border-top: 1px solid #d9ddd6; padding: .6rem .8rem .6rem 0; vertical-align: top }
span[lang=en] { color: #5b6b64; font-size: .9rem } a { color: #1a6b4a }
</style>
</head>
<body>
<h1>行走的办事大厅</h1>
<p>Walking Hall</p>
<p>大厅已就绪。下列每个接口都附有 OpenAPI 3.1 文档。<br><span lang="en">The hall is running. Each interface below leads to its OpenAPI 3.1 document.</span></p>
<table>
${rows}
</table>
<p><a href="/readyz">/readyz</a> · <a href="/metrics">/metrics</a></p>
</body>
</html>
`;
  const headers = {
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  };
  return [route(getHome, () => ({ body: page, contentType: 'text/html; charset=utf-8', headers }))];
}
