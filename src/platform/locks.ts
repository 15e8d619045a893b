/** Advisory locks of the database, all numbers in one place: two meanings under one number would wait for each other. */
export const locks = {
  /** One sealer of the journal at a time, within its transaction. */
  sealing: 20_261_201,
} as const;
