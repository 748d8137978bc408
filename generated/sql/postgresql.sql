-- Kommunernes Ydelsessystem, version 0.1.0: database til PostgreSQL
-- Dannet af specifikationen; ret den, ikke denne fil.

SET standard_conforming_strings = on;

BEGIN;

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE OR REPLACE FUNCTION historik_vagt() RETURNS trigger LANGUAGE plpgsql AS $vagt$
DECLARE
    closing text := coalesce(TG_ARGV[0], '');
BEGIN
    IF TG_OP = 'UPDATE' AND closing <> '' THEN
        IF to_jsonb(OLD) ->> closing IS NULL AND to_jsonb(NEW) ->> closing IS NOT NULL
            AND to_jsonb(OLD) - closing = to_jsonb(NEW) - closing THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'history may not be changed: close the registration and add a new one'
        USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
END
$vagt$;

CREATE OR REPLACE FUNCTION historik_lukket() RETURNS trigger LANGUAGE plpgsql AS $lukket$
DECLARE
    closed boolean;
BEGIN
    EXECUTE format('SELECT %I IS NOT NULL FROM %I.%I WHERE %I = ($1).%I FOR SHARE',
        TG_ARGV[0], TG_TABLE_SCHEMA, TG_ARGV[1], TG_ARGV[2], TG_ARGV[3]) INTO closed USING NEW;
    IF closed THEN
        RAISE EXCEPTION 'the registration is closed'
            USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$lukket$;

CREATE OR REPLACE FUNCTION historik_objekt() RETURNS trigger LANGUAGE plpgsql AS $objekt$
DECLARE
    known boolean;
BEGIN
    IF TG_NARGS > 3 THEN
        EXECUTE format('INSERT INTO %I.%I (%I, %I) VALUES (($1).%I, ($1).%I) ON CONFLICT DO NOTHING',
            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[3], TG_ARGV[2], TG_ARGV[4]) USING NEW;
        EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I WHERE %I = ($1).%I AND %I IS NOT DISTINCT FROM ($1).%I)',
            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2], TG_ARGV[3], TG_ARGV[4]) INTO known USING NEW;
        IF NOT known THEN
            RAISE EXCEPTION 'the object belongs to somebody else'
                USING ERRCODE = 'insufficient_privilege', TABLE = TG_TABLE_NAME;
        END IF;
    ELSE
        EXECUTE format('INSERT INTO %I.%I (%I) VALUES (($1).%I) ON CONFLICT DO NOTHING',
            TG_TABLE_SCHEMA, TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]) USING NEW;
    END IF;
    RETURN NEW;
END
$objekt$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        CREATE ROLE ky_applikation NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'ky_applikation';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_analyse') THEN
        CREATE ROLE ky_analyse NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'ky_analyse';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        CREATE ROLE ky_laes_ikke_fortrolige_data NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_ikke_fortrolige_data';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        CREATE ROLE ky_laes_fortrolige_personoplysninger NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_fortrolige_personoplysninger';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        CREATE ROLE ky_laes_foelsomme_personoplysninger NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_foelsomme_personoplysninger';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        CREATE ROLE ky_laes_vip_sager NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'ky_laes_vip_sager';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE TABLE IF NOT EXISTS pseudonymnoegle (
    ene boolean DEFAULT true PRIMARY KEY CHECK (ene),
    noegle bytea NOT NULL CHECK (octet_length(noegle) >= 32)
);

REVOKE ALL ON pseudonymnoegle FROM PUBLIC;

