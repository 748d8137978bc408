-- Tomt, version 0.1.0: database til SQLite
-- Dannet af specifikationen; ret den, ikke denne fil.

PRAGMA foreign_keys = ON;

BEGIN;

COMMIT;
