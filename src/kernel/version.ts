/** Version of the engine, as in package.json: part of every snapshot. */
export const engineVersion = '0.1.0';
