import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { measureIds, measures } from '../domain/measures.ts';
import { engineVersion } from './engine.ts';
import { type Row, rowKeys, rowsOf, type ScenarioTable } from './tables.ts';

function columns(rows: readonly Row[]): ColumnSource[] {
  return [
    { name: 'scenario', data: rows.map((row) => row.scenario), type: 'STRING', nullable: false },
    { name: 'plan', data: rows.map((row) => row.plan), type: 'STRING', nullable: false },
    { name: 'replication', data: rows.map((row) => row.replication), type: 'INT32', nullable: false },
    ...measureIds.map(
      (measure): ColumnSource => ({
        name: measure,
        data: rows.map((row) => (Number.isNaN(row[measure]) ? null : row[measure])),
        type: 'DOUBLE',
      }),
    ),
  ];
}

const unitOf = (at: number): string | undefined => {
  const measure = measureIds[at - rowKeys.length];
  return measure === undefined ? undefined : measures[measure].unit;
};

/**
 * The tidy rows as a Parquet file: a missing value is null. The unit stands in each column's own metadata (`unit`) and,
 * for readers that do not show that, in the file's (`unit:<measure>`).
 */
export function toParquet(tables: readonly ScenarioTable[]): Uint8Array {
  const columnData = columns(tables.flatMap((table) => [...rowsOf(table)]));
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData }),
    createdBy: `fordela version ${engineVersion}`,
    kvMetadata: measureIds.map((measure) => ({ key: `unit:${measure}`, value: measures[measure].unit })),
  });
  // Synchronous with a ByteWriter; its type allows for writers that are not.
  void file.write({ columnData });
  for (const group of file.row_groups) {
    for (const [at, { meta_data: about }] of group.columns.entries()) {
      const unit = unitOf(at);
      if (about && unit !== undefined) about.key_value_metadata = [{ key: 'unit', value: unit }];
    }
  }
  void file.finish();
  return writer.getBytes();
}
