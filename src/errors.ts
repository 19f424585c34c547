/** The environment, the plan file or the members file cannot be used; the message names every problem. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** An envelope that is forged, stale, damaged or not for us. The HTTP answer is `status` with an empty body. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';
  readonly status: 400 | 401 | 403 | 413;

  constructor(message: string, status: 400 | 401 | 403 | 413 = 403, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** A document with this id, or with the same value under a unique index, is kept already. */
export class DuplicateError extends Error {
  override readonly name = 'DuplicateError';
}

/** Somebody else saved the document since it was read. Read it again and repeat the step once. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** The store cannot be reached or cannot write at the moment. Nothing was acknowledged. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/** The language model gave no answer that can be read: late, refused, cut off, not of the form asked for. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** Somebody asks for what is shown to this machine alone, or a page that is not ours asks in their name. The HTTP answer is `status` with an empty body. */
export class StrangerError extends Error {
  override readonly name = 'StrangerError';
  readonly status: 403 | 404;

  constructor(message: string, status: 403 | 404) {
    super(message);
    this.status = status;
  }
}
