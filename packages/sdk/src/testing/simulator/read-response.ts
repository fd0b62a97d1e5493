/**
 * An answer whose body has been read already: reading it takes no turn of the real event loop, whose length nobody can
 * repeat. A body that broke off still breaks off for whoever reads it.
 */
export async function readResponse(answer: Response, heard?: (text: string) => void): Promise<Response> {
  const { status, statusText, headers, ok } = answer;
  let text = '';
  let broken: Error | undefined;
  try {
    text = await answer.text();
  } catch (error) {
    broken = error as Error;
  }
  heard?.(broken ? `${text}… broken off` : text);
  const read = async (): Promise<string> => {
    if (broken) throw broken;
    return text;
  };
  const whole = (): Response => new Response(text, { status, statusText, headers });
  const answered = {
    status,
    statusText,
    headers,
    ok,
    url: answer.url,
    redirected: false,
    type: answer.type,
    bodyUsed: false,
    text: read,
    json: async () => JSON.parse(await read()) as unknown,
    clone: () => answered as unknown as Response,
    blob: () => whole().blob(),
    arrayBuffer: () => whole().arrayBuffer(),
    get body() {
      return whole().body;
    },
  };
  return answered as unknown as Response;
}
