import type { AddressInfo } from 'node:net';
import express from 'express';

/** What Express costs alone: it parses a body and sends it back. */
const app = express();
app.use(express.json());
app.post('/applications', (request, response) => {
  response.status(201).json(request.body);
});
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
