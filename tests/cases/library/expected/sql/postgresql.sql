-- Bibliotek, version 0.1.0: database til PostgreSQL
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
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        CREATE ROLE bibliotek_applikation NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_applikation';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_analyse') THEN
        CREATE ROLE bibliotek_analyse NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_analyse';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN
        CREATE ROLE bibliotek_laes_ikke_fortrolige_data NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_ikke_fortrolige_data';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN
        CREATE ROLE bibliotek_laes_fortrolige_personoplysninger NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_fortrolige_personoplysninger';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN
        CREATE ROLE bibliotek_laes_foelsomme_personoplysninger NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_foelsomme_personoplysninger';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

DO $rolle$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN
        CREATE ROLE bibliotek_laes_vip_sager NOLOGIN;
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE NOTICE 'role % is missing and may not be made', 'bibliotek_laes_vip_sager';
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$rolle$;

-- laaner: Låner, model/information.yaml:40
CREATE TABLE laaner (
    kortnummer TEXT NOT NULL,
    navn TEXT NOT NULL,
    foedselsdato DATE NOT NULL,
    CONSTRAINT pk_laaner PRIMARY KEY (kortnummer),
    CONSTRAINT ck_laaner_kortnummer_matches CHECK (kortnummer ~ '^[0-9]{8}$')
);
COMMENT ON TABLE laaner IS 'låner
person, der har indgået en aftale om at bruge materialer
Kilde: model/information.yaml:40';
COMMENT ON COLUMN laaner.kortnummer IS 'kortnummer
entydigt tal på et kort
Krav: K-0002
Kilde: model/information.yaml:46';
COMMENT ON COLUMN laaner.navn IS 'navn
ord, der kalder på et menneske
Kilde: model/information.yaml:38';
COMMENT ON COLUMN laaner.foedselsdato IS 'fødselsdato
dag, hvor livet begyndte
Kilde: model/information.yaml:49';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON laaner TO bibliotek_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (kortnummer, navn, foedselsdato) ON laaner TO bibliotek_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (kortnummer, navn, foedselsdato) ON laaner TO bibliotek_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN
        GRANT SELECT (kortnummer, navn, foedselsdato) ON laaner TO bibliotek_laes_vip_sager;
    END IF;
END
$adgang$;

-- materiale: Materiale, model/information.yaml:50
CREATE TABLE materiale (
    stregkode TEXT NOT NULL,
    titel TEXT NOT NULL,
    type TEXT,
    CONSTRAINT pk_materiale PRIMARY KEY (stregkode),
    CONSTRAINT ck_materiale_type_one_of CHECK (type IN ('bog', 'lydbog', 'spil'))
);
COMMENT ON TABLE materiale IS 'materiale
værk, der kan lånes
Lovgrundlag: BIB § 1
Kilde: model/information.yaml:50';
COMMENT ON COLUMN materiale.stregkode IS 'stregkode
entydig mærkning
Kilde: model/information.yaml:55';
COMMENT ON COLUMN materiale.titel IS 'titel
det navn, som værket bærer
Krav: K-0002
Kilde: model/information.yaml:56';
COMMENT ON COLUMN materiale.type IS 'type
form, som værket har
Kilde: model/information.yaml:57';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON materiale TO bibliotek_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN
        GRANT SELECT (stregkode, titel, type) ON materiale TO bibliotek_laes_vip_sager;
    END IF;
END
$adgang$;

-- laan_objekt: Lån, model/information.yaml:58
CREATE TABLE laan_objekt (
    nummer BIGINT NOT NULL,
    CONSTRAINT pk_laan_objekt PRIMARY KEY (nummer)
);
COMMENT ON TABLE laan_objekt IS 'Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
lån
aftale, hvorved en person får rådighed over et materiale i et tidsrum
Lovgrundlag: BIB § 1
Krav: K-0002
Kilde: model/information.yaml:58';
COMMENT ON COLUMN laan_objekt.nummer IS 'nummer
løbenummer
Kilde: model/information.yaml:63';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON laan_objekt TO bibliotek_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN
        GRANT SELECT (nummer) ON laan_objekt TO bibliotek_laes_vip_sager;
    END IF;
END
$adgang$;

