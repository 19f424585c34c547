import type { Context } from '../context.ts';
import { ModelError } from '../errors.ts';
import type { Model } from '../model/model.ts';

export type Ask = Context['ask'];

/** As long as somebody waits in the chat who was told that it is being worked on. */
const LIMIT_MS = 30_000;

/** Asks a model what a room wants to know; whatever keeps its answer from coming leaves the room to do without. */
export const asking =
  (model: Model, onFailure: (error: ModelError) => void, limitMs = LIMIT_MS): Ask =>
  async (question, data) => {
    try {
      return await model.ask(question, data, AbortSignal.timeout(limitMs));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      onFailure(error);
      return null;
    }
  };

/** Nobody is there to be asked. */
export const askNobody: Ask = async () => null;
