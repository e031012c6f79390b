/** Ports: which one to serve on, whether it is free, and a free one for tests. */
import { createServer } from "node:net";

/** @param {string | undefined} text the variable PORT */
export function portFrom(text) {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${text}"; it must be a number from 1 to 65535, such as PORT=3001 npm start.`);
  }
  return port;
}

/** @param {number} port */
export async function refuseTakenPort(port) {
  const problem = await listenOnce(port).then(
    () => undefined,
    (/** @type {NodeJS.ErrnoException} */ error) => error.code,
  );
  if (problem === "EADDRINUSE") {
    const other = port < 65535 ? port + 1 : 3000;
    throw new Error(`Port ${port} is taken by another program. Choose another: PORT=${other} npm start`);
  }
  if (problem === "EACCES") throw new Error(`Port ${port} needs more rights; choose one above 1023.`);
  if (problem !== undefined) throw new Error(`Port ${port} cannot be used (${problem}).`);
}

/** A port that nobody listens on. */
export async function freePort() {
  return listenOnce(0, "127.0.0.1");
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>}
 */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
    });
  });
}