-- satsregulering: Satsregulering, model/information/beregning.yaml:339
CREATE TABLE satsregulering (
    id TEXT NOT NULL,
    satskode TEXT NOT NULL,
    aar BIGINT NOT NULL,
    reguleringsprocent NUMERIC(18, 2) NOT NULL,
    tidligere_beloeb NUMERIC(18, 2) NOT NULL,
    reguleret_beloeb NUMERIC(18, 2) NOT NULL,
    CONSTRAINT pk_satsregulering PRIMARY KEY (id),
    CONSTRAINT uq_satsregulering_satskode_aar UNIQUE (satskode, aar),
    CONSTRAINT ck_satsregulering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_satsregulering_satskode_matches CHECK (satskode ~ '^[^\n\r]{1,50}$')
);
COMMENT ON TABLE satsregulering IS 'satsregulering
årlig ændring af en sats, så den følger udviklingen i samfundets lønninger
Lovgrundlag: LAS § 109; SATSREG § 1
Krav: K-0052, K-0057
Kilde: model/information/beregning.yaml:339';
COMMENT ON COLUMN satsregulering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN satsregulering.satskode IS 'satskode
betegnelse for det beløb, der ændres
Kilde: model/information/beregning.yaml:352';
COMMENT ON COLUMN satsregulering.aar IS 'år
kalenderår, hvor det nye beløb gælder fra 1. januar
Lovgrundlag: LAS § 109
Kilde: model/information/beregning.yaml:358';
COMMENT ON COLUMN satsregulering.reguleringsprocent IS 'reguleringsprocent
den andel, som beløbet ændres med
Lovgrundlag: LAS § 109
Krav: K-0057
Kilde: model/information/beregning.yaml:365';
COMMENT ON COLUMN satsregulering.tidligere_beloeb IS 'tidligere beløb
det, som var gældende før ændringen
Lovgrundlag: SATSREG § 1
Kilde: model/information/beregning.yaml:372';
COMMENT ON COLUMN satsregulering.reguleret_beloeb IS 'reguleret beløb
det, som gælder efter ændringen
Lovgrundlag: LAS § 109
Krav: K-0057
Kilde: model/information/beregning.yaml:380';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON satsregulering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, satskode, aar, reguleringsprocent, tidligere_beloeb, reguleret_beloeb) ON satsregulering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ydelse_objekt: Ydelse, model/information/bevilling.yaml:145
CREATE TABLE ydelse_objekt (
    id TEXT NOT NULL,
    CONSTRAINT pk_ydelse_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE ydelse_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
ydelse
hjælp, som kommunen kan give en borger efter en lov
Krav: K-0059, K-0084
Kilde: model/information/bevilling.yaml:145';
COMMENT ON COLUMN ydelse_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ydelse_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id) ON ydelse_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ydelse: Ydelse, model/information/bevilling.yaml:145
CREATE TABLE ydelse (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    navn TEXT NOT NULL,
    ydelsesart TEXT NOT NULL,
    hjemmel TEXT NOT NULL,
    loebende BOOLEAN NOT NULL,
    skattepligtig BOOLEAN NOT NULL,
    tilbagebetalingspligtig BOOLEAN NOT NULL,
    kle TEXT,
    CONSTRAINT pk_ydelse PRIMARY KEY (raekke),
    CONSTRAINT fk_ydelse_id FOREIGN KEY(id) REFERENCES ydelse_objekt (id),
    CONSTRAINT ck_ydelse_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_ydelse_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_ydelse_navn_matches CHECK (navn ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_ydelse_ydelsesart_one_of CHECK (ydelsesart IN ('kontanthjælp', 'uddannelseshjælp', 'særligStøtte', 'revalideringsydelse', 'ledighedsydelse', 'ressourceforløbsydelse', 'fleksløntilskud', 'enkeltydelse', 'personligtTillæg', 'helbredstillæg', 'udvidetHelbredstillæg')),
    CONSTRAINT ck_ydelse_hjemmel_matches CHECK (hjemmel ~ '^[^\n\r]*$' AND char_length(hjemmel) >= 1 AND char_length(hjemmel) <= 1024),
    CONSTRAINT ck_ydelse_kle_matches CHECK (kle ~ '^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$'),
    CONSTRAINT ex_ydelse_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&),
    CONSTRAINT ex_ydelse_navn EXCLUDE USING gist (navn WITH =, daterange(virkning_fra, virkning_til) WITH &&)
);
CREATE INDEX ix_ydelse_id_virkning_fra ON ydelse (id, virkning_fra);
COMMENT ON TABLE ydelse IS 'ydelse
hjælp, som kommunen kan give en borger efter en lov
Krav: K-0059, K-0084
Kilde: model/information/bevilling.yaml:145';
COMMENT ON COLUMN ydelse.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/bevilling.yaml:145';
COMMENT ON COLUMN ydelse.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN ydelse.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/bevilling.yaml:145';
COMMENT ON COLUMN ydelse.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/bevilling.yaml:145';
COMMENT ON COLUMN ydelse.navn IS 'navn
betegnelse, som hjælpen er kendt under
Kilde: model/information/bevilling.yaml:161';
COMMENT ON COLUMN ydelse.ydelsesart IS 'ydelsesart
det behov, som hjælpen dækker
Krav: K-0084
Kilde: model/information/bevilling.yaml:168';
COMMENT ON COLUMN ydelse.hjemmel IS 'hjemmel
den bestemmelse, som hjælpen gives efter
Krav: K-0054
Kilde: model/information/bevilling.yaml:174';
COMMENT ON COLUMN ydelse.loebende IS 'løbende
angivelse af, om hjælpen gives igen og igen, så længe behovet varer
Krav: K-0084
Kilde: model/information/bevilling.yaml:180';
COMMENT ON COLUMN ydelse.skattepligtig IS 'skattepligtig
angivelse af, om modtageren skal betale indkomstskat af hjælpen
Kilde: model/information/bevilling.yaml:187';
COMMENT ON COLUMN ydelse.tilbagebetalingspligtig IS 'tilbagebetalingspligtig
angivelse af, om hjælpen fra begyndelsen gives på vilkår af, at pengene skal leveres tilbage
Kilde: model/information/bevilling.yaml:193';
COMMENT ON COLUMN ydelse.kle IS 'KLE-emne
nummer på den slags opgave, som hjælpen hører under
Krav: K-0080, K-0084, K-0087, K-0108
Kilde: model/information/bevilling.yaml:199';
CREATE TRIGGER ydelse_objektnavn BEFORE INSERT ON ydelse FOR EACH ROW EXECUTE FUNCTION historik_objekt('ydelse_objekt', 'id', 'id');
CREATE VIEW ydelse_gaeldende WITH (security_invoker = true) AS
SELECT ydelse.raekke, ydelse.id, ydelse.virkning_fra, ydelse.virkning_til, ydelse.navn, ydelse.ydelsesart, ydelse.hjemmel, ydelse.loebende, ydelse.skattepligtig, ydelse.tilbagebetalingspligtig, ydelse.kle FROM ydelse WHERE ydelse.virkning_fra <= CURRENT_DATE AND (ydelse.virkning_til IS NULL OR CURRENT_DATE < ydelse.virkning_til);
CREATE FUNCTION ydelse_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF ydelse_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT ydelse.raekke, ydelse.id, ydelse.virkning_fra, ydelse.virkning_til, ydelse.navn, ydelse.ydelsesart, ydelse.hjemmel, ydelse.loebende, ydelse.skattepligtig, ydelse.tilbagebetalingspligtig, ydelse.kle FROM ydelse WHERE ydelse.virkning_fra <= $1 AND (ydelse.virkning_til IS NULL OR $1 < ydelse.virkning_til);
END;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON ydelse TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON ydelse_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, ydelsesart, hjemmel, loebende, skattepligtig, tilbagebetalingspligtig, kle) ON ydelse TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sag_objekt: Sag, model/information/sag.yaml:238
CREATE TABLE sag_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_sag_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE sag_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
sag
samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed
Lovgrundlag: RSL § 10
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN sag_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE sag_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE sag_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY sag_objekt_adskillelse ON sag_objekt USING (sag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON sag_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON sag_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON sag_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON sag_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- bevilling_objekt: Bevilling, model/information/bevilling.yaml:261
CREATE TABLE bevilling_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_bevilling_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE bevilling_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
bevilling
en myndigheds tilsagn til en borger om en eller flere ydelser i en periode
Lovgrundlag: LAS § 25
Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN bevilling_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE bevilling_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE bevilling_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY bevilling_objekt_adskillelse ON bevilling_objekt USING (bevilling_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilling_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON bevilling_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON bevilling_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON bevilling_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON bevilling_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- bevilget_ydelse_objekt: BevilgetYdelse, model/information/bevilling.yaml:366
CREATE TABLE bevilget_ydelse_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_bevilget_ydelse_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE bevilget_ydelse_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
bevilget ydelse
hjælp af én bestemt slags, som en borger har fået ret til
Lovgrundlag: LAS § 25
Krav: K-0023, K-0059, K-0072, K-0074, K-0092
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN bevilget_ydelse_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE bevilget_ydelse_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE bevilget_ydelse_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY bevilget_ydelse_objekt_adskillelse ON bevilget_ydelse_objekt USING (bevilget_ydelse_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilget_ydelse_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON bevilget_ydelse_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON bevilget_ydelse_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON bevilget_ydelse_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON bevilget_ydelse_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- bevilget_ydelse: BevilgetYdelse, model/information/bevilling.yaml:366
CREATE TABLE bevilget_ydelse (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    ydelse_id TEXT NOT NULL,
    tilbagebetalingspligtig BOOLEAN NOT NULL,
    begrundelse TEXT,
    bevilling_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_bevilget_ydelse PRIMARY KEY (raekke),
    CONSTRAINT fk_bevilget_ydelse_id FOREIGN KEY(id) REFERENCES bevilget_ydelse_objekt (id),
    CONSTRAINT fk_bevilget_ydelse_ydelse_id FOREIGN KEY(ydelse_id) REFERENCES ydelse_objekt (id),
    CONSTRAINT fk_bevilget_ydelse_bevilling_id FOREIGN KEY(bevilling_id) REFERENCES bevilling_objekt (id) ON DELETE CASCADE,
    CONSTRAINT ck_bevilget_ydelse_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_bevilget_ydelse_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_bevilget_ydelse_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_bevilget_ydelse_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_bevilget_ydelse_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ex_bevilget_ydelse_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_bevilget_ydelse_bevilling_id ON bevilget_ydelse (bevilling_id);
CREATE INDEX ix_bevilget_ydelse_id_current ON bevilget_ydelse (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_bevilget_ydelse_id_virkning_fra_registrering_fra ON bevilget_ydelse (id, virkning_fra, registrering_fra);
CREATE INDEX ix_bevilget_ydelse_ydelse_id ON bevilget_ydelse (ydelse_id);
COMMENT ON TABLE bevilget_ydelse IS 'bevilget ydelse
hjælp af én bestemt slags, som en borger har fået ret til
Lovgrundlag: LAS § 25
Krav: K-0023, K-0059, K-0072, K-0074, K-0092
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN bevilget_ydelse.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/bevilling.yaml:366';
COMMENT ON COLUMN bevilget_ydelse.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN bevilget_ydelse.startdato IS 'startdato
første dag, hvor denne slags hjælp gives
Kilde: model/information/bevilling.yaml:379';
COMMENT ON COLUMN bevilget_ydelse.slutdato IS 'slutdato
sidste dag, hvor denne slags hjælp gives
Kilde: model/information/bevilling.yaml:388';
COMMENT ON COLUMN bevilget_ydelse.ydelse_id IS 'ydelse
den hjælp i kataloget, som borgeren får
Kilde: model/information/bevilling.yaml:398';
COMMENT ON COLUMN bevilget_ydelse.tilbagebetalingspligtig IS 'tilbagebetalingspligtig
angivelse af, om netop denne borger skal levere pengene tilbage
Krav: K-0089
Kilde: model/information/bevilling.yaml:406';
COMMENT ON COLUMN bevilget_ydelse.begrundelse IS 'begrundelse
kort tekst om, hvorfor borgeren får netop denne slags hjælp
Kilde: model/information/bevilling.yaml:419';
COMMENT ON COLUMN bevilget_ydelse.bevilling_id IS 'Objektet, som rækken er en del af
bevilgede ydelser
de former for hjælp, som tilsagnet omfatter
Kilde: model/information/bevilling.yaml:355';
COMMENT ON COLUMN bevilget_ydelse.position IS 'Plads i listen; den første er 0
Kilde: model/information/bevilling.yaml:366';
CREATE TRIGGER bevilget_ydelse_objektnavn BEFORE INSERT ON bevilget_ydelse FOR EACH ROW EXECUTE FUNCTION historik_objekt('bevilget_ydelse_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER bevilget_ydelse_vagt BEFORE UPDATE OR DELETE ON bevilget_ydelse FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER bevilget_ydelse_vagt_truncate BEFORE TRUNCATE ON bevilget_ydelse FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW bevilget_ydelse_gaeldende WITH (security_invoker = true) AS
SELECT bevilget_ydelse.raekke, bevilget_ydelse.id, bevilget_ydelse.virkning_fra, bevilget_ydelse.virkning_til, bevilget_ydelse.registrering_fra, bevilget_ydelse.registrering_til, bevilget_ydelse.registreringsaktoer, bevilget_ydelse.myndighedskode, bevilget_ydelse.startdato, bevilget_ydelse.slutdato, bevilget_ydelse.ydelse_id, bevilget_ydelse.tilbagebetalingspligtig, bevilget_ydelse.begrundelse, bevilget_ydelse.bevilling_id, bevilget_ydelse.position FROM bevilget_ydelse WHERE bevilget_ydelse.virkning_fra <= CURRENT_DATE AND (bevilget_ydelse.virkning_til IS NULL OR CURRENT_DATE < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL;
CREATE FUNCTION bevilget_ydelse_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF bevilget_ydelse_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT bevilget_ydelse.raekke, bevilget_ydelse.id, bevilget_ydelse.virkning_fra, bevilget_ydelse.virkning_til, bevilget_ydelse.registrering_fra, bevilget_ydelse.registrering_til, bevilget_ydelse.registreringsaktoer, bevilget_ydelse.myndighedskode, bevilget_ydelse.startdato, bevilget_ydelse.slutdato, bevilget_ydelse.ydelse_id, bevilget_ydelse.tilbagebetalingspligtig, bevilget_ydelse.begrundelse, bevilget_ydelse.bevilling_id, bevilget_ydelse.position FROM bevilget_ydelse WHERE bevilget_ydelse.virkning_fra <= $1 AND (bevilget_ydelse.virkning_til IS NULL OR $1 < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_fra <= $2 AND (bevilget_ydelse.registrering_til IS NULL OR $2 < bevilget_ydelse.registrering_til);
END;
ALTER TABLE bevilget_ydelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE bevilget_ydelse FORCE ROW LEVEL SECURITY;
CREATE POLICY bevilget_ydelse_adskillelse ON bevilget_ydelse USING (bevilget_ydelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilget_ydelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON bevilget_ydelse TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON bevilget_ydelse_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, ydelse_id, tilbagebetalingspligtig, begrundelse, bevilling_id, position) ON bevilget_ydelse TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, ydelse_id, tilbagebetalingspligtig, begrundelse, bevilling_id, position) ON bevilget_ydelse TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, ydelse_id, tilbagebetalingspligtig, begrundelse, bevilling_id, position) ON bevilget_ydelse TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- oekonomisk_effektueringsplan_objekt: ØkonomiskEffektueringsplan, model/information/bevilling.yaml:443
CREATE TABLE oekonomisk_effektueringsplan_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_oekonomisk_effektueringsplan_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE oekonomisk_effektueringsplan_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
økonomisk effektueringsplan
beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales
Lovgrundlag: LAS § 89
Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN oekonomisk_effektueringsplan_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE oekonomisk_effektueringsplan_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE oekonomisk_effektueringsplan_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY oekonomisk_effektueringsplan_objekt_adskillelse ON oekonomisk_effektueringsplan_objekt USING (oekonomisk_effektueringsplan_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_effektueringsplan_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON oekonomisk_effektueringsplan_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON oekonomisk_effektueringsplan_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON oekonomisk_effektueringsplan_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON oekonomisk_effektueringsplan_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- oekonomisk_effektueringsplan: ØkonomiskEffektueringsplan, model/information/bevilling.yaml:443
CREATE TABLE oekonomisk_effektueringsplan (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    beregningsfrekvens TEXT NOT NULL,
    forud_bagud TEXT NOT NULL,
    dispositionsdag TEXT NOT NULL,
    ydelsesbeloeb NUMERIC(18, 2),
    manuelt_godkendes BOOLEAN NOT NULL,
    bevilget_ydelse_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_oekonomisk_effektueringsplan PRIMARY KEY (raekke),
    CONSTRAINT fk_oekonomisk_effektueringsplan_id FOREIGN KEY(id) REFERENCES oekonomisk_effektueringsplan_objekt (id),
    CONSTRAINT fk_oekonomisk_effektueringsplan_bevilget_ydelse_id FOREIGN KEY(bevilget_ydelse_id) REFERENCES bevilget_ydelse_objekt (id) ON DELETE CASCADE,
    CONSTRAINT ck_oekonomisk_effektueringsplan_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_oekonomisk_effektueringsplan_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_oekonomisk_effektueringsplan_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_oekonomisk_effektueringsplan_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_oekonomisk_effektueringsplan_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_oekonomisk_effektueringsplan_beregningsfrekvens_one_of CHECK (beregningsfrekvens IN ('enGang', 'ugentligt', 'hverFjortendeDag', 'månedligt')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_forud_bagud_one_of CHECK (forud_bagud IN ('Forud', 'Bagud')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_dispositionsdag_matches CHECK (dispositionsdag ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ex_oekonomisk_effektueringsplan_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_oekonomisk_effektueringsplan_bevilget_ydelse_id ON oekonomisk_effektueringsplan (bevilget_ydelse_id);
CREATE INDEX ix_oekonomisk_effektueringsplan_id_current ON oekonomisk_effektueringsplan (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_oekonomisk_effektueringsplan_id_virkning_fra_regist_dc44f2f1 ON oekonomisk_effektueringsplan (id, virkning_fra, registrering_fra);
COMMENT ON TABLE oekonomisk_effektueringsplan IS 'økonomisk effektueringsplan
beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales
Lovgrundlag: LAS § 89
Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN oekonomisk_effektueringsplan.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/bevilling.yaml:443';
COMMENT ON COLUMN oekonomisk_effektueringsplan.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN oekonomisk_effektueringsplan.startdato IS 'startdato
første dag, som der skal udbetales for
Kilde: model/information/bevilling.yaml:459';
COMMENT ON COLUMN oekonomisk_effektueringsplan.slutdato IS 'slutdato
sidste dag, som der skal udbetales for
Kilde: model/information/bevilling.yaml:467';
COMMENT ON COLUMN oekonomisk_effektueringsplan.beregningsfrekvens IS 'beregningsfrekvens
hvor tit der regnes og udbetales
Lovgrundlag: LAS § 89, stk. 1
Krav: K-0024
Kilde: model/information/bevilling.yaml:477';
COMMENT ON COLUMN oekonomisk_effektueringsplan.forud_bagud IS 'forud eller bagud
om pengene er til rådighed før eller efter det tidsrum, de dækker
Lovgrundlag: LAS § 89, stk. 1
Krav: K-0024
Kilde: model/information/bevilling.yaml:484';
COMMENT ON COLUMN oekonomisk_effektueringsplan.dispositionsdag IS 'dispositionsdag
den dag i tidsrummet, hvor modtageren skal kunne bruge pengene
Krav: K-0024
Kilde: model/information/bevilling.yaml:497';
COMMENT ON COLUMN oekonomisk_effektueringsplan.ydelsesbeloeb IS 'ydelsesbeløb
det, som ventes udbetalt for hvert tidsrum før skat
Kilde: model/information/bevilling.yaml:508';
COMMENT ON COLUMN oekonomisk_effektueringsplan.manuelt_godkendes IS 'manuelt godkendes
angivelse af, om en medarbejder skal se på hver betaling, før pengene sendes
Krav: K-0024, K-0112
Kilde: model/information/bevilling.yaml:523';
COMMENT ON COLUMN oekonomisk_effektueringsplan.bevilget_ydelse_id IS 'Objektet, som rækken er en del af
effektueringsplaner
beskrivelser af, hvordan hjælpen skal omsættes til betalinger
Kilde: model/information/bevilling.yaml:429';
COMMENT ON COLUMN oekonomisk_effektueringsplan.position IS 'Plads i listen; den første er 0
Kilde: model/information/bevilling.yaml:443';
CREATE TRIGGER oekonomisk_effektueringsplan_objektnavn BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW EXECUTE FUNCTION historik_objekt('oekonomisk_effektueringsplan_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER oekonomisk_effektueringsplan_vagt BEFORE UPDATE OR DELETE ON oekonomisk_effektueringsplan FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER oekonomisk_effektueringsplan_vagt_truncate BEFORE TRUNCATE ON oekonomisk_effektueringsplan FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW oekonomisk_effektueringsplan_gaeldende WITH (security_invoker = true) AS
SELECT oekonomisk_effektueringsplan.raekke, oekonomisk_effektueringsplan.id, oekonomisk_effektueringsplan.virkning_fra, oekonomisk_effektueringsplan.virkning_til, oekonomisk_effektueringsplan.registrering_fra, oekonomisk_effektueringsplan.registrering_til, oekonomisk_effektueringsplan.registreringsaktoer, oekonomisk_effektueringsplan.myndighedskode, oekonomisk_effektueringsplan.startdato, oekonomisk_effektueringsplan.slutdato, oekonomisk_effektueringsplan.beregningsfrekvens, oekonomisk_effektueringsplan.forud_bagud, oekonomisk_effektueringsplan.dispositionsdag, oekonomisk_effektueringsplan.ydelsesbeloeb, oekonomisk_effektueringsplan.manuelt_godkendes, oekonomisk_effektueringsplan.bevilget_ydelse_id, oekonomisk_effektueringsplan.position FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.virkning_fra <= CURRENT_DATE AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR CURRENT_DATE < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL;
CREATE FUNCTION oekonomisk_effektueringsplan_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF oekonomisk_effektueringsplan_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT oekonomisk_effektueringsplan.raekke, oekonomisk_effektueringsplan.id, oekonomisk_effektueringsplan.virkning_fra, oekonomisk_effektueringsplan.virkning_til, oekonomisk_effektueringsplan.registrering_fra, oekonomisk_effektueringsplan.registrering_til, oekonomisk_effektueringsplan.registreringsaktoer, oekonomisk_effektueringsplan.myndighedskode, oekonomisk_effektueringsplan.startdato, oekonomisk_effektueringsplan.slutdato, oekonomisk_effektueringsplan.beregningsfrekvens, oekonomisk_effektueringsplan.forud_bagud, oekonomisk_effektueringsplan.dispositionsdag, oekonomisk_effektueringsplan.ydelsesbeloeb, oekonomisk_effektueringsplan.manuelt_godkendes, oekonomisk_effektueringsplan.bevilget_ydelse_id, oekonomisk_effektueringsplan.position FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.virkning_fra <= $1 AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR $1 < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_fra <= $2 AND (oekonomisk_effektueringsplan.registrering_til IS NULL OR $2 < oekonomisk_effektueringsplan.registrering_til);
END;
ALTER TABLE oekonomisk_effektueringsplan ENABLE ROW LEVEL SECURITY;
ALTER TABLE oekonomisk_effektueringsplan FORCE ROW LEVEL SECURITY;
CREATE POLICY oekonomisk_effektueringsplan_adskillelse ON oekonomisk_effektueringsplan USING (oekonomisk_effektueringsplan.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_effektueringsplan.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON oekonomisk_effektueringsplan TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON oekonomisk_effektueringsplan_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, beregningsfrekvens, forud_bagud, dispositionsdag, ydelsesbeloeb, manuelt_godkendes, bevilget_ydelse_id, position) ON oekonomisk_effektueringsplan TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, beregningsfrekvens, forud_bagud, dispositionsdag, ydelsesbeloeb, manuelt_godkendes, bevilget_ydelse_id, position) ON oekonomisk_effektueringsplan TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, beregningsfrekvens, forud_bagud, dispositionsdag, ydelsesbeloeb, manuelt_godkendes, bevilget_ydelse_id, position) ON oekonomisk_effektueringsplan TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- myndighed_objekt: Myndighed, model/information/faelles.yaml:185
CREATE TABLE myndighed_objekt (
    id TEXT NOT NULL,
    CONSTRAINT pk_myndighed_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE myndighed_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
myndighed
offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder
Krav: K-0086
Kilde: model/information/faelles.yaml:185';
COMMENT ON COLUMN myndighed_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON myndighed_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id) ON myndighed_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- myndighed: Myndighed, model/information/faelles.yaml:185
CREATE TABLE myndighed (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    navn TEXT NOT NULL,
    cvr_nummer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_myndighed PRIMARY KEY (raekke),
    CONSTRAINT fk_myndighed_id FOREIGN KEY(id) REFERENCES myndighed_objekt (id),
    CONSTRAINT ck_myndighed_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_myndighed_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_myndighed_navn_matches CHECK (navn ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_myndighed_cvr_nummer_matches CHECK (cvr_nummer ~ '^[0-9]{8}$'),
    CONSTRAINT ck_myndighed_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ex_myndighed_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&),
    CONSTRAINT ex_myndighed_myndighedskode EXCLUDE USING gist (myndighedskode WITH =, daterange(virkning_fra, virkning_til) WITH &&)
);
CREATE INDEX ix_myndighed_id_virkning_fra ON myndighed (id, virkning_fra);
COMMENT ON TABLE myndighed IS 'myndighed
offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder
Krav: K-0086
Kilde: model/information/faelles.yaml:185';
COMMENT ON COLUMN myndighed.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/faelles.yaml:185';
COMMENT ON COLUMN myndighed.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN myndighed.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/faelles.yaml:185';
COMMENT ON COLUMN myndighed.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/faelles.yaml:185';
COMMENT ON COLUMN myndighed.navn IS 'navn
betegnelse, som organisationen er kendt under
Kilde: model/information/faelles.yaml:198';
COMMENT ON COLUMN myndighed.cvr_nummer IS 'CVR-nummer
nummer, som organisationen er registreret med som juridisk enhed
Krav: K-0107
Kilde: model/information/faelles.yaml:204';
COMMENT ON COLUMN myndighed.myndighedskode IS 'myndighedskode
nummer, som organisationen har i den fælles nummerering af offentlige organisationer
Krav: K-0092
Kilde: model/information/faelles.yaml:214';
CREATE TRIGGER myndighed_objektnavn BEFORE INSERT ON myndighed FOR EACH ROW EXECUTE FUNCTION historik_objekt('myndighed_objekt', 'id', 'id');
CREATE VIEW myndighed_gaeldende WITH (security_invoker = true) AS
SELECT myndighed.raekke, myndighed.id, myndighed.virkning_fra, myndighed.virkning_til, myndighed.navn, myndighed.cvr_nummer, myndighed.myndighedskode FROM myndighed WHERE myndighed.virkning_fra <= CURRENT_DATE AND (myndighed.virkning_til IS NULL OR CURRENT_DATE < myndighed.virkning_til);
CREATE FUNCTION myndighed_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF myndighed_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT myndighed.raekke, myndighed.id, myndighed.virkning_fra, myndighed.virkning_til, myndighed.navn, myndighed.cvr_nummer, myndighed.myndighedskode FROM myndighed WHERE myndighed.virkning_fra <= $1 AND (myndighed.virkning_til IS NULL OR $1 < myndighed.virkning_til);
END;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON myndighed TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON myndighed_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer, myndighedskode) ON myndighed TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- virksomhed_objekt: Virksomhed, model/information/faelles.yaml:221
CREATE TABLE virksomhed_objekt (
    id TEXT NOT NULL,
    CONSTRAINT pk_virksomhed_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE virksomhed_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
virksomhed
juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn
Kilde: model/information/faelles.yaml:221';
COMMENT ON COLUMN virksomhed_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON virksomhed_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id) ON virksomhed_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- virksomhed: Virksomhed, model/information/faelles.yaml:221
CREATE TABLE virksomhed (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    navn TEXT NOT NULL,
    cvr_nummer TEXT NOT NULL,
    CONSTRAINT pk_virksomhed PRIMARY KEY (raekke),
    CONSTRAINT fk_virksomhed_id FOREIGN KEY(id) REFERENCES virksomhed_objekt (id),
    CONSTRAINT ck_virksomhed_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_virksomhed_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_virksomhed_navn_matches CHECK (navn ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_virksomhed_cvr_nummer_matches CHECK (cvr_nummer ~ '^[0-9]{8}$'),
    CONSTRAINT ex_virksomhed_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&),
    CONSTRAINT ex_virksomhed_cvr_nummer EXCLUDE USING gist (cvr_nummer WITH =, daterange(virkning_fra, virkning_til) WITH &&)
);
CREATE INDEX ix_virksomhed_id_virkning_fra ON virksomhed (id, virkning_fra);
COMMENT ON TABLE virksomhed IS 'virksomhed
juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn
Kilde: model/information/faelles.yaml:221';
COMMENT ON COLUMN virksomhed.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/faelles.yaml:221';
COMMENT ON COLUMN virksomhed.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN virksomhed.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/faelles.yaml:221';
COMMENT ON COLUMN virksomhed.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/faelles.yaml:221';
COMMENT ON COLUMN virksomhed.navn IS 'navn
betegnelse, som enheden er registreret under
Kilde: model/information/faelles.yaml:234';
COMMENT ON COLUMN virksomhed.cvr_nummer IS 'CVR-nummer
nummer, som enheden er registreret med
Kilde: model/information/faelles.yaml:240';
CREATE TRIGGER virksomhed_objektnavn BEFORE INSERT ON virksomhed FOR EACH ROW EXECUTE FUNCTION historik_objekt('virksomhed_objekt', 'id', 'id');
CREATE VIEW virksomhed_gaeldende WITH (security_invoker = true) AS
SELECT virksomhed.raekke, virksomhed.id, virksomhed.virkning_fra, virksomhed.virkning_til, virksomhed.navn, virksomhed.cvr_nummer FROM virksomhed WHERE virksomhed.virkning_fra <= CURRENT_DATE AND (virksomhed.virkning_til IS NULL OR CURRENT_DATE < virksomhed.virkning_til);
CREATE FUNCTION virksomhed_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF virksomhed_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT virksomhed.raekke, virksomhed.id, virksomhed.virkning_fra, virksomhed.virkning_til, virksomhed.navn, virksomhed.cvr_nummer FROM virksomhed WHERE virksomhed.virkning_fra <= $1 AND (virksomhed.virkning_til IS NULL OR $1 < virksomhed.virkning_til);
END;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON virksomhed TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON virksomhed_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, navn, cvr_nummer) ON virksomhed TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- person_objekt: Person, model/information/person.yaml:139
CREATE TABLE person_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_person_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE person_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
person
menneske, som kommunen har oplysninger om i en sag
Krav: K-0048
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN person_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE person_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY person_objekt_adskillelse ON person_objekt USING (person_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (person_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON person_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON person_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON person_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON person_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beregningsgrundlag: Beregningsgrundlag, model/information/beregning.yaml:40
CREATE TABLE beregningsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    ansoeger_id TEXT NOT NULL,
    sats NUMERIC(18, 2),
    formuegraense NUMERIC(18, 2),
    formue_overstiger_graense BOOLEAN,
    timefradrag NUMERIC(18, 2),
    fradrag_indtaegt NUMERIC(18, 2),
    fradrag_aegtefaelle_indtaegt NUMERIC(18, 2),
    aegtefaelles_bruttoindtaegt NUMERIC(18, 2),
    opfylder_grundbetingelser BOOLEAN,
    samlivsvirkning TEXT,
    CONSTRAINT pk_beregningsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_beregningsgrundlag_ansoeger_id FOREIGN KEY(ansoeger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_beregningsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_beregningsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_beregningsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_beregningsgrundlag_formuegraense_at_least CHECK (formuegraense >= 0),
    CONSTRAINT ck_beregningsgrundlag_timefradrag_at_least CHECK (timefradrag >= 0),
    CONSTRAINT ck_beregningsgrundlag_fradrag_indtaegt_at_least CHECK (fradrag_indtaegt >= 0),
    CONSTRAINT ck_beregningsgrundlag_fradrag_aegtefaelle_indtaegt_at_least CHECK (fradrag_aegtefaelle_indtaegt >= 0),
    CONSTRAINT ck_beregningsgrundlag_aegtefaelles_bruttoindtaegt_at_least CHECK (aegtefaelles_bruttoindtaegt >= 0),
    CONSTRAINT ck_beregningsgrundlag_samlivsvirkning_one_of CHECK (samlivsvirkning IN ('ingen', 'halv'))
);
CREATE INDEX ix_beregningsgrundlag_ansoeger_id ON beregningsgrundlag (ansoeger_id);
COMMENT ON TABLE beregningsgrundlag IS 'beregningsgrundlag
samling af oplysninger og satser, som én måneds ydelse regnes ud fra
Lovgrundlag: LAS § 25; LAS § 30; LAS § 31
Krav: K-0013, K-0020, K-0021, K-0040, K-0043, K-0046, K-0053, K-0056, K-0082, K-0124
Kilde: model/information/beregning.yaml:40';
COMMENT ON COLUMN beregningsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN beregningsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN beregningsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Krav: K-0030, K-0053
Kilde: model/information/beregning.yaml:54';
COMMENT ON COLUMN beregningsgrundlag.ansoeger_id IS 'ansøger
person, hvis hjælp der regnes på
Kilde: model/information/beregning.yaml:60';
COMMENT ON COLUMN beregningsgrundlag.sats IS 'sats
det faste beløb pr. måned, som ansøgerens alder, forsørgelse og bolig giver ret til
Lovgrundlag: LAS § 25
Krav: K-0012, K-0052, K-0055, K-0125
Kilde: model/information/beregning.yaml:68';
COMMENT ON COLUMN beregningsgrundlag.formuegraense IS 'formuegrænse
det beløb, som den enlige eller parret må eje og stadig få hjælp
Lovgrundlag: LAS § 14, stk. 1
Krav: K-0011, K-0125
Kilde: model/information/beregning.yaml:82';
COMMENT ON COLUMN beregningsgrundlag.formue_overstiger_graense IS 'formue overstiger grænse
angivelse af, om den enlige eller parret ejer mere, end loven lader ude af betragtning
Lovgrundlag: LAS § 14, stk. 1
Krav: K-0011
Kilde: model/information/beregning.yaml:96';
COMMENT ON COLUMN beregningsgrundlag.timefradrag IS 'timefradrag
den del af arbejdsindtægten, som ansøgeren beholder på grund af de timer, der er arbejdet
Lovgrundlag: LAS § 31, stk. 1
Krav: K-0017
Kilde: model/information/beregning.yaml:108';
COMMENT ON COLUMN beregningsgrundlag.fradrag_indtaegt IS 'fradrag for egen indtægt
det, som hjælpen nedsættes med, fordi ansøgeren selv har fået penge til rådighed
Lovgrundlag: LAS § 30, stk. 1
Krav: K-0016
Kilde: model/information/beregning.yaml:120';
COMMENT ON COLUMN beregningsgrundlag.fradrag_aegtefaelle_indtaegt IS 'fradrag for ægtefællens indtægt
det, som hjælpen nedsættes med, fordi den anden part i ægteskabet har fået penge til rådighed
Lovgrundlag: LAS § 30
Krav: K-0014, K-0016
Kilde: model/information/beregning.yaml:128';
COMMENT ON COLUMN beregningsgrundlag.aegtefaelles_bruttoindtaegt IS 'ægtefælles bruttoindtægt
det, som den anden part i ægteskabet har fået til rådighed i måneden, før noget er trukket fra
Lovgrundlag: LAS § 30
Krav: K-0014
Kilde: model/information/beregning.yaml:143';
COMMENT ON COLUMN beregningsgrundlag.opfylder_grundbetingelser IS 'opfylder grundbetingelser
angivelse af, om ansøgeren har en social begivenhed, mangler midler og er uden anden hjælp
Lovgrundlag: LAS § 11, stk. 2
Kilde: model/information/beregning.yaml:151';
COMMENT ON COLUMN beregningsgrundlag.samlivsvirkning IS 'samlivsvirkning
hvor meget en samlevers indtægter påvirker hjælpen
Lovgrundlag: LAS § 2 a; LAS § 2 b
Krav: K-0015, K-0125
Kilde: model/information/beregning.yaml:162';
ALTER TABLE beregningsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE beregningsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY beregningsgrundlag_adskillelse ON beregningsgrundlag USING (beregningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beregningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON beregningsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, ansoeger_id, sats, formuegraense, formue_overstiger_graense, timefradrag, fradrag_indtaegt, fradrag_aegtefaelle_indtaegt, aegtefaelles_bruttoindtaegt, opfylder_grundbetingelser, samlivsvirkning) ON beregningsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, ansoeger_id, sats, formuegraense, formue_overstiger_graense, timefradrag, fradrag_indtaegt, fradrag_aegtefaelle_indtaegt, aegtefaelles_bruttoindtaegt, opfylder_grundbetingelser, samlivsvirkning) ON beregningsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, ansoeger_id, sats, formuegraense, formue_overstiger_graense, timefradrag, fradrag_indtaegt, fradrag_aegtefaelle_indtaegt, aegtefaelles_bruttoindtaegt, opfylder_grundbetingelser, samlivsvirkning) ON beregningsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beregningsresultat: Beregningsresultat, model/information/beregning.yaml:174
CREATE TABLE beregningsresultat (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    grundlag_id TEXT NOT NULL,
    bevilget_ydelse_id TEXT,
    bruttobeloeb NUMERIC(18, 2) NOT NULL,
    skat NUMERIC(18, 2),
    atp NUMERIC(18, 2),
    nettobeloeb NUMERIC(18, 2),
    forklaring TEXT NOT NULL,
    erstatter_id TEXT,
    reguleringsbeloeb NUMERIC(18, 2),
    CONSTRAINT pk_beregningsresultat PRIMARY KEY (id),
    CONSTRAINT fk_beregningsresultat_grundlag_id FOREIGN KEY(grundlag_id) REFERENCES beregningsgrundlag (id),
    CONSTRAINT fk_beregningsresultat_bevilget_ydelse_id FOREIGN KEY(bevilget_ydelse_id) REFERENCES bevilget_ydelse_objekt (id),
    CONSTRAINT fk_beregningsresultat_erstatter_id FOREIGN KEY(erstatter_id) REFERENCES beregningsresultat (id),
    CONSTRAINT ck_beregningsresultat_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_beregningsresultat_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$')
);
CREATE INDEX ix_beregningsresultat_bevilget_ydelse_id ON beregningsresultat (bevilget_ydelse_id);
CREATE INDEX ix_beregningsresultat_erstatter_id ON beregningsresultat (erstatter_id);
CREATE INDEX ix_beregningsresultat_grundlag_id ON beregningsresultat (grundlag_id);
COMMENT ON TABLE beregningsresultat IS 'beregningsresultat
de beløb, som en beregning af én måneds ydelse fører til, med forklaring
Lovgrundlag: FVL § 24
Krav: K-0021, K-0030, K-0035, K-0046, K-0050, K-0056, K-0081, K-0082, K-0083, K-0124
Kilde: model/information/beregning.yaml:174';
COMMENT ON COLUMN beregningsresultat.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN beregningsresultat.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN beregningsresultat.grundlag_id IS 'grundlag
de oplysninger og satser, som der er regnet på
Lovgrundlag: FVL § 24
Kilde: model/information/beregning.yaml:187';
COMMENT ON COLUMN beregningsresultat.bevilget_ydelse_id IS 'bevilget ydelse
den hjælp, som der er regnet på
Kilde: model/information/beregning.yaml:194';
COMMENT ON COLUMN beregningsresultat.bruttobeloeb IS 'bruttobeløb
hjælpen for måneden, før skat og bidrag er trukket fra
Lovgrundlag: LAS § 25; LAS § 30
Krav: K-0020
Kilde: model/information/beregning.yaml:204';
COMMENT ON COLUMN beregningsresultat.skat IS 'skat
det, som tilbageholdes til indkomstskat
Krav: K-0027
Kilde: model/information/beregning.yaml:219';
COMMENT ON COLUMN beregningsresultat.atp IS 'ATP
det, som tilbageholdes til den lovpligtige tillægspension
Krav: K-0027
Kilde: model/information/beregning.yaml:230';
COMMENT ON COLUMN beregningsresultat.nettobeloeb IS 'nettobeløb
hjælpen for måneden, når skat og bidrag er trukket fra
Kilde: model/information/beregning.yaml:236';
COMMENT ON COLUMN beregningsresultat.forklaring IS 'forklaring
tekst, der i borgerens sprog siger, hvorfor beløbet er blevet, som det er
Lovgrundlag: FVL § 24
Krav: K-0021, K-0045, K-0046, K-0067, K-0125
Kilde: model/information/beregning.yaml:249';
COMMENT ON COLUMN beregningsresultat.erstatter_id IS 'erstatter
det tidligere udfald for samme måned, som dette træder i stedet for
Kilde: model/information/beregning.yaml:268';
COMMENT ON COLUMN beregningsresultat.reguleringsbeloeb IS 'reguleringsbeløb
forskellen mellem det nye og det tidligere udfald for samme måned før skat
Kilde: model/information/beregning.yaml:279';
ALTER TABLE beregningsresultat ENABLE ROW LEVEL SECURITY;
ALTER TABLE beregningsresultat FORCE ROW LEVEL SECURITY;
CREATE POLICY beregningsresultat_adskillelse ON beregningsresultat USING (beregningsresultat.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beregningsresultat.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON beregningsresultat TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, grundlag_id, bevilget_ydelse_id, bruttobeloeb, skat, atp, nettobeloeb, forklaring, erstatter_id, reguleringsbeloeb) ON beregningsresultat TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, grundlag_id, bevilget_ydelse_id, bruttobeloeb, skat, atp, nettobeloeb, forklaring, erstatter_id, reguleringsbeloeb) ON beregningsresultat TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, grundlag_id, bevilget_ydelse_id, bruttobeloeb, skat, atp, nettobeloeb, forklaring, erstatter_id, reguleringsbeloeb) ON beregningsresultat TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beregningstrin: Beregningstrin, model/information/beregning.yaml:294
CREATE TABLE beregningstrin (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    navn TEXT NOT NULL,
    resultat NUMERIC(18, 2) NOT NULL,
    enhed TEXT NOT NULL,
    lovgrundlag TEXT,
    uddybning TEXT NOT NULL,
    beregningsresultat_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_beregningstrin PRIMARY KEY (id),
    CONSTRAINT fk_beregningstrin_beregningsresultat_id FOREIGN KEY(beregningsresultat_id) REFERENCES beregningsresultat (id) ON DELETE CASCADE,
    CONSTRAINT ck_beregningstrin_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_beregningstrin_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_beregningstrin_navn_matches CHECK (navn ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ck_beregningstrin_enhed_matches CHECK (enhed ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ck_beregningstrin_lovgrundlag_matches CHECK (lovgrundlag ~ '^[^\n\r]*$' AND char_length(lovgrundlag) >= 1 AND char_length(lovgrundlag) <= 1024)
);
CREATE INDEX ix_beregningstrin_beregningsresultat_id ON beregningstrin (beregningsresultat_id);
COMMENT ON TABLE beregningstrin IS 'beregningstrin
ét led i en udregning med navn, udfald og hjemmel
Lovgrundlag: FVL § 24
Kilde: model/information/beregning.yaml:294';
COMMENT ON COLUMN beregningstrin.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN beregningstrin.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN beregningstrin.navn IS 'navn
betegnelse, som senere led henviser til
Kilde: model/information/beregning.yaml:306';
COMMENT ON COLUMN beregningstrin.resultat IS 'resultat
det tal, som leddet giver
Kilde: model/information/beregning.yaml:312';
COMMENT ON COLUMN beregningstrin.enhed IS 'enhed
det, som tallet er målt i
Kilde: model/information/beregning.yaml:318';
COMMENT ON COLUMN beregningstrin.lovgrundlag IS 'lovgrundlag
den bestemmelse, som leddet følger af
Lovgrundlag: FVL § 24
Kilde: model/information/beregning.yaml:324';
COMMENT ON COLUMN beregningstrin.uddybning IS 'uddybning
leddet skrevet ud med de tal, der er sat ind
Lovgrundlag: FVL § 24
Kilde: model/information/beregning.yaml:329';
COMMENT ON COLUMN beregningstrin.beregningsresultat_id IS 'Objektet, som rækken er en del af
trin
de led, som der er regnet i, i den rækkefølge, de er udført
Lovgrundlag: FVL § 24
Kilde: model/information/beregning.yaml:259';
COMMENT ON COLUMN beregningstrin.position IS 'Plads i listen; den første er 0
Kilde: model/information/beregning.yaml:294';
ALTER TABLE beregningstrin ENABLE ROW LEVEL SECURITY;
ALTER TABLE beregningstrin FORCE ROW LEVEL SECURITY;
CREATE POLICY beregningstrin_adskillelse ON beregningstrin USING (beregningstrin.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beregningstrin.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON beregningstrin TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, navn, resultat, enhed, lovgrundlag, uddybning, beregningsresultat_id, position) ON beregningstrin TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, navn, resultat, enhed, lovgrundlag, uddybning, beregningsresultat_id, position) ON beregningstrin TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, navn, resultat, enhed, lovgrundlag, uddybning, beregningsresultat_id, position) ON beregningstrin TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- oekonomisk_effektuering: ØkonomiskEffektuering, model/information/effektuering.yaml:28
CREATE TABLE oekonomisk_effektuering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE NOT NULL,
    brugervendt_noegle TEXT NOT NULL,
    dispositionsdato DATE NOT NULL,
    samlet_bruttobeloeb NUMERIC(18, 2) NOT NULL,
    beloeb_efter_skat_atp NUMERIC(18, 2),
    beloeb_sendt_til_udbetaling NUMERIC(18, 2),
    beloeb_udbetalt NUMERIC(18, 2),
    udbetalingsafdeling TEXT,
    sendt_til_udbetaling_tekst TEXT,
    udbetalt_tekst TEXT,
    betalingsmodtager_person_id TEXT,
    betalingsmodtager_virksomhed_id TEXT,
    CONSTRAINT pk_oekonomisk_effektuering PRIMARY KEY (id),
    CONSTRAINT fk_oekonomisk_effektuering_betalingsmodtager_person_id FOREIGN KEY(betalingsmodtager_person_id) REFERENCES person_objekt (id),
    CONSTRAINT fk_oekonomisk_effektuering_betalingsmodtager_virksomhed_id FOREIGN KEY(betalingsmodtager_virksomhed_id) REFERENCES virksomhed_objekt (id),
    CONSTRAINT uq_oekonomisk_effektuering_myndighedskode_brugervendt_noegle UNIQUE (myndighedskode, brugervendt_noegle),
    CONSTRAINT ck_oekonomisk_effektuering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_oekonomisk_effektuering_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_oekonomisk_effektuering_brugervendt_noegle_matches CHECK (brugervendt_noegle ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ck_oekonomisk_effektuering_udbetalingsafdeling_matches CHECK (udbetalingsafdeling ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_oekonomisk_effektuering_sendt_til_udbetaling_tekst_matches CHECK (sendt_til_udbetaling_tekst ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_oekonomisk_effektuering_udbetalt_tekst_matches CHECK (udbetalt_tekst ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_oekonomisk_effektuering_betalingsmodtager_person_id_8e0849ae CHECK (CASE WHEN (betalingsmodtager_person_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (betalingsmodtager_virksomhed_id IS NOT NULL) THEN 1 ELSE 0 END = 1)
);
CREATE INDEX ix_oekonomisk_effektuering_betalingsmodtager_person_id ON oekonomisk_effektuering (betalingsmodtager_person_id);
CREATE INDEX ix_oekonomisk_effektuering_betalingsmodtager_virksomhed_id ON oekonomisk_effektuering (betalingsmodtager_virksomhed_id);
COMMENT ON TABLE oekonomisk_effektuering IS 'økonomisk effektuering
samlet betaling til én modtager af en eller flere bevilgede ydelser
Lovgrundlag: LAS § 89
Krav: K-0025, K-0026, K-0037, K-0039, K-0045, K-0048, K-0051, K-0067, K-0072, K-0075, K-0077, K-0078, K-0081, K-0083, K-0115, K-0119, K-0121
Kilde: model/information/effektuering.yaml:28';
COMMENT ON COLUMN oekonomisk_effektuering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN oekonomisk_effektuering.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN oekonomisk_effektuering.startdato IS 'startdato
første dag i det tidsrum, som betalingen dækker
Kilde: model/information/effektuering.yaml:48';
COMMENT ON COLUMN oekonomisk_effektuering.slutdato IS 'slutdato
sidste dag i det tidsrum, som betalingen dækker
Kilde: model/information/effektuering.yaml:52';
COMMENT ON COLUMN oekonomisk_effektuering.brugervendt_noegle IS 'brugervendt nøgle
betegnelse, som medarbejdere bruger til at udpege betalingen
Kilde: model/information/effektuering.yaml:58';
COMMENT ON COLUMN oekonomisk_effektuering.dispositionsdato IS 'dispositionsdato
dag, hvor modtageren kan bruge pengene
Lovgrundlag: LAS § 89, stk. 1
Krav: K-0032
Kilde: model/information/effektuering.yaml:66';
COMMENT ON COLUMN oekonomisk_effektuering.samlet_bruttobeloeb IS 'samlet bruttobeløb
summen af linjerne, før noget er trukket fra
Krav: K-0027, K-0028, K-0120
Kilde: model/information/effektuering.yaml:80';
COMMENT ON COLUMN oekonomisk_effektuering.beloeb_efter_skat_atp IS 'beløb efter skat og ATP
det, som er tilbage, når der er tilbageholdt indkomstskat og bidrag til lovpligtig pension
Krav: K-0027, K-0029
Kilde: model/information/effektuering.yaml:96';
COMMENT ON COLUMN oekonomisk_effektuering.beloeb_sendt_til_udbetaling IS 'beløb sendt til udbetaling
det, som kommunen beder om at få overført til modtageren
Krav: K-0027, K-0029, K-0120
Kilde: model/information/effektuering.yaml:111';
COMMENT ON COLUMN oekonomisk_effektuering.beloeb_udbetalt IS 'beløb udbetalt
det, som er nået frem til modtagerens konto
Krav: K-0029, K-0076
Kilde: model/information/effektuering.yaml:128';
COMMENT ON COLUMN oekonomisk_effektuering.udbetalingsafdeling IS 'udbetalingsafdeling
den del af kommunen, som står for betalingen
Kilde: model/information/effektuering.yaml:143';
COMMENT ON COLUMN oekonomisk_effektuering.sendt_til_udbetaling_tekst IS 'tekst om det sendte beløb
forklaring på kommunens egen modregning
Krav: K-0029
Kilde: model/information/effektuering.yaml:149';
COMMENT ON COLUMN oekonomisk_effektuering.udbetalt_tekst IS 'tekst om det udbetalte beløb
forklaring på andre myndigheders modregning
Krav: K-0029, K-0076
Kilde: model/information/effektuering.yaml:162';
COMMENT ON COLUMN oekonomisk_effektuering.betalingsmodtager_person_id IS 'betalingsmodtager
den, som pengene overføres til
Krav: K-0026, K-0037, K-0038, K-0112, K-0126
Kilde: model/information/effektuering.yaml:175';
COMMENT ON COLUMN oekonomisk_effektuering.betalingsmodtager_virksomhed_id IS 'betalingsmodtager
den, som pengene overføres til
Krav: K-0026, K-0037, K-0038, K-0112, K-0126
Kilde: model/information/effektuering.yaml:175';
ALTER TABLE oekonomisk_effektuering ENABLE ROW LEVEL SECURITY;
ALTER TABLE oekonomisk_effektuering FORCE ROW LEVEL SECURITY;
CREATE POLICY oekonomisk_effektuering_adskillelse ON oekonomisk_effektuering USING (oekonomisk_effektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_effektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON oekonomisk_effektuering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, startdato, slutdato, brugervendt_noegle, dispositionsdato, samlet_bruttobeloeb, beloeb_efter_skat_atp, beloeb_sendt_til_udbetaling, beloeb_udbetalt, udbetalingsafdeling, sendt_til_udbetaling_tekst, udbetalt_tekst, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id) ON oekonomisk_effektuering TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, startdato, slutdato, brugervendt_noegle, dispositionsdato, samlet_bruttobeloeb, beloeb_efter_skat_atp, beloeb_sendt_til_udbetaling, beloeb_udbetalt, udbetalingsafdeling, sendt_til_udbetaling_tekst, udbetalt_tekst, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id) ON oekonomisk_effektuering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, startdato, slutdato, brugervendt_noegle, dispositionsdato, samlet_bruttobeloeb, beloeb_efter_skat_atp, beloeb_sendt_til_udbetaling, beloeb_udbetalt, udbetalingsafdeling, sendt_til_udbetaling_tekst, udbetalt_tekst, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id) ON oekonomisk_effektuering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- oekonomisk_ydelseseffektuering: ØkonomiskYdelseseffektuering, model/information/effektuering.yaml:202
CREATE TABLE oekonomisk_ydelseseffektuering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    periode_start DATE NOT NULL,
    periode_slut DATE NOT NULL,
    ydelsesbeloeb NUMERIC(18, 2) NOT NULL,
    kle TEXT NOT NULL,
    bevilget_ydelse_id TEXT NOT NULL,
    oekonomisk_effektuering_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    CONSTRAINT pk_oekonomisk_ydelseseffektuering PRIMARY KEY (id),
    CONSTRAINT fk_oekonomisk_ydelseseffektuering_bevilget_ydelse_id FOREIGN KEY(bevilget_ydelse_id) REFERENCES bevilget_ydelse_objekt (id),
    CONSTRAINT fk_oekonomisk_ydelseseffektuering_oekonomisk_effektuering_id FOREIGN KEY(oekonomisk_effektuering_id) REFERENCES oekonomisk_effektuering (id) ON DELETE CASCADE,
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_kle_matches CHECK (kle ~ '^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$')
);
CREATE INDEX ix_oekonomisk_ydelseseffektuering_bevilget_ydelse_id ON oekonomisk_ydelseseffektuering (bevilget_ydelse_id);
CREATE INDEX ix_oekonomisk_ydelseseffektuering_oekonomisk_effektuering_id ON oekonomisk_ydelseseffektuering (oekonomisk_effektuering_id);
COMMENT ON TABLE oekonomisk_ydelseseffektuering IS 'økonomisk ydelseseffektuering
den del af en betaling, som hører til én bevilget ydelse i ét tidsrum
Lovgrundlag: LAS § 89
Krav: K-0022, K-0026, K-0030, K-0045, K-0050, K-0059, K-0067, K-0072, K-0074, K-0092
Kilde: model/information/effektuering.yaml:202';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.periode_start IS 'periodestart
første dag, som beløbet hører til
Krav: K-0031, K-0032, K-0089
Kilde: model/information/effektuering.yaml:215';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.periode_slut IS 'periodeslut
sidste dag, som beløbet hører til
Krav: K-0031, K-0032
Kilde: model/information/effektuering.yaml:228';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.ydelsesbeloeb IS 'ydelsesbeløb
det, som borgeren får for tidsrummet før skat
Krav: K-0028, K-0031, K-0089
Kilde: model/information/effektuering.yaml:241';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.kle IS 'KLE-emne
nummer på den slags opgave, som beløbet hører under
Krav: K-0059
Kilde: model/information/effektuering.yaml:257';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.bevilget_ydelse_id IS 'bevilget ydelse
den hjælp, som beløbet udbetales på grundlag af
Kilde: model/information/effektuering.yaml:269';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.oekonomisk_effektuering_id IS 'Objektet, som rækken er en del af
linjer
de enkelte beløb, som betalingen er sat sammen af
Krav: K-0026
Kilde: model/information/effektuering.yaml:191';
COMMENT ON COLUMN oekonomisk_ydelseseffektuering.position IS 'Plads i listen; den første er 0
Kilde: model/information/effektuering.yaml:202';
ALTER TABLE oekonomisk_ydelseseffektuering ENABLE ROW LEVEL SECURITY;
ALTER TABLE oekonomisk_ydelseseffektuering FORCE ROW LEVEL SECURITY;
CREATE POLICY oekonomisk_ydelseseffektuering_adskillelse ON oekonomisk_ydelseseffektuering USING (oekonomisk_ydelseseffektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (oekonomisk_ydelseseffektuering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON oekonomisk_ydelseseffektuering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, periode_start, periode_slut, ydelsesbeloeb, kle, bevilget_ydelse_id, oekonomisk_effektuering_id, position) ON oekonomisk_ydelseseffektuering TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, periode_start, periode_slut, ydelsesbeloeb, kle, bevilget_ydelse_id, oekonomisk_effektuering_id, position) ON oekonomisk_ydelseseffektuering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, periode_start, periode_slut, ydelsesbeloeb, kle, bevilget_ydelse_id, oekonomisk_effektuering_id, position) ON oekonomisk_ydelseseffektuering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- udbetalingsanmodning: Udbetalingsanmodning, model/information/effektuering.yaml:278
CREATE TABLE udbetalingsanmodning (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    anmodet TIMESTAMP WITH TIME ZONE NOT NULL,
    beloeb NUMERIC(18, 2) NOT NULL,
    betalingsmodtager_person_id TEXT,
    betalingsmodtager_virksomhed_id TEXT,
    effektuering_id TEXT NOT NULL,
    CONSTRAINT pk_udbetalingsanmodning PRIMARY KEY (id),
    CONSTRAINT fk_udbetalingsanmodning_betalingsmodtager_person_id FOREIGN KEY(betalingsmodtager_person_id) REFERENCES person_objekt (id),
    CONSTRAINT fk_udbetalingsanmodning_betalingsmodtager_virksomhed_id FOREIGN KEY(betalingsmodtager_virksomhed_id) REFERENCES virksomhed_objekt (id),
    CONSTRAINT fk_udbetalingsanmodning_effektuering_id FOREIGN KEY(effektuering_id) REFERENCES oekonomisk_effektuering (id),
    CONSTRAINT ck_udbetalingsanmodning_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_udbetalingsanmodning_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_udbetalingsanmodning_beloeb_at_least CHECK (beloeb >= 0),
    CONSTRAINT ck_udbetalingsanmodning_betalingsmodtager_person_id_exactly_one CHECK (CASE WHEN (betalingsmodtager_person_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (betalingsmodtager_virksomhed_id IS NOT NULL) THEN 1 ELSE 0 END = 1)
);
CREATE INDEX ix_udbetalingsanmodning_betalingsmodtager_person_id ON udbetalingsanmodning (betalingsmodtager_person_id);
CREATE INDEX ix_udbetalingsanmodning_betalingsmodtager_virksomhed_id ON udbetalingsanmodning (betalingsmodtager_virksomhed_id);
CREATE INDEX ix_udbetalingsanmodning_effektuering_id ON udbetalingsanmodning (effektuering_id);
COMMENT ON TABLE udbetalingsanmodning IS 'udbetalingsanmodning
besked til økonomisystemet om at overføre et beløb til en modtager
Lovgrundlag: LAS § 89
Krav: K-0039, K-0075, K-0115, K-0117
Kilde: model/information/effektuering.yaml:278';
COMMENT ON COLUMN udbetalingsanmodning.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN udbetalingsanmodning.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN udbetalingsanmodning.anmodet IS 'anmodet
tidspunkt, hvor beskeden er sendt
Kilde: model/information/effektuering.yaml:293';
COMMENT ON COLUMN udbetalingsanmodning.beloeb IS 'beløb
det, som skal overføres
Krav: K-0075
Kilde: model/information/effektuering.yaml:299';
COMMENT ON COLUMN udbetalingsanmodning.betalingsmodtager_person_id IS 'betalingsmodtager
den, som pengene skal overføres til
Krav: K-0038
Kilde: model/information/effektuering.yaml:315';
COMMENT ON COLUMN udbetalingsanmodning.betalingsmodtager_virksomhed_id IS 'betalingsmodtager
den, som pengene skal overføres til
Krav: K-0038
Kilde: model/information/effektuering.yaml:315';
COMMENT ON COLUMN udbetalingsanmodning.effektuering_id IS 'effektuering
den samlede betaling, som beskeden skal udføre
Krav: K-0075
Kilde: model/information/effektuering.yaml:325';
ALTER TABLE udbetalingsanmodning ENABLE ROW LEVEL SECURITY;
ALTER TABLE udbetalingsanmodning FORCE ROW LEVEL SECURITY;
CREATE POLICY udbetalingsanmodning_adskillelse ON udbetalingsanmodning USING (udbetalingsanmodning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (udbetalingsanmodning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON udbetalingsanmodning TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, anmodet, beloeb, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id, effektuering_id) ON udbetalingsanmodning TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, anmodet, beloeb, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id, effektuering_id) ON udbetalingsanmodning TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, anmodet, beloeb, betalingsmodtager_person_id, betalingsmodtager_virksomhed_id, effektuering_id) ON udbetalingsanmodning TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- person: Person, model/information/person.yaml:139
CREATE TABLE person (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    class_name TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    cpr_nummer TEXT NOT NULL,
    fornavn TEXT NOT NULL,
    efternavn TEXT NOT NULL,
    foedselsdato DATE NOT NULL,
    doedsdato DATE,
    civilstand TEXT,
    beskyttet_adresse BOOLEAN NOT NULL,
    opholdskommune_id TEXT,
    adresse TEXT,
    alder BIGINT,
    CONSTRAINT pk_person PRIMARY KEY (raekke),
    CONSTRAINT fk_person_id FOREIGN KEY(id) REFERENCES person_objekt (id),
    CONSTRAINT fk_person_opholdskommune_id FOREIGN KEY(opholdskommune_id) REFERENCES myndighed_objekt (id),
    CONSTRAINT ck_person_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_person_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_person_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_person_class_name_one_of CHECK (class_name IN ('Person', 'Ansøger', 'Ægtefælle', 'Barn')),
    CONSTRAINT ck_person_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_person_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_person_cpr_nummer_matches CHECK (cpr_nummer ~ '^[0-9]{10}$'),
    CONSTRAINT ck_person_fornavn_matches CHECK (fornavn ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_person_efternavn_matches CHECK (efternavn ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_person_civilstand_one_of CHECK (civilstand IN ('ugift', 'gift', 'separeret', 'fraskilt', 'efterladt', 'registreretPartner', 'ophævetPartnerskab', 'længstlevendePartner')),
    CONSTRAINT ck_person_adresse_matches CHECK (adresse ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_person_alder_at_least CHECK (alder >= 0),
    CONSTRAINT ex_person_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_person_id_current ON person (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_person_id_virkning_fra_registrering_fra ON person (id, virkning_fra, registrering_fra);
CREATE INDEX ix_person_opholdskommune_id ON person (opholdskommune_id);
COMMENT ON TABLE person IS 'person
menneske, som kommunen har oplysninger om i en sag
Krav: K-0048
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN person.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.class_name IS 'Klassen, som rækken er et objekt af
Kilde: model/information/person.yaml:139';
COMMENT ON COLUMN person.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN person.cpr_nummer IS 'personnummer
nummer, som entydigt udpeger mennesket i folkeregistreringen
Krav: K-0044, K-0071, K-0092, K-0111, K-0113, K-0118
Kilde: model/information/person.yaml:152';
COMMENT ON COLUMN person.fornavn IS 'fornavn
den del af det registrerede navn, der står før slægtsnavnet, mellemnavne medregnet
Krav: K-0063
Kilde: model/information/person.yaml:163';
COMMENT ON COLUMN person.efternavn IS 'efternavn
slægtsnavn, som står sidst i det registrerede navn
Krav: K-0044, K-0063
Kilde: model/information/person.yaml:169';
COMMENT ON COLUMN person.foedselsdato IS 'fødselsdato
dag, hvor mennesket er kommet til verden
Kilde: model/information/person.yaml:175';
COMMENT ON COLUMN person.doedsdato IS 'dødsdato
dag, hvor mennesket er afgået ved døden
Krav: K-0034, K-0088
Kilde: model/information/person.yaml:182';
COMMENT ON COLUMN person.civilstand IS 'civilstand
menneskets ægteskabelige stilling
Lovgrundlag: LAS § 26
Krav: K-0063, K-0088, K-0122
Kilde: model/information/person.yaml:192';
COMMENT ON COLUMN person.beskyttet_adresse IS 'beskyttet adresse
angivelse af, om bopælen skal holdes skjult for uvedkommende
Krav: K-0110
Kilde: model/information/person.yaml:203';
COMMENT ON COLUMN person.opholdskommune_id IS 'opholdskommune
kommune, hvor mennesket bor eller opholder sig, og som derfor har ansvaret for hjælpen
Krav: K-0034, K-0088
Kilde: model/information/person.yaml:214';
COMMENT ON COLUMN person.adresse IS 'adresse
betegnelse for det sted, hvor mennesket bor
Krav: K-0063, K-0088, K-0110
Kilde: model/information/person.yaml:220';
COMMENT ON COLUMN person.alder IS 'alder
antal år, som er fyldt siden fødslen
Lovgrundlag: LAS § 25
Krav: K-0012
Kilde: model/information/person.yaml:229';
CREATE TRIGGER person_objektnavn BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION historik_objekt('person_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER person_vagt BEFORE UPDATE OR DELETE ON person FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER person_vagt_truncate BEFORE TRUNCATE ON person FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW person_gaeldende WITH (security_invoker = true) AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL;
CREATE FUNCTION person_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF person_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);
END;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY person_adskillelse ON person USING (person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON person TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON person_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, cpr_nummer, fornavn, efternavn, foedselsdato, doedsdato, civilstand, beskyttet_adresse, opholdskommune_id, adresse, alder) ON person TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, cpr_nummer, fornavn, efternavn, foedselsdato, doedsdato, civilstand, beskyttet_adresse, opholdskommune_id, adresse, alder) ON person TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, cpr_nummer, fornavn, efternavn, foedselsdato, doedsdato, civilstand, beskyttet_adresse, opholdskommune_id, adresse, alder) ON person TO ky_laes_vip_sager;
    END IF;
END
$adgang$;
CREATE VIEW person_maskeret WITH (security_barrier = true) AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, encode(hmac(convert_to(CAST(person.cpr_nummer AS TEXT), 'UTF8'), (SELECT noegle FROM pseudonymnoegle), 'sha256'), 'hex') AS cpr_nummer, person.fornavn, person.efternavn, CAST(EXTRACT(year FROM person.foedselsdato) AS INTEGER) AS foedselsdato, CAST(EXTRACT(year FROM person.doedsdato) AS INTEGER) AS doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT);
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_analyse') THEN
        GRANT SELECT ON person_maskeret TO ky_analyse;
    END IF;
END
$adgang$;

-- aegtefaelle: Ægtefælle, model/information/person.yaml:386
CREATE TABLE aegtefaelle (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    modtager_offentlig_forsoergelse BOOLEAN,
    udnytter_arbejdsmuligheder BOOLEAN,
    egen_beregnet_hjaelp NUMERIC(18, 2),
    CONSTRAINT pk_aegtefaelle PRIMARY KEY (raekke),
    CONSTRAINT fk_aegtefaelle_raekke FOREIGN KEY(raekke) REFERENCES person (raekke) ON DELETE CASCADE,
    CONSTRAINT ck_aegtefaelle_egen_beregnet_hjaelp_at_least CHECK (egen_beregnet_hjaelp >= 0)
);
COMMENT ON TABLE aegtefaelle IS 'ægtefælle
person, der er gift med ansøgeren, og hvis forhold derfor indgår i vurderingen
Lovgrundlag: LAS § 26
Krav: K-0014, K-0048
Kilde: model/information/person.yaml:386';
COMMENT ON COLUMN aegtefaelle.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:386';
COMMENT ON COLUMN aegtefaelle.modtager_offentlig_forsoergelse IS 'modtager offentlig forsørgelse
angivelse af, om personen allerede lever af en ydelse fra det offentlige
Lovgrundlag: LAS § 26, stk. 2
Kilde: model/information/person.yaml:399';
COMMENT ON COLUMN aegtefaelle.udnytter_arbejdsmuligheder IS 'udnytter arbejdsmuligheder
angivelse af, om personen tager imod det arbejde, der med rimelighed kan fås
Lovgrundlag: LAS § 13, stk. 1; LAS § 26, stk. 3
Krav: K-0010, K-0014
Kilde: model/information/person.yaml:405';
COMMENT ON COLUMN aegtefaelle.egen_beregnet_hjaelp IS 'egen beregnet hjælp
beløb pr. måned, som personen selv har ret til før fradrag for indtægter
Lovgrundlag: LAS § 26, stk. 1
Krav: K-0014
Kilde: model/information/person.yaml:414';
CREATE TRIGGER aegtefaelle_vagt BEFORE UPDATE OR DELETE ON aegtefaelle FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER aegtefaelle_vagt_truncate BEFORE TRUNCATE ON aegtefaelle FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER aegtefaelle_vagt_closed_0 BEFORE INSERT ON aegtefaelle FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'person', 'raekke', 'raekke');
CREATE VIEW aegtefaelle_gaeldende WITH (security_invoker = true) AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, aegtefaelle.modtager_offentlig_forsoergelse, aegtefaelle.udnytter_arbejdsmuligheder, aegtefaelle.egen_beregnet_hjaelp FROM person JOIN aegtefaelle ON aegtefaelle.raekke = person.raekke WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL;
CREATE FUNCTION aegtefaelle_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF aegtefaelle_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, aegtefaelle.modtager_offentlig_forsoergelse, aegtefaelle.udnytter_arbejdsmuligheder, aegtefaelle.egen_beregnet_hjaelp FROM person JOIN aegtefaelle ON aegtefaelle.raekke = person.raekke WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);
END;
ALTER TABLE aegtefaelle ENABLE ROW LEVEL SECURITY;
ALTER TABLE aegtefaelle FORCE ROW LEVEL SECURITY;
CREATE POLICY aegtefaelle_adskillelse ON aegtefaelle USING (EXISTS (SELECT 1 FROM person WHERE person.raekke = aegtefaelle.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM person WHERE person.raekke = aegtefaelle.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON aegtefaelle TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON aegtefaelle_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, modtager_offentlig_forsoergelse, udnytter_arbejdsmuligheder, egen_beregnet_hjaelp) ON aegtefaelle TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, modtager_offentlig_forsoergelse, udnytter_arbejdsmuligheder, egen_beregnet_hjaelp) ON aegtefaelle TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, modtager_offentlig_forsoergelse, udnytter_arbejdsmuligheder, egen_beregnet_hjaelp) ON aegtefaelle TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- barn: Barn, model/information/person.yaml:438
CREATE TABLE barn (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    bo_hos_ansoeger BOOLEAN,
    forsoergerandel NUMERIC(18, 2),
    CONSTRAINT pk_barn PRIMARY KEY (raekke),
    CONSTRAINT fk_barn_raekke FOREIGN KEY(raekke) REFERENCES person (raekke) ON DELETE CASCADE,
    CONSTRAINT ck_barn_forsoergerandel_at_least CHECK (forsoergerandel >= 0),
    CONSTRAINT ck_barn_forsoergerandel_at_most CHECK (forsoergerandel <= 100)
);
COMMENT ON TABLE barn IS 'barn
person under 18 år, hvis forsørgelse kan have betydning for en forælders hjælp
Lovgrundlag: LAS § 25
Krav: K-0048
Kilde: model/information/person.yaml:438';
COMMENT ON COLUMN barn.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:438';
COMMENT ON COLUMN barn.bo_hos_ansoeger IS 'bor hos ansøgeren
angivelse af, om personen har sit hjem samme sted som den forælder, der søger om hjælp
Lovgrundlag: LAS § 25, stk. 2
Kilde: model/information/person.yaml:450';
COMMENT ON COLUMN barn.forsoergerandel IS 'forsørgerandel
den del af pligten til at sørge for personen, som påhviler den forælder, der søger om hjælp
Kilde: model/information/person.yaml:456';
CREATE TRIGGER barn_vagt BEFORE UPDATE OR DELETE ON barn FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER barn_vagt_truncate BEFORE TRUNCATE ON barn FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER barn_vagt_closed_0 BEFORE INSERT ON barn FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'person', 'raekke', 'raekke');
CREATE VIEW barn_gaeldende WITH (security_invoker = true) AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, barn.bo_hos_ansoeger, barn.forsoergerandel FROM person JOIN barn ON barn.raekke = person.raekke WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL;
CREATE FUNCTION barn_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF barn_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, barn.bo_hos_ansoeger, barn.forsoergerandel FROM person JOIN barn ON barn.raekke = person.raekke WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);
END;
ALTER TABLE barn ENABLE ROW LEVEL SECURITY;
ALTER TABLE barn FORCE ROW LEVEL SECURITY;
CREATE POLICY barn_adskillelse ON barn USING (EXISTS (SELECT 1 FROM person WHERE person.raekke = barn.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM person WHERE person.raekke = barn.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON barn TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON barn_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, bo_hos_ansoeger, forsoergerandel) ON barn TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, bo_hos_ansoeger, forsoergerandel) ON barn TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, bo_hos_ansoeger, forsoergerandel) ON barn TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- samliv_objekt: Samliv, model/information/person.yaml:466
CREATE TABLE samliv_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_samliv_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE samliv_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
samliv
fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede
Lovgrundlag: LAS § 2 a; LAS § 2 b
Krav: K-0015, K-0049, K-0066
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN samliv_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE samliv_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE samliv_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY samliv_objekt_adskillelse ON samliv_objekt USING (samliv_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (samliv_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON samliv_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON samliv_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON samliv_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON samliv_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- samliv: Samliv, model/information/person.yaml:466
CREATE TABLE samliv (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    grundlag TEXT NOT NULL,
    CONSTRAINT pk_samliv PRIMARY KEY (raekke),
    CONSTRAINT fk_samliv_id FOREIGN KEY(id) REFERENCES samliv_objekt (id),
    CONSTRAINT ck_samliv_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_samliv_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_samliv_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_samliv_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_samliv_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_samliv_grundlag_one_of CHECK (grundlag IN ('fællesBarn', 'tidligereÆgteskab', 'registreringSomSamlevende')),
    CONSTRAINT ex_samliv_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_samliv_id_current ON samliv (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_samliv_id_virkning_fra_registrering_fra ON samliv (id, virkning_fra, registrering_fra);
COMMENT ON TABLE samliv IS 'samliv
fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede
Lovgrundlag: LAS § 2 a; LAS § 2 b
Krav: K-0015, K-0049, K-0066
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN samliv.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/person.yaml:466';
COMMENT ON COLUMN samliv.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN samliv.startdato IS 'startdato
dag, hvor den fælles husførelse er begyndt
Krav: K-0015
Kilde: model/information/person.yaml:481';
COMMENT ON COLUMN samliv.slutdato IS 'slutdato
dag, hvor den fælles husførelse er ophørt
Krav: K-0015
Kilde: model/information/person.yaml:484';
COMMENT ON COLUMN samliv.grundlag IS 'grundlag
forhold ud over den fælles bolig, som knytter parterne sammen
Lovgrundlag: LAS § 2 a
Kilde: model/information/person.yaml:488';
CREATE TRIGGER samliv_objektnavn BEFORE INSERT ON samliv FOR EACH ROW EXECUTE FUNCTION historik_objekt('samliv_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER samliv_vagt BEFORE UPDATE OR DELETE ON samliv FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER samliv_vagt_truncate BEFORE TRUNCATE ON samliv FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW samliv_gaeldende WITH (security_invoker = true) AS
SELECT samliv.raekke, samliv.id, samliv.virkning_fra, samliv.virkning_til, samliv.registrering_fra, samliv.registrering_til, samliv.registreringsaktoer, samliv.myndighedskode, samliv.startdato, samliv.slutdato, samliv.grundlag FROM samliv WHERE samliv.virkning_fra <= CURRENT_DATE AND (samliv.virkning_til IS NULL OR CURRENT_DATE < samliv.virkning_til) AND samliv.registrering_til IS NULL;
CREATE FUNCTION samliv_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF samliv_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT samliv.raekke, samliv.id, samliv.virkning_fra, samliv.virkning_til, samliv.registrering_fra, samliv.registrering_til, samliv.registreringsaktoer, samliv.myndighedskode, samliv.startdato, samliv.slutdato, samliv.grundlag FROM samliv WHERE samliv.virkning_fra <= $1 AND (samliv.virkning_til IS NULL OR $1 < samliv.virkning_til) AND samliv.registrering_fra <= $2 AND (samliv.registrering_til IS NULL OR $2 < samliv.registrering_til);
END;
ALTER TABLE samliv ENABLE ROW LEVEL SECURITY;
ALTER TABLE samliv FORCE ROW LEVEL SECURITY;
CREATE POLICY samliv_adskillelse ON samliv USING (samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON samliv TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON samliv_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, grundlag) ON samliv TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, grundlag) ON samliv TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, grundlag) ON samliv TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- boligforhold_objekt: Boligforhold, model/information/person.yaml:510
CREATE TABLE boligforhold_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_boligforhold_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE boligforhold_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
boligforhold
en persons vilkår for at bo et bestemt sted i en periode
Lovgrundlag: LAS § 25
Krav: K-0048, K-0049, K-0066, K-0122
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN boligforhold_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE boligforhold_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE boligforhold_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY boligforhold_objekt_adskillelse ON boligforhold_objekt USING (boligforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (boligforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON boligforhold_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON boligforhold_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON boligforhold_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON boligforhold_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- boligforhold: Boligforhold, model/information/person.yaml:510
CREATE TABLE boligforhold (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    hos_foraeldre BOOLEAN,
    boligtype TEXT,
    maanedlig_boligudgift NUMERIC(18, 2),
    antal_voksne BIGINT,
    CONSTRAINT pk_boligforhold PRIMARY KEY (raekke),
    CONSTRAINT fk_boligforhold_id FOREIGN KEY(id) REFERENCES boligforhold_objekt (id),
    CONSTRAINT ck_boligforhold_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_boligforhold_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_boligforhold_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_boligforhold_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_boligforhold_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_boligforhold_boligtype_one_of CHECK (boligtype IN ('lejebolig', 'lejetVærelse', 'andelsbolig', 'ejerbolig', 'botilbud', 'udenFastBolig')),
    CONSTRAINT ck_boligforhold_maanedlig_boligudgift_at_least CHECK (maanedlig_boligudgift >= 0),
    CONSTRAINT ck_boligforhold_antal_voksne_at_least CHECK (antal_voksne >= 1),
    CONSTRAINT ex_boligforhold_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_boligforhold_id_current ON boligforhold (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_boligforhold_id_virkning_fra_registrering_fra ON boligforhold (id, virkning_fra, registrering_fra);
COMMENT ON TABLE boligforhold IS 'boligforhold
en persons vilkår for at bo et bestemt sted i en periode
Lovgrundlag: LAS § 25
Krav: K-0048, K-0049, K-0066, K-0122
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN boligforhold.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/person.yaml:510';
COMMENT ON COLUMN boligforhold.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN boligforhold.startdato IS 'startdato
dag, hvor personen er flyttet ind
Kilde: model/information/person.yaml:523';
COMMENT ON COLUMN boligforhold.slutdato IS 'slutdato
dag, hvor personen er flyttet ud
Kilde: model/information/person.yaml:526';
COMMENT ON COLUMN boligforhold.hos_foraeldre IS 'hos forældre
angivelse af, om personen bor sammen med en eller begge sine forældre
Lovgrundlag: LAS § 25, stk. 3
Krav: K-0012
Kilde: model/information/person.yaml:530';
COMMENT ON COLUMN boligforhold.boligtype IS 'boligtype
den ret, som personen har til at bo på stedet
Kilde: model/information/person.yaml:541';
COMMENT ON COLUMN boligforhold.maanedlig_boligudgift IS 'månedlig boligudgift
beløb, som personen betaler pr. måned for at bo på stedet
Lovgrundlag: LAS § 34
Kilde: model/information/person.yaml:546';
COMMENT ON COLUMN boligforhold.antal_voksne IS 'antal voksne
tal på de personer over 18 år, der bor på stedet, personen selv medregnet
Kilde: model/information/person.yaml:554';
CREATE TRIGGER boligforhold_objektnavn BEFORE INSERT ON boligforhold FOR EACH ROW EXECUTE FUNCTION historik_objekt('boligforhold_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER boligforhold_vagt BEFORE UPDATE OR DELETE ON boligforhold FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER boligforhold_vagt_truncate BEFORE TRUNCATE ON boligforhold FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW boligforhold_gaeldende WITH (security_invoker = true) AS
SELECT boligforhold.raekke, boligforhold.id, boligforhold.virkning_fra, boligforhold.virkning_til, boligforhold.registrering_fra, boligforhold.registrering_til, boligforhold.registreringsaktoer, boligforhold.myndighedskode, boligforhold.startdato, boligforhold.slutdato, boligforhold.hos_foraeldre, boligforhold.boligtype, boligforhold.maanedlig_boligudgift, boligforhold.antal_voksne FROM boligforhold WHERE boligforhold.virkning_fra <= CURRENT_DATE AND (boligforhold.virkning_til IS NULL OR CURRENT_DATE < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL;
CREATE FUNCTION boligforhold_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF boligforhold_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT boligforhold.raekke, boligforhold.id, boligforhold.virkning_fra, boligforhold.virkning_til, boligforhold.registrering_fra, boligforhold.registrering_til, boligforhold.registreringsaktoer, boligforhold.myndighedskode, boligforhold.startdato, boligforhold.slutdato, boligforhold.hos_foraeldre, boligforhold.boligtype, boligforhold.maanedlig_boligudgift, boligforhold.antal_voksne FROM boligforhold WHERE boligforhold.virkning_fra <= $1 AND (boligforhold.virkning_til IS NULL OR $1 < boligforhold.virkning_til) AND boligforhold.registrering_fra <= $2 AND (boligforhold.registrering_til IS NULL OR $2 < boligforhold.registrering_til);
END;
ALTER TABLE boligforhold ENABLE ROW LEVEL SECURITY;
ALTER TABLE boligforhold FORCE ROW LEVEL SECURITY;
CREATE POLICY boligforhold_adskillelse ON boligforhold USING (boligforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (boligforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON boligforhold TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON boligforhold_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, hos_foraeldre, boligtype, maanedlig_boligudgift, antal_voksne) ON boligforhold TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, hos_foraeldre, boligtype, maanedlig_boligudgift, antal_voksne) ON boligforhold TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, hos_foraeldre, boligtype, maanedlig_boligudgift, antal_voksne) ON boligforhold TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- formueforhold_objekt: Formueforhold, model/information/person.yaml:561
CREATE TABLE formueforhold_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_formueforhold_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE formueforhold_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
formueforhold
opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag
Lovgrundlag: LAS § 14
Krav: K-0011, K-0049, K-0066
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN formueforhold_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE formueforhold_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE formueforhold_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY formueforhold_objekt_adskillelse ON formueforhold_objekt USING (formueforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (formueforhold_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON formueforhold_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON formueforhold_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON formueforhold_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON formueforhold_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ansoeger: Ansøger, model/information/person.yaml:242
CREATE TABLE ansoeger (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    er_forsoerger BOOLEAN,
    er_enlig_forsoerger BOOLEAN,
    modtager_ekstra_boernetilskud BOOLEAN,
    er_gravid_efter_uge12 BOOLEAN,
    har_psykiatrisk_diagnose BOOLEAN,
    har_bidragspligt BOOLEAN,
    har_erhvervskompetencegivende_uddannelse BOOLEAN,
    er_uddannelsesparat BOOLEAN,
    har_social_begivenhed BOOLEAN,
    har_anden_forsoergelse BOOLEAN,
    boligforhold_id TEXT,
    formueforhold_id TEXT,
    aegtefaelle_id TEXT,
    CONSTRAINT pk_ansoeger PRIMARY KEY (raekke),
    CONSTRAINT fk_ansoeger_raekke FOREIGN KEY(raekke) REFERENCES person (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ansoeger_boligforhold_id FOREIGN KEY(boligforhold_id) REFERENCES boligforhold_objekt (id),
    CONSTRAINT fk_ansoeger_formueforhold_id FOREIGN KEY(formueforhold_id) REFERENCES formueforhold_objekt (id),
    CONSTRAINT fk_ansoeger_aegtefaelle_id FOREIGN KEY(aegtefaelle_id) REFERENCES person_objekt (id)
);
CREATE INDEX ix_ansoeger_aegtefaelle_id ON ansoeger (aegtefaelle_id);
CREATE INDEX ix_ansoeger_boligforhold_id ON ansoeger (boligforhold_id);
CREATE INDEX ix_ansoeger_formueforhold_id ON ansoeger (formueforhold_id);
COMMENT ON TABLE ansoeger IS 'ansøger
person, der beder kommunen om hjælp til sig selv og sin familie
Lovgrundlag: LAS § 11
Krav: K-0043, K-0122
Kilde: model/information/person.yaml:242';
COMMENT ON COLUMN ansoeger.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:242';
COMMENT ON COLUMN ansoeger.er_forsoerger IS 'er forsørger
angivelse af, om personen har pligt til at forsørge et barn i hjemmet
Lovgrundlag: LAS § 25, stk. 2
Krav: K-0012
Kilde: model/information/person.yaml:258';
COMMENT ON COLUMN ansoeger.er_enlig_forsoerger IS 'er enlig forsørger
angivelse af, om personen forsørger et barn i hjemmet uden at leve sammen med en anden voksen
Lovgrundlag: LAS § 25, stk. 3
Kilde: model/information/person.yaml:270';
COMMENT ON COLUMN ansoeger.modtager_ekstra_boernetilskud IS 'modtager ekstra børnetilskud
angivelse af, om personen får det offentlige tilskud til børn, som enlige har ret til
Lovgrundlag: LAS § 25, stk. 3
Kilde: model/information/person.yaml:281';
COMMENT ON COLUMN ansoeger.er_gravid_efter_uge12 IS 'er gravid efter 12. uge
angivelse af, om personen venter barn, og 12. svangerskabsuge er passeret
Lovgrundlag: LAS § 25, stk. 3
Kilde: model/information/person.yaml:287';
COMMENT ON COLUMN ansoeger.har_psykiatrisk_diagnose IS 'har psykiatrisk diagnose
angivelse af, om en læge har stillet en af de diagnoser, der giver ret til en højere sats
Lovgrundlag: LAS § 25, stk. 3
Kilde: model/information/person.yaml:298';
COMMENT ON COLUMN ansoeger.har_bidragspligt IS 'har bidragspligt
angivelse af, om personen skal betale bidrag til et barn, der bor hos en anden
Lovgrundlag: LAS § 25, stk. 4
Kilde: model/information/person.yaml:309';
COMMENT ON COLUMN ansoeger.har_erhvervskompetencegivende_uddannelse IS 'har erhvervskompetencegivende uddannelse
angivelse af, om personen har fuldført et forløb, der giver adgang til et bestemt erhverv
Lovgrundlag: LAS § 23
Kilde: model/information/person.yaml:314';
COMMENT ON COLUMN ansoeger.er_uddannelsesparat IS 'er uddannelsesparat
angivelse af, om jobcentret har vurderet, at personen med den rette støtte kan begynde på et studie inden for kort tid
Lovgrundlag: LAS § 24
Kilde: model/information/person.yaml:324';
COMMENT ON COLUMN ansoeger.har_social_begivenhed IS 'har social begivenhed
angivelse af, om der er sket en ændring i personens forhold, som sygdom, ledighed eller samlivets ophør
Lovgrundlag: LAS § 11, stk. 2
Kilde: model/information/person.yaml:329';
COMMENT ON COLUMN ansoeger.har_anden_forsoergelse IS 'har anden forsørgelse
angivelse af, om behovet dækkes af løn, andre ydelser eller en andens pligt til at hjælpe
Lovgrundlag: LAS § 11, stk. 2
Kilde: model/information/person.yaml:339';
COMMENT ON COLUMN ansoeger.boligforhold_id IS 'boligforhold
oplysninger om, hvordan personen bor
Kilde: model/information/person.yaml:353';
COMMENT ON COLUMN ansoeger.formueforhold_id IS 'formueforhold
oplysninger om, hvad personen og ægtefællen ejer
Lovgrundlag: LAS § 14, stk. 1
Kilde: model/information/person.yaml:359';
COMMENT ON COLUMN ansoeger.aegtefaelle_id IS 'ægtefælle
person, som denne person er gift med
Lovgrundlag: LAS § 26, stk. 1
Krav: K-0104
Kilde: model/information/person.yaml:373';
CREATE TRIGGER ansoeger_vagt BEFORE UPDATE OR DELETE ON ansoeger FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER ansoeger_vagt_truncate BEFORE TRUNCATE ON ansoeger FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER ansoeger_vagt_closed_0 BEFORE INSERT ON ansoeger FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'person', 'raekke', 'raekke');
CREATE VIEW ansoeger_gaeldende WITH (security_invoker = true) AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, ansoeger.er_forsoerger, ansoeger.er_enlig_forsoerger, ansoeger.modtager_ekstra_boernetilskud, ansoeger.er_gravid_efter_uge12, ansoeger.har_psykiatrisk_diagnose, ansoeger.har_bidragspligt, ansoeger.har_erhvervskompetencegivende_uddannelse, ansoeger.er_uddannelsesparat, ansoeger.har_social_begivenhed, ansoeger.har_anden_forsoergelse, ansoeger.boligforhold_id, ansoeger.formueforhold_id, ansoeger.aegtefaelle_id FROM person JOIN ansoeger ON ansoeger.raekke = person.raekke WHERE person.virkning_fra <= CURRENT_DATE AND (person.virkning_til IS NULL OR CURRENT_DATE < person.virkning_til) AND person.registrering_til IS NULL;
CREATE FUNCTION ansoeger_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF ansoeger_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, ansoeger.er_forsoerger, ansoeger.er_enlig_forsoerger, ansoeger.modtager_ekstra_boernetilskud, ansoeger.er_gravid_efter_uge12, ansoeger.har_psykiatrisk_diagnose, ansoeger.har_bidragspligt, ansoeger.har_erhvervskompetencegivende_uddannelse, ansoeger.er_uddannelsesparat, ansoeger.har_social_begivenhed, ansoeger.har_anden_forsoergelse, ansoeger.boligforhold_id, ansoeger.formueforhold_id, ansoeger.aegtefaelle_id FROM person JOIN ansoeger ON ansoeger.raekke = person.raekke WHERE person.virkning_fra <= $1 AND (person.virkning_til IS NULL OR $1 < person.virkning_til) AND person.registrering_fra <= $2 AND (person.registrering_til IS NULL OR $2 < person.registrering_til);
END;
ALTER TABLE ansoeger ENABLE ROW LEVEL SECURITY;
ALTER TABLE ansoeger FORCE ROW LEVEL SECURITY;
CREATE POLICY ansoeger_adskillelse ON ansoeger USING (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON ansoeger TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON ansoeger_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, er_forsoerger, er_enlig_forsoerger, modtager_ekstra_boernetilskud, har_bidragspligt, har_erhvervskompetencegivende_uddannelse, er_uddannelsesparat, har_social_begivenhed, har_anden_forsoergelse, boligforhold_id, formueforhold_id, aegtefaelle_id) ON ansoeger TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, er_forsoerger, er_enlig_forsoerger, modtager_ekstra_boernetilskud, er_gravid_efter_uge12, har_psykiatrisk_diagnose, har_bidragspligt, har_erhvervskompetencegivende_uddannelse, er_uddannelsesparat, har_social_begivenhed, har_anden_forsoergelse, boligforhold_id, formueforhold_id, aegtefaelle_id) ON ansoeger TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, er_forsoerger, er_enlig_forsoerger, modtager_ekstra_boernetilskud, er_gravid_efter_uge12, har_psykiatrisk_diagnose, har_bidragspligt, har_erhvervskompetencegivende_uddannelse, er_uddannelsesparat, har_social_begivenhed, har_anden_forsoergelse, boligforhold_id, formueforhold_id, aegtefaelle_id) ON ansoeger TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- formueforhold: Formueforhold, model/information/person.yaml:561
CREATE TABLE formueforhold (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    samlet_formue NUMERIC(18, 2) NOT NULL,
    noedvendig_formue NUMERIC(18, 2),
    opgjort_pr DATE NOT NULL,
    fradragsberettiget_formue NUMERIC(18, 2),
    CONSTRAINT pk_formueforhold PRIMARY KEY (raekke),
    CONSTRAINT fk_formueforhold_id FOREIGN KEY(id) REFERENCES formueforhold_objekt (id),
    CONSTRAINT ck_formueforhold_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_formueforhold_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_formueforhold_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_formueforhold_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_formueforhold_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_formueforhold_noedvendig_formue_at_least CHECK (noedvendig_formue >= 0),
    CONSTRAINT ck_formueforhold_fradragsberettiget_formue_at_least CHECK (fradragsberettiget_formue >= 0),
    CONSTRAINT ex_formueforhold_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_formueforhold_id_current ON formueforhold (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_formueforhold_id_virkning_fra_registrering_fra ON formueforhold (id, virkning_fra, registrering_fra);
COMMENT ON TABLE formueforhold IS 'formueforhold
opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag
Lovgrundlag: LAS § 14
Krav: K-0011, K-0049, K-0066
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN formueforhold.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/person.yaml:561';
COMMENT ON COLUMN formueforhold.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN formueforhold.samlet_formue IS 'samlet formue
værdien af alt, hvad parret eller den enlige ejer, minus det, de skylder
Lovgrundlag: LAS § 14, stk. 1
Kilde: model/information/person.yaml:573';
COMMENT ON COLUMN formueforhold.noedvendig_formue IS 'nødvendig formue
værdier, som er uundværlige for en rimelig bolig eller for at kunne arbejde eller tage en uddannelse
Lovgrundlag: LAS § 14, stk. 2
Kilde: model/information/person.yaml:586';
COMMENT ON COLUMN formueforhold.opgjort_pr IS 'opgjort pr.
dag, som værdierne er gjort op for
Kilde: model/information/person.yaml:600';
COMMENT ON COLUMN formueforhold.fradragsberettiget_formue IS 'fradragsberettiget formue
værdier, som regnes med, når det afgøres, om ansøgeren kan klare sig selv
Lovgrundlag: LAS § 14
Kilde: model/information/person.yaml:606';
CREATE TRIGGER formueforhold_objektnavn BEFORE INSERT ON formueforhold FOR EACH ROW EXECUTE FUNCTION historik_objekt('formueforhold_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER formueforhold_vagt BEFORE UPDATE OR DELETE ON formueforhold FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER formueforhold_vagt_truncate BEFORE TRUNCATE ON formueforhold FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW formueforhold_gaeldende WITH (security_invoker = true) AS
SELECT formueforhold.raekke, formueforhold.id, formueforhold.virkning_fra, formueforhold.virkning_til, formueforhold.registrering_fra, formueforhold.registrering_til, formueforhold.registreringsaktoer, formueforhold.myndighedskode, formueforhold.samlet_formue, formueforhold.noedvendig_formue, formueforhold.opgjort_pr, formueforhold.fradragsberettiget_formue FROM formueforhold WHERE formueforhold.virkning_fra <= CURRENT_DATE AND (formueforhold.virkning_til IS NULL OR CURRENT_DATE < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL;
CREATE FUNCTION formueforhold_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF formueforhold_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT formueforhold.raekke, formueforhold.id, formueforhold.virkning_fra, formueforhold.virkning_til, formueforhold.registrering_fra, formueforhold.registrering_til, formueforhold.registreringsaktoer, formueforhold.myndighedskode, formueforhold.samlet_formue, formueforhold.noedvendig_formue, formueforhold.opgjort_pr, formueforhold.fradragsberettiget_formue FROM formueforhold WHERE formueforhold.virkning_fra <= $1 AND (formueforhold.virkning_til IS NULL OR $1 < formueforhold.virkning_til) AND formueforhold.registrering_fra <= $2 AND (formueforhold.registrering_til IS NULL OR $2 < formueforhold.registrering_til);
END;
ALTER TABLE formueforhold ENABLE ROW LEVEL SECURITY;
ALTER TABLE formueforhold FORCE ROW LEVEL SECURITY;
CREATE POLICY formueforhold_adskillelse ON formueforhold USING (formueforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (formueforhold.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON formueforhold TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON formueforhold_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, samlet_formue, noedvendig_formue, opgjort_pr, fradragsberettiget_formue) ON formueforhold TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, samlet_formue, noedvendig_formue, opgjort_pr, fradragsberettiget_formue) ON formueforhold TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, samlet_formue, noedvendig_formue, opgjort_pr, fradragsberettiget_formue) ON formueforhold TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- indtaegt_objekt: Indtægt, model/information/person.yaml:621
CREATE TABLE indtaegt_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_indtaegt_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE indtaegt_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
indtægt
beløb, som en person får til rådighed, og som kan nedsætte hjælpen
Lovgrundlag: LAS § 30
Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN indtaegt_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE indtaegt_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE indtaegt_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY indtaegt_objekt_adskillelse ON indtaegt_objekt USING (indtaegt_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (indtaegt_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON indtaegt_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON indtaegt_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON indtaegt_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON indtaegt_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- indtaegt: Indtægt, model/information/person.yaml:621
CREATE TABLE indtaegt (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    objekttype TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    indtaegtstype TEXT NOT NULL,
    beloeb NUMERIC(18, 2) NOT NULL,
    dispositionsdato DATE NOT NULL,
    periode_fra DATE,
    periode_til DATE,
    ansoeger_id TEXT,
    aegtefaelle_id TEXT,
    position BIGINT NOT NULL,
    CONSTRAINT pk_indtaegt PRIMARY KEY (raekke),
    CONSTRAINT fk_indtaegt_id FOREIGN KEY(id) REFERENCES indtaegt_objekt (id),
    CONSTRAINT fk_indtaegt_ansoeger_id FOREIGN KEY(ansoeger_id) REFERENCES person_objekt (id) ON DELETE CASCADE,
    CONSTRAINT fk_indtaegt_aegtefaelle_id FOREIGN KEY(aegtefaelle_id) REFERENCES person_objekt (id) ON DELETE CASCADE,
    CONSTRAINT ck_indtaegt_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_indtaegt_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_indtaegt_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_indtaegt_objekttype_one_of CHECK (objekttype IN ('Indtægt', 'Arbejdsindtægt')),
    CONSTRAINT ck_indtaegt_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_indtaegt_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_indtaegt_indtaegtstype_one_of CHECK (indtaegtstype IN ('arbejdsindtægt', 'praktikløn', 'selvstændigVirksomhed', 'arbejdsløshedsdagpenge', 'sygedagpenge', 'barselsdagpenge', 'feriepenge', 'lønmodtagergaranti', 'udenlandskIndtægt', 'andenBruttoindtægt', 'andenNettoindtægt')),
    CONSTRAINT ck_indtaegt_ansoeger_id_exactly_one CHECK (CASE WHEN (ansoeger_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (aegtefaelle_id IS NOT NULL) THEN 1 ELSE 0 END = 1),
    CONSTRAINT ex_indtaegt_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_indtaegt_aegtefaelle_id ON indtaegt (aegtefaelle_id);
CREATE INDEX ix_indtaegt_ansoeger_id ON indtaegt (ansoeger_id);
CREATE INDEX ix_indtaegt_id_current ON indtaegt (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_indtaegt_id_virkning_fra_registrering_fra ON indtaegt (id, virkning_fra, registrering_fra);
COMMENT ON TABLE indtaegt IS 'indtægt
beløb, som en person får til rådighed, og som kan nedsætte hjælpen
Lovgrundlag: LAS § 30
Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN indtaegt.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/person.yaml:621';
COMMENT ON COLUMN indtaegt.objekttype IS 'objekttype
navn på den klasse, som oplysningen er registreret efter
Kilde: model/information/person.yaml:634';
COMMENT ON COLUMN indtaegt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN indtaegt.indtaegtstype IS 'indtægtstype
det, som betalingen er vederlag eller erstatning for
Lovgrundlag: LAS § 30
Krav: K-0016, K-0123
Kilde: model/information/person.yaml:643';
COMMENT ON COLUMN indtaegt.beloeb IS 'beløb
det, som kan trækkes fra i hjælpen, før der er taget hensyn til arbejdstimer
Lovgrundlag: LAS § 30, stk. 1
Kilde: model/information/person.yaml:655';
COMMENT ON COLUMN indtaegt.dispositionsdato IS 'dispositionsdato
dag, hvor personen fik pengene til rådighed
Krav: K-0018, K-0019, K-0069, K-0123
Kilde: model/information/person.yaml:671';
COMMENT ON COLUMN indtaegt.periode_fra IS 'periode fra
første dag i det tidsrum, som betalingen er optjent i
Krav: K-0018
Kilde: model/information/person.yaml:683';
COMMENT ON COLUMN indtaegt.periode_til IS 'periode til
sidste dag i det tidsrum, som betalingen er optjent i
Krav: K-0018
Kilde: model/information/person.yaml:688';
COMMENT ON COLUMN indtaegt.ansoeger_id IS 'Objektet, som rækken er en del af
indtægter
beløb, som personen har fået eller ventes at få til rådighed
Lovgrundlag: LAS § 30, stk. 1
Kilde: model/information/person.yaml:365';
COMMENT ON COLUMN indtaegt.aegtefaelle_id IS 'Objektet, som rækken er en del af
indtægter
beløb, som personen har fået eller ventes at få til rådighed
Lovgrundlag: LAS § 30, stk. 1
Kilde: model/information/person.yaml:429';
COMMENT ON COLUMN indtaegt.position IS 'Plads i listen; den første er 0
Kilde: model/information/person.yaml:621';
CREATE TRIGGER indtaegt_objektnavn BEFORE INSERT ON indtaegt FOR EACH ROW EXECUTE FUNCTION historik_objekt('indtaegt_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER indtaegt_vagt BEFORE UPDATE OR DELETE ON indtaegt FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER indtaegt_vagt_truncate BEFORE TRUNCATE ON indtaegt FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW indtaegt_gaeldende WITH (security_invoker = true) AS
SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position FROM indtaegt WHERE indtaegt.virkning_fra <= CURRENT_DATE AND (indtaegt.virkning_til IS NULL OR CURRENT_DATE < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL;
CREATE FUNCTION indtaegt_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF indtaegt_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position FROM indtaegt WHERE indtaegt.virkning_fra <= $1 AND (indtaegt.virkning_til IS NULL OR $1 < indtaegt.virkning_til) AND indtaegt.registrering_fra <= $2 AND (indtaegt.registrering_til IS NULL OR $2 < indtaegt.registrering_til);
END;
ALTER TABLE indtaegt ENABLE ROW LEVEL SECURITY;
ALTER TABLE indtaegt FORCE ROW LEVEL SECURITY;
CREATE POLICY indtaegt_adskillelse ON indtaegt USING (indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON indtaegt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON indtaegt_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, objekttype, myndighedskode, indtaegtstype, beloeb, dispositionsdato, periode_fra, periode_til, ansoeger_id, aegtefaelle_id, position) ON indtaegt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, objekttype, myndighedskode, indtaegtstype, beloeb, dispositionsdato, periode_fra, periode_til, ansoeger_id, aegtefaelle_id, position) ON indtaegt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, objekttype, myndighedskode, indtaegtstype, beloeb, dispositionsdato, periode_fra, periode_til, ansoeger_id, aegtefaelle_id, position) ON indtaegt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- arbejdsindtaegt: Arbejdsindtægt, model/information/person.yaml:694
CREATE TABLE arbejdsindtaegt (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    bruttoloen NUMERIC(18, 2) NOT NULL,
    timer NUMERIC(18, 2),
    am_bidrag NUMERIC(18, 2),
    atp_bidrag NUMERIC(18, 2),
    pensionsbidrag NUMERIC(18, 2),
    feriepenge NUMERIC(18, 2),
    arbejdsgiver_cvr TEXT,
    paabegyndt_foer_bevilling BOOLEAN,
    CONSTRAINT pk_arbejdsindtaegt PRIMARY KEY (raekke),
    CONSTRAINT fk_arbejdsindtaegt_raekke FOREIGN KEY(raekke) REFERENCES indtaegt (raekke) ON DELETE CASCADE,
    CONSTRAINT ck_arbejdsindtaegt_timer_at_least CHECK (timer >= 0),
    CONSTRAINT ck_arbejdsindtaegt_am_bidrag_at_least CHECK (am_bidrag >= 0),
    CONSTRAINT ck_arbejdsindtaegt_atp_bidrag_at_least CHECK (atp_bidrag >= 0),
    CONSTRAINT ck_arbejdsindtaegt_pensionsbidrag_at_least CHECK (pensionsbidrag >= 0),
    CONSTRAINT ck_arbejdsindtaegt_feriepenge_at_least CHECK (feriepenge >= 0),
    CONSTRAINT ck_arbejdsindtaegt_arbejdsgiver_cvr_matches CHECK (arbejdsgiver_cvr ~ '^[0-9]{8}$')
);
COMMENT ON TABLE arbejdsindtaegt IS 'arbejdsindtægt
indtægt, som er betaling for udført arbejde
Lovgrundlag: LAS § 31
Krav: K-0017, K-0069
Kilde: model/information/person.yaml:694';
COMMENT ON COLUMN arbejdsindtaegt.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/person.yaml:694';
COMMENT ON COLUMN arbejdsindtaegt.bruttoloen IS 'bruttoløn
det, som arbejdsgiveren betaler for arbejdet, før bidrag og skat er trukket fra
Krav: K-0017
Kilde: model/information/person.yaml:725';
COMMENT ON COLUMN arbejdsindtaegt.timer IS 'timer
antal klokketimer, som personen har arbejdet for betalingen
Lovgrundlag: LAS § 31, stk. 1
Krav: K-0017
Kilde: model/information/person.yaml:739';
COMMENT ON COLUMN arbejdsindtaegt.am_bidrag IS 'AM-bidrag
beløb, som arbejdsgiveren har tilbageholdt til arbejdsmarkedsbidrag
Kilde: model/information/person.yaml:752';
COMMENT ON COLUMN arbejdsindtaegt.atp_bidrag IS 'ATP-bidrag
beløb, som personen selv har betalt til den lovpligtige tillægspension
Kilde: model/information/person.yaml:759';
COMMENT ON COLUMN arbejdsindtaegt.pensionsbidrag IS 'pensionsbidrag
beløb, som er indbetalt til en kollektiv ordning om alderdom aftalt for arbejdspladsen
Kilde: model/information/person.yaml:766';
COMMENT ON COLUMN arbejdsindtaegt.feriepenge IS 'feriepenge
beløb, som arbejdsgiveren har sat af til senere ferie
Lovgrundlag: LAS § 32
Kilde: model/information/person.yaml:773';
COMMENT ON COLUMN arbejdsindtaegt.arbejdsgiver_cvr IS 'arbejdsgivers CVR-nummer
nummer på den virksomhed, som har udbetalt lønnen
Krav: K-0069, K-0123
Kilde: model/information/person.yaml:786';
COMMENT ON COLUMN arbejdsindtaegt.paabegyndt_foer_bevilling IS 'påbegyndt før bevilling
angivelse af, om personen var i gang med arbejdet, da hjælpen blev bevilget
Krav: K-0019
Kilde: model/information/person.yaml:791';
CREATE TRIGGER arbejdsindtaegt_vagt BEFORE UPDATE OR DELETE ON arbejdsindtaegt FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER arbejdsindtaegt_vagt_truncate BEFORE TRUNCATE ON arbejdsindtaegt FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER arbejdsindtaegt_vagt_closed_0 BEFORE INSERT ON arbejdsindtaegt FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'indtaegt', 'raekke', 'raekke');
CREATE VIEW arbejdsindtaegt_gaeldende WITH (security_invoker = true) AS
SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position, arbejdsindtaegt.bruttoloen, arbejdsindtaegt.timer, arbejdsindtaegt.am_bidrag, arbejdsindtaegt.atp_bidrag, arbejdsindtaegt.pensionsbidrag, arbejdsindtaegt.feriepenge, arbejdsindtaegt.arbejdsgiver_cvr, arbejdsindtaegt.paabegyndt_foer_bevilling FROM indtaegt JOIN arbejdsindtaegt ON arbejdsindtaegt.raekke = indtaegt.raekke WHERE indtaegt.virkning_fra <= CURRENT_DATE AND (indtaegt.virkning_til IS NULL OR CURRENT_DATE < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL;
CREATE FUNCTION arbejdsindtaegt_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF arbejdsindtaegt_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position, arbejdsindtaegt.bruttoloen, arbejdsindtaegt.timer, arbejdsindtaegt.am_bidrag, arbejdsindtaegt.atp_bidrag, arbejdsindtaegt.pensionsbidrag, arbejdsindtaegt.feriepenge, arbejdsindtaegt.arbejdsgiver_cvr, arbejdsindtaegt.paabegyndt_foer_bevilling FROM indtaegt JOIN arbejdsindtaegt ON arbejdsindtaegt.raekke = indtaegt.raekke WHERE indtaegt.virkning_fra <= $1 AND (indtaegt.virkning_til IS NULL OR $1 < indtaegt.virkning_til) AND indtaegt.registrering_fra <= $2 AND (indtaegt.registrering_til IS NULL OR $2 < indtaegt.registrering_til);
END;
ALTER TABLE arbejdsindtaegt ENABLE ROW LEVEL SECURITY;
ALTER TABLE arbejdsindtaegt FORCE ROW LEVEL SECURITY;
CREATE POLICY arbejdsindtaegt_adskillelse ON arbejdsindtaegt USING (EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.raekke = arbejdsindtaegt.raekke AND indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.raekke = arbejdsindtaegt.raekke AND indtaegt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON arbejdsindtaegt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON arbejdsindtaegt_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, bruttoloen, timer, am_bidrag, atp_bidrag, pensionsbidrag, feriepenge, arbejdsgiver_cvr, paabegyndt_foer_bevilling) ON arbejdsindtaegt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, bruttoloen, timer, am_bidrag, atp_bidrag, pensionsbidrag, feriepenge, arbejdsgiver_cvr, paabegyndt_foer_bevilling) ON arbejdsindtaegt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, bruttoloen, timer, am_bidrag, atp_bidrag, pensionsbidrag, feriepenge, arbejdsgiver_cvr, paabegyndt_foer_bevilling) ON arbejdsindtaegt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ansoegning: Ansøgning, model/information/sag.yaml:377
CREATE TABLE ansoegning (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    modtaget_dato DATE NOT NULL,
    henvendelsesdato DATE NOT NULL,
    aarsag TEXT NOT NULL,
    begrundelse TEXT,
    kanal TEXT NOT NULL,
    ansoeger_id TEXT NOT NULL,
    CONSTRAINT pk_ansoegning PRIMARY KEY (id),
    CONSTRAINT fk_ansoegning_ansoeger_id FOREIGN KEY(ansoeger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_ansoegning_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_ansoegning_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_ansoegning_aarsag_one_of CHECK (aarsag IN ('sygdom', 'ledighed', 'samlivsophør', 'andenÆndring')),
    CONSTRAINT ck_ansoegning_kanal_one_of CHECK (kanal IN ('selvbetjening', 'digitalPost', 'brev', 'fremmøde', 'telefon'))
);
CREATE INDEX ix_ansoegning_ansoeger_id ON ansoegning (ansoeger_id);
COMMENT ON TABLE ansoegning IS 'ansøgning
henvendelse, hvori en borger beder kommunen om hjælp
Lovgrundlag: LAS § 11
Krav: K-0001, K-0003, K-0062, K-0064, K-0068
Kilde: model/information/sag.yaml:377';
COMMENT ON COLUMN ansoegning.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN ansoegning.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN ansoegning.modtaget_dato IS 'modtaget dato
dag, hvor kommunen har fået alt det, der skal til for at begynde
Lovgrundlag: RSL § 3, stk. 2
Krav: K-0061, K-0065, K-0103
Kilde: model/information/sag.yaml:391';
COMMENT ON COLUMN ansoegning.henvendelsesdato IS 'henvendelsesdato
dag, hvor borgeren første gang har bedt om hjælp
Kilde: model/information/sag.yaml:404';
COMMENT ON COLUMN ansoegning.aarsag IS 'årsag
den ændring i borgerens liv, som har skabt behovet
Lovgrundlag: LAS § 11, stk. 2
Krav: K-0036
Kilde: model/information/sag.yaml:416';
COMMENT ON COLUMN ansoegning.begrundelse IS 'begrundelse
borgerens egen forklaring på behovet
Kilde: model/information/sag.yaml:430';
COMMENT ON COLUMN ansoegning.kanal IS 'kanal
den måde, som borgeren har henvendt sig på
Krav: K-0065
Kilde: model/information/sag.yaml:439';
COMMENT ON COLUMN ansoegning.ansoeger_id IS 'ansøger
person, som beder om hjælp
Lovgrundlag: LAS § 11
Krav: K-0062
Kilde: model/information/sag.yaml:445';
ALTER TABLE ansoegning ENABLE ROW LEVEL SECURITY;
ALTER TABLE ansoegning FORCE ROW LEVEL SECURITY;
CREATE POLICY ansoegning_adskillelse ON ansoegning USING (ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ansoegning TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, modtaget_dato, henvendelsesdato, kanal, ansoeger_id) ON ansoegning TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, modtaget_dato, henvendelsesdato, aarsag, begrundelse, kanal, ansoeger_id) ON ansoegning TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, modtaget_dato, henvendelsesdato, aarsag, begrundelse, kanal, ansoeger_id) ON ansoegning TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- dokument: Dokument, model/information/sag.yaml:461
CREATE TABLE dokument (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    titel TEXT NOT NULL,
    dokumenttype TEXT NOT NULL,
    brevdato DATE,
    retning TEXT NOT NULL,
    indhold TEXT NOT NULL,
    CONSTRAINT pk_dokument PRIMARY KEY (id),
    CONSTRAINT ck_dokument_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_dokument_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_dokument_titel_matches CHECK (titel ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_dokument_dokumenttype_one_of CHECK (dokumenttype IN ('ansøgning', 'dokumentation', 'partshøringsbrev', 'afgørelsesbrev', 'klage', 'brev', 'notat')),
    CONSTRAINT ck_dokument_retning_one_of CHECK (retning IN ('indgående', 'udgående', 'intern')),
    CONSTRAINT ck_dokument_indhold_matches CHECK (indhold ~ '^[^\t-\r ]+$')
);
COMMENT ON TABLE dokument IS 'dokument
afgrænset indhold, som er fastholdt, så det kan læses uændret senere
Krav: K-0003, K-0041, K-0051, K-0058, K-0064, K-0073, K-0083, K-0090, K-0091, K-0103, K-0105, K-0114, K-0127
Kilde: model/information/sag.yaml:461';
COMMENT ON COLUMN dokument.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN dokument.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN dokument.titel IS 'titel
kort betegnelse for indholdet
Krav: K-0042
Kilde: model/information/sag.yaml:486';
COMMENT ON COLUMN dokument.dokumenttype IS 'dokumenttype
det, som indholdet bruges til i sagen
Krav: K-0042
Kilde: model/information/sag.yaml:497';
COMMENT ON COLUMN dokument.brevdato IS 'brevdato
dag, som afsenderen har dateret indholdet
Krav: K-0042
Kilde: model/information/sag.yaml:504';
COMMENT ON COLUMN dokument.retning IS 'retning
om indholdet er kommet til kommunen eller sendt fra den
Krav: K-0042
Kilde: model/information/sag.yaml:514';
COMMENT ON COLUMN dokument.indhold IS 'indhold
henvisning til den fil, hvor teksten eller billedet ligger
Kilde: model/information/sag.yaml:520';
ALTER TABLE dokument ENABLE ROW LEVEL SECURITY;
ALTER TABLE dokument FORCE ROW LEVEL SECURITY;
CREATE POLICY dokument_adskillelse ON dokument USING (dokument.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (dokument.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON dokument TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, titel, dokumenttype, brevdato, retning, indhold) ON dokument TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, titel, dokumenttype, brevdato, retning, indhold) ON dokument TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sagsbehandler_objekt: Sagsbehandler, model/information/sag.yaml:527
CREATE TABLE sagsbehandler_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_sagsbehandler_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE sagsbehandler_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
sagsbehandler
medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser
Kilde: model/information/sag.yaml:527';
COMMENT ON COLUMN sagsbehandler_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN sagsbehandler_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE sagsbehandler_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE sagsbehandler_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY sagsbehandler_objekt_adskillelse ON sagsbehandler_objekt USING (sagsbehandler_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sagsbehandler_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON sagsbehandler_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON sagsbehandler_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sag: Sag, model/information/sag.yaml:238
CREATE TABLE sag (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    class_name TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    sagsnummer TEXT NOT NULL,
    titel TEXT NOT NULL,
    status TEXT NOT NULL,
    oprettet DATE NOT NULL,
    hjemmel TEXT,
    kle TEXT NOT NULL,
    foelsomhed TEXT NOT NULL,
    kassationskode TEXT,
    primaer_part_id TEXT NOT NULL,
    ansvarlig_myndighed_id TEXT NOT NULL,
    primaer_behandler_id TEXT,
    CONSTRAINT pk_sag PRIMARY KEY (raekke),
    CONSTRAINT fk_sag_id FOREIGN KEY(id) REFERENCES sag_objekt (id),
    CONSTRAINT fk_sag_primaer_part_id FOREIGN KEY(primaer_part_id) REFERENCES person_objekt (id),
    CONSTRAINT fk_sag_ansvarlig_myndighed_id FOREIGN KEY(ansvarlig_myndighed_id) REFERENCES myndighed_objekt (id),
    CONSTRAINT fk_sag_primaer_behandler_id FOREIGN KEY(primaer_behandler_id) REFERENCES sagsbehandler_objekt (id),
    CONSTRAINT ck_sag_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_sag_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_sag_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_sag_class_name_one_of CHECK (class_name IN ('Sag', 'KySag')),
    CONSTRAINT ck_sag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_sag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_sag_sagsnummer_matches CHECK (sagsnummer ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ck_sag_titel_matches CHECK (titel ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_sag_status_one_of CHECK (status IN ('Opstaaet', 'Oplyst', 'Afgjort', 'Afsluttet')),
    CONSTRAINT ck_sag_hjemmel_matches CHECK (hjemmel ~ '^[^\n\r]*$' AND char_length(hjemmel) >= 1 AND char_length(hjemmel) <= 1024),
    CONSTRAINT ck_sag_kle_matches CHECK (kle ~ '^[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?$'),
    CONSTRAINT ck_sag_foelsomhed_one_of CHECK (foelsomhed IN ('IKKE_FORTROLIGE_DATA', 'FORTROLIGE_PERSONOPLYSNINGER', 'FOELSOMME_PERSONOPLYSNINGER', 'VIP_SAGER')),
    CONSTRAINT ck_sag_kassationskode_one_of CHECK (kassationskode IN ('B', 'K')),
    CONSTRAINT ex_sag_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL),
    CONSTRAINT ex_sag_myndighedskode_sagsnummer EXCLUDE USING gist (myndighedskode WITH =, sagsnummer WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_sag_ansvarlig_myndighed_id ON sag (ansvarlig_myndighed_id);
CREATE INDEX ix_sag_id_current ON sag (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_sag_id_virkning_fra_registrering_fra ON sag (id, virkning_fra, registrering_fra);
CREATE INDEX ix_sag_primaer_behandler_id ON sag (primaer_behandler_id);
CREATE INDEX ix_sag_primaer_part_id ON sag (primaer_part_id);
COMMENT ON TABLE sag IS 'sag
samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed
Lovgrundlag: RSL § 10
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN sag.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.class_name IS 'Klassen, som rækken er et objekt af
Kilde: model/information/sag.yaml:238';
COMMENT ON COLUMN sag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN sag.sagsnummer IS 'sagsnummer
betegnelse, som medarbejdere og borgere bruger til at udpege forløbet
Krav: K-0044
Kilde: model/information/sag.yaml:253';
COMMENT ON COLUMN sag.titel IS 'titel
kort betegnelse for det spørgsmål, der behandles
Kilde: model/information/sag.yaml:266';
COMMENT ON COLUMN sag.status IS 'status
hvor langt behandlingen er nået
Krav: K-0002, K-0044, K-0073, K-0114
Kilde: model/information/sag.yaml:278';
COMMENT ON COLUMN sag.oprettet IS 'oprettet
dag, hvor behandlingen er begyndt
Lovgrundlag: RSL § 3, stk. 2
Krav: K-0087
Kilde: model/information/sag.yaml:291';
COMMENT ON COLUMN sag.hjemmel IS 'hjemmel
den bestemmelse, som spørgsmålet behandles efter
Kilde: model/information/sag.yaml:302';
COMMENT ON COLUMN sag.kle IS 'KLE-emne
nummer på den slags opgave, som spørgsmålet hører under
Krav: K-0001, K-0085, K-0087, K-0108, K-0114
Kilde: model/information/sag.yaml:313';
COMMENT ON COLUMN sag.foelsomhed IS 'følsomhed
hvor snæver en kreds der må se indholdet
Krav: K-0085, K-0108, K-0109
Kilde: model/information/sag.yaml:324';
COMMENT ON COLUMN sag.kassationskode IS 'kassationskode
om indholdet skal gemmes for eftertiden
Kilde: model/information/sag.yaml:337';
COMMENT ON COLUMN sag.primaer_part_id IS 'primær part
person, som spørgsmålet først og fremmest angår
Krav: K-0001, K-0080, K-0104
Kilde: model/information/sag.yaml:343';
COMMENT ON COLUMN sag.ansvarlig_myndighed_id IS 'ansvarlig myndighed
kommune, som skal tage stilling til spørgsmålet
Krav: K-0001, K-0006, K-0085, K-0107
Kilde: model/information/sag.yaml:355';
COMMENT ON COLUMN sag.primaer_behandler_id IS 'primær behandler
medarbejder, som står for behandlingen til daglig
Kilde: model/information/sag.yaml:362';
CREATE TRIGGER sag_objektnavn BEFORE INSERT ON sag FOR EACH ROW EXECUTE FUNCTION historik_objekt('sag_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER sag_vagt BEFORE UPDATE OR DELETE ON sag FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER sag_vagt_truncate BEFORE TRUNCATE ON sag FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW sag_gaeldende WITH (security_invoker = true) AS
SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id FROM sag WHERE sag.virkning_fra <= CURRENT_DATE AND (sag.virkning_til IS NULL OR CURRENT_DATE < sag.virkning_til) AND sag.registrering_til IS NULL;
CREATE FUNCTION sag_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF sag_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id FROM sag WHERE sag.virkning_fra <= $1 AND (sag.virkning_til IS NULL OR $1 < sag.virkning_til) AND sag.registrering_fra <= $2 AND (sag.registrering_til IS NULL OR $2 < sag.registrering_til);
END;
ALTER TABLE sag ENABLE ROW LEVEL SECURITY;
ALTER TABLE sag FORCE ROW LEVEL SECURITY;
CREATE POLICY sag_adskillelse ON sag USING (sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON sag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON sag_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, sagsnummer, titel, status, oprettet, hjemmel, kle, foelsomhed, kassationskode, primaer_part_id, ansvarlig_myndighed_id, primaer_behandler_id) ON sag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, sagsnummer, titel, status, oprettet, hjemmel, kle, foelsomhed, kassationskode, primaer_part_id, ansvarlig_myndighed_id, primaer_behandler_id) ON sag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, class_name, myndighedskode, sagsnummer, titel, status, oprettet, hjemmel, kle, foelsomhed, kassationskode, primaer_part_id, ansvarlig_myndighed_id, primaer_behandler_id) ON sag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ky_sag: KySag, model/information/bevilling.yaml:210
CREATE TABLE ky_sag (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    ydelsesomraade TEXT NOT NULL,
    ansoegning_id TEXT,
    CONSTRAINT pk_ky_sag PRIMARY KEY (raekke),
    CONSTRAINT fk_ky_sag_raekke FOREIGN KEY(raekke) REFERENCES sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ky_sag_ansoegning_id FOREIGN KEY(ansoegning_id) REFERENCES ansoegning (id),
    CONSTRAINT ck_ky_sag_ydelsesomraade_one_of CHECK (ydelsesomraade IN ('forsørgelsesydelser', 'enkeltydelserBeskæftigelse', 'administrationBeskæftigelse', 'personligeTillæg', 'helbredstillæg', 'udvidedeHelbredstillæg', 'administrationPension', 'enkeltydelserBørnOgUnge', 'enkeltydelserSocialOgHandicap', 'enkeltydelserDiverse'))
);
CREATE INDEX ix_ky_sag_ansoegning_id ON ky_sag (ansoegning_id);
COMMENT ON TABLE ky_sag IS 'ydelsessag
sag, hvori kommunen behandler et spørgsmål om en borgers ret til hjælp
Lovgrundlag: LAS § 11
Krav: K-0001, K-0003, K-0048, K-0060, K-0073, K-0077, K-0081, K-0083, K-0111, K-0113
Kilde: model/information/bevilling.yaml:210';
COMMENT ON COLUMN ky_sag.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/bevilling.yaml:210';
COMMENT ON COLUMN ky_sag.ydelsesomraade IS 'ydelsesområde
den del af kommunens opgaver, som spørgsmålet hører til
Krav: K-0044
Kilde: model/information/bevilling.yaml:226';
COMMENT ON COLUMN ky_sag.ansoegning_id IS 'ansøgning
henvendelse, som har givet anledning til behandlingen
Kilde: model/information/bevilling.yaml:233';
CREATE TRIGGER ky_sag_vagt BEFORE UPDATE OR DELETE ON ky_sag FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER ky_sag_vagt_truncate BEFORE TRUNCATE ON ky_sag FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER ky_sag_vagt_closed_0 BEFORE INSERT ON ky_sag FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'sag', 'raekke', 'raekke');
CREATE VIEW ky_sag_gaeldende WITH (security_invoker = true) AS
SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id, ky_sag.ydelsesomraade, ky_sag.ansoegning_id FROM sag JOIN ky_sag ON ky_sag.raekke = sag.raekke WHERE sag.virkning_fra <= CURRENT_DATE AND (sag.virkning_til IS NULL OR CURRENT_DATE < sag.virkning_til) AND sag.registrering_til IS NULL;
CREATE FUNCTION ky_sag_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF ky_sag_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id, ky_sag.ydelsesomraade, ky_sag.ansoegning_id FROM sag JOIN ky_sag ON ky_sag.raekke = sag.raekke WHERE sag.virkning_fra <= $1 AND (sag.virkning_til IS NULL OR $1 < sag.virkning_til) AND sag.registrering_fra <= $2 AND (sag.registrering_til IS NULL OR $2 < sag.registrering_til);
END;
ALTER TABLE ky_sag ENABLE ROW LEVEL SECURITY;
ALTER TABLE ky_sag FORCE ROW LEVEL SECURITY;
CREATE POLICY ky_sag_adskillelse ON ky_sag USING (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON ky_sag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON ky_sag_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, ydelsesomraade, ansoegning_id) ON ky_sag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, ydelsesomraade, ansoegning_id) ON ky_sag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, ydelsesomraade, ansoegning_id) ON ky_sag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sagsbehandler: Sagsbehandler, model/information/sag.yaml:527
CREATE TABLE sagsbehandler (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    myndighedskode TEXT NOT NULL,
    navn TEXT NOT NULL,
    brugernavn TEXT NOT NULL,
    enhed TEXT,
    CONSTRAINT pk_sagsbehandler PRIMARY KEY (raekke),
    CONSTRAINT fk_sagsbehandler_id FOREIGN KEY(id) REFERENCES sagsbehandler_objekt (id),
    CONSTRAINT ck_sagsbehandler_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_sagsbehandler_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_sagsbehandler_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_sagsbehandler_navn_matches CHECK (navn ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_sagsbehandler_brugernavn_matches CHECK (brugernavn ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ck_sagsbehandler_enhed_matches CHECK (enhed ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ex_sagsbehandler_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&),
    CONSTRAINT ex_sagsbehandler_myndighedskode_brugernavn EXCLUDE USING gist (myndighedskode WITH =, brugernavn WITH =, daterange(virkning_fra, virkning_til) WITH &&)
);
CREATE INDEX ix_sagsbehandler_id_virkning_fra ON sagsbehandler (id, virkning_fra);
COMMENT ON TABLE sagsbehandler IS 'sagsbehandler
medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser
Kilde: model/information/sag.yaml:527';
COMMENT ON COLUMN sagsbehandler.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/sag.yaml:527';
COMMENT ON COLUMN sagsbehandler.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN sagsbehandler.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/sag.yaml:527';
COMMENT ON COLUMN sagsbehandler.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/sag.yaml:527';
COMMENT ON COLUMN sagsbehandler.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN sagsbehandler.navn IS 'navn
for- og efternavn, som medarbejderen er kendt under
Kilde: model/information/sag.yaml:543';
COMMENT ON COLUMN sagsbehandler.brugernavn IS 'brugernavn
betegnelse, som medarbejderen logger på med
Kilde: model/information/sag.yaml:549';
COMMENT ON COLUMN sagsbehandler.enhed IS 'enhed
den del af kommunen, hvor medarbejderen arbejder
Kilde: model/information/sag.yaml:556';
CREATE TRIGGER sagsbehandler_objektnavn BEFORE INSERT ON sagsbehandler FOR EACH ROW EXECUTE FUNCTION historik_objekt('sagsbehandler_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE VIEW sagsbehandler_gaeldende WITH (security_invoker = true) AS
SELECT sagsbehandler.raekke, sagsbehandler.id, sagsbehandler.virkning_fra, sagsbehandler.virkning_til, sagsbehandler.myndighedskode, sagsbehandler.navn, sagsbehandler.brugernavn, sagsbehandler.enhed FROM sagsbehandler WHERE sagsbehandler.virkning_fra <= CURRENT_DATE AND (sagsbehandler.virkning_til IS NULL OR CURRENT_DATE < sagsbehandler.virkning_til);
CREATE FUNCTION sagsbehandler_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF sagsbehandler_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT sagsbehandler.raekke, sagsbehandler.id, sagsbehandler.virkning_fra, sagsbehandler.virkning_til, sagsbehandler.myndighedskode, sagsbehandler.navn, sagsbehandler.brugernavn, sagsbehandler.enhed FROM sagsbehandler WHERE sagsbehandler.virkning_fra <= $1 AND (sagsbehandler.virkning_til IS NULL OR $1 < sagsbehandler.virkning_til);
END;
ALTER TABLE sagsbehandler ENABLE ROW LEVEL SECURITY;
ALTER TABLE sagsbehandler FORCE ROW LEVEL SECURITY;
CREATE POLICY sagsbehandler_adskillelse ON sagsbehandler USING (sagsbehandler.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sagsbehandler.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON sagsbehandler TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON sagsbehandler_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, enhed) ON sagsbehandler TO ky_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, navn, brugernavn, enhed) ON sagsbehandler TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, navn, brugernavn, enhed) ON sagsbehandler TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, myndighedskode, navn, brugernavn, enhed) ON sagsbehandler TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- haendelse: Hændelse, model/information/sag.yaml:562
CREATE TABLE haendelse (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    listenummer TEXT NOT NULL,
    indtruffet DATE NOT NULL,
    modtaget TIMESTAMP WITH TIME ZONE NOT NULL,
    afsender TEXT NOT NULL,
    person_id TEXT,
    CONSTRAINT pk_haendelse PRIMARY KEY (id),
    CONSTRAINT fk_haendelse_person_id FOREIGN KEY(person_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_haendelse_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_haendelse_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_haendelse_listenummer_matches CHECK (listenummer ~ '^H-[0-9]{3}$'),
    CONSTRAINT ck_haendelse_afsender_matches CHECK (afsender ~ '^[^\n\r]{1,255}$')
);
CREATE INDEX ix_haendelse_person_id ON haendelse (person_id);
COMMENT ON TABLE haendelse IS 'hændelse
ændring uden for eller i løsningen, som kan få betydning for en sag
Kilde: model/information/sag.yaml:562';
COMMENT ON COLUMN haendelse.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN haendelse.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN haendelse.listenummer IS 'nummer på hændelseslisten
betegnelse for den slags ændring, der er tale om
Kilde: model/information/sag.yaml:574';
COMMENT ON COLUMN haendelse.indtruffet IS 'indtruffet
dag, hvor ændringen er sket i virkeligheden
Kilde: model/information/sag.yaml:580';
COMMENT ON COLUMN haendelse.modtaget IS 'modtaget
tidspunkt, hvor løsningen har fået besked om ændringen
Kilde: model/information/sag.yaml:586';
COMMENT ON COLUMN haendelse.afsender IS 'afsender
det system, som har givet besked om ændringen
Kilde: model/information/sag.yaml:592';
COMMENT ON COLUMN haendelse.person_id IS 'person
menneske, som ændringen angår
Kilde: model/information/sag.yaml:598';
ALTER TABLE haendelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE haendelse FORCE ROW LEVEL SECURITY;
CREATE POLICY haendelse_adskillelse ON haendelse USING (haendelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (haendelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON haendelse TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, listenummer, indtruffet, modtaget, afsender, person_id) ON haendelse TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, listenummer, indtruffet, modtaget, afsender, person_id) ON haendelse TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, listenummer, indtruffet, modtaget, afsender, person_id) ON haendelse TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- opgave: Opgave, model/information/sag.yaml:605
CREATE TABLE opgave (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    titel TEXT NOT NULL,
    prioritet TEXT DEFAULT 'mellem' NOT NULL,
    forfaldsdato DATE NOT NULL,
    ansvarlig_id TEXT,
    status TEXT DEFAULT 'åben' NOT NULL,
    initierende_haendelse_id TEXT,
    CONSTRAINT pk_opgave PRIMARY KEY (id),
    CONSTRAINT fk_opgave_ansvarlig_id FOREIGN KEY(ansvarlig_id) REFERENCES sagsbehandler_objekt (id),
    CONSTRAINT fk_opgave_initierende_haendelse_id FOREIGN KEY(initierende_haendelse_id) REFERENCES haendelse (id),
    CONSTRAINT ck_opgave_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_opgave_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_opgave_titel_matches CHECK (titel ~ '^[^\n\r]{1,255}$'),
    CONSTRAINT ck_opgave_prioritet_one_of CHECK (prioritet IN ('lav', 'mellem', 'høj')),
    CONSTRAINT ck_opgave_status_one_of CHECK (status IN ('åben', 'iGang', 'udført', 'afbrudt'))
);
CREATE INDEX ix_opgave_ansvarlig_id ON opgave (ansvarlig_id);
CREATE INDEX ix_opgave_initierende_haendelse_id ON opgave (initierende_haendelse_id);
COMMENT ON TABLE opgave IS 'opgave
arbejde, som en medarbejder skal udføre inden en frist
Krav: K-0003, K-0004, K-0007, K-0008, K-0013, K-0048, K-0066, K-0071, K-0079
Kilde: model/information/sag.yaml:605';
COMMENT ON COLUMN opgave.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN opgave.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN opgave.titel IS 'titel
kort betegnelse for det, der skal gøres
Kilde: model/information/sag.yaml:617';
COMMENT ON COLUMN opgave.prioritet IS 'prioritet
hvor meget arbejdet haster
Krav: K-0005
Kilde: model/information/sag.yaml:623';
COMMENT ON COLUMN opgave.forfaldsdato IS 'forfaldsdato
dag, hvor arbejdet senest skal være udført
Krav: K-0005, K-0007, K-0058, K-0103
Kilde: model/information/sag.yaml:630';
COMMENT ON COLUMN opgave.ansvarlig_id IS 'ansvarlig
medarbejder, der skal udføre arbejdet
Krav: K-0005, K-0006, K-0086, K-0113
Kilde: model/information/sag.yaml:636';
COMMENT ON COLUMN opgave.status IS 'status
hvor langt arbejdet er nået
Krav: K-0005
Kilde: model/information/sag.yaml:647';
COMMENT ON COLUMN opgave.initierende_haendelse_id IS 'initierende hændelse
den ændring, som har gjort arbejdet nødvendigt
Krav: K-0004, K-0005, K-0051, K-0070
Kilde: model/information/sag.yaml:654';
ALTER TABLE opgave ENABLE ROW LEVEL SECURITY;
ALTER TABLE opgave FORCE ROW LEVEL SECURITY;
CREATE POLICY opgave_adskillelse ON opgave USING (opgave.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (opgave.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON opgave TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, titel, prioritet, forfaldsdato, ansvarlig_id, status, initierende_haendelse_id) ON opgave TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, titel, prioritet, forfaldsdato, ansvarlig_id, status, initierende_haendelse_id) ON opgave TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, titel, prioritet, forfaldsdato, ansvarlig_id, status, initierende_haendelse_id) ON opgave TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beslutningsgrundlag_objekt: Beslutningsgrundlag, model/information/sag.yaml:662
CREATE TABLE beslutningsgrundlag_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_beslutningsgrundlag_objekt PRIMARY KEY (id)
);
COMMENT ON TABLE beslutningsgrundlag_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
beslutningsgrundlag
samling af vurderinger, som en afgørelse om hjælp bygger på
Lovgrundlag: LAS § 11; RSL § 10
Krav: K-0009, K-0040, K-0043
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag_objekt.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN beslutningsgrundlag_objekt.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
ALTER TABLE beslutningsgrundlag_objekt ENABLE ROW LEVEL SECURITY;
ALTER TABLE beslutningsgrundlag_objekt FORCE ROW LEVEL SECURITY;
CREATE POLICY beslutningsgrundlag_objekt_adskillelse ON beslutningsgrundlag_objekt USING (beslutningsgrundlag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beslutningsgrundlag_objekt.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON beslutningsgrundlag_objekt TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode) ON beslutningsgrundlag_objekt TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode) ON beslutningsgrundlag_objekt TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beslutningsgrundlag: Beslutningsgrundlag, model/information/sag.yaml:662
CREATE TABLE beslutningsgrundlag (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    oplyst_dato DATE,
    opfylder_betingelser BOOLEAN,
    er_social_begivenhed_godtgjort BOOLEAN,
    er_forsoergelse_umulig BOOLEAN,
    kan_daekkes_af_andre_ydelser BOOLEAN,
    CONSTRAINT pk_beslutningsgrundlag PRIMARY KEY (raekke),
    CONSTRAINT fk_beslutningsgrundlag_id FOREIGN KEY(id) REFERENCES beslutningsgrundlag_objekt (id),
    CONSTRAINT ck_beslutningsgrundlag_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_beslutningsgrundlag_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_beslutningsgrundlag_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_beslutningsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_beslutningsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ex_beslutningsgrundlag_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_beslutningsgrundlag_id_current ON beslutningsgrundlag (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_beslutningsgrundlag_id_virkning_fra_registrering_fra ON beslutningsgrundlag (id, virkning_fra, registrering_fra);
COMMENT ON TABLE beslutningsgrundlag IS 'beslutningsgrundlag
samling af vurderinger, som en afgørelse om hjælp bygger på
Lovgrundlag: LAS § 11; RSL § 10
Krav: K-0009, K-0040, K-0043
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN beslutningsgrundlag.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/sag.yaml:662';
COMMENT ON COLUMN beslutningsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN beslutningsgrundlag.oplyst_dato IS 'oplyst dato
dag, hvor alle nødvendige oplysninger er til stede
Lovgrundlag: RSL § 10
Kilde: model/information/sag.yaml:674';
COMMENT ON COLUMN beslutningsgrundlag.opfylder_betingelser IS 'opfylder betingelser
angivelse af, om ansøgeren samlet set har ret til hjælp
Lovgrundlag: LAS § 11, stk. 2; LAS § 13; LAS § 14
Krav: K-0009
Kilde: model/information/sag.yaml:679';
COMMENT ON COLUMN beslutningsgrundlag.er_social_begivenhed_godtgjort IS 'er social begivenhed godtgjort
angivelse af, om kommunen lægger til grund, at der er sket en ændring i ansøgerens forhold, som loven kræver
Lovgrundlag: LAS § 11, stk. 2
Krav: K-0009, K-0010
Kilde: model/information/sag.yaml:690';
COMMENT ON COLUMN beslutningsgrundlag.er_forsoergelse_umulig IS 'er forsørgelse umulig
angivelse af, om ansøgeren på grund af ændringen er ude af stand til at skaffe det nødvendige til sig selv og familien
Lovgrundlag: LAS § 11, stk. 2
Krav: K-0009
Kilde: model/information/sag.yaml:695';
COMMENT ON COLUMN beslutningsgrundlag.kan_daekkes_af_andre_ydelser IS 'kan dækkes af andre ydelser
angivelse af, om behovet kan afhjælpes efter regler, der går forud
Lovgrundlag: LAS § 11, stk. 2
Krav: K-0009, K-0074
Kilde: model/information/sag.yaml:701';
CREATE TRIGGER beslutningsgrundlag_objektnavn BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW EXECUTE FUNCTION historik_objekt('beslutningsgrundlag_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER beslutningsgrundlag_vagt BEFORE UPDATE OR DELETE ON beslutningsgrundlag FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER beslutningsgrundlag_vagt_truncate BEFORE TRUNCATE ON beslutningsgrundlag FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW beslutningsgrundlag_gaeldende WITH (security_invoker = true) AS
SELECT beslutningsgrundlag.raekke, beslutningsgrundlag.id, beslutningsgrundlag.virkning_fra, beslutningsgrundlag.virkning_til, beslutningsgrundlag.registrering_fra, beslutningsgrundlag.registrering_til, beslutningsgrundlag.registreringsaktoer, beslutningsgrundlag.myndighedskode, beslutningsgrundlag.oplyst_dato, beslutningsgrundlag.opfylder_betingelser, beslutningsgrundlag.er_social_begivenhed_godtgjort, beslutningsgrundlag.er_forsoergelse_umulig, beslutningsgrundlag.kan_daekkes_af_andre_ydelser FROM beslutningsgrundlag WHERE beslutningsgrundlag.virkning_fra <= CURRENT_DATE AND (beslutningsgrundlag.virkning_til IS NULL OR CURRENT_DATE < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL;
CREATE FUNCTION beslutningsgrundlag_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF beslutningsgrundlag_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT beslutningsgrundlag.raekke, beslutningsgrundlag.id, beslutningsgrundlag.virkning_fra, beslutningsgrundlag.virkning_til, beslutningsgrundlag.registrering_fra, beslutningsgrundlag.registrering_til, beslutningsgrundlag.registreringsaktoer, beslutningsgrundlag.myndighedskode, beslutningsgrundlag.oplyst_dato, beslutningsgrundlag.opfylder_betingelser, beslutningsgrundlag.er_social_begivenhed_godtgjort, beslutningsgrundlag.er_forsoergelse_umulig, beslutningsgrundlag.kan_daekkes_af_andre_ydelser FROM beslutningsgrundlag WHERE beslutningsgrundlag.virkning_fra <= $1 AND (beslutningsgrundlag.virkning_til IS NULL OR $1 < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_fra <= $2 AND (beslutningsgrundlag.registrering_til IS NULL OR $2 < beslutningsgrundlag.registrering_til);
END;
ALTER TABLE beslutningsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE beslutningsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY beslutningsgrundlag_adskillelse ON beslutningsgrundlag USING (beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON beslutningsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON beslutningsgrundlag_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, oplyst_dato, opfylder_betingelser, er_social_begivenhed_godtgjort, er_forsoergelse_umulig, kan_daekkes_af_andre_ydelser) ON beslutningsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, oplyst_dato, opfylder_betingelser, er_social_begivenhed_godtgjort, er_forsoergelse_umulig, kan_daekkes_af_andre_ydelser) ON beslutningsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- partshoering: Partshøring, model/information/sag.yaml:716
CREATE TABLE partshoering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    afsendt DATE NOT NULL,
    svarfrist DATE NOT NULL,
    svar_modtaget DATE,
    emne TEXT NOT NULL,
    CONSTRAINT pk_partshoering PRIMARY KEY (id),
    CONSTRAINT ck_partshoering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_partshoering_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$')
);
COMMENT ON TABLE partshoering IS 'partshøring
opfordring til en part om at udtale sig om oplysninger, før de bruges i en afgørelse
Lovgrundlag: FVL § 19
Krav: K-0041, K-0097, K-0105
Kilde: model/information/sag.yaml:716';
COMMENT ON COLUMN partshoering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN partshoering.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN partshoering.afsendt IS 'afsendt
dag, hvor opfordringen er sendt til parten
Lovgrundlag: FVL § 19
Krav: K-0090
Kilde: model/information/sag.yaml:728';
COMMENT ON COLUMN partshoering.svarfrist IS 'svarfrist
sidste dag, hvor partens bemærkninger kan nå at blive taget med
Lovgrundlag: FVL § 19
Krav: K-0058, K-0097, K-0128
Kilde: model/information/sag.yaml:734';
COMMENT ON COLUMN partshoering.svar_modtaget IS 'svar modtaget
dag, hvor kommunen har fået partens bemærkninger
Lovgrundlag: FVL § 19
Krav: K-0097
Kilde: model/information/sag.yaml:746';
COMMENT ON COLUMN partshoering.emne IS 'emne
de oplysninger, som parten skal kende og kunne udtale sig om
Lovgrundlag: FVL § 19
Krav: K-0098
Kilde: model/information/sag.yaml:757';
ALTER TABLE partshoering ENABLE ROW LEVEL SECURITY;
ALTER TABLE partshoering FORCE ROW LEVEL SECURITY;
CREATE POLICY partshoering_adskillelse ON partshoering USING (partshoering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (partshoering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON partshoering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, afsendt, svarfrist, svar_modtaget, emne) ON partshoering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, afsendt, svarfrist, svar_modtaget, emne) ON partshoering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sanktion: Sanktion, model/information/effektuering.yaml:337
CREATE TABLE sanktion (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    sanktioneret_id TEXT NOT NULL,
    haendelsesdato DATE NOT NULL,
    fradragsmaaned DATE NOT NULL,
    beloeb NUMERIC(18, 2) NOT NULL,
    partshoering_id TEXT NOT NULL,
    CONSTRAINT pk_sanktion PRIMARY KEY (id),
    CONSTRAINT fk_sanktion_sanktioneret_id FOREIGN KEY(sanktioneret_id) REFERENCES person_objekt (id),
    CONSTRAINT fk_sanktion_partshoering_id FOREIGN KEY(partshoering_id) REFERENCES partshoering (id),
    CONSTRAINT ck_sanktion_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_sanktion_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_sanktion_beloeb_at_least CHECK (beloeb >= 0)
);
CREATE INDEX ix_sanktion_partshoering_id ON sanktion (partshoering_id);
CREATE INDEX ix_sanktion_sanktioneret_id ON sanktion (sanktioneret_id);
COMMENT ON TABLE sanktion IS 'sanktion
fradrag i hjælpen, som kommunen beslutter, fordi en person har forsømt en pligt
Lovgrundlag: LAS § 35
Krav: K-0027, K-0033
Kilde: model/information/effektuering.yaml:337';
COMMENT ON COLUMN sanktion.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN sanktion.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN sanktion.sanktioneret_id IS 'sanktioneret person
person, hvis hjælp sættes ned
Lovgrundlag: LAS § 35
Kilde: model/information/effektuering.yaml:349';
COMMENT ON COLUMN sanktion.haendelsesdato IS 'hændelsesdato
dag, hvor pligten er forsømt
Lovgrundlag: LAS § 35
Krav: K-0079
Kilde: model/information/effektuering.yaml:356';
COMMENT ON COLUMN sanktion.fradragsmaaned IS 'fradragsmåned
første dag i den kalendermåned, hvis hjælp sættes ned
Lovgrundlag: LAS § 35
Krav: K-0033
Kilde: model/information/effektuering.yaml:363';
COMMENT ON COLUMN sanktion.beloeb IS 'beløb
det, som hjælpen sættes ned med
Lovgrundlag: LAS § 35
Kilde: model/information/effektuering.yaml:376';
COMMENT ON COLUMN sanktion.partshoering_id IS 'partshøring
opfordringen til personen om at udtale sig, før hjælpen sættes ned
Lovgrundlag: LAS § 35; FVL § 19
Krav: K-0033
Kilde: model/information/effektuering.yaml:385';
ALTER TABLE sanktion ENABLE ROW LEVEL SECURITY;
ALTER TABLE sanktion FORCE ROW LEVEL SECURITY;
CREATE POLICY sanktion_adskillelse ON sanktion USING (sanktion.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sanktion.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON sanktion TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, sanktioneret_id, haendelsesdato, fradragsmaaned, beloeb, partshoering_id) ON sanktion TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, sanktioneret_id, haendelsesdato, fradragsmaaned, beloeb, partshoering_id) ON sanktion TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- afgoerelse: Afgørelse, model/information/sag.yaml:768
CREATE TABLE afgoerelse (
    id TEXT NOT NULL,
    class_name TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    afgoerelsesdato DATE NOT NULL,
    resultat TEXT NOT NULL,
    begrundelse TEXT,
    hjemmel TEXT NOT NULL,
    klagevejledning TEXT,
    klagefrist DATE,
    meddelt_dato DATE,
    beslutningsgrundlag_id TEXT NOT NULL,
    truffet_af_id TEXT NOT NULL,
    CONSTRAINT pk_afgoerelse PRIMARY KEY (id),
    CONSTRAINT fk_afgoerelse_beslutningsgrundlag_id FOREIGN KEY(beslutningsgrundlag_id) REFERENCES beslutningsgrundlag_objekt (id),
    CONSTRAINT fk_afgoerelse_truffet_af_id FOREIGN KEY(truffet_af_id) REFERENCES sagsbehandler_objekt (id),
    CONSTRAINT ck_afgoerelse_class_name_one_of CHECK (class_name IN ('Afgørelse', 'Afslag')),
    CONSTRAINT ck_afgoerelse_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_afgoerelse_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_afgoerelse_resultat_one_of CHECK (resultat IN ('fuldtMedhold', 'delvistMedhold', 'intetMedhold')),
    CONSTRAINT ck_afgoerelse_begrundelse_present CHECK ((class_name NOT IN ('Afslag')) OR begrundelse IS NOT NULL),
    CONSTRAINT ck_afgoerelse_hjemmel_matches CHECK (hjemmel ~ '^[^\n\r]*$' AND char_length(hjemmel) >= 1 AND char_length(hjemmel) <= 1024),
    CONSTRAINT ck_afgoerelse_klagevejledning_present CHECK ((class_name NOT IN ('Afslag')) OR klagevejledning IS NOT NULL)
);
CREATE INDEX ix_afgoerelse_beslutningsgrundlag_id ON afgoerelse (beslutningsgrundlag_id);
CREATE INDEX ix_afgoerelse_truffet_af_id ON afgoerelse (truffet_af_id);
COMMENT ON TABLE afgoerelse IS 'afgørelse
beslutning, hvorved en myndighed ensidigt fastlægger en parts ret eller pligt
Lovgrundlag: FVL § 22; FVL § 24; FVL § 25
Krav: K-0003, K-0022, K-0037, K-0040, K-0041, K-0051, K-0089, K-0112, K-0117
Kilde: model/information/sag.yaml:768';
COMMENT ON COLUMN afgoerelse.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN afgoerelse.class_name IS 'Klassen, som rækken er et objekt af
Kilde: model/information/sag.yaml:768';
COMMENT ON COLUMN afgoerelse.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN afgoerelse.afgoerelsesdato IS 'afgørelsesdato
dag, hvor kommunen har taget stilling
Krav: K-0047, K-0060, K-0061
Kilde: model/information/sag.yaml:784';
COMMENT ON COLUMN afgoerelse.resultat IS 'resultat
hvor meget borgeren får af det, der er søgt om
Lovgrundlag: FVL § 22
Krav: K-0060, K-0100
Kilde: model/information/sag.yaml:791';
COMMENT ON COLUMN afgoerelse.begrundelse IS 'begrundelse
de regler, hovedhensyn og faktiske oplysninger, som kommunen har lagt vægt på
Lovgrundlag: FVL § 22; FVL § 24
Krav: K-0047, K-0099
Kilde: model/information/sag.yaml:797';
COMMENT ON COLUMN afgoerelse.hjemmel IS 'hjemmel
de bestemmelser, som kommunen har brugt
Lovgrundlag: FVL § 24
Krav: K-0047, K-0054, K-0099
Kilde: model/information/sag.yaml:806';
COMMENT ON COLUMN afgoerelse.klagevejledning IS 'klagevejledning
oplysning til parten om, hvor, hvordan og hvornår beslutningen kan indbringes for en anden instans
Lovgrundlag: FVL § 25
Krav: K-0100
Kilde: model/information/sag.yaml:812';
COMMENT ON COLUMN afgoerelse.klagefrist IS 'klagefrist
sidste dag, hvor borgeren kan få beslutningen prøvet
Lovgrundlag: RSL § 67
Krav: K-0101, K-0128
Kilde: model/information/sag.yaml:820';
COMMENT ON COLUMN afgoerelse.meddelt_dato IS 'meddelt dato
dag, hvor brevet er nået frem til borgeren
Lovgrundlag: RSL § 67
Krav: K-0101, K-0127, K-0128
Kilde: model/information/sag.yaml:831';
COMMENT ON COLUMN afgoerelse.beslutningsgrundlag_id IS 'beslutningsgrundlag
de vurderinger, som resultatet bygger på
Lovgrundlag: RSL § 10
Kilde: model/information/sag.yaml:843';
COMMENT ON COLUMN afgoerelse.truffet_af_id IS 'truffet af
medarbejder, der står inde for resultatet
Kilde: model/information/sag.yaml:850';
ALTER TABLE afgoerelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE afgoerelse FORCE ROW LEVEL SECURITY;
CREATE POLICY afgoerelse_adskillelse ON afgoerelse USING (afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON afgoerelse TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, class_name, myndighedskode, afgoerelsesdato, resultat, begrundelse, hjemmel, klagevejledning, klagefrist, meddelt_dato, beslutningsgrundlag_id, truffet_af_id) ON afgoerelse TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, class_name, myndighedskode, afgoerelsesdato, resultat, begrundelse, hjemmel, klagevejledning, klagefrist, meddelt_dato, beslutningsgrundlag_id, truffet_af_id) ON afgoerelse TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- bevilling: Bevilling, model/information/bevilling.yaml:261
CREATE TABLE bevilling (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
    registrering_til TIMESTAMP WITH TIME ZONE,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    brugervendt_noegle TEXT NOT NULL,
    begrundelse TEXT,
    bevillingsgiver_id TEXT NOT NULL,
    bevillingsmodtager_id TEXT NOT NULL,
    afgoerelse_id TEXT NOT NULL,
    CONSTRAINT pk_bevilling PRIMARY KEY (raekke),
    CONSTRAINT fk_bevilling_id FOREIGN KEY(id) REFERENCES bevilling_objekt (id),
    CONSTRAINT fk_bevilling_bevillingsgiver_id FOREIGN KEY(bevillingsgiver_id) REFERENCES myndighed_objekt (id),
    CONSTRAINT fk_bevilling_bevillingsmodtager_id FOREIGN KEY(bevillingsmodtager_id) REFERENCES person_objekt (id),
    CONSTRAINT fk_bevilling_afgoerelse_id FOREIGN KEY(afgoerelse_id) REFERENCES afgoerelse (id),
    CONSTRAINT ck_bevilling_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_bevilling_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_bevilling_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_bevilling_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_bevilling_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_bevilling_brugervendt_noegle_matches CHECK (brugervendt_noegle ~ '^[^\n\r]{1,50}$'),
    CONSTRAINT ex_bevilling_virkning_fra_virkning_til EXCLUDE USING gist (id WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL),
    CONSTRAINT ex_bevilling_myndighedskode_brugervendt_noegle EXCLUDE USING gist (myndighedskode WITH =, brugervendt_noegle WITH =, daterange(virkning_fra, virkning_til) WITH &&) WHERE (registrering_til IS NULL)
);
CREATE INDEX ix_bevilling_afgoerelse_id ON bevilling (afgoerelse_id);
CREATE INDEX ix_bevilling_bevillingsgiver_id ON bevilling (bevillingsgiver_id);
CREATE INDEX ix_bevilling_bevillingsmodtager_id ON bevilling (bevillingsmodtager_id);
CREATE INDEX ix_bevilling_id_current ON bevilling (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_bevilling_id_virkning_fra_registrering_fra ON bevilling (id, virkning_fra, registrering_fra);
COMMENT ON TABLE bevilling IS 'bevilling
en myndigheds tilsagn til en borger om en eller flere ydelser i en periode
Lovgrundlag: LAS § 25
Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN bevilling.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.registrering_fra IS 'Da rækken blev registreret
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.registrering_til IS 'Da en senere registrering trådte i stedet; tom for den gældende
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.registreringsaktoer IS 'Den, som registrerede rækken
Kilde: model/information/bevilling.yaml:261';
COMMENT ON COLUMN bevilling.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN bevilling.startdato IS 'startdato
første dag, hvor borgeren har ret til hjælpen
Krav: K-0019
Kilde: model/information/bevilling.yaml:278';
COMMENT ON COLUMN bevilling.slutdato IS 'slutdato
sidste dag, hvor borgeren har ret til hjælpen
Krav: K-0034
Kilde: model/information/bevilling.yaml:287';
COMMENT ON COLUMN bevilling.brugervendt_noegle IS 'brugervendt nøgle
betegnelse, som medarbejdere bruger til at udpege tilsagnet
Kilde: model/information/bevilling.yaml:297';
COMMENT ON COLUMN bevilling.begrundelse IS 'begrundelse
kort tekst om, hvorfor hjælpen er givet
Lovgrundlag: FVL § 24
Kilde: model/information/bevilling.yaml:310';
COMMENT ON COLUMN bevilling.bevillingsgiver_id IS 'bevillingsgiver
kommune, som har givet hjælpen
Kilde: model/information/bevilling.yaml:322';
COMMENT ON COLUMN bevilling.bevillingsmodtager_id IS 'bevillingsmodtager
person, som har fået ret til hjælpen
Krav: K-0023
Kilde: model/information/bevilling.yaml:330';
COMMENT ON COLUMN bevilling.afgoerelse_id IS 'afgørelse
den beslutning, som giver borgeren ret til hjælpen
Lovgrundlag: FVL § 22
Krav: K-0022, K-0023, K-0047
Kilde: model/information/bevilling.yaml:342';
CREATE TRIGGER bevilling_objektnavn BEFORE INSERT ON bevilling FOR EACH ROW EXECUTE FUNCTION historik_objekt('bevilling_objekt', 'id', 'id', 'myndighedskode', 'myndighedskode');
CREATE TRIGGER bevilling_vagt BEFORE UPDATE OR DELETE ON bevilling FOR EACH ROW EXECUTE FUNCTION historik_vagt('registrering_til');
CREATE TRIGGER bevilling_vagt_truncate BEFORE TRUNCATE ON bevilling FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE VIEW bevilling_gaeldende WITH (security_invoker = true) AS
SELECT bevilling.raekke, bevilling.id, bevilling.virkning_fra, bevilling.virkning_til, bevilling.registrering_fra, bevilling.registrering_til, bevilling.registreringsaktoer, bevilling.myndighedskode, bevilling.startdato, bevilling.slutdato, bevilling.brugervendt_noegle, bevilling.begrundelse, bevilling.bevillingsgiver_id, bevilling.bevillingsmodtager_id, bevilling.afgoerelse_id FROM bevilling WHERE bevilling.virkning_fra <= CURRENT_DATE AND (bevilling.virkning_til IS NULL OR CURRENT_DATE < bevilling.virkning_til) AND bevilling.registrering_til IS NULL;
CREATE FUNCTION bevilling_pr(virkningstid date DEFAULT CURRENT_DATE, registreringstid timestamptz DEFAULT now()) RETURNS SETOF bevilling_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT bevilling.raekke, bevilling.id, bevilling.virkning_fra, bevilling.virkning_til, bevilling.registrering_fra, bevilling.registrering_til, bevilling.registreringsaktoer, bevilling.myndighedskode, bevilling.startdato, bevilling.slutdato, bevilling.brugervendt_noegle, bevilling.begrundelse, bevilling.bevillingsgiver_id, bevilling.bevillingsmodtager_id, bevilling.afgoerelse_id FROM bevilling WHERE bevilling.virkning_fra <= $1 AND (bevilling.virkning_til IS NULL OR $1 < bevilling.virkning_til) AND bevilling.registrering_fra <= $2 AND (bevilling.registrering_til IS NULL OR $2 < bevilling.registrering_til);
END;
ALTER TABLE bevilling ENABLE ROW LEVEL SECURITY;
ALTER TABLE bevilling FORCE ROW LEVEL SECURITY;
CREATE POLICY bevilling_adskillelse ON bevilling USING (bevilling.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (bevilling.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON bevilling TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT ON bevilling_gaeldende TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, brugervendt_noegle, bevillingsgiver_id, bevillingsmodtager_id) ON bevilling TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, brugervendt_noegle, begrundelse, bevillingsgiver_id, bevillingsmodtager_id, afgoerelse_id) ON bevilling TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (raekke, id, virkning_fra, virkning_til, registrering_fra, registrering_til, registreringsaktoer, myndighedskode, startdato, slutdato, brugervendt_noegle, begrundelse, bevillingsgiver_id, bevillingsmodtager_id, afgoerelse_id) ON bevilling TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- afslag: Afslag, model/information/sag.yaml:858
CREATE TABLE afslag (
    id TEXT NOT NULL,
    afslagsaarsag TEXT NOT NULL,
    CONSTRAINT pk_afslag PRIMARY KEY (id),
    CONSTRAINT fk_afslag_id FOREIGN KEY(id) REFERENCES afgoerelse (id) ON DELETE CASCADE,
    CONSTRAINT ck_afslag_afslagsaarsag_one_of CHECK (afslagsaarsag IN ('ingenSocialBegivenhed', 'kanForsørgeSigSelv', 'andreYdelserDækker', 'rådighedMangler', 'formueOverGrænsen', 'indtægtOverHjælpen'))
);
COMMENT ON TABLE afslag IS 'afslag
afgørelse om, at en borger ikke får den hjælp, der er søgt om
Lovgrundlag: FVL § 22; FVL § 25
Krav: K-0097, K-0098, K-0099
Kilde: model/information/sag.yaml:858';
COMMENT ON COLUMN afslag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN afslag.afslagsaarsag IS 'afslagsårsag
den betingelse for hjælp, som svigter
Lovgrundlag: LAS § 11; LAS § 13; LAS § 14
Krav: K-0036
Kilde: model/information/sag.yaml:888';
ALTER TABLE afslag ENABLE ROW LEVEL SECURITY;
ALTER TABLE afslag FORCE ROW LEVEL SECURITY;
CREATE POLICY afslag_adskillelse ON afslag USING (EXISTS (SELECT 1 FROM afgoerelse WHERE afgoerelse.id = afslag.id AND afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM afgoerelse WHERE afgoerelse.id = afslag.id AND afgoerelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON afslag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, afslagsaarsag) ON afslag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, afslagsaarsag) ON afslag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- klage: Klage, model/information/sag.yaml:901
CREATE TABLE klage (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    modtaget_dato DATE NOT NULL,
    genvurderingsfrist DATE NOT NULL,
    genvurderingsresultat TEXT,
    oversendt_dato DATE,
    afgoerelse_id TEXT NOT NULL,
    CONSTRAINT pk_klage PRIMARY KEY (id),
    CONSTRAINT fk_klage_afgoerelse_id FOREIGN KEY(afgoerelse_id) REFERENCES afgoerelse (id),
    CONSTRAINT ck_klage_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_klage_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_klage_genvurderingsresultat_one_of CHECK (genvurderingsresultat IN ('fastholdt', 'delvistÆndret', 'ændret'))
);
CREATE INDEX ix_klage_afgoerelse_id ON klage (afgoerelse_id);
COMMENT ON TABLE klage IS 'klage
henvendelse, hvori en part er utilfreds med en afgørelse og ønsker den ændret
Lovgrundlag: RSL § 66; RSL § 67
Krav: K-0102
Kilde: model/information/sag.yaml:901';
COMMENT ON COLUMN klage.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN klage.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN klage.modtaget_dato IS 'modtaget dato
dag, hvor indsigelsen er nået frem til kommunen
Lovgrundlag: RSL § 67
Krav: K-0102
Kilde: model/information/sag.yaml:913';
COMMENT ON COLUMN klage.genvurderingsfrist IS 'genvurderingsfrist
sidste dag, hvor kommunen kan nå at se på sagen igen
Lovgrundlag: RSL § 66
Krav: K-0102
Kilde: model/information/sag.yaml:919';
COMMENT ON COLUMN klage.genvurderingsresultat IS 'genvurderingsresultat
det, som kommunen er nået frem til ved at se på sagen igen
Lovgrundlag: RSL § 66
Krav: K-0102
Kilde: model/information/sag.yaml:931';
COMMENT ON COLUMN klage.oversendt_dato IS 'oversendt dato
dag, hvor sagen er sendt videre til klageinstansen
Lovgrundlag: RSL § 66
Krav: K-0102
Kilde: model/information/sag.yaml:936';
COMMENT ON COLUMN klage.afgoerelse_id IS 'afgørelse
den beslutning, som parten ønsker ændret
Lovgrundlag: RSL § 66
Kilde: model/information/sag.yaml:946';
ALTER TABLE klage ENABLE ROW LEVEL SECURITY;
ALTER TABLE klage FORCE ROW LEVEL SECURITY;
CREATE POLICY klage_adskillelse ON klage USING (klage.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (klage.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON klage TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, modtaget_dato, genvurderingsfrist, genvurderingsresultat, oversendt_dato) ON klage TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, modtaget_dato, genvurderingsfrist, genvurderingsresultat, oversendt_dato, afgoerelse_id) ON klage TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, modtaget_dato, genvurderingsfrist, genvurderingsresultat, oversendt_dato, afgoerelse_id) ON klage TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- uddannelseshjaelpsgrundlag: Uddannelseshjælpsgrundlag, model/information/ydelsesberegning.yaml:148
CREATE TABLE uddannelseshjaelpsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    sats NUMERIC(18, 2),
    aktivitetstillaeg NUMERIC(18, 2),
    hjaelp_foer_indtaegter NUMERIC(18, 2),
    CONSTRAINT pk_uddannelseshjaelpsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_uddannelseshjaelpsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_aktivitetstillaeg_at_least CHECK (aktivitetstillaeg >= 0),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_hjaelp_foer_indtaegter_at_least CHECK (hjaelp_foer_indtaegter >= 0)
);
CREATE INDEX ix_uddannelseshjaelpsgrundlag_borger_id ON uddannelseshjaelpsgrundlag (borger_id);
COMMENT ON TABLE uddannelseshjaelpsgrundlag IS 'uddannelseshjælpsgrundlag
oplysninger og satser, som en måneds hjælp til en ung uden uddannelse regnes ud fra
Lovgrundlag: LAS § 23; LAS § 24
Kilde: model/information/ydelsesberegning.yaml:148';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.sats IS 'sats
det faste beløb pr. måned, som alder, forsørgelse og bolig giver ret til
Lovgrundlag: LAS § 23, stk. 2
Kilde: model/information/ydelsesberegning.yaml:160';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.aktivitetstillaeg IS 'aktivitetstillæg
beløb ud over satsen til den, der endnu har for langt til at begynde en uddannelse
Lovgrundlag: LAS § 24
Kilde: model/information/ydelsesberegning.yaml:174';
COMMENT ON COLUMN uddannelseshjaelpsgrundlag.hjaelp_foer_indtaegter IS 'hjælp før indtægter
sats og tillæg lagt sammen, før indtægter er trukket fra
Lovgrundlag: LAS § 23; LAS § 24
Kilde: model/information/ydelsesberegning.yaml:189';
ALTER TABLE uddannelseshjaelpsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE uddannelseshjaelpsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY uddannelseshjaelpsgrundlag_adskillelse ON uddannelseshjaelpsgrundlag USING (uddannelseshjaelpsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (uddannelseshjaelpsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON uddannelseshjaelpsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, sats, aktivitetstillaeg, hjaelp_foer_indtaegter) ON uddannelseshjaelpsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, sats, aktivitetstillaeg, hjaelp_foer_indtaegter) ON uddannelseshjaelpsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, sats, aktivitetstillaeg, hjaelp_foer_indtaegter) ON uddannelseshjaelpsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- saerlig_stoette_grundlag: SærligStøtteGrundlag, model/information/ydelsesberegning.yaml:205
CREATE TABLE saerlig_stoette_grundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    har_hoej_boligudgift BOOLEAN,
    har_stor_forsoergerbyrde BOOLEAN,
    er_undtaget BOOLEAN,
    kan_faa_stoette BOOLEAN,
    antal_boern_hjemme BIGINT,
    antal_boern_ude BIGINT,
    nettoboligudgift NUMERIC(18, 2),
    selvvalgt_forhoejelse NUMERIC(18, 2),
    kan_faa_billigere_bolig BOOLEAN,
    billigere_boligudgift NUMERIC(18, 2),
    andel NUMERIC(18, 2),
    grundgraensebeloeb NUMERIC(18, 2),
    graensebeloeb NUMERIC(18, 2),
    nettoindtaegt NUMERIC(18, 2),
    arbejdsudgifter NUMERIC(18, 2),
    nettoindtaegt_ved_hjaelp_alene NUMERIC(18, 2),
    stoettebeloeb NUMERIC(18, 2),
    CONSTRAINT pk_saerlig_stoette_grundlag PRIMARY KEY (id),
    CONSTRAINT fk_saerlig_stoette_grundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_saerlig_stoette_grundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_saerlig_stoette_grundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_saerlig_stoette_grundlag_antal_boern_hjemme_at_least CHECK (antal_boern_hjemme >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_antal_boern_ude_at_least CHECK (antal_boern_ude >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoboligudgift_at_least CHECK (nettoboligudgift >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_selvvalgt_forhoejelse_at_least CHECK (selvvalgt_forhoejelse >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_billigere_boligudgift_at_least CHECK (billigere_boligudgift >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_andel_at_least CHECK (andel >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_andel_at_most CHECK (andel <= 100),
    CONSTRAINT ck_saerlig_stoette_grundlag_grundgraensebeloeb_at_least CHECK (grundgraensebeloeb >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_graensebeloeb_at_least CHECK (graensebeloeb >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoindtaegt_at_least CHECK (nettoindtaegt >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_arbejdsudgifter_at_least CHECK (arbejdsudgifter >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoindtaegt_ved_hjaelp_a_8496055f CHECK (nettoindtaegt_ved_hjaelp_alene >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_stoettebeloeb_at_least CHECK (stoettebeloeb >= 0)
);
CREATE INDEX ix_saerlig_stoette_grundlag_borger_id ON saerlig_stoette_grundlag (borger_id);
COMMENT ON TABLE saerlig_stoette_grundlag IS 'grundlag for særlig støtte
oplysninger om bolig, børn og indtægter, som støtte til høje boligudgifter regnes ud fra
Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5
Kilde: model/information/ydelsesberegning.yaml:205';
COMMENT ON COLUMN saerlig_stoette_grundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN saerlig_stoette_grundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN saerlig_stoette_grundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN saerlig_stoette_grundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN saerlig_stoette_grundlag.har_hoej_boligudgift IS 'har høj boligudgift
angivelse af, om udgiften til at bo er høj
Lovgrundlag: LAS § 34
Kilde: model/information/ydelsesberegning.yaml:217';
COMMENT ON COLUMN saerlig_stoette_grundlag.har_stor_forsoergerbyrde IS 'har stor forsørgerbyrde
angivelse af, om personen har mange at forsørge
Lovgrundlag: LAS § 34
Kilde: model/information/ydelsesberegning.yaml:223';
COMMENT ON COLUMN saerlig_stoette_grundlag.er_undtaget IS 'er undtaget
angivelse af, om personen hører til en gruppe, som loven holder uden for støtten
Lovgrundlag: LAS § 34
Kilde: model/information/ydelsesberegning.yaml:229';
COMMENT ON COLUMN saerlig_stoette_grundlag.kan_faa_stoette IS 'kan få støtte
angivelse af, om betingelserne for støtte er opfyldt
Lovgrundlag: LAS § 34
Kilde: model/information/ydelsesberegning.yaml:238';
COMMENT ON COLUMN saerlig_stoette_grundlag.antal_boern_hjemme IS 'antal børn i hjemmet
tal på de børn, som personen forsørger, og som bor sammen med personen
Lovgrundlag: BEK-SÆRLIGSTØTTE § 3
Kilde: model/information/ydelsesberegning.yaml:248';
COMMENT ON COLUMN saerlig_stoette_grundlag.antal_boern_ude IS 'antal børn uden for hjemmet
tal på de børn, som personen forsørger, og som bor et andet sted
Lovgrundlag: BEK-SÆRLIGSTØTTE § 3
Kilde: model/information/ydelsesberegning.yaml:255';
COMMENT ON COLUMN saerlig_stoette_grundlag.nettoboligudgift IS 'nettoboligudgift
udgiften til at bo, når boligstøtte og andre tilskud er trukket fra
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5
Kilde: model/information/ydelsesberegning.yaml:262';
COMMENT ON COLUMN saerlig_stoette_grundlag.selvvalgt_forhoejelse IS 'selvvalgt forhøjelse
den del af boligudgiften, som borgeren selv har valgt at øge den med
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 3
Kilde: model/information/ydelsesberegning.yaml:275';
COMMENT ON COLUMN saerlig_stoette_grundlag.kan_faa_billigere_bolig IS 'kan få billigere bolig
angivelse af, om der kan skaffes en rimelig bolig med en lavere udgift
Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5, stk. 2
Kilde: model/information/ydelsesberegning.yaml:289';
COMMENT ON COLUMN saerlig_stoette_grundlag.billigere_boligudgift IS 'billigere boligudgift
nettoudgiften i den billigere bolig, der kan skaffes
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 2
Kilde: model/information/ydelsesberegning.yaml:299';
COMMENT ON COLUMN saerlig_stoette_grundlag.andel IS 'andel af boligudgiften
den del af udgiften, som personen selv skal bære
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 1
Kilde: model/information/ydelsesberegning.yaml:312';
COMMENT ON COLUMN saerlig_stoette_grundlag.grundgraensebeloeb IS 'grundgrænsebeløb
den boligudgift, som borgeren selv bærer, før der er taget hensyn til flere børn
Lovgrundlag: BEK-SÆRLIGSTØTTE § 3
Kilde: model/information/ydelsesberegning.yaml:325';
COMMENT ON COLUMN saerlig_stoette_grundlag.graensebeloeb IS 'grænsebeløb
den boligudgift, som borgeren selv bærer
Lovgrundlag: BEK-SÆRLIGSTØTTE § 3
Kilde: model/information/ydelsesberegning.yaml:340';
COMMENT ON COLUMN saerlig_stoette_grundlag.nettoindtaegt IS 'nettoindtægt
det, som husstanden har efter skat
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4
Kilde: model/information/ydelsesberegning.yaml:355';
COMMENT ON COLUMN saerlig_stoette_grundlag.arbejdsudgifter IS 'arbejdsudgifter
nødvendige udgifter til værktøj, arbejdstøj og transport, som ingen har dækket
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 5
Kilde: model/information/ydelsesberegning.yaml:368';
COMMENT ON COLUMN saerlig_stoette_grundlag.nettoindtaegt_ved_hjaelp_alene IS 'nettoindtægt ved hjælp alene
det, som husstanden ville have efter skat, hvis den kun fik hjælp til forsørgelse
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4
Kilde: model/information/ydelsesberegning.yaml:375';
COMMENT ON COLUMN saerlig_stoette_grundlag.stoettebeloeb IS 'støttebeløb
den skattefri støtte for måneden
Lovgrundlag: BEK-SÆRLIGSTØTTE § 5
Kilde: model/information/ydelsesberegning.yaml:383';
ALTER TABLE saerlig_stoette_grundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE saerlig_stoette_grundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY saerlig_stoette_grundlag_adskillelse ON saerlig_stoette_grundlag USING (saerlig_stoette_grundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (saerlig_stoette_grundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON saerlig_stoette_grundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_hoej_boligudgift, har_stor_forsoergerbyrde, er_undtaget, kan_faa_stoette, antal_boern_hjemme, antal_boern_ude, nettoboligudgift, selvvalgt_forhoejelse, kan_faa_billigere_bolig, billigere_boligudgift, andel, grundgraensebeloeb, graensebeloeb, nettoindtaegt, arbejdsudgifter, nettoindtaegt_ved_hjaelp_alene, stoettebeloeb) ON saerlig_stoette_grundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_hoej_boligudgift, har_stor_forsoergerbyrde, er_undtaget, kan_faa_stoette, antal_boern_hjemme, antal_boern_ude, nettoboligudgift, selvvalgt_forhoejelse, kan_faa_billigere_bolig, billigere_boligudgift, andel, grundgraensebeloeb, graensebeloeb, nettoindtaegt, arbejdsudgifter, nettoindtaegt_ved_hjaelp_alene, stoettebeloeb) ON saerlig_stoette_grundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_hoej_boligudgift, har_stor_forsoergerbyrde, er_undtaget, kan_faa_stoette, antal_boern_hjemme, antal_boern_ude, nettoboligudgift, selvvalgt_forhoejelse, kan_faa_billigere_bolig, billigere_boligudgift, andel, grundgraensebeloeb, graensebeloeb, nettoindtaegt, arbejdsudgifter, nettoindtaegt_ved_hjaelp_alene, stoettebeloeb) ON saerlig_stoette_grundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- revalideringsgrundlag: Revalideringsgrundlag, model/information/ydelsesberegning.yaml:399
CREATE TABLE revalideringsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    har_barn_uden_for_hjemmet BOOLEAN,
    sats NUMERIC(18, 2),
    gennemsnitsindtaegt NUMERIC(18, 2),
    ydelse NUMERIC(18, 2),
    CONSTRAINT pk_revalideringsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_revalideringsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_revalideringsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_revalideringsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_revalideringsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_revalideringsgrundlag_gennemsnitsindtaegt_at_least CHECK (gennemsnitsindtaegt >= 0),
    CONSTRAINT ck_revalideringsgrundlag_ydelse_at_least CHECK (ydelse >= 0)
);
CREATE INDEX ix_revalideringsgrundlag_borger_id ON revalideringsgrundlag (borger_id);
COMMENT ON TABLE revalideringsgrundlag IS 'revalideringsgrundlag
oplysninger, som en måneds ydelse under revalidering regnes ud fra
Lovgrundlag: LAS § 52
Kilde: model/information/ydelsesberegning.yaml:399';
COMMENT ON COLUMN revalideringsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN revalideringsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN revalideringsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN revalideringsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN revalideringsgrundlag.har_barn_uden_for_hjemmet IS 'har barn uden for hjemmet
angivelse af, om personen har et barn, der bor et andet sted
Lovgrundlag: LAS § 52, stk. 2
Kilde: model/information/ydelsesberegning.yaml:410';
COMMENT ON COLUMN revalideringsgrundlag.sats IS 'sats
det faste beløb pr. måned, som alder, børn, bolig og helbred giver ret til
Lovgrundlag: LAS § 52
Kilde: model/information/ydelsesberegning.yaml:415';
COMMENT ON COLUMN revalideringsgrundlag.gennemsnitsindtaegt IS 'gennemsnitsindtægt
personens gennemsnitlige indtægt pr. måned i de seks måneder før afgørelsen
Lovgrundlag: LAS § 52, stk. 4
Kilde: model/information/ydelsesberegning.yaml:429';
COMMENT ON COLUMN revalideringsgrundlag.ydelse IS 'ydelse
ydelsen for måneden, før skat er trukket fra
Lovgrundlag: LAS § 52
Kilde: model/information/ydelsesberegning.yaml:443';
ALTER TABLE revalideringsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE revalideringsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY revalideringsgrundlag_adskillelse ON revalideringsgrundlag USING (revalideringsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (revalideringsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON revalideringsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_barn_uden_for_hjemmet, sats, gennemsnitsindtaegt, ydelse) ON revalideringsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_barn_uden_for_hjemmet, sats, gennemsnitsindtaegt, ydelse) ON revalideringsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_barn_uden_for_hjemmet, sats, gennemsnitsindtaegt, ydelse) ON revalideringsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ressourceforloebsgrundlag: Ressourceforløbsgrundlag, model/information/ydelsesberegning.yaml:457
CREATE TABLE ressourceforloebsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    har_ret_til_sygedagpenge BOOLEAN,
    har_ret_til_ledighedsydelse BOOLEAN,
    sats NUMERIC(18, 2),
    ugesats NUMERIC(18, 2),
    loen NUMERIC(18, 2),
    nedsaettelse_under_graensen NUMERIC(18, 2),
    nedsaettelse_over_graensen NUMERIC(18, 2),
    andre_indtaegter NUMERIC(18, 2),
    ydelse NUMERIC(18, 2),
    CONSTRAINT pk_ressourceforloebsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_ressourceforloebsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_ressourceforloebsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_ressourceforloebsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_ressourceforloebsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_ugesats_at_least CHECK (ugesats >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_loen_at_least CHECK (loen >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_nedsaettelse_under_graens_1ea59fe5 CHECK (nedsaettelse_under_graensen >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_nedsaettelse_over_graense_c3a60f09 CHECK (nedsaettelse_over_graensen >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_andre_indtaegter_at_least CHECK (andre_indtaegter >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_ydelse_at_least CHECK (ydelse >= 0)
);
CREATE INDEX ix_ressourceforloebsgrundlag_borger_id ON ressourceforloebsgrundlag (borger_id);
COMMENT ON TABLE ressourceforloebsgrundlag IS 'ressourceforløbsgrundlag
oplysninger, som en måneds ydelse under et ressourceforløb eller et jobafklaringsforløb regnes ud fra
Lovgrundlag: LAS § 68; LAS § 68 a; LAS § 69 j
Kilde: model/information/ydelsesberegning.yaml:457';
COMMENT ON COLUMN ressourceforloebsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN ressourceforloebsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN ressourceforloebsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN ressourceforloebsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN ressourceforloebsgrundlag.har_ret_til_sygedagpenge IS 'har ret til sygedagpenge
angivelse af, om deltageren ellers ville have ret til sygedagpenge
Lovgrundlag: LAS § 68, stk. 4
Kilde: model/information/ydelsesberegning.yaml:469';
COMMENT ON COLUMN ressourceforloebsgrundlag.har_ret_til_ledighedsydelse IS 'har ret til ledighedsydelse
angivelse af, om deltageren ellers ville have ret til ledighedsydelse
Lovgrundlag: LAS § 68, stk. 5
Kilde: model/information/ydelsesberegning.yaml:474';
COMMENT ON COLUMN ressourceforloebsgrundlag.sats IS 'månedssats
det faste beløb pr. måned, som forsørgelse, alder og bolig giver ret til
Lovgrundlag: LAS § 68, stk. 2
Kilde: model/information/ydelsesberegning.yaml:479';
COMMENT ON COLUMN ressourceforloebsgrundlag.ugesats IS 'ugesats
det faste beløb pr. uge til den, der følger et andet niveau end kontanthjælp
Lovgrundlag: LAS § 68
Kilde: model/information/ydelsesberegning.yaml:493';
COMMENT ON COLUMN ressourceforloebsgrundlag.loen IS 'løn
lønnen for måneden med pensionsbidrag
Lovgrundlag: LAS § 68 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:507';
COMMENT ON COLUMN ressourceforloebsgrundlag.nedsaettelse_under_graensen IS 'nedsættelse for løn op til grænsen
det, som ydelsen sættes ned med på grund af lønnen op til løngrænsen
Lovgrundlag: LAS § 68 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:522';
COMMENT ON COLUMN ressourceforloebsgrundlag.nedsaettelse_over_graensen IS 'nedsættelse for løn over grænsen
det, som ydelsen sættes ned med på grund af lønnen over løngrænsen
Lovgrundlag: LAS § 68 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:536';
COMMENT ON COLUMN ressourceforloebsgrundlag.andre_indtaegter IS 'andre indtægter
de indtægter ud over løn, som personen har fået i måneden
Lovgrundlag: LAS § 68 a
Kilde: model/information/ydelsesberegning.yaml:551';
COMMENT ON COLUMN ressourceforloebsgrundlag.ydelse IS 'ydelse
ydelsen for måneden, før skat er trukket fra
Lovgrundlag: LAS § 68; LAS § 68 a
Kilde: model/information/ydelsesberegning.yaml:559';
ALTER TABLE ressourceforloebsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE ressourceforloebsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY ressourceforloebsgrundlag_adskillelse ON ressourceforloebsgrundlag USING (ressourceforloebsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (ressourceforloebsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ressourceforloebsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_ret_til_sygedagpenge, har_ret_til_ledighedsydelse, sats, ugesats, loen, nedsaettelse_under_graensen, nedsaettelse_over_graensen, andre_indtaegter, ydelse) ON ressourceforloebsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_ret_til_sygedagpenge, har_ret_til_ledighedsydelse, sats, ugesats, loen, nedsaettelse_under_graensen, nedsaettelse_over_graensen, andre_indtaegter, ydelse) ON ressourceforloebsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_ret_til_sygedagpenge, har_ret_til_ledighedsydelse, sats, ugesats, loen, nedsaettelse_under_graensen, nedsaettelse_over_graensen, andre_indtaegter, ydelse) ON ressourceforloebsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ledighedsydelsesgrundlag: Ledighedsydelsesgrundlag, model/information/ydelsesberegning.yaml:573
CREATE TABLE ledighedsydelsesgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    havde_ret_til_sygedagpenge BOOLEAN,
    var_i_revalidering BOOLEAN,
    kom_fra_ordinaert_arbejde BOOLEAN,
    maaneder_i_fleksjob BIGINT,
    niveau TEXT,
    ugebeloeb NUMERIC(18, 2),
    maanedssats NUMERIC(18, 2),
    CONSTRAINT pk_ledighedsydelsesgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_ledighedsydelsesgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_ledighedsydelsesgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_ledighedsydelsesgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_at_least CHECK (maaneder_i_fleksjob >= 0),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_at_most CHECK (maaneder_i_fleksjob <= 18),
    CONSTRAINT ck_ledighedsydelsesgrundlag_niveau_one_of CHECK (niveau IN ('dagpengeniveau', 'kontanthjælpsniveau')),
    CONSTRAINT ck_ledighedsydelsesgrundlag_ugebeloeb_at_least CHECK (ugebeloeb >= 0),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maanedssats_at_least CHECK (maanedssats >= 0)
);
CREATE INDEX ix_ledighedsydelsesgrundlag_borger_id ON ledighedsydelsesgrundlag (borger_id);
COMMENT ON TABLE ledighedsydelsesgrundlag IS 'ledighedsydelsesgrundlag
oplysninger, som ydelsen til en ledig, der er visiteret til fleksjob, regnes ud fra
Lovgrundlag: LAS § 74 a
Kilde: model/information/ydelsesberegning.yaml:573';
COMMENT ON COLUMN ledighedsydelsesgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN ledighedsydelsesgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN ledighedsydelsesgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN ledighedsydelsesgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN ledighedsydelsesgrundlag.havde_ret_til_sygedagpenge IS 'havde ret til sygedagpenge
angivelse af, om personen fik eller havde ret til sygedagpenge ved visitationen
Lovgrundlag: LAS § 74 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:584';
COMMENT ON COLUMN ledighedsydelsesgrundlag.var_i_revalidering IS 'var i revalidering
angivelse af, om personen var i revalidering ved visitationen
Lovgrundlag: LAS § 74 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:589';
COMMENT ON COLUMN ledighedsydelsesgrundlag.kom_fra_ordinaert_arbejde IS 'kom fra ordinært arbejde
angivelse af, om personen kom fra ledighedsydelse efter ordinært arbejde
Lovgrundlag: LAS § 74 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:594';
COMMENT ON COLUMN ledighedsydelsesgrundlag.maaneder_i_fleksjob IS 'måneder i fleksjob
antal måneder med fleksjob inden for de seneste 18 måneder
Lovgrundlag: LAS § 74 a, stk. 4
Kilde: model/information/ydelsesberegning.yaml:600';
COMMENT ON COLUMN ledighedsydelsesgrundlag.niveau IS 'niveau
den størrelse, som ydelsen beregnes efter
Lovgrundlag: LAS § 74 a
Kilde: model/information/ydelsesberegning.yaml:608';
COMMENT ON COLUMN ledighedsydelsesgrundlag.ugebeloeb IS 'ugebeløb
ydelsen pr. uge til den, der får en andel af højeste dagpenge
Lovgrundlag: LAS § 74 a, stk. 2
Kilde: model/information/ydelsesberegning.yaml:619';
COMMENT ON COLUMN ledighedsydelsesgrundlag.maanedssats IS 'månedssats
ydelsen pr. måned til den, der får ydelsen på niveau med kontanthjælp
Lovgrundlag: LAS § 74 a, stk. 3
Kilde: model/information/ydelsesberegning.yaml:634';
ALTER TABLE ledighedsydelsesgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledighedsydelsesgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY ledighedsydelsesgrundlag_adskillelse ON ledighedsydelsesgrundlag USING (ledighedsydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (ledighedsydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ledighedsydelsesgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, havde_ret_til_sygedagpenge, var_i_revalidering, kom_fra_ordinaert_arbejde, maaneder_i_fleksjob, niveau, ugebeloeb, maanedssats) ON ledighedsydelsesgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, havde_ret_til_sygedagpenge, var_i_revalidering, kom_fra_ordinaert_arbejde, maaneder_i_fleksjob, niveau, ugebeloeb, maanedssats) ON ledighedsydelsesgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, havde_ret_til_sygedagpenge, var_i_revalidering, kom_fra_ordinaert_arbejde, maaneder_i_fleksjob, niveau, ugebeloeb, maanedssats) ON ledighedsydelsesgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- fleksloentilskudsgrundlag: Fleksløntilskudsgrundlag, model/information/ydelsesberegning.yaml:650
CREATE TABLE fleksloentilskudsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    loen NUMERIC(18, 2),
    fuldtidsloen NUMERIC(18, 2),
    tilskud NUMERIC(18, 2),
    CONSTRAINT pk_fleksloentilskudsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_fleksloentilskudsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_fleksloentilskudsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_fleksloentilskudsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_fleksloentilskudsgrundlag_loen_at_least CHECK (loen >= 0),
    CONSTRAINT ck_fleksloentilskudsgrundlag_fuldtidsloen_at_least CHECK (fuldtidsloen >= 0),
    CONSTRAINT ck_fleksloentilskudsgrundlag_tilskud_at_least CHECK (tilskud >= 0)
);
CREATE INDEX ix_fleksloentilskudsgrundlag_borger_id ON fleksloentilskudsgrundlag (borger_id);
COMMENT ON TABLE fleksloentilskudsgrundlag IS 'fleksløntilskudsgrundlag
oplysninger, som en måneds tilskud til løn i et fleksjob regnes ud fra
Lovgrundlag: BEK-FLEKSLØN § 3
Kilde: model/information/ydelsesberegning.yaml:650';
COMMENT ON COLUMN fleksloentilskudsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN fleksloentilskudsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN fleksloentilskudsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN fleksloentilskudsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN fleksloentilskudsgrundlag.loen IS 'løn
lønnen i måneden før med pensionsbidrag
Lovgrundlag: BEK-FLEKSLØN § 3
Kilde: model/information/ydelsesberegning.yaml:662';
COMMENT ON COLUMN fleksloentilskudsgrundlag.fuldtidsloen IS 'fuldtidsløn
det, som arbejdet ville give i løn på fuld tid
Lovgrundlag: BEK-FLEKSLØN § 3
Kilde: model/information/ydelsesberegning.yaml:676';
COMMENT ON COLUMN fleksloentilskudsgrundlag.tilskud IS 'tilskud
tilskuddet for måneden, før skat er trukket fra
Lovgrundlag: BEK-FLEKSLØN § 3
Kilde: model/information/ydelsesberegning.yaml:684';
ALTER TABLE fleksloentilskudsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE fleksloentilskudsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY fleksloentilskudsgrundlag_adskillelse ON fleksloentilskudsgrundlag USING (fleksloentilskudsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (fleksloentilskudsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON fleksloentilskudsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, loen, fuldtidsloen, tilskud) ON fleksloentilskudsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, loen, fuldtidsloen, tilskud) ON fleksloentilskudsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, loen, fuldtidsloen, tilskud) ON fleksloentilskudsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- timeomregning: Timeomregning, model/information/ydelsesberegning.yaml:699
CREATE TABLE timeomregning (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    indtaegt NUMERIC(18, 2),
    arbejdede_timer NUMERIC(18, 2),
    timeloen NUMERIC(18, 2),
    timer NUMERIC(18, 2),
    medregnet_indtaegt NUMERIC(18, 2),
    CONSTRAINT pk_timeomregning PRIMARY KEY (id),
    CONSTRAINT fk_timeomregning_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_timeomregning_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_timeomregning_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_timeomregning_indtaegt_at_least CHECK (indtaegt >= 0),
    CONSTRAINT ck_timeomregning_arbejdede_timer_at_least CHECK (arbejdede_timer >= 0),
    CONSTRAINT ck_timeomregning_timeloen_at_least CHECK (timeloen >= 0),
    CONSTRAINT ck_timeomregning_timer_at_least CHECK (timer >= 0),
    CONSTRAINT ck_timeomregning_medregnet_indtaegt_at_least CHECK (medregnet_indtaegt >= 0)
);
CREATE INDEX ix_timeomregning_borger_id ON timeomregning (borger_id);
COMMENT ON TABLE timeomregning IS 'timeomregning
omsætning af en indtægt uden fast arbejdstid til et antal timer
Lovgrundlag: LAS § 31, stk. 3
Kilde: model/information/ydelsesberegning.yaml:699';
COMMENT ON COLUMN timeomregning.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN timeomregning.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN timeomregning.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN timeomregning.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN timeomregning.indtaegt IS 'indtægt
det, som personen har tjent
Lovgrundlag: LAS § 31, stk. 3
Kilde: model/information/ydelsesberegning.yaml:710';
COMMENT ON COLUMN timeomregning.arbejdede_timer IS 'arbejdede timer
antal timer, som personen har oplyst
Lovgrundlag: FLEKSYDL
Kilde: model/information/ydelsesberegning.yaml:724';
COMMENT ON COLUMN timeomregning.timeloen IS 'timeløn
lønnen for én time
Lovgrundlag: FLEKSYDL
Kilde: model/information/ydelsesberegning.yaml:731';
COMMENT ON COLUMN timeomregning.timer IS 'timer
antal timer, som indtægten svarer til
Lovgrundlag: LAS § 31, stk. 3
Kilde: model/information/ydelsesberegning.yaml:739';
COMMENT ON COLUMN timeomregning.medregnet_indtaegt IS 'medregnet indtægt
den indtægt, som fradraget i fleksydelse regnes ud fra
Lovgrundlag: FLEKSYDL
Kilde: model/information/ydelsesberegning.yaml:751';
ALTER TABLE timeomregning ENABLE ROW LEVEL SECURITY;
ALTER TABLE timeomregning FORCE ROW LEVEL SECURITY;
CREATE POLICY timeomregning_adskillelse ON timeomregning USING (timeomregning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (timeomregning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON timeomregning TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegt, arbejdede_timer, timeloen, timer, medregnet_indtaegt) ON timeomregning TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegt, arbejdede_timer, timeloen, timer, medregnet_indtaegt) ON timeomregning TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegt, arbejdede_timer, timeloen, timer, medregnet_indtaegt) ON timeomregning TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- loftgrundlag: Loftgrundlag, model/information/ydelsesberegning.yaml:766
CREATE TABLE loftgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    er_par BOOLEAN,
    antal_boern BIGINT,
    loft NUMERIC(18, 2),
    hjaelp NUMERIC(18, 2),
    saerlig_stoette NUMERIC(18, 2),
    boligstoette NUMERIC(18, 2),
    medregnet_boligstoette NUMERIC(18, 2),
    nedsaettelse_saerlig_stoette NUMERIC(18, 2),
    nedsaettelse_boligstoette NUMERIC(18, 2),
    indtaegtsmaaned BIGINT,
    virkningsmaaned BIGINT,
    CONSTRAINT pk_loftgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_loftgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_loftgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_loftgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_loftgrundlag_antal_boern_at_least CHECK (antal_boern >= 0),
    CONSTRAINT ck_loftgrundlag_loft_at_least CHECK (loft >= 0),
    CONSTRAINT ck_loftgrundlag_hjaelp_at_least CHECK (hjaelp >= 0),
    CONSTRAINT ck_loftgrundlag_saerlig_stoette_at_least CHECK (saerlig_stoette >= 0),
    CONSTRAINT ck_loftgrundlag_boligstoette_at_least CHECK (boligstoette >= 0),
    CONSTRAINT ck_loftgrundlag_medregnet_boligstoette_at_least CHECK (medregnet_boligstoette >= 0),
    CONSTRAINT ck_loftgrundlag_nedsaettelse_saerlig_stoette_at_least CHECK (nedsaettelse_saerlig_stoette >= 0),
    CONSTRAINT ck_loftgrundlag_nedsaettelse_boligstoette_at_least CHECK (nedsaettelse_boligstoette >= 0),
    CONSTRAINT ck_loftgrundlag_indtaegtsmaaned_at_least CHECK (indtaegtsmaaned >= 1),
    CONSTRAINT ck_loftgrundlag_indtaegtsmaaned_at_most CHECK (indtaegtsmaaned <= 12),
    CONSTRAINT ck_loftgrundlag_virkningsmaaned_at_least CHECK (virkningsmaaned >= 1),
    CONSTRAINT ck_loftgrundlag_virkningsmaaned_at_most CHECK (virkningsmaaned <= 12)
);
CREATE INDEX ix_loftgrundlag_borger_id ON loftgrundlag (borger_id);
COMMENT ON TABLE loftgrundlag IS 'loftgrundlag
oplysninger, som virkningen af loftet over en borgers samlede hjælp regnes ud fra
Kilde: model/information/ydelsesberegning.yaml:766';
COMMENT ON COLUMN loftgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN loftgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN loftgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN loftgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN loftgrundlag.er_par IS 'er par
angivelse af, om personen er gift eller lever sammen med en anden på samme måde
Kilde: model/information/ydelsesberegning.yaml:776';
COMMENT ON COLUMN loftgrundlag.antal_boern IS 'antal børn
tal på de børn, som personen forsørger i hjemmet
Kilde: model/information/ydelsesberegning.yaml:781';
COMMENT ON COLUMN loftgrundlag.loft IS 'loft
det højeste beløb, som hjælp, særlig støtte og boligstøtte må give tilsammen
Kilde: model/information/ydelsesberegning.yaml:788';
COMMENT ON COLUMN loftgrundlag.hjaelp IS 'hjælp
hjælpen til forsørgelse for måneden
Kilde: model/information/ydelsesberegning.yaml:802';
COMMENT ON COLUMN loftgrundlag.saerlig_stoette IS 'særlig støtte
støtten til boligudgifter for måneden, før loftet er brugt
Kilde: model/information/ydelsesberegning.yaml:816';
COMMENT ON COLUMN loftgrundlag.boligstoette IS 'boligstøtte
husstandens boligstøtte for måneden, før loftet er brugt
Kilde: model/information/ydelsesberegning.yaml:824';
COMMENT ON COLUMN loftgrundlag.medregnet_boligstoette IS 'medregnet boligstøtte
den del af boligstøtten, som regnes til personen
Kilde: model/information/ydelsesberegning.yaml:832';
COMMENT ON COLUMN loftgrundlag.nedsaettelse_saerlig_stoette IS 'nedsættelse af særlig støtte
det, som den særlige støtte sættes ned med på grund af loftet
Kilde: model/information/ydelsesberegning.yaml:846';
COMMENT ON COLUMN loftgrundlag.nedsaettelse_boligstoette IS 'nedsættelse af boligstøtte
det, som boligstøtten sættes ned med på grund af loftet
Kilde: model/information/ydelsesberegning.yaml:860';
COMMENT ON COLUMN loftgrundlag.indtaegtsmaaned IS 'indtægtsmåned
nummeret på den måned, hvor personen har haft en ekstra indtægt
Kilde: model/information/ydelsesberegning.yaml:874';
COMMENT ON COLUMN loftgrundlag.virkningsmaaned IS 'virkningsmåned
nummeret på den måned, hvor boligstøtten ændres som følge af indtægten
Kilde: model/information/ydelsesberegning.yaml:882';
ALTER TABLE loftgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE loftgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY loftgrundlag_adskillelse ON loftgrundlag USING (loftgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (loftgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON loftgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_par, antal_boern, loft, hjaelp, saerlig_stoette, boligstoette, medregnet_boligstoette, nedsaettelse_saerlig_stoette, nedsaettelse_boligstoette, indtaegtsmaaned, virkningsmaaned) ON loftgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_par, antal_boern, loft, hjaelp, saerlig_stoette, boligstoette, medregnet_boligstoette, nedsaettelse_saerlig_stoette, nedsaettelse_boligstoette, indtaegtsmaaned, virkningsmaaned) ON loftgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_par, antal_boern, loft, hjaelp, saerlig_stoette, boligstoette, medregnet_boligstoette, nedsaettelse_saerlig_stoette, nedsaettelse_boligstoette, indtaegtsmaaned, virkningsmaaned) ON loftgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- enkeltydelsesgrundlag: Enkeltydelsesgrundlag, model/information/ydelsesberegning.yaml:896
CREATE TABLE enkeltydelsesgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    er_rimeligt_begrundet BOOLEAN,
    forringer_forsoergelsen BOOLEAN,
    kunne_forudses BOOLEAN,
    er_afgoerende BOOLEAN,
    opfylder_enkeltudgift BOOLEAN,
    kan_daekkes_af_anden_lov BOOLEAN,
    har_egne_midler BOOLEAN,
    er_laegeligt_begrundet BOOLEAN,
    soeger_personligt_tillaeg BOOLEAN,
    opfylder_sygebehandling BOOLEAN,
    udgift_paataget DATE,
    er_paataget_foer_ansoegning BOOLEAN,
    CONSTRAINT pk_enkeltydelsesgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_enkeltydelsesgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_enkeltydelsesgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_enkeltydelsesgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$')
);
CREATE INDEX ix_enkeltydelsesgrundlag_borger_id ON enkeltydelsesgrundlag (borger_id);
COMMENT ON TABLE enkeltydelsesgrundlag IS 'enkeltydelsesgrundlag
vurderinger, som en afgørelse om hjælp til en bestemt udgift bygger på
Lovgrundlag: LAS § 81; LAS § 82; LAS § 88
Kilde: model/information/ydelsesberegning.yaml:896';
COMMENT ON COLUMN enkeltydelsesgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN enkeltydelsesgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN enkeltydelsesgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN enkeltydelsesgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN enkeltydelsesgrundlag.er_rimeligt_begrundet IS 'er rimeligt begrundet
angivelse af, om udgiften er rimelig efter sit formål og sin størrelse
Lovgrundlag: LAS § 81
Kilde: model/information/ydelsesberegning.yaml:907';
COMMENT ON COLUMN enkeltydelsesgrundlag.forringer_forsoergelsen IS 'forringer forsørgelsen
angivelse af, om betaling af egne midler i afgørende grad gør det sværere for borgeren at klare sig selv
Lovgrundlag: LAS § 81
Kilde: model/information/ydelsesberegning.yaml:912';
COMMENT ON COLUMN enkeltydelsesgrundlag.kunne_forudses IS 'kunne forudses
angivelse af, om borgeren kunne have forudset udgiften
Lovgrundlag: LAS § 81
Kilde: model/information/ydelsesberegning.yaml:918';
COMMENT ON COLUMN enkeltydelsesgrundlag.er_afgoerende IS 'er afgørende
angivelse af, om udgiften har afgørende betydning for borgerens livsførelse
Lovgrundlag: LAS § 81
Kilde: model/information/ydelsesberegning.yaml:923';
COMMENT ON COLUMN enkeltydelsesgrundlag.opfylder_enkeltudgift IS 'opfylder betingelserne for enkeltudgifter
angivelse af, om der kan gives hjælp til udgiften
Lovgrundlag: LAS § 81
Kilde: model/information/ydelsesberegning.yaml:929';
COMMENT ON COLUMN enkeltydelsesgrundlag.kan_daekkes_af_anden_lov IS 'kan dækkes efter anden lov
angivelse af, om behandlingen kan dækkes efter andre regler
Lovgrundlag: LAS § 82
Kilde: model/information/ydelsesberegning.yaml:939';
COMMENT ON COLUMN enkeltydelsesgrundlag.har_egne_midler IS 'har egne midler
angivelse af, om borgeren selv kan betale
Lovgrundlag: LAS § 82
Kilde: model/information/ydelsesberegning.yaml:945';
COMMENT ON COLUMN enkeltydelsesgrundlag.er_laegeligt_begrundet IS 'er lægeligt begrundet
angivelse af, om behandlingen er nødvendig og anbefalet af en læge eller tandlæge
Lovgrundlag: LAS § 82
Kilde: model/information/ydelsesberegning.yaml:950';
COMMENT ON COLUMN enkeltydelsesgrundlag.soeger_personligt_tillaeg IS 'søger personligt tillæg
angivelse af, om borgeren som pensionist skal søge hjælpen efter pensionsreglerne
Lovgrundlag: LAS § 82
Kilde: model/information/ydelsesberegning.yaml:956';
COMMENT ON COLUMN enkeltydelsesgrundlag.opfylder_sygebehandling IS 'opfylder betingelserne for sygebehandling
angivelse af, om der kan gives hjælp til behandlingen
Lovgrundlag: LAS § 82
Kilde: model/information/ydelsesberegning.yaml:962';
COMMENT ON COLUMN enkeltydelsesgrundlag.udgift_paataget IS 'udgift påtaget
dag, hvor borgeren har bundet sig til udgiften
Lovgrundlag: LAS § 88
Kilde: model/information/ydelsesberegning.yaml:972';
COMMENT ON COLUMN enkeltydelsesgrundlag.er_paataget_foer_ansoegning IS 'er påtaget før ansøgning
angivelse af, om borgeren bandt sig til udgiften, før der blev søgt
Lovgrundlag: LAS § 88
Kilde: model/information/ydelsesberegning.yaml:978';
ALTER TABLE enkeltydelsesgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE enkeltydelsesgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY enkeltydelsesgrundlag_adskillelse ON enkeltydelsesgrundlag USING (enkeltydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (enkeltydelsesgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON enkeltydelsesgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_rimeligt_begrundet, forringer_forsoergelsen, kunne_forudses, er_afgoerende, opfylder_enkeltudgift, kan_daekkes_af_anden_lov, har_egne_midler, soeger_personligt_tillaeg, opfylder_sygebehandling, udgift_paataget, er_paataget_foer_ansoegning) ON enkeltydelsesgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_rimeligt_begrundet, forringer_forsoergelsen, kunne_forudses, er_afgoerende, opfylder_enkeltudgift, kan_daekkes_af_anden_lov, har_egne_midler, er_laegeligt_begrundet, soeger_personligt_tillaeg, opfylder_sygebehandling, udgift_paataget, er_paataget_foer_ansoegning) ON enkeltydelsesgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_rimeligt_begrundet, forringer_forsoergelsen, kunne_forudses, er_afgoerende, opfylder_enkeltudgift, kan_daekkes_af_anden_lov, har_egne_midler, er_laegeligt_begrundet, soeger_personligt_tillaeg, opfylder_sygebehandling, udgift_paataget, er_paataget_foer_ansoegning) ON enkeltydelsesgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- tandplejegrundlag: Tandplejegrundlag, model/information/ydelsesberegning.yaml:989
CREATE TABLE tandplejegrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    faar_uddannelseshjaelp_uden_tillaeg BOOLEAN,
    behandlingsudgift NUMERIC(18, 2),
    andre_tilskud NUMERIC(18, 2),
    tidligere_egenudgift NUMERIC(18, 2),
    egenbetaling NUMERIC(18, 2),
    daekning NUMERIC(18, 2),
    tilskud NUMERIC(18, 2),
    overslag NUMERIC(18, 2),
    kraever_godkendelse BOOLEAN,
    CONSTRAINT pk_tandplejegrundlag PRIMARY KEY (id),
    CONSTRAINT fk_tandplejegrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_tandplejegrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_tandplejegrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_tandplejegrundlag_behandlingsudgift_at_least CHECK (behandlingsudgift >= 0),
    CONSTRAINT ck_tandplejegrundlag_andre_tilskud_at_least CHECK (andre_tilskud >= 0),
    CONSTRAINT ck_tandplejegrundlag_tidligere_egenudgift_at_least CHECK (tidligere_egenudgift >= 0),
    CONSTRAINT ck_tandplejegrundlag_egenbetaling_at_least CHECK (egenbetaling >= 0),
    CONSTRAINT ck_tandplejegrundlag_daekning_at_least CHECK (daekning >= 0),
    CONSTRAINT ck_tandplejegrundlag_daekning_at_most CHECK (daekning <= 100),
    CONSTRAINT ck_tandplejegrundlag_tilskud_at_least CHECK (tilskud >= 0),
    CONSTRAINT ck_tandplejegrundlag_overslag_at_least CHECK (overslag >= 0)
);
CREATE INDEX ix_tandplejegrundlag_borger_id ON tandplejegrundlag (borger_id);
COMMENT ON TABLE tandplejegrundlag IS 'tandplejegrundlag
oplysninger, som tilskud til en tandbehandling regnes ud fra
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:989';
COMMENT ON COLUMN tandplejegrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN tandplejegrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN tandplejegrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN tandplejegrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN tandplejegrundlag.faar_uddannelseshjaelp_uden_tillaeg IS 'får uddannelseshjælp uden tillæg
angivelse af, om borgeren får uddannelseshjælp og ikke har aktivitetstillæg
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1000';
COMMENT ON COLUMN tandplejegrundlag.behandlingsudgift IS 'behandlingsudgift
prisen på behandlingen
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1006';
COMMENT ON COLUMN tandplejegrundlag.andre_tilskud IS 'andre tilskud
det, som sygeforsikring og sygesikring betaler af prisen
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1013';
COMMENT ON COLUMN tandplejegrundlag.tidligere_egenudgift IS 'tidligere egenudgift
det, som borgeren tidligere på året har haft i egenudgift til tandpleje
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1020';
COMMENT ON COLUMN tandplejegrundlag.egenbetaling IS 'egenbetaling
det, som borgeren selv betaler pr. kalenderår, før der gives tilskud
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1027';
COMMENT ON COLUMN tandplejegrundlag.daekning IS 'dækning
den andel af udgiften over egenbetalingen, som kommunen betaler
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1040';
COMMENT ON COLUMN tandplejegrundlag.tilskud IS 'tilskud
det, som kommunen betaler af behandlingen
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1054';
COMMENT ON COLUMN tandplejegrundlag.overslag IS 'overslag
prisen på den samlede behandling efter tandlægens plan
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1068';
COMMENT ON COLUMN tandplejegrundlag.kraever_godkendelse IS 'kræver godkendelse
angivelse af, om kommunen skal godkende behandlingen, før den begynder
Lovgrundlag: LAS § 82 a
Kilde: model/information/ydelsesberegning.yaml:1075';
ALTER TABLE tandplejegrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE tandplejegrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY tandplejegrundlag_adskillelse ON tandplejegrundlag USING (tandplejegrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (tandplejegrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON tandplejegrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, faar_uddannelseshjaelp_uden_tillaeg, behandlingsudgift, andre_tilskud, tidligere_egenudgift, egenbetaling, daekning, tilskud, overslag, kraever_godkendelse) ON tandplejegrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, faar_uddannelseshjaelp_uden_tillaeg, behandlingsudgift, andre_tilskud, tidligere_egenudgift, egenbetaling, daekning, tilskud, overslag, kraever_godkendelse) ON tandplejegrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- tillaegsprocentgrundlag: Tillægsprocentgrundlag, model/information/ydelsesberegning.yaml:1086
CREATE TABLE tillaegsprocentgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    indtaegtsgrundlag NUMERIC(18, 2),
    regnes_som_enlig BOOLEAN,
    fradrag NUMERIC(18, 2),
    beloeb_pr_procentpoint NUMERIC(18, 2),
    tillaegsprocent NUMERIC(18, 2),
    CONSTRAINT pk_tillaegsprocentgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_tillaegsprocentgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_tillaegsprocentgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_tillaegsprocentgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_tillaegsprocentgrundlag_indtaegtsgrundlag_at_least CHECK (indtaegtsgrundlag >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_fradrag_at_least CHECK (fradrag >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_beloeb_pr_procentpoint_at_least CHECK (beloeb_pr_procentpoint >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_tillaegsprocent_at_least CHECK (tillaegsprocent >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_tillaegsprocent_at_most CHECK (tillaegsprocent <= 100)
);
CREATE INDEX ix_tillaegsprocentgrundlag_borger_id ON tillaegsprocentgrundlag (borger_id);
COMMENT ON TABLE tillaegsprocentgrundlag IS 'tillægsprocentgrundlag
oplysninger, som en pensionists personlige tillægsprocent regnes ud fra
Lovgrundlag: PENSL § 31; PENSL § 49
Kilde: model/information/ydelsesberegning.yaml:1086';
COMMENT ON COLUMN tillaegsprocentgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN tillaegsprocentgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN tillaegsprocentgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN tillaegsprocentgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN tillaegsprocentgrundlag.indtaegtsgrundlag IS 'indtægtsgrundlag
de indtægter ud over pensionen, som regnes med for ét år
Lovgrundlag: PENSL § 29
Kilde: model/information/ydelsesberegning.yaml:1098';
COMMENT ON COLUMN tillaegsprocentgrundlag.regnes_som_enlig IS 'regnes som enlig
angivelse af, om beløbene for enlige skal bruges
Lovgrundlag: PENSL § 49, stk. 1, nr. 7
Kilde: model/information/ydelsesberegning.yaml:1112';
COMMENT ON COLUMN tillaegsprocentgrundlag.fradrag IS 'fradrag
den indtægt, som ikke påvirker procenten
Lovgrundlag: PENSL § 49, stk. 1, nr. 7
Kilde: model/information/ydelsesberegning.yaml:1117';
COMMENT ON COLUMN tillaegsprocentgrundlag.beloeb_pr_procentpoint IS 'beløb pr. procentpoint
den indtægt, som sætter procenten ned med 1
Lovgrundlag: PENSL § 49, stk. 5
Kilde: model/information/ydelsesberegning.yaml:1131';
COMMENT ON COLUMN tillaegsprocentgrundlag.tillaegsprocent IS 'personlig tillægsprocent
den andel af et tillæg, som pensionistens indtægt giver ret til
Lovgrundlag: PENSL § 31, stk. 3
Kilde: model/information/ydelsesberegning.yaml:1145';
ALTER TABLE tillaegsprocentgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE tillaegsprocentgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY tillaegsprocentgrundlag_adskillelse ON tillaegsprocentgrundlag USING (tillaegsprocentgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (tillaegsprocentgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON tillaegsprocentgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegtsgrundlag, regnes_som_enlig, fradrag, beloeb_pr_procentpoint, tillaegsprocent) ON tillaegsprocentgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegtsgrundlag, regnes_som_enlig, fradrag, beloeb_pr_procentpoint, tillaegsprocent) ON tillaegsprocentgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indtaegtsgrundlag, regnes_som_enlig, fradrag, beloeb_pr_procentpoint, tillaegsprocent) ON tillaegsprocentgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- likvid_formue: LikvidFormue, model/information/ydelsesberegning.yaml:1161
CREATE TABLE likvid_formue (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    indestaaende NUMERIC(18, 2),
    obligationer NUMERIC(18, 2),
    pantebreve NUMERIC(18, 2),
    boersnoterede_aktier NUMERIC(18, 2),
    investeringsbeviser NUMERIC(18, 2),
    kontanter NUMERIC(18, 2),
    andre_vaerdipapirer NUMERIC(18, 2),
    samlet NUMERIC(18, 2),
    overstiger_graense BOOLEAN,
    CONSTRAINT pk_likvid_formue PRIMARY KEY (id),
    CONSTRAINT fk_likvid_formue_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_likvid_formue_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_likvid_formue_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_likvid_formue_indestaaende_at_least CHECK (indestaaende >= 0),
    CONSTRAINT ck_likvid_formue_obligationer_at_least CHECK (obligationer >= 0),
    CONSTRAINT ck_likvid_formue_pantebreve_at_least CHECK (pantebreve >= 0),
    CONSTRAINT ck_likvid_formue_boersnoterede_aktier_at_least CHECK (boersnoterede_aktier >= 0),
    CONSTRAINT ck_likvid_formue_investeringsbeviser_at_least CHECK (investeringsbeviser >= 0),
    CONSTRAINT ck_likvid_formue_kontanter_at_least CHECK (kontanter >= 0),
    CONSTRAINT ck_likvid_formue_andre_vaerdipapirer_at_least CHECK (andre_vaerdipapirer >= 0),
    CONSTRAINT ck_likvid_formue_samlet_at_least CHECK (samlet >= 0)
);
CREATE INDEX ix_likvid_formue_borger_id ON likvid_formue (borger_id);
COMMENT ON TABLE likvid_formue IS 'opgørelse af likvid formue
opgørelse af, hvad en pensionist og en eventuel ægtefælle eller samlever har i penge og værdipapirer
Lovgrundlag: PENSL § 14 b; PENSL § 14 c
Kilde: model/information/ydelsesberegning.yaml:1161';
COMMENT ON COLUMN likvid_formue.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN likvid_formue.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN likvid_formue.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN likvid_formue.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN likvid_formue.indestaaende IS 'indestående
det, der står på konti i pengeinstitutter
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1174';
COMMENT ON COLUMN likvid_formue.obligationer IS 'obligationer
kursværdien af obligationer
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1182';
COMMENT ON COLUMN likvid_formue.pantebreve IS 'pantebreve
værdien af pantebreve i depot
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1189';
COMMENT ON COLUMN likvid_formue.boersnoterede_aktier IS 'børsnoterede aktier
kursværdien af aktier i depot, som er optaget til handel på en børs
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1196';
COMMENT ON COLUMN likvid_formue.investeringsbeviser IS 'investeringsbeviser
værdien af andele i investeringsforeninger
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1204';
COMMENT ON COLUMN likvid_formue.kontanter IS 'kontanter
rede penge
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1211';
COMMENT ON COLUMN likvid_formue.andre_vaerdipapirer IS 'andre værdipapirer
værdien af øvrige værdipapirer, også i udlandet
Lovgrundlag: PENSL § 14 b, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1218';
COMMENT ON COLUMN likvid_formue.samlet IS 'samlet
summen af det, der regnes med
Lovgrundlag: PENSL § 14 b, stk. 3
Kilde: model/information/ydelsesberegning.yaml:1226';
COMMENT ON COLUMN likvid_formue.overstiger_graense IS 'overstiger grænse
angivelse af, om summen er større end den grænse, hvor retten til helbredstillæg ophører
Lovgrundlag: PENSL § 14 b, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1240';
ALTER TABLE likvid_formue ENABLE ROW LEVEL SECURITY;
ALTER TABLE likvid_formue FORCE ROW LEVEL SECURITY;
CREATE POLICY likvid_formue_adskillelse ON likvid_formue USING (likvid_formue.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (likvid_formue.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON likvid_formue TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indestaaende, obligationer, pantebreve, boersnoterede_aktier, investeringsbeviser, kontanter, andre_vaerdipapirer, samlet, overstiger_graense) ON likvid_formue TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indestaaende, obligationer, pantebreve, boersnoterede_aktier, investeringsbeviser, kontanter, andre_vaerdipapirer, samlet, overstiger_graense) ON likvid_formue TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, indestaaende, obligationer, pantebreve, boersnoterede_aktier, investeringsbeviser, kontanter, andre_vaerdipapirer, samlet, overstiger_graense) ON likvid_formue TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- helbredstillaegsgrundlag: Helbredstillægsgrundlag, model/information/ydelsesberegning.yaml:1252
CREATE TABLE helbredstillaegsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    udgift NUMERIC(18, 2),
    regionstilskud NUMERIC(18, 2),
    forsikringstilskud NUMERIC(18, 2),
    har_prisaftale BOOLEAN,
    aftalt_pris NUMERIC(18, 2),
    faktisk_pris NUMERIC(18, 2),
    bestilt DATE,
    er_bestilt_foer_ansoegning BOOLEAN,
    tillaeg NUMERIC(18, 2),
    egenbetaling NUMERIC(18, 2),
    CONSTRAINT pk_helbredstillaegsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_helbredstillaegsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_helbredstillaegsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_helbredstillaegsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_helbredstillaegsgrundlag_udgift_at_least CHECK (udgift >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_regionstilskud_at_least CHECK (regionstilskud >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_forsikringstilskud_at_least CHECK (forsikringstilskud >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_aftalt_pris_at_least CHECK (aftalt_pris >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_faktisk_pris_at_least CHECK (faktisk_pris >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_tillaeg_at_least CHECK (tillaeg >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_egenbetaling_at_least CHECK (egenbetaling >= 0)
);
CREATE INDEX ix_helbredstillaegsgrundlag_borger_id ON helbredstillaegsgrundlag (borger_id);
COMMENT ON TABLE helbredstillaegsgrundlag IS 'helbredstillægsgrundlag
oplysninger, som et tillæg til en pensionists behandling regnes ud fra
Lovgrundlag: PENSL § 14 a
Kilde: model/information/ydelsesberegning.yaml:1252';
COMMENT ON COLUMN helbredstillaegsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN helbredstillaegsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN helbredstillaegsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN helbredstillaegsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN helbredstillaegsgrundlag.udgift IS 'udgift
prisen på behandlingen eller varen, før noget er trukket fra
Lovgrundlag: PENSL § 14 a
Kilde: model/information/ydelsesberegning.yaml:1264';
COMMENT ON COLUMN helbredstillaegsgrundlag.regionstilskud IS 'tilskud fra regionen
det, som regionen betaler efter sundhedsloven
Lovgrundlag: PENSL § 14 a
Kilde: model/information/ydelsesberegning.yaml:1271';
COMMENT ON COLUMN helbredstillaegsgrundlag.forsikringstilskud IS 'tilskud fra sygeforsikring
det, som en privat sygeforsikring betaler
Lovgrundlag: PENSL § 14 a
Kilde: model/information/ydelsesberegning.yaml:1278';
COMMENT ON COLUMN helbredstillaegsgrundlag.har_prisaftale IS 'har prisaftale
angivelse af, om kommunen har aftalt en pris med leverandører af ydelsen
Lovgrundlag: PENSL § 14 a, stk. 4
Kilde: model/information/ydelsesberegning.yaml:1291';
COMMENT ON COLUMN helbredstillaegsgrundlag.aftalt_pris IS 'aftalt pris
den pris, som kommunen har aftalt
Lovgrundlag: PENSL § 14 a, stk. 4
Kilde: model/information/ydelsesberegning.yaml:1300';
COMMENT ON COLUMN helbredstillaegsgrundlag.faktisk_pris IS 'faktisk pris
den pris, som pensionisten skal betale hos sin leverandør
Lovgrundlag: PENSL § 14 a, stk. 4
Kilde: model/information/ydelsesberegning.yaml:1312';
COMMENT ON COLUMN helbredstillaegsgrundlag.bestilt IS 'bestilt
dag, hvor pensionisten har bestilt ydelsen
Lovgrundlag: PENSL § 14 a, stk. 4
Kilde: model/information/ydelsesberegning.yaml:1319';
COMMENT ON COLUMN helbredstillaegsgrundlag.er_bestilt_foer_ansoegning IS 'er bestilt før ansøgning
angivelse af, om ydelsen blev bestilt, før der blev søgt
Lovgrundlag: PENSL § 14 a, stk. 4
Kilde: model/information/ydelsesberegning.yaml:1329';
COMMENT ON COLUMN helbredstillaegsgrundlag.tillaeg IS 'tillæg
det, som kommunen betaler
Lovgrundlag: PENSL § 14 a
Kilde: model/information/ydelsesberegning.yaml:1339';
COMMENT ON COLUMN helbredstillaegsgrundlag.egenbetaling IS 'egenbetaling
det, som pensionisten selv betaler, når alt er trukket fra
Lovgrundlag: PENSL § 14 a
Kilde: model/information/ydelsesberegning.yaml:1354';
ALTER TABLE helbredstillaegsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE helbredstillaegsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY helbredstillaegsgrundlag_adskillelse ON helbredstillaegsgrundlag USING (helbredstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (helbredstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON helbredstillaegsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, udgift, regionstilskud, forsikringstilskud, har_prisaftale, aftalt_pris, faktisk_pris, bestilt, er_bestilt_foer_ansoegning, tillaeg, egenbetaling) ON helbredstillaegsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, udgift, regionstilskud, forsikringstilskud, har_prisaftale, aftalt_pris, faktisk_pris, bestilt, er_bestilt_foer_ansoegning, tillaeg, egenbetaling) ON helbredstillaegsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- personligt_tillaegsgrundlag: PersonligtTillægsgrundlag, model/information/ydelsesberegning.yaml:1368
CREATE TABLE personligt_tillaegsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    er_saerligt_vanskelig BOOLEAN,
    er_rimelig_og_noedvendig BOOLEAN,
    udgiftsdato DATE,
    pension_tilkendt_fra DATE,
    kan_faa_tillaeg BOOLEAN,
    CONSTRAINT pk_personligt_tillaegsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_personligt_tillaegsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_personligt_tillaegsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_personligt_tillaegsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$')
);
CREATE INDEX ix_personligt_tillaegsgrundlag_borger_id ON personligt_tillaegsgrundlag (borger_id);
COMMENT ON TABLE personligt_tillaegsgrundlag IS 'grundlag for personligt tillæg
vurdering af en pensionists økonomi og af den udgift, der søges dækket
Lovgrundlag: PENSL § 14
Kilde: model/information/ydelsesberegning.yaml:1368';
COMMENT ON COLUMN personligt_tillaegsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN personligt_tillaegsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN personligt_tillaegsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN personligt_tillaegsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN personligt_tillaegsgrundlag.er_saerligt_vanskelig IS 'er særligt vanskelig
angivelse af, om pensionistens økonomiske forhold er særligt vanskelige
Lovgrundlag: PENSL § 14, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1380';
COMMENT ON COLUMN personligt_tillaegsgrundlag.er_rimelig_og_noedvendig IS 'er rimelig og nødvendig
angivelse af, om udgiften er rimelig og nødvendig
Lovgrundlag: PENSL § 14, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1386';
COMMENT ON COLUMN personligt_tillaegsgrundlag.udgiftsdato IS 'udgiftsdato
dag, som udgiften hører til
Lovgrundlag: PENSL § 14, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1392';
COMMENT ON COLUMN personligt_tillaegsgrundlag.pension_tilkendt_fra IS 'pension tilkendt fra
første dag, som personen har fået tilkendt pension for
Lovgrundlag: PENSL § 14, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1397';
COMMENT ON COLUMN personligt_tillaegsgrundlag.kan_faa_tillaeg IS 'kan få tillæg
angivelse af, om betingelserne for tillæg er opfyldt
Lovgrundlag: PENSL § 14, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1402';
ALTER TABLE personligt_tillaegsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE personligt_tillaegsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY personligt_tillaegsgrundlag_adskillelse ON personligt_tillaegsgrundlag USING (personligt_tillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (personligt_tillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON personligt_tillaegsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_saerligt_vanskelig, er_rimelig_og_noedvendig, udgiftsdato, pension_tilkendt_fra, kan_faa_tillaeg) ON personligt_tillaegsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_saerligt_vanskelig, er_rimelig_og_noedvendig, udgiftsdato, pension_tilkendt_fra, kan_faa_tillaeg) ON personligt_tillaegsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, er_saerligt_vanskelig, er_rimelig_og_noedvendig, udgiftsdato, pension_tilkendt_fra, kan_faa_tillaeg) ON personligt_tillaegsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- merudgiftsgrundlag: Merudgiftsgrundlag, model/information/ydelsesberegning.yaml:1414
CREATE TABLE merudgiftsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    har_varigt_nedsat_funktionsevne BOOLEAN,
    maanedlig_merudgift NUMERIC(18, 2),
    kan_daekkes_paa_anden_maade BOOLEAN,
    opfylder_betingelser_barn BOOLEAN,
    ydelse NUMERIC(18, 2),
    har_naaet_pensionsalder BOOLEAN,
    faar_gammel_foertidspension BOOLEAN,
    har_personlig_assistance BOOLEAN,
    er_omfattet_som_voksen BOOLEAN,
    CONSTRAINT pk_merudgiftsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_merudgiftsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_merudgiftsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_merudgiftsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_merudgiftsgrundlag_maanedlig_merudgift_at_least CHECK (maanedlig_merudgift >= 0),
    CONSTRAINT ck_merudgiftsgrundlag_ydelse_at_least CHECK (ydelse >= 0)
);
CREATE INDEX ix_merudgiftsgrundlag_borger_id ON merudgiftsgrundlag (borger_id);
COMMENT ON TABLE merudgiftsgrundlag IS 'merudgiftsgrundlag
oplysninger om de ekstra udgifter, som en nedsat funktionsevne fører med sig
Lovgrundlag: SEL § 41; SEL § 100
Kilde: model/information/ydelsesberegning.yaml:1414';
COMMENT ON COLUMN merudgiftsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN merudgiftsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN merudgiftsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN merudgiftsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN merudgiftsgrundlag.har_varigt_nedsat_funktionsevne IS 'har varigt nedsat funktionsevne
angivelse af, om funktionsevnen er betydeligt og varigt nedsat eller sygdommen langvarig
Lovgrundlag: SEL § 41; SEL § 100
Kilde: model/information/ydelsesberegning.yaml:1425';
COMMENT ON COLUMN merudgiftsgrundlag.maanedlig_merudgift IS 'månedlig merudgift
de skønnede ekstra udgifter pr. måned
Lovgrundlag: SEL § 41
Kilde: model/information/ydelsesberegning.yaml:1434';
COMMENT ON COLUMN merudgiftsgrundlag.kan_daekkes_paa_anden_maade IS 'kan dækkes på anden måde
angivelse af, om udgiften kan dækkes efter andre regler
Lovgrundlag: SEL § 41
Kilde: model/information/ydelsesberegning.yaml:1448';
COMMENT ON COLUMN merudgiftsgrundlag.opfylder_betingelser_barn IS 'opfylder betingelserne for et barn
angivelse af, om merudgifter ved at forsørge barnet kan dækkes
Lovgrundlag: SEL § 41
Kilde: model/information/ydelsesberegning.yaml:1454';
COMMENT ON COLUMN merudgiftsgrundlag.ydelse IS 'ydelse
den skattefri ydelse pr. måned
Lovgrundlag: SEL § 41
Kilde: model/information/ydelsesberegning.yaml:1464';
COMMENT ON COLUMN merudgiftsgrundlag.har_naaet_pensionsalder IS 'har nået pensionsalderen
angivelse af, om personen har nået folkepensionsalderen
Lovgrundlag: SEL § 100
Kilde: model/information/ydelsesberegning.yaml:1478';
COMMENT ON COLUMN merudgiftsgrundlag.faar_gammel_foertidspension IS 'får førtidspension efter de gamle regler
angivelse af, om personen har førtidspension efter reglerne før 2003
Lovgrundlag: SEL § 100; FØRTIDSPL
Kilde: model/information/ydelsesberegning.yaml:1484';
COMMENT ON COLUMN merudgiftsgrundlag.har_personlig_assistance IS 'har borgerstyret personlig assistance
angivelse af, om personen får tilskud til selv at ansætte hjælpere
Lovgrundlag: SEL § 100
Kilde: model/information/ydelsesberegning.yaml:1490';
COMMENT ON COLUMN merudgiftsgrundlag.er_omfattet_som_voksen IS 'er omfattet som voksen
angivelse af, om merudgifter til den voksne kan dækkes
Lovgrundlag: SEL § 100
Kilde: model/information/ydelsesberegning.yaml:1495';
ALTER TABLE merudgiftsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE merudgiftsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY merudgiftsgrundlag_adskillelse ON merudgiftsgrundlag USING (merudgiftsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (merudgiftsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON merudgiftsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_varigt_nedsat_funktionsevne, maanedlig_merudgift, kan_daekkes_paa_anden_maade, opfylder_betingelser_barn, ydelse, har_naaet_pensionsalder, faar_gammel_foertidspension, har_personlig_assistance, er_omfattet_som_voksen) ON merudgiftsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, har_varigt_nedsat_funktionsevne, maanedlig_merudgift, kan_daekkes_paa_anden_maade, opfylder_betingelser_barn, ydelse, har_naaet_pensionsalder, faar_gammel_foertidspension, har_personlig_assistance, er_omfattet_som_voksen) ON merudgiftsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- fritidstillaegsgrundlag: Fritidstillægsgrundlag, model/information/ydelsesberegning.yaml:1506
CREATE TABLE fritidstillaegsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    antal_boern BIGINT,
    tillaeg NUMERIC(18, 2),
    CONSTRAINT pk_fritidstillaegsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_fritidstillaegsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_fritidstillaegsgrundlag_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_fritidstillaegsgrundlag_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_fritidstillaegsgrundlag_antal_boern_at_least CHECK (antal_boern >= 0),
    CONSTRAINT ck_fritidstillaegsgrundlag_tillaeg_at_least CHECK (tillaeg >= 0)
);
CREATE INDEX ix_fritidstillaegsgrundlag_borger_id ON fritidstillaegsgrundlag (borger_id);
COMMENT ON TABLE fritidstillaegsgrundlag IS 'fritidstillægsgrundlag
oplysninger, som et tillæg til børns fritidsaktiviteter regnes ud fra
Kilde: model/information/ydelsesberegning.yaml:1506';
COMMENT ON COLUMN fritidstillaegsgrundlag.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN fritidstillaegsgrundlag.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN fritidstillaegsgrundlag.beregningsdato IS 'beregningsdato
dag, hvis regler, satser og oplysninger bruges
Kilde: model/information/ydelsesberegning.yaml:134';
COMMENT ON COLUMN fritidstillaegsgrundlag.borger_id IS 'borger
person, som ydelsen er til
Kilde: model/information/ydelsesberegning.yaml:140';
COMMENT ON COLUMN fritidstillaegsgrundlag.antal_boern IS 'antal børn
tal på de børn, som tillægget søges for
Kilde: model/information/ydelsesberegning.yaml:1517';
COMMENT ON COLUMN fritidstillaegsgrundlag.tillaeg IS 'tillæg
tillægget for måneden
Kilde: model/information/ydelsesberegning.yaml:1524';
ALTER TABLE fritidstillaegsgrundlag ENABLE ROW LEVEL SECURITY;
ALTER TABLE fritidstillaegsgrundlag FORCE ROW LEVEL SECURITY;
CREATE POLICY fritidstillaegsgrundlag_adskillelse ON fritidstillaegsgrundlag USING (fritidstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (fritidstillaegsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON fritidstillaegsgrundlag TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, antal_boern, tillaeg) ON fritidstillaegsgrundlag TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, antal_boern, tillaeg) ON fritidstillaegsgrundlag TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, beregningsdato, borger_id, antal_boern, tillaeg) ON fritidstillaegsgrundlag TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- tilbagebetalingsvurdering: Tilbagebetalingsvurdering, model/information/ydelsesberegning.yaml:1540
CREATE TABLE tilbagebetalingsvurdering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    har_forsoemt_oplysningspligt BOOLEAN,
    har_modtaget_uden_ret BOOLEAN,
    er_daekket_af_su BOOLEAN,
    er_sanktioneret_af_akasse BOOLEAN,
    er_doemt BOOLEAN,
    skal_kraeves_tilbage BOOLEAN,
    kravbeloeb NUMERIC(18, 2),
    dage_i_udlandet BIGINT,
    skal_anmeldes BOOLEAN,
    daekker_samme_tid_og_formaal BOOLEAN,
    er_for_tab_af_erhvervsevne BOOLEAN,
    er_hjaelp_under_tilbud BOOLEAN,
    kan_kraeves_ved_erstatning BOOLEAN,
    fordringstype TEXT,
    CONSTRAINT pk_tilbagebetalingsvurdering PRIMARY KEY (id),
    CONSTRAINT ck_tilbagebetalingsvurdering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_tilbagebetalingsvurdering_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_tilbagebetalingsvurdering_kravbeloeb_at_least CHECK (kravbeloeb >= 0),
    CONSTRAINT ck_tilbagebetalingsvurdering_dage_i_udlandet_at_least CHECK (dage_i_udlandet >= 0),
    CONSTRAINT ck_tilbagebetalingsvurdering_fordringstype_one_of CHECK (fordringstype IN ('KTBRMUD', 'KTBRRRL', 'KTBRIUK', 'KTBRENK', 'KTBRKYD', 'KTBRFLX', 'KTNESÆR', 'KTNESTØ', 'KTNEBOL', 'KTCIVIL'))
);
COMMENT ON TABLE tilbagebetalingsvurdering IS 'tilbagebetalingsvurdering
vurdering af, om udbetalt hjælp skal eller kan kræves tilbage, og hvad der følger af det
Lovgrundlag: LAS § 91; LAS § 94
Kilde: model/information/ydelsesberegning.yaml:1540';
COMMENT ON COLUMN tilbagebetalingsvurdering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN tilbagebetalingsvurdering.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN tilbagebetalingsvurdering.har_forsoemt_oplysningspligt IS 'har forsømt oplysningspligt
angivelse af, om borgeren mod bedre vidende har undladt at give oplysninger
Lovgrundlag: LAS § 91, stk. 1; RSL § 11
Kilde: model/information/ydelsesberegning.yaml:1551';
COMMENT ON COLUMN tilbagebetalingsvurdering.har_modtaget_uden_ret IS 'har modtaget uden ret
angivelse af, om borgeren mod bedre vidende har fået hjælp uden ret til den
Lovgrundlag: LAS § 91, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1561';
COMMENT ON COLUMN tilbagebetalingsvurdering.er_daekket_af_su IS 'er dækket af SU
angivelse af, om samme tid senere er dækket af støtte til uddannelse
Lovgrundlag: LAS § 91, stk. 1; LAS § 12
Kilde: model/information/ydelsesberegning.yaml:1566';
COMMENT ON COLUMN tilbagebetalingsvurdering.er_sanktioneret_af_akasse IS 'er sanktioneret af a-kassen
angivelse af, om en a-kasse har givet en sanktion for samme tid
Lovgrundlag: LAS § 91, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1572';
COMMENT ON COLUMN tilbagebetalingsvurdering.er_doemt IS 'er dømt
angivelse af, om borgeren er dømt for et af de forhold, som loven nævner
Lovgrundlag: LAS § 91, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1577';
COMMENT ON COLUMN tilbagebetalingsvurdering.skal_kraeves_tilbage IS 'skal kræves tilbage
angivelse af, om kommunen har pligt til at kræve hjælpen tilbage
Lovgrundlag: LAS § 91, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1587';
COMMENT ON COLUMN tilbagebetalingsvurdering.kravbeloeb IS 'kravbeløb
det, som kommunen kræver tilbage
Lovgrundlag: LAS § 91
Kilde: model/information/ydelsesberegning.yaml:1598';
COMMENT ON COLUMN tilbagebetalingsvurdering.dage_i_udlandet IS 'dage i udlandet
det længste antal dage i træk, som borgeren har opholdt sig i udlandet uden ret til hjælpen
Lovgrundlag: LAS § 91, stk. 5
Kilde: model/information/ydelsesberegning.yaml:1612';
COMMENT ON COLUMN tilbagebetalingsvurdering.skal_anmeldes IS 'skal anmeldes
angivelse af, om kommunen skal anmelde sagen til politiet
Lovgrundlag: LAS § 91, stk. 5
Kilde: model/information/ydelsesberegning.yaml:1619';
COMMENT ON COLUMN tilbagebetalingsvurdering.daekker_samme_tid_og_formaal IS 'dækker samme tid og formål
angivelse af, om erstatningen eller bidraget er til det samme tidsrum og det samme formål som hjælpen
Lovgrundlag: LAS § 94
Kilde: model/information/ydelsesberegning.yaml:1629';
COMMENT ON COLUMN tilbagebetalingsvurdering.er_for_tab_af_erhvervsevne IS 'er for tab af erhvervsevne
angivelse af, om erstatningen er givet for tab af erhvervsevne
Lovgrundlag: LAS § 94
Kilde: model/information/ydelsesberegning.yaml:1635';
COMMENT ON COLUMN tilbagebetalingsvurdering.er_hjaelp_under_tilbud IS 'er hjælp under tilbud
angivelse af, om hjælpen er givet under et tilbud eller som engangshjælp
Lovgrundlag: LAS § 94
Kilde: model/information/ydelsesberegning.yaml:1640';
COMMENT ON COLUMN tilbagebetalingsvurdering.kan_kraeves_ved_erstatning IS 'kan kræves ved erstatning
angivelse af, om kommunen kan kræve hjælpen tilbage, fordi borgeren har fået erstatning eller bidrag
Lovgrundlag: LAS § 94
Kilde: model/information/ydelsesberegning.yaml:1646';
COMMENT ON COLUMN tilbagebetalingsvurdering.fordringstype IS 'fordringstype
den type, som kravet sendes til inddrivelse under
Kilde: model/information/ydelsesberegning.yaml:1657';
ALTER TABLE tilbagebetalingsvurdering ENABLE ROW LEVEL SECURITY;
ALTER TABLE tilbagebetalingsvurdering FORCE ROW LEVEL SECURITY;
CREATE POLICY tilbagebetalingsvurdering_adskillelse ON tilbagebetalingsvurdering USING (tilbagebetalingsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (tilbagebetalingsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON tilbagebetalingsvurdering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, har_forsoemt_oplysningspligt, har_modtaget_uden_ret, er_daekket_af_su, er_sanktioneret_af_akasse, er_doemt, skal_kraeves_tilbage, kravbeloeb, dage_i_udlandet, skal_anmeldes, daekker_samme_tid_og_formaal, er_for_tab_af_erhvervsevne, er_hjaelp_under_tilbud, kan_kraeves_ved_erstatning, fordringstype) ON tilbagebetalingsvurdering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, har_forsoemt_oplysningspligt, har_modtaget_uden_ret, er_daekket_af_su, er_sanktioneret_af_akasse, er_doemt, skal_kraeves_tilbage, kravbeloeb, dage_i_udlandet, skal_anmeldes, daekker_samme_tid_og_formaal, er_for_tab_af_erhvervsevne, er_hjaelp_under_tilbud, kan_kraeves_ved_erstatning, fordringstype) ON tilbagebetalingsvurdering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- administrationskontrol: Administrationskontrol, model/information/ydelsesberegning.yaml:1669
CREATE TABLE administrationskontrol (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    afgoerelse_id TEXT NOT NULL,
    formaal_er_daekket BOOLEAN,
    betalingsdato DATE,
    virkning_fra DATE,
    virkning_til DATE,
    beloeb NUMERIC(18, 2),
    hoejeste_beloeb NUMERIC(18, 2),
    er_daekket BOOLEAN,
    CONSTRAINT pk_administrationskontrol PRIMARY KEY (id),
    CONSTRAINT fk_administrationskontrol_afgoerelse_id FOREIGN KEY(afgoerelse_id) REFERENCES afgoerelse (id),
    CONSTRAINT ck_administrationskontrol_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_administrationskontrol_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_administrationskontrol_beloeb_at_least CHECK (beloeb >= 0),
    CONSTRAINT ck_administrationskontrol_hoejeste_beloeb_at_least CHECK (hoejeste_beloeb >= 0)
);
CREATE INDEX ix_administrationskontrol_afgoerelse_id ON administrationskontrol (afgoerelse_id);
COMMENT ON TABLE administrationskontrol IS 'administrationskontrol
prøve af, om en betaling under administration holder sig inden for den afgørelse, den bygger på
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1669';
COMMENT ON COLUMN administrationskontrol.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN administrationskontrol.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN administrationskontrol.afgoerelse_id IS 'afgørelse
den beslutning om administration, som betalingen bygger på
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1680';
COMMENT ON COLUMN administrationskontrol.formaal_er_daekket IS 'formål er dækket
angivelse af, om betalingens modtager og formål står i afgørelsen
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1693';
COMMENT ON COLUMN administrationskontrol.betalingsdato IS 'betalingsdato
dag, hvor beløbet holdes tilbage eller betales
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1699';
COMMENT ON COLUMN administrationskontrol.virkning_fra IS 'virkning fra
første dag, som afgørelsen gælder for
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1709';
COMMENT ON COLUMN administrationskontrol.virkning_til IS 'virkning til
sidste dag, som afgørelsen gælder for
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1714';
COMMENT ON COLUMN administrationskontrol.beloeb IS 'beløb
det, som holdes tilbage eller betales
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1719';
COMMENT ON COLUMN administrationskontrol.hoejeste_beloeb IS 'højeste beløb
det mest, som afgørelsen tillader at råde over i måneden
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1727';
COMMENT ON COLUMN administrationskontrol.er_daekket IS 'er dækket
angivelse af, om betalingen kan gennemføres uden en ny afgørelse
Lovgrundlag: LAS § 90
Kilde: model/information/ydelsesberegning.yaml:1735';
ALTER TABLE administrationskontrol ENABLE ROW LEVEL SECURITY;
ALTER TABLE administrationskontrol FORCE ROW LEVEL SECURITY;
CREATE POLICY administrationskontrol_adskillelse ON administrationskontrol USING (administrationskontrol.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (administrationskontrol.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON administrationskontrol TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, formaal_er_daekket, betalingsdato, virkning_fra, virkning_til, beloeb, hoejeste_beloeb, er_daekket) ON administrationskontrol TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, afgoerelse_id, formaal_er_daekket, betalingsdato, virkning_fra, virkning_til, beloeb, hoejeste_beloeb, er_daekket) ON administrationskontrol TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, afgoerelse_id, formaal_er_daekket, betalingsdato, virkning_fra, virkning_til, beloeb, hoejeste_beloeb, er_daekket) ON administrationskontrol TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beloebskaede: Beløbskæde, model/information/ydelsesberegning.yaml:1747
CREATE TABLE beloebskaede (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    effektuering_id TEXT NOT NULL,
    skat NUMERIC(18, 2),
    atp NUMERIC(18, 2),
    egen_modregning NUMERIC(18, 2),
    administrationstraek NUMERIC(18, 2),
    fremmed_modregning NUMERIC(18, 2),
    kraever_tekst_om_sendt BOOLEAN,
    kraever_tekst_om_udbetalt BOOLEAN,
    CONSTRAINT pk_beloebskaede PRIMARY KEY (id),
    CONSTRAINT fk_beloebskaede_effektuering_id FOREIGN KEY(effektuering_id) REFERENCES oekonomisk_effektuering (id),
    CONSTRAINT ck_beloebskaede_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_beloebskaede_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_beloebskaede_skat_at_least CHECK (skat >= 0),
    CONSTRAINT ck_beloebskaede_atp_at_least CHECK (atp >= 0),
    CONSTRAINT ck_beloebskaede_egen_modregning_at_least CHECK (egen_modregning >= 0),
    CONSTRAINT ck_beloebskaede_administrationstraek_at_least CHECK (administrationstraek >= 0),
    CONSTRAINT ck_beloebskaede_fremmed_modregning_at_least CHECK (fremmed_modregning >= 0)
);
CREATE INDEX ix_beloebskaede_effektuering_id ON beloebskaede (effektuering_id);
COMMENT ON TABLE beloebskaede IS 'beløbskæde
de led, der fører fra en betalings bruttobeløb til det, der når frem til modtageren
Lovgrundlag: LAS § 89
Kilde: model/information/ydelsesberegning.yaml:1747';
COMMENT ON COLUMN beloebskaede.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN beloebskaede.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN beloebskaede.effektuering_id IS 'effektuering
den betaling, som leddene hører til
Kilde: model/information/ydelsesberegning.yaml:1760';
COMMENT ON COLUMN beloebskaede.skat IS 'A-skat
det, som tilbageholdes til indkomstskat af betalingen
Kilde: model/information/ydelsesberegning.yaml:1767';
COMMENT ON COLUMN beloebskaede.atp IS 'ATP
borgerens bidrag til den lovpligtige tillægspension af betalingen
Kilde: model/information/ydelsesberegning.yaml:1774';
COMMENT ON COLUMN beloebskaede.egen_modregning IS 'egen modregning
det, som kommunen holder tilbage til at dække gæld til kommunen
Kilde: model/information/ydelsesberegning.yaml:1781';
COMMENT ON COLUMN beloebskaede.administrationstraek IS 'administrationstræk
det, som kommunen holder tilbage for at betale borgerens faste udgifter
Kilde: model/information/ydelsesberegning.yaml:1794';
COMMENT ON COLUMN beloebskaede.fremmed_modregning IS 'fremmed modregning
det, som andre myndigheder har holdt tilbage på vejen til kontoen
Kilde: model/information/ydelsesberegning.yaml:1808';
COMMENT ON COLUMN beloebskaede.kraever_tekst_om_sendt IS 'kræver tekst om det sendte beløb
angivelse af, om borgeren skal have en forklaring på det beløb, kommunen har sendt
Kilde: model/information/ydelsesberegning.yaml:1821';
COMMENT ON COLUMN beloebskaede.kraever_tekst_om_udbetalt IS 'kræver tekst om det udbetalte beløb
angivelse af, om borgeren skal have en forklaring på det beløb, der er nået frem
Kilde: model/information/ydelsesberegning.yaml:1832';
ALTER TABLE beloebskaede ENABLE ROW LEVEL SECURITY;
ALTER TABLE beloebskaede FORCE ROW LEVEL SECURITY;
CREATE POLICY beloebskaede_adskillelse ON beloebskaede USING (beloebskaede.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (beloebskaede.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON beloebskaede TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, effektuering_id, skat, atp, egen_modregning, administrationstraek, fremmed_modregning, kraever_tekst_om_sendt, kraever_tekst_om_udbetalt) ON beloebskaede TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, effektuering_id, skat, atp, egen_modregning, administrationstraek, fremmed_modregning, kraever_tekst_om_sendt, kraever_tekst_om_udbetalt) ON beloebskaede TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, effektuering_id, skat, atp, egen_modregning, administrationstraek, fremmed_modregning, kraever_tekst_om_sendt, kraever_tekst_om_udbetalt) ON beloebskaede TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- meddelelse: Meddelelse, model/information/ydelsesberegning.yaml:1844
CREATE TABLE meddelelse (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    afgoerelse_id TEXT NOT NULL,
    form TEXT NOT NULL,
    ugedag TEXT,
    kalenderdage BIGINT,
    arbejdsdage BIGINT,
    CONSTRAINT pk_meddelelse PRIMARY KEY (id),
    CONSTRAINT fk_meddelelse_afgoerelse_id FOREIGN KEY(afgoerelse_id) REFERENCES afgoerelse (id),
    CONSTRAINT ck_meddelelse_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_meddelelse_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_meddelelse_form_one_of CHECK (form IN ('digitalPost', 'brev', 'quickbrev')),
    CONSTRAINT ck_meddelelse_ugedag_one_of CHECK (ugedag IN ('mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag')),
    CONSTRAINT ck_meddelelse_kalenderdage_at_least CHECK (kalenderdage >= 0),
    CONSTRAINT ck_meddelelse_arbejdsdage_at_least CHECK (arbejdsdage >= 0)
);
CREATE INDEX ix_meddelelse_afgoerelse_id ON meddelelse (afgoerelse_id);
COMMENT ON TABLE meddelelse IS 'meddelelse
oplysninger om, hvordan og hvornår et brev er nået frem til en part
Lovgrundlag: RSL § 67; DIGPOST § 10
Kilde: model/information/ydelsesberegning.yaml:1844';
COMMENT ON COLUMN meddelelse.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN meddelelse.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN meddelelse.afgoerelse_id IS 'afgørelse
den beslutning, som brevet fortæller om
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1855';
COMMENT ON COLUMN meddelelse.form IS 'form
den måde, som brevet er sendt på
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1863';
COMMENT ON COLUMN meddelelse.ugedag IS 'ugedag
den ugedag, som brevet er dateret
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1869';
COMMENT ON COLUMN meddelelse.kalenderdage IS 'kalenderdage
antal dage fra brevets dato til den dag, hvor det regnes for modtaget
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1874';
COMMENT ON COLUMN meddelelse.arbejdsdage IS 'arbejdsdage
antal arbejdsdage fra brevets dato til den dag, hvor det regnes for modtaget
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1886';
ALTER TABLE meddelelse ENABLE ROW LEVEL SECURITY;
ALTER TABLE meddelelse FORCE ROW LEVEL SECURITY;
CREATE POLICY meddelelse_adskillelse ON meddelelse USING (meddelelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (meddelelse.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON meddelelse TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, form, ugedag, kalenderdage, arbejdsdage) ON meddelelse TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, afgoerelse_id, form, ugedag, kalenderdage, arbejdsdage) ON meddelelse TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, afgoerelse_id, form, ugedag, kalenderdage, arbejdsdage) ON meddelelse TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- klagevurdering: Klagevurdering, model/information/ydelsesberegning.yaml:1899
CREATE TABLE klagevurdering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    klage_id TEXT NOT NULL,
    har_saerlig_grund BOOLEAN,
    kan_behandles BOOLEAN,
    skal_oversendes BOOLEAN,
    CONSTRAINT pk_klagevurdering PRIMARY KEY (id),
    CONSTRAINT fk_klagevurdering_klage_id FOREIGN KEY(klage_id) REFERENCES klage (id),
    CONSTRAINT ck_klagevurdering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_klagevurdering_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$')
);
CREATE INDEX ix_klagevurdering_klage_id ON klagevurdering (klage_id);
COMMENT ON TABLE klagevurdering IS 'klagevurdering
vurdering af, om en indsigelse er kommet i tide, og om den skal videre til klageinstansen
Lovgrundlag: RSL § 66; RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1899';
COMMENT ON COLUMN klagevurdering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN klagevurdering.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN klagevurdering.klage_id IS 'klage
den indsigelse, som vurderes
Lovgrundlag: RSL § 66
Kilde: model/information/ydelsesberegning.yaml:1910';
COMMENT ON COLUMN klagevurdering.har_saerlig_grund IS 'har særlig grund
angivelse af, om en særlig grund, for eksempel alvorlig sygdom, kan forklare forsinkelsen
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1917';
COMMENT ON COLUMN klagevurdering.kan_behandles IS 'kan behandles
angivelse af, om indsigelsen kan behandles
Lovgrundlag: RSL § 67
Kilde: model/information/ydelsesberegning.yaml:1923';
COMMENT ON COLUMN klagevurdering.skal_oversendes IS 'skal oversendes
angivelse af, om sagen skal sendes til klageinstansen
Lovgrundlag: RSL § 66
Kilde: model/information/ydelsesberegning.yaml:1932';
ALTER TABLE klagevurdering ENABLE ROW LEVEL SECURITY;
ALTER TABLE klagevurdering FORCE ROW LEVEL SECURITY;
CREATE POLICY klagevurdering_adskillelse ON klagevurdering USING (klagevurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (klagevurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON klagevurdering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, klage_id, kan_behandles, skal_oversendes) ON klagevurdering TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, klage_id, har_saerlig_grund, kan_behandles, skal_oversendes) ON klagevurdering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, klage_id, har_saerlig_grund, kan_behandles, skal_oversendes) ON klagevurdering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sanktionsvurdering: Sanktionsvurdering, model/information/ydelsesberegning.yaml:1943
CREATE TABLE sanktionsvurdering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    sanktion_id TEXT NOT NULL,
    er_vejledt BOOLEAN,
    er_partshoert BOOLEAN,
    er_skaerpet BOOLEAN,
    er_vejledt_om_skaerpelse BOOLEAN,
    kan_gives BOOLEAN,
    maaneder_efter_haendelsen BIGINT,
    er_inden_for_fristen BOOLEAN,
    CONSTRAINT pk_sanktionsvurdering PRIMARY KEY (id),
    CONSTRAINT fk_sanktionsvurdering_sanktion_id FOREIGN KEY(sanktion_id) REFERENCES sanktion (id),
    CONSTRAINT ck_sanktionsvurdering_id_matches CHECK (id ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'),
    CONSTRAINT ck_sanktionsvurdering_myndighedskode_matches CHECK (myndighedskode ~ '^[0-9]{4}$'),
    CONSTRAINT ck_sanktionsvurdering_maaneder_efter_haendelsen_at_least CHECK (maaneder_efter_haendelsen >= 0)
);
CREATE INDEX ix_sanktionsvurdering_sanktion_id ON sanktionsvurdering (sanktion_id);
COMMENT ON TABLE sanktionsvurdering IS 'sanktionsvurdering
vurdering af, om hjælpen lovligt kan sættes ned, fordi en person har forsømt en pligt
Lovgrundlag: LAS § 35; LAS § 40 a
Kilde: model/information/ydelsesberegning.yaml:1943';
COMMENT ON COLUMN sanktionsvurdering.id IS 'id
identifikator, som følger objektet fra det opstår, og som aldrig bruges igen
Kilde: model/information/faelles.yaml:146';
COMMENT ON COLUMN sanktionsvurdering.myndighedskode IS 'myndighedskode
nummer på den kommune, som ejer oplysningerne
Kilde: model/information/faelles.yaml:166';
COMMENT ON COLUMN sanktionsvurdering.sanktion_id IS 'sanktion
den nedsættelse, som vurderes
Lovgrundlag: LAS § 35
Kilde: model/information/ydelsesberegning.yaml:1954';
COMMENT ON COLUMN sanktionsvurdering.er_vejledt IS 'er vejledt
angivelse af, om personen skriftligt er vejledt om rettigheder og pligter
Lovgrundlag: LAS § 35, stk. 1
Kilde: model/information/ydelsesberegning.yaml:1961';
COMMENT ON COLUMN sanktionsvurdering.er_partshoert IS 'er partshørt
angivelse af, om personen har fået lejlighed til at udtale sig
Lovgrundlag: LAS § 35, stk. 3; FVL § 19
Kilde: model/information/ydelsesberegning.yaml:1966';
COMMENT ON COLUMN sanktionsvurdering.er_skaerpet IS 'er skærpet
angivelse af, om nedsættelsen er den skærpede, der gives ved manglende rådighed
Lovgrundlag: LAS § 40 a
Kilde: model/information/ydelsesberegning.yaml:1972';
COMMENT ON COLUMN sanktionsvurdering.er_vejledt_om_skaerpelse IS 'er vejledt om skærpelse
angivelse af, om personen og en eventuel ægtefælle skriftligt er vejledt om den skærpede nedsættelse
Lovgrundlag: LAS § 35, stk. 2
Kilde: model/information/ydelsesberegning.yaml:1978';
COMMENT ON COLUMN sanktionsvurdering.kan_gives IS 'kan gives
angivelse af, om de formelle betingelser er opfyldt
Lovgrundlag: LAS § 35
Kilde: model/information/ydelsesberegning.yaml:1984';
COMMENT ON COLUMN sanktionsvurdering.maaneder_efter_haendelsen IS 'måneder efter hændelsen
antal hele kalendermåneder fra den måned, hvor pligten blev forsømt, til fradragsmåneden
Lovgrundlag: LAS § 35, stk. 3
Kilde: model/information/ydelsesberegning.yaml:1994';
COMMENT ON COLUMN sanktionsvurdering.er_inden_for_fristen IS 'er inden for fristen
angivelse af, om fradraget kan nå at blive foretaget
Lovgrundlag: LAS § 35, stk. 3
Kilde: model/information/ydelsesberegning.yaml:2001';
ALTER TABLE sanktionsvurdering ENABLE ROW LEVEL SECURITY;
ALTER TABLE sanktionsvurdering FORCE ROW LEVEL SECURITY;
CREATE POLICY sanktionsvurdering_adskillelse ON sanktionsvurdering USING (sanktionsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)) WITH CHECK (sanktionsvurdering.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON sanktionsvurdering TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (id, myndighedskode, sanktion_id, er_vejledt, er_partshoert, er_skaerpet, er_vejledt_om_skaerpelse, kan_gives, maaneder_efter_haendelsen, er_inden_for_fristen) ON sanktionsvurdering TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (id, myndighedskode, sanktion_id, er_vejledt, er_partshoert, er_skaerpet, er_vejledt_om_skaerpelse, kan_gives, maaneder_efter_haendelsen, er_inden_for_fristen) ON sanktionsvurdering TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ky_sag_bevillinger: KySag.bevillinger, model/information/bevilling.yaml:245
CREATE TABLE ky_sag_bevillinger (
    ky_sag_raekke BIGINT NOT NULL,
    position BIGINT NOT NULL,
    bevilling_id TEXT NOT NULL,
    CONSTRAINT pk_ky_sag_bevillinger PRIMARY KEY (ky_sag_raekke, bevilling_id),
    CONSTRAINT fk_ky_sag_bevillinger_ky_sag_raekke FOREIGN KEY(ky_sag_raekke) REFERENCES ky_sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ky_sag_bevillinger_bevilling_id FOREIGN KEY(bevilling_id) REFERENCES bevilling_objekt (id)
);
CREATE INDEX ix_ky_sag_bevillinger_bevilling_id ON ky_sag_bevillinger (bevilling_id);
COMMENT ON TABLE ky_sag_bevillinger IS 'bevillinger
den hjælp, som er givet
Kilde: model/information/bevilling.yaml:245';
COMMENT ON COLUMN ky_sag_bevillinger.ky_sag_raekke IS 'Objektet, som rækken er en del af
bevillinger
den hjælp, som er givet
Kilde: model/information/bevilling.yaml:245';
COMMENT ON COLUMN ky_sag_bevillinger.position IS 'Plads i listen; den første er 0
Kilde: model/information/bevilling.yaml:245';
COMMENT ON COLUMN ky_sag_bevillinger.bevilling_id IS 'bevillinger
den hjælp, som er givet
Kilde: model/information/bevilling.yaml:245';
ALTER TABLE ky_sag_bevillinger ENABLE ROW LEVEL SECURITY;
ALTER TABLE ky_sag_bevillinger FORCE ROW LEVEL SECURITY;
CREATE POLICY ky_sag_bevillinger_adskillelse ON ky_sag_bevillinger USING (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_bevillinger.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))))) WITH CHECK (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_bevillinger.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ky_sag_bevillinger TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (ky_sag_raekke, position, bevilling_id) ON ky_sag_bevillinger TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (ky_sag_raekke, position, bevilling_id) ON ky_sag_bevillinger TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (ky_sag_raekke, position, bevilling_id) ON ky_sag_bevillinger TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ky_sag_opgaver: KySag.opgaver, model/information/bevilling.yaml:253
CREATE TABLE ky_sag_opgaver (
    ky_sag_raekke BIGINT NOT NULL,
    position BIGINT NOT NULL,
    opgave_id TEXT NOT NULL,
    CONSTRAINT pk_ky_sag_opgaver PRIMARY KEY (ky_sag_raekke, opgave_id),
    CONSTRAINT fk_ky_sag_opgaver_ky_sag_raekke FOREIGN KEY(ky_sag_raekke) REFERENCES ky_sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ky_sag_opgaver_opgave_id FOREIGN KEY(opgave_id) REFERENCES opgave (id)
);
CREATE INDEX ix_ky_sag_opgaver_opgave_id ON ky_sag_opgaver (opgave_id);
COMMENT ON TABLE ky_sag_opgaver IS 'opgaver
det arbejde, som behandlingen kræver
Kilde: model/information/bevilling.yaml:253';
COMMENT ON COLUMN ky_sag_opgaver.ky_sag_raekke IS 'Objektet, som rækken er en del af
opgaver
det arbejde, som behandlingen kræver
Kilde: model/information/bevilling.yaml:253';
COMMENT ON COLUMN ky_sag_opgaver.position IS 'Plads i listen; den første er 0
Kilde: model/information/bevilling.yaml:253';
COMMENT ON COLUMN ky_sag_opgaver.opgave_id IS 'opgaver
det arbejde, som behandlingen kræver
Kilde: model/information/bevilling.yaml:253';
ALTER TABLE ky_sag_opgaver ENABLE ROW LEVEL SECURITY;
ALTER TABLE ky_sag_opgaver FORCE ROW LEVEL SECURITY;
CREATE POLICY ky_sag_opgaver_adskillelse ON ky_sag_opgaver USING (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_opgaver.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))))) WITH CHECK (EXISTS (SELECT 1 FROM ky_sag WHERE ky_sag.raekke = ky_sag_opgaver.ky_sag_raekke AND (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = ky_sag.raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ky_sag_opgaver TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (ky_sag_raekke, position, opgave_id) ON ky_sag_opgaver TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (ky_sag_raekke, position, opgave_id) ON ky_sag_opgaver TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (ky_sag_raekke, position, opgave_id) ON ky_sag_opgaver TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ansoeger_boern: Ansøger.børn, model/information/person.yaml:345
CREATE TABLE ansoeger_boern (
    ansoeger_raekke BIGINT NOT NULL,
    position BIGINT NOT NULL,
    barn_id TEXT NOT NULL,
    CONSTRAINT pk_ansoeger_boern PRIMARY KEY (ansoeger_raekke, barn_id),
    CONSTRAINT fk_ansoeger_boern_ansoeger_raekke FOREIGN KEY(ansoeger_raekke) REFERENCES ansoeger (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ansoeger_boern_barn_id FOREIGN KEY(barn_id) REFERENCES person_objekt (id)
);
CREATE INDEX ix_ansoeger_boern_barn_id ON ansoeger_boern (barn_id);
COMMENT ON TABLE ansoeger_boern IS 'børn
personer under 18 år, som personen er forælder til
Lovgrundlag: LAS § 25, stk. 2
Krav: K-0063, K-0088
Kilde: model/information/person.yaml:345';
COMMENT ON COLUMN ansoeger_boern.ansoeger_raekke IS 'Objektet, som rækken er en del af
børn
personer under 18 år, som personen er forælder til
Lovgrundlag: LAS § 25, stk. 2
Krav: K-0063, K-0088
Kilde: model/information/person.yaml:345';
COMMENT ON COLUMN ansoeger_boern.position IS 'Plads i listen; den første er 0
Kilde: model/information/person.yaml:345';
COMMENT ON COLUMN ansoeger_boern.barn_id IS 'børn
personer under 18 år, som personen er forælder til
Lovgrundlag: LAS § 25, stk. 2
Krav: K-0063, K-0088
Kilde: model/information/person.yaml:345';
ALTER TABLE ansoeger_boern ENABLE ROW LEVEL SECURITY;
ALTER TABLE ansoeger_boern FORCE ROW LEVEL SECURITY;
CREATE POLICY ansoeger_boern_adskillelse ON ansoeger_boern USING (EXISTS (SELECT 1 FROM ansoeger WHERE ansoeger.raekke = ansoeger_boern.ansoeger_raekke AND (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))))) WITH CHECK (EXISTS (SELECT 1 FROM ansoeger WHERE ansoeger.raekke = ansoeger_boern.ansoeger_raekke AND (EXISTS (SELECT 1 FROM person WHERE person.raekke = ansoeger.raekke AND person.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)))));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ansoeger_boern TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (ansoeger_raekke, position, barn_id) ON ansoeger_boern TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (ansoeger_raekke, position, barn_id) ON ansoeger_boern TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (ansoeger_raekke, position, barn_id) ON ansoeger_boern TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- samliv_parter: Samliv.parter, model/information/person.yaml:499
CREATE TABLE samliv_parter (
    samliv_raekke BIGINT NOT NULL,
    position BIGINT NOT NULL,
    person_id TEXT NOT NULL,
    CONSTRAINT pk_samliv_parter PRIMARY KEY (samliv_raekke, person_id),
    CONSTRAINT fk_samliv_parter_samliv_raekke FOREIGN KEY(samliv_raekke) REFERENCES samliv (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_samliv_parter_person_id FOREIGN KEY(person_id) REFERENCES person_objekt (id)
);
CREATE INDEX ix_samliv_parter_person_id ON samliv_parter (person_id);
COMMENT ON TABLE samliv_parter IS 'parter
de to personer, som lever sammen
Lovgrundlag: LAS § 2 a
Krav: K-0104
Kilde: model/information/person.yaml:499';
COMMENT ON COLUMN samliv_parter.samliv_raekke IS 'Objektet, som rækken er en del af
parter
de to personer, som lever sammen
Lovgrundlag: LAS § 2 a
Krav: K-0104
Kilde: model/information/person.yaml:499';
COMMENT ON COLUMN samliv_parter.position IS 'Plads i listen; den første er 0
Kilde: model/information/person.yaml:499';
COMMENT ON COLUMN samliv_parter.person_id IS 'parter
de to personer, som lever sammen
Lovgrundlag: LAS § 2 a
Krav: K-0104
Kilde: model/information/person.yaml:499';
CREATE TRIGGER samliv_parter_vagt BEFORE UPDATE OR DELETE ON samliv_parter FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER samliv_parter_vagt_truncate BEFORE TRUNCATE ON samliv_parter FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER samliv_parter_vagt_closed_0 BEFORE INSERT ON samliv_parter FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'samliv', 'raekke', 'samliv_raekke');
ALTER TABLE samliv_parter ENABLE ROW LEVEL SECURITY;
ALTER TABLE samliv_parter FORCE ROW LEVEL SECURITY;
CREATE POLICY samliv_parter_adskillelse ON samliv_parter USING (EXISTS (SELECT 1 FROM samliv WHERE samliv.raekke = samliv_parter.samliv_raekke AND samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM samliv WHERE samliv.raekke = samliv_parter.samliv_raekke AND samliv.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON samliv_parter TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (samliv_raekke, position, person_id) ON samliv_parter TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (samliv_raekke, position, person_id) ON samliv_parter TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (samliv_raekke, position, person_id) ON samliv_parter TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- sag_dokumenter: Sag.dokumenter, model/information/sag.yaml:369
CREATE TABLE sag_dokumenter (
    sag_raekke BIGINT NOT NULL,
    position BIGINT NOT NULL,
    dokument_id TEXT NOT NULL,
    CONSTRAINT pk_sag_dokumenter PRIMARY KEY (sag_raekke, dokument_id),
    CONSTRAINT fk_sag_dokumenter_sag_raekke FOREIGN KEY(sag_raekke) REFERENCES sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_sag_dokumenter_dokument_id FOREIGN KEY(dokument_id) REFERENCES dokument (id)
);
CREATE INDEX ix_sag_dokumenter_dokument_id ON sag_dokumenter (dokument_id);
COMMENT ON TABLE sag_dokumenter IS 'dokumenter
breve, notater og bilag, som er lagt til grund eller dannet undervejs
Krav: K-0042
Kilde: model/information/sag.yaml:369';
COMMENT ON COLUMN sag_dokumenter.sag_raekke IS 'Objektet, som rækken er en del af
dokumenter
breve, notater og bilag, som er lagt til grund eller dannet undervejs
Krav: K-0042
Kilde: model/information/sag.yaml:369';
COMMENT ON COLUMN sag_dokumenter.position IS 'Plads i listen; den første er 0
Kilde: model/information/sag.yaml:369';
COMMENT ON COLUMN sag_dokumenter.dokument_id IS 'dokumenter
breve, notater og bilag, som er lagt til grund eller dannet undervejs
Krav: K-0042
Kilde: model/information/sag.yaml:369';
CREATE TRIGGER sag_dokumenter_vagt BEFORE UPDATE OR DELETE ON sag_dokumenter FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER sag_dokumenter_vagt_truncate BEFORE TRUNCATE ON sag_dokumenter FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER sag_dokumenter_vagt_closed_0 BEFORE INSERT ON sag_dokumenter FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'sag', 'raekke', 'sag_raekke');
ALTER TABLE sag_dokumenter ENABLE ROW LEVEL SECURITY;
ALTER TABLE sag_dokumenter FORCE ROW LEVEL SECURITY;
CREATE POLICY sag_dokumenter_adskillelse ON sag_dokumenter USING (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = sag_dokumenter.sag_raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM sag WHERE sag.raekke = sag_dokumenter.sag_raekke AND sag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON sag_dokumenter TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (sag_raekke, position) ON sag_dokumenter TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (sag_raekke, position, dokument_id) ON sag_dokumenter TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (sag_raekke, position, dokument_id) ON sag_dokumenter TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- ansoegning_vedlagte_dokumenter: Ansøgning.vedlagteDokumenter, model/information/sag.yaml:453
CREATE TABLE ansoegning_vedlagte_dokumenter (
    ansoegning_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    dokument_id TEXT NOT NULL,
    CONSTRAINT pk_ansoegning_vedlagte_dokumenter PRIMARY KEY (ansoegning_id, dokument_id),
    CONSTRAINT fk_ansoegning_vedlagte_dokumenter_ansoegning_id FOREIGN KEY(ansoegning_id) REFERENCES ansoegning (id) ON DELETE CASCADE,
    CONSTRAINT fk_ansoegning_vedlagte_dokumenter_dokument_id FOREIGN KEY(dokument_id) REFERENCES dokument (id)
);
CREATE INDEX ix_ansoegning_vedlagte_dokumenter_dokument_id ON ansoegning_vedlagte_dokumenter (dokument_id);
COMMENT ON TABLE ansoegning_vedlagte_dokumenter IS 'vedlagte dokumenter
bilag, som borgeren har sendt med
Lovgrundlag: RSL § 11, stk. 1
Krav: K-0062
Kilde: model/information/sag.yaml:453';
COMMENT ON COLUMN ansoegning_vedlagte_dokumenter.ansoegning_id IS 'Objektet, som rækken er en del af
vedlagte dokumenter
bilag, som borgeren har sendt med
Lovgrundlag: RSL § 11, stk. 1
Krav: K-0062
Kilde: model/information/sag.yaml:453';
COMMENT ON COLUMN ansoegning_vedlagte_dokumenter.position IS 'Plads i listen; den første er 0
Kilde: model/information/sag.yaml:453';
COMMENT ON COLUMN ansoegning_vedlagte_dokumenter.dokument_id IS 'vedlagte dokumenter
bilag, som borgeren har sendt med
Lovgrundlag: RSL § 11, stk. 1
Krav: K-0062
Kilde: model/information/sag.yaml:453';
ALTER TABLE ansoegning_vedlagte_dokumenter ENABLE ROW LEVEL SECURITY;
ALTER TABLE ansoegning_vedlagte_dokumenter FORCE ROW LEVEL SECURITY;
CREATE POLICY ansoegning_vedlagte_dokumenter_adskillelse ON ansoegning_vedlagte_dokumenter USING (EXISTS (SELECT 1 FROM ansoegning WHERE ansoegning.id = ansoegning_vedlagte_dokumenter.ansoegning_id AND ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM ansoegning WHERE ansoegning.id = ansoegning_vedlagte_dokumenter.ansoegning_id AND ansoegning.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON ansoegning_vedlagte_dokumenter TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (ansoegning_id, position) ON ansoegning_vedlagte_dokumenter TO ky_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (ansoegning_id, position, dokument_id) ON ansoegning_vedlagte_dokumenter TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (ansoegning_id, position, dokument_id) ON ansoegning_vedlagte_dokumenter TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

-- beslutningsgrundlag_partshoeringer: Beslutningsgrundlag.partshøringer, model/information/sag.yaml:707
CREATE TABLE beslutningsgrundlag_partshoeringer (
    beslutningsgrundlag_raekke BIGINT NOT NULL,
    position BIGINT NOT NULL,
    partshoering_id TEXT NOT NULL,
    CONSTRAINT pk_beslutningsgrundlag_partshoeringer PRIMARY KEY (beslutningsgrundlag_raekke, partshoering_id),
    CONSTRAINT fk_beslutningsgrundlag_partshoeringer_beslutningsgrund_547f6ea7 FOREIGN KEY(beslutningsgrundlag_raekke) REFERENCES beslutningsgrundlag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_beslutningsgrundlag_partshoeringer_partshoering_id FOREIGN KEY(partshoering_id) REFERENCES partshoering (id)
);
CREATE INDEX ix_beslutningsgrundlag_partshoeringer_partshoering_id ON beslutningsgrundlag_partshoeringer (partshoering_id);
COMMENT ON TABLE beslutningsgrundlag_partshoeringer IS 'partshøringer
de gange, ansøgeren er bedt om at udtale sig
Lovgrundlag: FVL § 19
Krav: K-0098
Kilde: model/information/sag.yaml:707';
COMMENT ON COLUMN beslutningsgrundlag_partshoeringer.beslutningsgrundlag_raekke IS 'Objektet, som rækken er en del af
partshøringer
de gange, ansøgeren er bedt om at udtale sig
Lovgrundlag: FVL § 19
Krav: K-0098
Kilde: model/information/sag.yaml:707';
COMMENT ON COLUMN beslutningsgrundlag_partshoeringer.position IS 'Plads i listen; den første er 0
Kilde: model/information/sag.yaml:707';
COMMENT ON COLUMN beslutningsgrundlag_partshoeringer.partshoering_id IS 'partshøringer
de gange, ansøgeren er bedt om at udtale sig
Lovgrundlag: FVL § 19
Krav: K-0098
Kilde: model/information/sag.yaml:707';
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt BEFORE UPDATE OR DELETE ON beslutningsgrundlag_partshoeringer FOR EACH ROW EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_truncate BEFORE TRUNCATE ON beslutningsgrundlag_partshoeringer FOR EACH STATEMENT EXECUTE FUNCTION historik_vagt();
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_closed_0 BEFORE INSERT ON beslutningsgrundlag_partshoeringer FOR EACH ROW EXECUTE FUNCTION historik_lukket('registrering_til', 'beslutningsgrundlag', 'raekke', 'beslutningsgrundlag_raekke');
ALTER TABLE beslutningsgrundlag_partshoeringer ENABLE ROW LEVEL SECURITY;
ALTER TABLE beslutningsgrundlag_partshoeringer FORCE ROW LEVEL SECURITY;
CREATE POLICY beslutningsgrundlag_partshoeringer_adskillelse ON beslutningsgrundlag_partshoeringer USING (EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.raekke = beslutningsgrundlag_partshoeringer.beslutningsgrundlag_raekke AND beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT))) WITH CHECK (EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.raekke = beslutningsgrundlag_partshoeringer.beslutningsgrundlag_raekke AND beslutningsgrundlag.myndighedskode = CAST(nullif(current_setting('app.myndighedskode', true), '') AS TEXT)));
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON beslutningsgrundlag_partshoeringer TO ky_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (beslutningsgrundlag_raekke, position, partshoering_id) ON beslutningsgrundlag_partshoeringer TO ky_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'ky_laes_vip_sager') THEN
        GRANT SELECT (beslutningsgrundlag_raekke, position, partshoering_id) ON beslutningsgrundlag_partshoeringer TO ky_laes_vip_sager;
    END IF;
END
$adgang$;

COMMIT;
