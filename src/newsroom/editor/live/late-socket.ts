/** What is typed goes out after it is painted: to hand bytes to the connection takes as long as to take in a letter. */

/** So long a message may wait, in milliseconds: a frame of the screen and the painting of it. */
const wait = 25;

type Message = Parameters<WebSocket['send']>[0];

/** A socket that sends a moment later, in order, and before it is closed. */
export class LateSocket extends WebSocket {
  #waiting: Message[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  override send(message: Message): void {
    this.#waiting.push(message);
    this.#timer ??= setTimeout(() => this.#sendAll(), wait);
  }

  override close(code?: number, reason?: string): void {
    this.#sendAll();
    super.close(code, reason);
  }

  #sendAll(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const messages = this.#waiting;
    this.#waiting = [];
    if (this.readyState !== WebSocket.OPEN) return;
    for (const message of messages) super.send(message);
  }
}
