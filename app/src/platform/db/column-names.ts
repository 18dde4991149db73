import { CamelCasePlugin, type UnknownRow } from 'kysely';

/**
 * Columns are snake_case in SQL and camelCase here. An array of objects holds the rows of a subquery, so its keys are
 * columns too; an object is a document (jsonb) and keeps the keys that it was stored with.
 */
export class ColumnNames extends CamelCasePlugin {
  constructor() {
    super({ maintainNestedObjectKeys: true });
  }

  protected override mapRow(row: UnknownRow): UnknownRow {
    const mapped = super.mapRow(row);
    for (const [key, value] of Object.entries(mapped)) {
      if (Array.isArray(value)) mapped[key] = value.map((item) => (isRow(item) ? this.mapRow(item) : item));
    }
    return mapped;
  }
}

function isRow(value: unknown): value is UnknownRow {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
