import type { Document, Query } from '../../domain/kept.ts';
import { ConflictError, DuplicateError } from '../../errors.ts';
import type { Collection } from '../collection.ts';
import { bodyOf, changedFields } from '../driver.ts';
import { queryClauses } from './sql.ts';
import { ConstraintError, isMalformed, type Row, type Statements } from './statements.ts';
import type { Writes } from './writes.ts';

const PAGE = 500;

/**
 * The documents of one table. Reads are immediate, writes wait for the commit of their turn. `mend` is called where SQLite
 * meets a body that is no JSON any more, before it is asked once more; `changed` with each write, when others may read it, and
 * with what is kept by it, null for none or one that is not at hand.
 */
export function createCollection<T extends Document>(
  table: string,
  statements: Statements,
  writes: Writes,
  mend: () => void,
  changed: (document: T | null) => void,
): Collection<T> {
  const select = `SELECT id, version, body FROM ${table}`;
  return {
    insert: (document) => writes.add(() => insert(document)),
    async get(id) {
      const row = statements.get(`${select} WHERE id = ?`, id);
      return row ? documentOf<T>(row) : null;
    },
    save: (document) => writes.add(() => replace(document)),
    async find(query) {
      const { text, values } = queryClauses(query);
      return mended(() => statements.all(`${select} ${text}`, ...values)).map(documentOf<T>);
    },
    claim: (query, change) => writes.add(() => claim(query, change)),
    remove: (id) =>
      writes.add(() => {
        mended(() => statements.run(`DELETE FROM ${table} WHERE id = ?`, id));
        changed(null);
      }),
    async *all() {
      const page = `${select} WHERE id > ? ORDER BY id LIMIT ${PAGE}`;
      for (let after = ''; ; ) {
        const rows = statements.all(page, after).map(documentOf<T>);
        yield* rows;
        const last = rows.at(-1);
        if (!last) return;
        after = last.id;
      }
    },
    async count(where = {}) {
      const { text, values } = queryClauses({ where });
      const sql = `SELECT count(*) AS count FROM ${table} ${text}`;
      const found = mended(() => statements.get(sql, ...values));
      return Number(found?.count);
    },
  };

  function insert(document: T): void {
    const { id, version } = document;
    const sql = `INSERT INTO ${table} (id, version, body) VALUES (?, ?, ?)`;
    unlessDuplicate(id, () => statements.run(sql, id, version, JSON.stringify(bodyOf(document))));
    changed(document);
  }

  function replace(document: T): T {
    const { id, version } = document;
    const kept = { ...document, version: version + 1 };
    const sql = `UPDATE ${table} SET version = ?, body = ? WHERE id = ? AND version = ?`;
    const changes = unlessDuplicate(id, () =>
      statements.run(sql, version + 1, JSON.stringify(bodyOf(document)), id, version),
    );
    if (changes === 0) throw new ConflictError(`${table} ${id} is not kept in version ${version}`);
    changed(kept);
    return kept;
  }

  function claim(query: Query, change: Partial<T>): T | null {
    const { text, values } = queryClauses({ ...query, limit: 1 });
    const row = mended(() => statements.get(`${select} ${text}`, ...values));
    return row ? replace({ ...documentOf<T>(row), ...changedFields(change) }) : null;
  }

  function mended<R>(step: () => R): R {
    try {
      return step();
    } catch (error) {
      if (!isMalformed(error)) throw error;
      mend();
      changed(null);
      return step();
    }
  }

  function unlessDuplicate<R>(id: string, step: () => R): R {
    try {
      return step();
    } catch (cause) {
      if (!(cause instanceof ConstraintError)) throw cause;
      throw new DuplicateError(`${table} ${id} is kept already: ${cause.message}`, { cause });
    }
  }
}

const documentOf = <T extends Document>({ id, version, body }: Row): T =>
  ({ id, version, ...fieldsIn(String(body)) }) as T;

/** What is no JSON any more is kept as it is, in a field that fits no schema. */
function fieldsIn(body: string): object {
  try {
    return JSON.parse(body);
  } catch {
    return { unreadable: body };
  }
}
