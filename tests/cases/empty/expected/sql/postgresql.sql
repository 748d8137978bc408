-- Tomt, version 0.1.0: database til PostgreSQL
-- Dannet af specifikationen; ret den, ikke denne fil.

SET standard_conforming_strings = on;

BEGIN;

COMMIT;