-- laan: Lån, model/information.yaml:58
CREATE TABLE laan (
    raekke BIGINT GENERATED BY DEFAULT AS IDENTITY,
    nummer BIGINT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    materiale_stregkode TEXT NOT NULL,
    frist DATE NOT NULL,
    dage_overskredet BIGINT,
    barn BOOLEAN,
    gebyrfri BOOLEAN,
    gebyr NUMERIC(18, 2),
    CONSTRAINT pk_laan PRIMARY KEY (raekke),
    CONSTRAINT fk_laan_nummer FOREIGN KEY(nummer) REFERENCES laan_objekt (nummer),
    CONSTRAINT fk_laan_materiale_stregkode FOREIGN KEY(materiale_stregkode) REFERENCES materiale (stregkode),
    CONSTRAINT ck_laan_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_laan_dage_overskredet_at_least CHECK (dage_overskredet >= 0),
    CONSTRAINT ck_laan_gebyr_at_least CHECK (gebyr >= 0),
    CONSTRAINT ex_laan_virkning_fra_virkning_til EXCLUDE USING gist (nummer WITH =, daterange(virkning_fra, virkning_til) WITH &&),
    CONSTRAINT ex_laan_materiale_stregkode_frist EXCLUDE USING gist (materiale_stregkode WITH =, frist WITH =, daterange(virkning_fra, virkning_til) WITH &&)
);
CREATE INDEX ix_laan_materiale_stregkode ON laan (materiale_stregkode);
CREATE INDEX ix_laan_nummer_virkning_fra ON laan (nummer, virkning_fra);
COMMENT ON TABLE laan IS 'lån
aftale, hvorved en person får rådighed over et materiale i et tidsrum
Lovgrundlag: BIB § 1
Krav: K-0002
Kilde: model/information.yaml:58';
COMMENT ON COLUMN laan.raekke IS 'Nøgle, som databasen tildeler
Kilde: model/information.yaml:58';
COMMENT ON COLUMN laan.nummer IS 'nummer
løbenummer
Kilde: model/information.yaml:63';
COMMENT ON COLUMN laan.virkning_fra IS 'Første dag, hvor rækken har virkning
Kilde: model/information.yaml:58';
COMMENT ON COLUMN laan.virkning_til IS 'Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt
Kilde: model/information.yaml:58';
COMMENT ON COLUMN laan.materiale_stregkode IS 'materiale
det værk, der er udlånt
Kilde: model/information.yaml:64';
COMMENT ON COLUMN laan.frist IS 'frist
sidste dag for aflevering
Kilde: model/information.yaml:65';
COMMENT ON COLUMN laan.dage_overskredet IS 'dage overskredet
antal dage efter fristen
Kilde: model/information.yaml:66';
COMMENT ON COLUMN laan.barn IS 'barn
om personen er under 18 år
Kilde: model/information.yaml:67';
COMMENT ON COLUMN laan.gebyrfri IS 'gebyrfri
om der kan opkræves gebyr
Krav: K-0001
Kilde: model/information.yaml:68';
COMMENT ON COLUMN laan.gebyr IS 'gebyr
beløb for overskredet frist
Lovgrundlag: BIB § 21
Krav: K-0001
Kilde: model/information.yaml:69';
CREATE TRIGGER laan_objektnavn BEFORE INSERT ON laan FOR EACH ROW EXECUTE FUNCTION historik_objekt('laan_objekt', 'nummer', 'nummer');
CREATE VIEW laan_gaeldende WITH (security_invoker = true) AS
SELECT laan.raekke, laan.nummer, laan.virkning_fra, laan.virkning_til, laan.materiale_stregkode, laan.frist, laan.dage_overskredet, laan.barn, laan.gebyrfri, laan.gebyr FROM laan WHERE laan.virkning_fra <= CURRENT_DATE AND (laan.virkning_til IS NULL OR CURRENT_DATE < laan.virkning_til);
CREATE FUNCTION laan_pr(virkningstid date DEFAULT CURRENT_DATE) RETURNS SETOF laan_gaeldende LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT laan.raekke, laan.nummer, laan.virkning_fra, laan.virkning_til, laan.materiale_stregkode, laan.frist, laan.dage_overskredet, laan.barn, laan.gebyrfri, laan.gebyr FROM laan WHERE laan.virkning_fra <= $1 AND (laan.virkning_til IS NULL OR $1 < laan.virkning_til);
END;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        GRANT SELECT, INSERT, UPDATE ON laan TO bibliotek_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        GRANT SELECT ON laan_gaeldende TO bibliotek_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_ikke_fortrolige_data') THEN
        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_ikke_fortrolige_data;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN
        GRANT SELECT (raekke, nummer, virkning_fra, virkning_til, materiale_stregkode, frist, dage_overskredet, barn, gebyrfri, gebyr) ON laan TO bibliotek_laes_vip_sager;
    END IF;
END
$adgang$;

-- laaner_laan: Låner.lån, model/information.yaml:47
CREATE TABLE laaner_laan (
    laaner_kortnummer TEXT NOT NULL,
    position BIGINT NOT NULL,
    laan_nummer BIGINT NOT NULL,
    CONSTRAINT pk_laaner_laan PRIMARY KEY (laaner_kortnummer, laan_nummer),
    CONSTRAINT fk_laaner_laan_laaner_kortnummer FOREIGN KEY(laaner_kortnummer) REFERENCES laaner (kortnummer) ON DELETE CASCADE,
    CONSTRAINT fk_laaner_laan_laan_nummer FOREIGN KEY(laan_nummer) REFERENCES laan_objekt (nummer)
);
CREATE INDEX ix_laaner_laan_laan_nummer ON laaner_laan (laan_nummer);
COMMENT ON TABLE laaner_laan IS 'lån
aftaler, der er indgået om materialer
Kilde: model/information.yaml:47';
COMMENT ON COLUMN laaner_laan.laaner_kortnummer IS 'Objektet, som rækken er en del af
lån
aftaler, der er indgået om materialer
Kilde: model/information.yaml:47';
COMMENT ON COLUMN laaner_laan.position IS 'Plads i listen; den første er 0
Kilde: model/information.yaml:47';
COMMENT ON COLUMN laaner_laan.laan_nummer IS 'lån
aftaler, der er indgået om materialer
Kilde: model/information.yaml:47';
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_applikation') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON laaner_laan TO bibliotek_applikation;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_fortrolige_personoplysninger') THEN
        GRANT SELECT (laaner_kortnummer, position, laan_nummer) ON laaner_laan TO bibliotek_laes_fortrolige_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_foelsomme_personoplysninger') THEN
        GRANT SELECT (laaner_kortnummer, position, laan_nummer) ON laaner_laan TO bibliotek_laes_foelsomme_personoplysninger;
    END IF;
END
$adgang$;
DO $adgang$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bibliotek_laes_vip_sager') THEN
        GRANT SELECT (laaner_kortnummer, position, laan_nummer) ON laaner_laan TO bibliotek_laes_vip_sager;
    END IF;
END
$adgang$;

COMMIT;
