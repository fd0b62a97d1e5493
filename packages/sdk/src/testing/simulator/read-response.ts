/** A body that was read, or broke off. */
interface Body {
  readonly text: string;
  readonly broken?: Error;
}
/** What a client asks of an answer; everything else goes to a whole `Response`. */
class ReadResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly ok: boolean;
  readonly url: string;
  readonly redirected = false;
  readonly type = 'default';
  readonly bodyUsed = false;
  readonly #body: Body;

  constructor({ status, statusText, headers, ok, url }: Response, body: Body) {
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.ok = ok;
    this.url = url;
    this.#body = body;
  }
  static bodyOf(answer: object): Body | undefined {
    return #body in answer ? answer.#body : undefined;
  }
  get #whole(): Response {
    const { status, statusText, headers } = this;
    return new Response(this.#body.text, { status, statusText, headers });
  }
  async text(): Promise<string> {
    if (this.#body.broken) throw this.#body.broken;
    return this.#body.text;
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text()) as unknown;
  }
  clone(): this {
    return this;
  }
  blob(): Promise<Blob> {
    return this.#whole.blob();
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#whole.arrayBuffer();
  }
  get body(): Response['body'] {
    return this.#whole.body;
  }
}

/**
 * An answer whose body has been read already: reading it takes no turn of the real event loop, whose length nobody can
 * repeat. A body that broke off still breaks off for whoever reads it.
 */
export async function readResponse(answer: Response, heard?: (text: string) => void): Promise<Response> {
  const read = ReadResponse.bodyOf(answer);
  const body =
    read ??
    (await answer.text().then(
      (text) => ({ text }),
      (broken: Error) => ({ text: '', broken }),
    ));
  heard?.('broken' in body ? `${body.text}… broken off` : body.text);
  return (read ? answer : new ReadResponse(answer, body)) as Response;
}
