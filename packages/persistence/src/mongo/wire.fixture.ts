import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a server that can be cut, so that whoever is at its end is gone without a word. */
export interface Wire {
  /** The server's url, by way of the wire. */
  readonly url: string;
  cut(): void;
}

/** @param url `mongodb://127.0.0.1:27017/…` */
export async function layWire(url: string): Promise<Wire> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port || 27_017), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const wired = new URL(url);
  wired.hostname = '127.0.0.1';
  wired.port = String((server.address() as AddressInfo).port);
  // A replica set would name its own address.
  wired.searchParams.set('directConnection', 'true');
  return {
    url: wired.href,
    cut() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
