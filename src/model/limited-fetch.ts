/** `fetch` whose answers end in an error after so many bytes, whatever their head says and however they are packed. */
export const limitedFetch =
  (limitBytes: number): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const { status, statusText, headers } = response;
    const body = response.body?.pipeThrough(limitTo(limitBytes)) ?? null;
    return new Response(body, { status, statusText, headers });
  };

function limitTo(limitBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let count = 0;
  return new TransformStream({
    transform(chunk, controller) {
      count += chunk.byteLength;
      if (count > limitBytes) throw new RangeError(`The answer is longer than ${limitBytes} bytes`);
      controller.enqueue(chunk);
    },
  });
}
