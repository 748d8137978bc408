-- Kommunernes Ydelsessystem, version 0.1.0: database til SQLite
-- Dannet af specifikationen; ret den, ikke denne fil.

PRAGMA foreign_keys = ON;

BEGIN;

-- satsregulering: Satsregulering, model/information/beregning.yaml:339
-- satsregulering
-- årlig ændring af en sats, så den følger udviklingen i samfundets lønninger
-- Lovgrundlag: LAS § 109; SATSREG § 1
-- Krav: K-0052, K-0057
-- Kilde: model/information/beregning.yaml:339
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   satskode: satskode · betegnelse for det beløb, der ændres · Kilde: model/information/beregning.yaml:352
--   aar: år · kalenderår, hvor det nye beløb gælder fra 1. januar · Lovgrundlag: LAS § 109 · Kilde: model/information/beregning.yaml:358
--   reguleringsprocent: reguleringsprocent · den andel, som beløbet ændres med · Lovgrundlag: LAS § 109 · Krav: K-0057 · Kilde: model/information/beregning.yaml:365
--   tidligere_beloeb: tidligere beløb · det, som var gældende før ændringen · Lovgrundlag: SATSREG § 1 · Kilde: model/information/beregning.yaml:372
--   reguleret_beloeb: reguleret beløb · det, som gælder efter ændringen · Lovgrundlag: LAS § 109 · Krav: K-0057 · Kilde: model/information/beregning.yaml:380
CREATE TABLE satsregulering (
    id TEXT NOT NULL,
    satskode TEXT NOT NULL,
    aar INTEGER NOT NULL,
    reguleringsprocent NUMERIC(18, 2) NOT NULL,
    tidligere_beloeb NUMERIC(18, 2) NOT NULL,
    reguleret_beloeb NUMERIC(18, 2) NOT NULL,
    CONSTRAINT pk_satsregulering PRIMARY KEY (id),
    CONSTRAINT uq_satsregulering_satskode_aar UNIQUE (satskode, aar),
    CONSTRAINT ck_satsregulering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_satsregulering_satskode_matches CHECK (length(satskode) >= 1 AND length(satskode) <= 50 AND (satskode NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_satsregulering_aar_type CHECK (typeof(aar) IN ('integer', 'null')),
    CONSTRAINT ck_satsregulering_reguleringsprocent_type CHECK (typeof(reguleringsprocent) IN ('integer', 'real', 'null') AND reguleringsprocent = round(reguleringsprocent, 2)),
    CONSTRAINT ck_satsregulering_tidligere_beloeb_type CHECK (typeof(tidligere_beloeb) IN ('integer', 'real', 'null') AND tidligere_beloeb = round(tidligere_beloeb, 2)),
    CONSTRAINT ck_satsregulering_reguleret_beloeb_type CHECK (typeof(reguleret_beloeb) IN ('integer', 'real', 'null') AND reguleret_beloeb = round(reguleret_beloeb, 2))
);

-- ydelse_objekt: Ydelse, model/information/bevilling.yaml:145
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- ydelse
-- hjælp, som kommunen kan give en borger efter en lov
-- Krav: K-0059, K-0084
-- Kilde: model/information/bevilling.yaml:145
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
CREATE TABLE ydelse_objekt (
    id TEXT NOT NULL,
    CONSTRAINT pk_ydelse_objekt PRIMARY KEY (id)
);

-- ydelse: Ydelse, model/information/bevilling.yaml:145
-- ydelse
-- hjælp, som kommunen kan give en borger efter en lov
-- Krav: K-0059, K-0084
-- Kilde: model/information/bevilling.yaml:145
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/bevilling.yaml:145
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/bevilling.yaml:145
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/bevilling.yaml:145
--   navn: navn · betegnelse, som hjælpen er kendt under · Kilde: model/information/bevilling.yaml:161
--   ydelsesart: ydelsesart · det behov, som hjælpen dækker · Krav: K-0084 · Kilde: model/information/bevilling.yaml:168
--   hjemmel: hjemmel · den bestemmelse, som hjælpen gives efter · Krav: K-0054 · Kilde: model/information/bevilling.yaml:174
--   loebende: løbende · angivelse af, om hjælpen gives igen og igen, så længe behovet varer · Krav: K-0084 · Kilde: model/information/bevilling.yaml:180
--   skattepligtig: skattepligtig · angivelse af, om modtageren skal betale indkomstskat af hjælpen · Kilde: model/information/bevilling.yaml:187
--   tilbagebetalingspligtig: tilbagebetalingspligtig · angivelse af, om hjælpen fra begyndelsen gives på vilkår af, at pengene skal leveres tilbage · Kilde: model/information/bevilling.yaml:193
--   kle: KLE-emne · nummer på den slags opgave, som hjælpen hører under · Krav: K-0080, K-0084, K-0087, K-0108 · Kilde: model/information/bevilling.yaml:199
CREATE TABLE ydelse (
    raekke INTEGER NOT NULL,
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
    CONSTRAINT ck_ydelse_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_ydelse_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_ydelse_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_ydelse_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_ydelse_navn_matches CHECK (length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_ydelse_ydelsesart_one_of CHECK (ydelsesart IN ('kontanthjælp', 'uddannelseshjælp', 'særligStøtte', 'revalideringsydelse', 'ledighedsydelse', 'ressourceforløbsydelse', 'fleksløntilskud', 'enkeltydelse', 'personligtTillæg', 'helbredstillæg', 'udvidetHelbredstillæg')),
    CONSTRAINT ck_ydelse_hjemmel_matches CHECK (length(hjemmel) >= 1 AND length(hjemmel) <= 1024 AND (hjemmel NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_ydelse_loebende_type CHECK (loebende IN (0, 1)),
    CONSTRAINT ck_ydelse_skattepligtig_type CHECK (skattepligtig IN (0, 1)),
    CONSTRAINT ck_ydelse_tilbagebetalingspligtig_type CHECK (tilbagebetalingspligtig IN (0, 1)),
    CONSTRAINT ck_ydelse_kle_matches CHECK ((kle GLOB '[0-9][0-9].[0-9][0-9]') OR (kle GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]'))
);
CREATE INDEX ix_ydelse_id_virkning_fra ON ydelse (id, virkning_fra);
CREATE TRIGGER ydelse_objektnavn BEFORE INSERT ON ydelse FOR EACH ROW
BEGIN
    INSERT INTO ydelse_objekt (id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM ydelse_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER ydelse_overlap_insert_0 BEFORE INSERT ON ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.id = "NEW".id AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_virkning_fra_virkning_til');
END;
CREATE TRIGGER ydelse_overlap_update_0 BEFORE UPDATE ON ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.id = "NEW".id AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_virkning_fra_virkning_til');
END;
CREATE TRIGGER ydelse_overlap_insert_1 BEFORE INSERT ON ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.navn = "NEW".navn AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_navn');
END;
CREATE TRIGGER ydelse_overlap_update_1 BEFORE UPDATE ON ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM ydelse WHERE ydelse.navn = "NEW".navn AND ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR ydelse.virkning_fra < "NEW".virkning_til) AND (ydelse.virkning_til IS NULL OR "NEW".virkning_fra < ydelse.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_ydelse_navn');
END;
CREATE VIEW ydelse_gaeldende AS
SELECT ydelse.raekke, ydelse.id, ydelse.virkning_fra, ydelse.virkning_til, ydelse.navn, ydelse.ydelsesart, ydelse.hjemmel, ydelse.loebende, ydelse.skattepligtig, ydelse.tilbagebetalingspligtig, ydelse.kle FROM ydelse WHERE ydelse.virkning_fra <= date('now', 'localtime') AND (ydelse.virkning_til IS NULL OR date('now', 'localtime') < ydelse.virkning_til);

-- sag_objekt: Sag, model/information/sag.yaml:238
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- sag
-- samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed
-- Lovgrundlag: RSL § 10
-- Kilde: model/information/sag.yaml:238
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE sag_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_sag_objekt PRIMARY KEY (id)
);

-- bevilling_objekt: Bevilling, model/information/bevilling.yaml:261
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- bevilling
-- en myndigheds tilsagn til en borger om en eller flere ydelser i en periode
-- Lovgrundlag: LAS § 25
-- Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083
-- Kilde: model/information/bevilling.yaml:261
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE bevilling_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_bevilling_objekt PRIMARY KEY (id)
);

-- bevilget_ydelse_objekt: BevilgetYdelse, model/information/bevilling.yaml:366
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- bevilget ydelse
-- hjælp af én bestemt slags, som en borger har fået ret til
-- Lovgrundlag: LAS § 25
-- Krav: K-0023, K-0059, K-0072, K-0074, K-0092
-- Kilde: model/information/bevilling.yaml:366
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE bevilget_ydelse_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_bevilget_ydelse_objekt PRIMARY KEY (id)
);

-- bevilget_ydelse: BevilgetYdelse, model/information/bevilling.yaml:366
-- bevilget ydelse
-- hjælp af én bestemt slags, som en borger har fået ret til
-- Lovgrundlag: LAS § 25
-- Krav: K-0023, K-0059, K-0072, K-0074, K-0092
-- Kilde: model/information/bevilling.yaml:366
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/bevilling.yaml:366
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/bevilling.yaml:366
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/bevilling.yaml:366
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/bevilling.yaml:366
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/bevilling.yaml:366
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/bevilling.yaml:366
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   startdato: startdato · første dag, hvor denne slags hjælp gives · Kilde: model/information/bevilling.yaml:379
--   slutdato: slutdato · sidste dag, hvor denne slags hjælp gives · Kilde: model/information/bevilling.yaml:388
--   ydelse_id: ydelse · den hjælp i kataloget, som borgeren får · Kilde: model/information/bevilling.yaml:398
--   tilbagebetalingspligtig: tilbagebetalingspligtig · angivelse af, om netop denne borger skal levere pengene tilbage · Krav: K-0089 · Kilde: model/information/bevilling.yaml:406
--   begrundelse: begrundelse · kort tekst om, hvorfor borgeren får netop denne slags hjælp · Kilde: model/information/bevilling.yaml:419
--   bevilling_id: Objektet, som rækken er en del af · bevilgede ydelser · de former for hjælp, som tilsagnet omfatter · Kilde: model/information/bevilling.yaml:355
--   position: Plads i listen; den første er 0 · Kilde: model/information/bevilling.yaml:366
CREATE TABLE bevilget_ydelse (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    ydelse_id TEXT NOT NULL,
    tilbagebetalingspligtig BOOLEAN NOT NULL,
    begrundelse TEXT,
    bevilling_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_bevilget_ydelse PRIMARY KEY (raekke),
    CONSTRAINT fk_bevilget_ydelse_id FOREIGN KEY(id) REFERENCES bevilget_ydelse_objekt (id),
    CONSTRAINT fk_bevilget_ydelse_ydelse_id FOREIGN KEY(ydelse_id) REFERENCES ydelse_objekt (id),
    CONSTRAINT fk_bevilget_ydelse_bevilling_id FOREIGN KEY(bevilling_id) REFERENCES bevilling_objekt (id) ON DELETE CASCADE,
    CONSTRAINT ck_bevilget_ydelse_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_bevilget_ydelse_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_bevilget_ydelse_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_bevilget_ydelse_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_bevilget_ydelse_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_bevilget_ydelse_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_bevilget_ydelse_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_bevilget_ydelse_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_bevilget_ydelse_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_bevilget_ydelse_startdato_type CHECK (startdato IS date(startdato, '+0 days')),
    CONSTRAINT ck_bevilget_ydelse_slutdato_type CHECK (slutdato IS date(slutdato, '+0 days')),
    CONSTRAINT ck_bevilget_ydelse_tilbagebetalingspligtig_type CHECK (tilbagebetalingspligtig IN (0, 1)),
    CONSTRAINT ck_bevilget_ydelse_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_bevilget_ydelse_bevilling_id ON bevilget_ydelse (bevilling_id);
CREATE INDEX ix_bevilget_ydelse_id_current ON bevilget_ydelse (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_bevilget_ydelse_id_virkning_fra_registrering_fra ON bevilget_ydelse (id, virkning_fra, registrering_fra);
CREATE INDEX ix_bevilget_ydelse_ydelse_id ON bevilget_ydelse (ydelse_id);
CREATE TRIGGER bevilget_ydelse_objektnavn BEFORE INSERT ON bevilget_ydelse FOR EACH ROW
BEGIN
    INSERT INTO bevilget_ydelse_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM bevilget_ydelse_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER bevilget_ydelse_overlap_insert_0 BEFORE INSERT ON bevilget_ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilget_ydelse WHERE bevilget_ydelse.id = "NEW".id AND bevilget_ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilget_ydelse.virkning_fra < "NEW".virkning_til) AND (bevilget_ydelse.virkning_til IS NULL OR "NEW".virkning_fra < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilget_ydelse_virkning_fra_virkning_til');
END;
CREATE TRIGGER bevilget_ydelse_overlap_update_0 BEFORE UPDATE ON bevilget_ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilget_ydelse WHERE bevilget_ydelse.id = "NEW".id AND bevilget_ydelse.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilget_ydelse.virkning_fra < "NEW".virkning_til) AND (bevilget_ydelse.virkning_til IS NULL OR "NEW".virkning_fra < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilget_ydelse_virkning_fra_virkning_til');
END;
CREATE TRIGGER bevilget_ydelse_vagt_update BEFORE UPDATE ON bevilget_ydelse FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.ydelse_id IS NOT NEW.ydelse_id OR OLD.tilbagebetalingspligtig IS NOT NEW.tilbagebetalingspligtig OR OLD.begrundelse IS NOT NEW.begrundelse OR OLD.bevilling_id IS NOT NEW.bevilling_id OR OLD.position IS NOT NEW.position
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER bevilget_ydelse_vagt_delete BEFORE DELETE ON bevilget_ydelse FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER bevilget_ydelse_vagt_replace BEFORE INSERT ON bevilget_ydelse FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilget_ydelse WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW bevilget_ydelse_gaeldende AS
SELECT bevilget_ydelse.raekke, bevilget_ydelse.id, bevilget_ydelse.virkning_fra, bevilget_ydelse.virkning_til, bevilget_ydelse.registrering_fra, bevilget_ydelse.registrering_til, bevilget_ydelse.registreringsaktoer, bevilget_ydelse.myndighedskode, bevilget_ydelse.startdato, bevilget_ydelse.slutdato, bevilget_ydelse.ydelse_id, bevilget_ydelse.tilbagebetalingspligtig, bevilget_ydelse.begrundelse, bevilget_ydelse.bevilling_id, bevilget_ydelse.position FROM bevilget_ydelse WHERE bevilget_ydelse.virkning_fra <= date('now', 'localtime') AND (bevilget_ydelse.virkning_til IS NULL OR date('now', 'localtime') < bevilget_ydelse.virkning_til) AND bevilget_ydelse.registrering_til IS NULL;

-- oekonomisk_effektueringsplan_objekt: ØkonomiskEffektueringsplan, model/information/bevilling.yaml:443
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- økonomisk effektueringsplan
-- beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales
-- Lovgrundlag: LAS § 89
-- Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126
-- Kilde: model/information/bevilling.yaml:443
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE oekonomisk_effektueringsplan_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_oekonomisk_effektueringsplan_objekt PRIMARY KEY (id)
);

-- oekonomisk_effektueringsplan: ØkonomiskEffektueringsplan, model/information/bevilling.yaml:443
-- økonomisk effektueringsplan
-- beskrivelse af, hvornår og hvor tit en bevilget ydelse skal beregnes og udbetales
-- Lovgrundlag: LAS § 89
-- Krav: K-0024, K-0025, K-0039, K-0072, K-0121, K-0126
-- Kilde: model/information/bevilling.yaml:443
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/bevilling.yaml:443
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/bevilling.yaml:443
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/bevilling.yaml:443
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/bevilling.yaml:443
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/bevilling.yaml:443
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/bevilling.yaml:443
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   startdato: startdato · første dag, som der skal udbetales for · Kilde: model/information/bevilling.yaml:459
--   slutdato: slutdato · sidste dag, som der skal udbetales for · Kilde: model/information/bevilling.yaml:467
--   beregningsfrekvens: beregningsfrekvens · hvor tit der regnes og udbetales · Lovgrundlag: LAS § 89, stk. 1 · Krav: K-0024 · Kilde: model/information/bevilling.yaml:477
--   forud_bagud: forud eller bagud · om pengene er til rådighed før eller efter det tidsrum, de dækker · Lovgrundlag: LAS § 89, stk. 1 · Krav: K-0024 · Kilde: model/information/bevilling.yaml:484
--   dispositionsdag: dispositionsdag · den dag i tidsrummet, hvor modtageren skal kunne bruge pengene · Krav: K-0024 · Kilde: model/information/bevilling.yaml:497
--   ydelsesbeloeb: ydelsesbeløb · det, som ventes udbetalt for hvert tidsrum før skat · Kilde: model/information/bevilling.yaml:508
--   manuelt_godkendes: manuelt godkendes · angivelse af, om en medarbejder skal se på hver betaling, før pengene sendes · Krav: K-0024, K-0112 · Kilde: model/information/bevilling.yaml:523
--   bevilget_ydelse_id: Objektet, som rækken er en del af · effektueringsplaner · beskrivelser af, hvordan hjælpen skal omsættes til betalinger · Kilde: model/information/bevilling.yaml:429
--   position: Plads i listen; den første er 0 · Kilde: model/information/bevilling.yaml:443
CREATE TABLE oekonomisk_effektueringsplan (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
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
    position INTEGER NOT NULL,
    CONSTRAINT pk_oekonomisk_effektueringsplan PRIMARY KEY (raekke),
    CONSTRAINT fk_oekonomisk_effektueringsplan_id FOREIGN KEY(id) REFERENCES oekonomisk_effektueringsplan_objekt (id),
    CONSTRAINT fk_oekonomisk_effektueringsplan_bevilget_ydelse_id FOREIGN KEY(bevilget_ydelse_id) REFERENCES bevilget_ydelse_objekt (id) ON DELETE CASCADE,
    CONSTRAINT ck_oekonomisk_effektueringsplan_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_oekonomisk_effektueringsplan_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_oekonomisk_effektueringsplan_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_oekonomisk_effektueringsplan_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_oekonomisk_effektueringsplan_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_oekonomisk_effektueringsplan_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_oekonomisk_effektueringsplan_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_oekonomisk_effektueringsplan_startdato_type CHECK (startdato IS date(startdato, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_slutdato_type CHECK (slutdato IS date(slutdato, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_beregningsfrekvens_one_of CHECK (beregningsfrekvens IN ('enGang', 'ugentligt', 'hverFjortendeDag', 'månedligt')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_forud_bagud_one_of CHECK (forud_bagud IN ('Forud', 'Bagud')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_dispositionsdag_matches CHECK (length(dispositionsdag) >= 1 AND length(dispositionsdag) <= 50 AND (dispositionsdag NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_oekonomisk_effektueringsplan_ydelsesbeloeb_type CHECK (typeof(ydelsesbeloeb) IN ('integer', 'real', 'null') AND ydelsesbeloeb = round(ydelsesbeloeb, 2)),
    CONSTRAINT ck_oekonomisk_effektueringsplan_manuelt_godkendes_type CHECK (manuelt_godkendes IN (0, 1)),
    CONSTRAINT ck_oekonomisk_effektueringsplan_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_oekonomisk_effektueringsplan_bevilget_ydelse_id ON oekonomisk_effektueringsplan (bevilget_ydelse_id);
CREATE INDEX ix_oekonomisk_effektueringsplan_id_current ON oekonomisk_effektueringsplan (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_oekonomisk_effektueringsplan_id_virkning_fra_regist_dc44f2f1 ON oekonomisk_effektueringsplan (id, virkning_fra, registrering_fra);
CREATE TRIGGER oekonomisk_effektueringsplan_objektnavn BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW
BEGIN
    INSERT INTO oekonomisk_effektueringsplan_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER oekonomisk_effektueringsplan_overlap_insert_0 BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.id = "NEW".id AND oekonomisk_effektueringsplan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR oekonomisk_effektueringsplan.virkning_fra < "NEW".virkning_til) AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR "NEW".virkning_fra < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_oekonomisk_effektueringsplan_virkning_fra_virkning_til');
END;
CREATE TRIGGER oekonomisk_effektueringsplan_overlap_update_0 BEFORE UPDATE ON oekonomisk_effektueringsplan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.id = "NEW".id AND oekonomisk_effektueringsplan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR oekonomisk_effektueringsplan.virkning_fra < "NEW".virkning_til) AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR "NEW".virkning_fra < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_oekonomisk_effektueringsplan_virkning_fra_virkning_til');
END;
CREATE TRIGGER oekonomisk_effektueringsplan_vagt_update BEFORE UPDATE ON oekonomisk_effektueringsplan FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.beregningsfrekvens IS NOT NEW.beregningsfrekvens OR OLD.forud_bagud IS NOT NEW.forud_bagud OR OLD.dispositionsdag IS NOT NEW.dispositionsdag OR OLD.ydelsesbeloeb IS NOT NEW.ydelsesbeloeb OR OLD.manuelt_godkendes IS NOT NEW.manuelt_godkendes OR OLD.bevilget_ydelse_id IS NOT NEW.bevilget_ydelse_id OR OLD.position IS NOT NEW.position
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER oekonomisk_effektueringsplan_vagt_delete BEFORE DELETE ON oekonomisk_effektueringsplan FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER oekonomisk_effektueringsplan_vagt_replace BEFORE INSERT ON oekonomisk_effektueringsplan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM oekonomisk_effektueringsplan WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW oekonomisk_effektueringsplan_gaeldende AS
SELECT oekonomisk_effektueringsplan.raekke, oekonomisk_effektueringsplan.id, oekonomisk_effektueringsplan.virkning_fra, oekonomisk_effektueringsplan.virkning_til, oekonomisk_effektueringsplan.registrering_fra, oekonomisk_effektueringsplan.registrering_til, oekonomisk_effektueringsplan.registreringsaktoer, oekonomisk_effektueringsplan.myndighedskode, oekonomisk_effektueringsplan.startdato, oekonomisk_effektueringsplan.slutdato, oekonomisk_effektueringsplan.beregningsfrekvens, oekonomisk_effektueringsplan.forud_bagud, oekonomisk_effektueringsplan.dispositionsdag, oekonomisk_effektueringsplan.ydelsesbeloeb, oekonomisk_effektueringsplan.manuelt_godkendes, oekonomisk_effektueringsplan.bevilget_ydelse_id, oekonomisk_effektueringsplan.position FROM oekonomisk_effektueringsplan WHERE oekonomisk_effektueringsplan.virkning_fra <= date('now', 'localtime') AND (oekonomisk_effektueringsplan.virkning_til IS NULL OR date('now', 'localtime') < oekonomisk_effektueringsplan.virkning_til) AND oekonomisk_effektueringsplan.registrering_til IS NULL;

-- myndighed_objekt: Myndighed, model/information/faelles.yaml:185
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- myndighed
-- offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder
-- Krav: K-0086
-- Kilde: model/information/faelles.yaml:185
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
CREATE TABLE myndighed_objekt (
    id TEXT NOT NULL,
    CONSTRAINT pk_myndighed_objekt PRIMARY KEY (id)
);

-- myndighed: Myndighed, model/information/faelles.yaml:185
-- myndighed
-- offentlig organisation, der kan træffe afgørelser over for borgere og virksomheder
-- Krav: K-0086
-- Kilde: model/information/faelles.yaml:185
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/faelles.yaml:185
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/faelles.yaml:185
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/faelles.yaml:185
--   navn: navn · betegnelse, som organisationen er kendt under · Kilde: model/information/faelles.yaml:198
--   cvr_nummer: CVR-nummer · nummer, som organisationen er registreret med som juridisk enhed · Krav: K-0107 · Kilde: model/information/faelles.yaml:204
--   myndighedskode: myndighedskode · nummer, som organisationen har i den fælles nummerering af offentlige organisationer · Krav: K-0092 · Kilde: model/information/faelles.yaml:214
CREATE TABLE myndighed (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    navn TEXT NOT NULL,
    cvr_nummer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_myndighed PRIMARY KEY (raekke),
    CONSTRAINT fk_myndighed_id FOREIGN KEY(id) REFERENCES myndighed_objekt (id),
    CONSTRAINT ck_myndighed_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_myndighed_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_myndighed_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_myndighed_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_myndighed_navn_matches CHECK (length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_myndighed_cvr_nummer_matches CHECK (cvr_nummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_myndighed_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]')
);
CREATE INDEX ix_myndighed_id_virkning_fra ON myndighed (id, virkning_fra);
CREATE TRIGGER myndighed_objektnavn BEFORE INSERT ON myndighed FOR EACH ROW
BEGIN
    INSERT INTO myndighed_objekt (id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM myndighed_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER myndighed_overlap_insert_0 BEFORE INSERT ON myndighed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.id = "NEW".id AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_virkning_fra_virkning_til');
END;
CREATE TRIGGER myndighed_overlap_update_0 BEFORE UPDATE ON myndighed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.id = "NEW".id AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_virkning_fra_virkning_til');
END;
CREATE TRIGGER myndighed_overlap_insert_1 BEFORE INSERT ON myndighed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.myndighedskode = "NEW".myndighedskode AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_myndighedskode');
END;
CREATE TRIGGER myndighed_overlap_update_1 BEFORE UPDATE ON myndighed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM myndighed WHERE myndighed.myndighedskode = "NEW".myndighedskode AND myndighed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR myndighed.virkning_fra < "NEW".virkning_til) AND (myndighed.virkning_til IS NULL OR "NEW".virkning_fra < myndighed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_myndighed_myndighedskode');
END;
CREATE VIEW myndighed_gaeldende AS
SELECT myndighed.raekke, myndighed.id, myndighed.virkning_fra, myndighed.virkning_til, myndighed.navn, myndighed.cvr_nummer, myndighed.myndighedskode FROM myndighed WHERE myndighed.virkning_fra <= date('now', 'localtime') AND (myndighed.virkning_til IS NULL OR date('now', 'localtime') < myndighed.virkning_til);

-- virksomhed_objekt: Virksomhed, model/information/faelles.yaml:221
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- virksomhed
-- juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn
-- Kilde: model/information/faelles.yaml:221
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
CREATE TABLE virksomhed_objekt (
    id TEXT NOT NULL,
    CONSTRAINT pk_virksomhed_objekt PRIMARY KEY (id)
);

-- virksomhed: Virksomhed, model/information/faelles.yaml:221
-- virksomhed
-- juridisk enhed, som kan modtage betaling på en borgers vegne eller udbetale løn
-- Kilde: model/information/faelles.yaml:221
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/faelles.yaml:221
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/faelles.yaml:221
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/faelles.yaml:221
--   navn: navn · betegnelse, som enheden er registreret under · Kilde: model/information/faelles.yaml:234
--   cvr_nummer: CVR-nummer · nummer, som enheden er registreret med · Kilde: model/information/faelles.yaml:240
CREATE TABLE virksomhed (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    navn TEXT NOT NULL,
    cvr_nummer TEXT NOT NULL,
    CONSTRAINT pk_virksomhed PRIMARY KEY (raekke),
    CONSTRAINT fk_virksomhed_id FOREIGN KEY(id) REFERENCES virksomhed_objekt (id),
    CONSTRAINT ck_virksomhed_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_virksomhed_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_virksomhed_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_virksomhed_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_virksomhed_navn_matches CHECK (length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_virksomhed_cvr_nummer_matches CHECK (cvr_nummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')
);
CREATE INDEX ix_virksomhed_id_virkning_fra ON virksomhed (id, virkning_fra);
CREATE TRIGGER virksomhed_objektnavn BEFORE INSERT ON virksomhed FOR EACH ROW
BEGIN
    INSERT INTO virksomhed_objekt (id) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM virksomhed_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER virksomhed_overlap_insert_0 BEFORE INSERT ON virksomhed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.id = "NEW".id AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_virkning_fra_virkning_til');
END;
CREATE TRIGGER virksomhed_overlap_update_0 BEFORE UPDATE ON virksomhed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.id = "NEW".id AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_virkning_fra_virkning_til');
END;
CREATE TRIGGER virksomhed_overlap_insert_1 BEFORE INSERT ON virksomhed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.cvr_nummer = "NEW".cvr_nummer AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_cvr_nummer');
END;
CREATE TRIGGER virksomhed_overlap_update_1 BEFORE UPDATE ON virksomhed FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM virksomhed WHERE virksomhed.cvr_nummer = "NEW".cvr_nummer AND virksomhed.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR virksomhed.virkning_fra < "NEW".virkning_til) AND (virksomhed.virkning_til IS NULL OR "NEW".virkning_fra < virksomhed.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_virksomhed_cvr_nummer');
END;
CREATE VIEW virksomhed_gaeldende AS
SELECT virksomhed.raekke, virksomhed.id, virksomhed.virkning_fra, virksomhed.virkning_til, virksomhed.navn, virksomhed.cvr_nummer FROM virksomhed WHERE virksomhed.virkning_fra <= date('now', 'localtime') AND (virksomhed.virkning_til IS NULL OR date('now', 'localtime') < virksomhed.virkning_til);

-- person_objekt: Person, model/information/person.yaml:139
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- person
-- menneske, som kommunen har oplysninger om i en sag
-- Krav: K-0048
-- Kilde: model/information/person.yaml:139
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE person_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_person_objekt PRIMARY KEY (id)
);

-- beregningsgrundlag: Beregningsgrundlag, model/information/beregning.yaml:40
-- beregningsgrundlag
-- samling af oplysninger og satser, som én måneds ydelse regnes ud fra
-- Lovgrundlag: LAS § 25; LAS § 30; LAS § 31
-- Krav: K-0013, K-0020, K-0021, K-0040, K-0043, K-0046, K-0053, K-0056, K-0082, K-0124
-- Kilde: model/information/beregning.yaml:40
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Krav: K-0030, K-0053 · Kilde: model/information/beregning.yaml:54
--   ansoeger_id: ansøger · person, hvis hjælp der regnes på · Kilde: model/information/beregning.yaml:60
--   sats: sats · det faste beløb pr. måned, som ansøgerens alder, forsørgelse og bolig giver ret til · Lovgrundlag: LAS § 25 · Krav: K-0012, K-0052, K-0055, K-0125 · Kilde: model/information/beregning.yaml:68
--   formuegraense: formuegrænse · det beløb, som den enlige eller parret må eje og stadig få hjælp · Lovgrundlag: LAS § 14, stk. 1 · Krav: K-0011, K-0125 · Kilde: model/information/beregning.yaml:82
--   formue_overstiger_graense: formue overstiger grænse · angivelse af, om den enlige eller parret ejer mere, end loven lader ude af betragtning · Lovgrundlag: LAS § 14, stk. 1 · Krav: K-0011 · Kilde: model/information/beregning.yaml:96
--   timefradrag: timefradrag · den del af arbejdsindtægten, som ansøgeren beholder på grund af de timer, der er arbejdet · Lovgrundlag: LAS § 31, stk. 1 · Krav: K-0017 · Kilde: model/information/beregning.yaml:108
--   fradrag_indtaegt: fradrag for egen indtægt · det, som hjælpen nedsættes med, fordi ansøgeren selv har fået penge til rådighed · Lovgrundlag: LAS § 30, stk. 1 · Krav: K-0016 · Kilde: model/information/beregning.yaml:120
--   fradrag_aegtefaelle_indtaegt: fradrag for ægtefællens indtægt · det, som hjælpen nedsættes med, fordi den anden part i ægteskabet har fået penge til rådighed · Lovgrundlag: LAS § 30 · Krav: K-0014, K-0016 · Kilde: model/information/beregning.yaml:128
--   aegtefaelles_bruttoindtaegt: ægtefælles bruttoindtægt · det, som den anden part i ægteskabet har fået til rådighed i måneden, før noget er trukket fra · Lovgrundlag: LAS § 30 · Krav: K-0014 · Kilde: model/information/beregning.yaml:143
--   opfylder_grundbetingelser: opfylder grundbetingelser · angivelse af, om ansøgeren har en social begivenhed, mangler midler og er uden anden hjælp · Lovgrundlag: LAS § 11, stk. 2 · Kilde: model/information/beregning.yaml:151
--   samlivsvirkning: samlivsvirkning · hvor meget en samlevers indtægter påvirker hjælpen · Lovgrundlag: LAS § 2 a; LAS § 2 b · Krav: K-0015, K-0125 · Kilde: model/information/beregning.yaml:162
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
    CONSTRAINT ck_beregningsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_beregningsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_beregningsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_beregningsgrundlag_sats_type CHECK (typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)),
    CONSTRAINT ck_beregningsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_beregningsgrundlag_formuegraense_type CHECK (typeof(formuegraense) IN ('integer', 'real', 'null') AND formuegraense = round(formuegraense, 2)),
    CONSTRAINT ck_beregningsgrundlag_formuegraense_at_least CHECK (formuegraense >= 0),
    CONSTRAINT ck_beregningsgrundlag_formue_overstiger_graense_type CHECK (formue_overstiger_graense IN (0, 1)),
    CONSTRAINT ck_beregningsgrundlag_timefradrag_type CHECK (typeof(timefradrag) IN ('integer', 'real', 'null') AND timefradrag = round(timefradrag, 2)),
    CONSTRAINT ck_beregningsgrundlag_timefradrag_at_least CHECK (timefradrag >= 0),
    CONSTRAINT ck_beregningsgrundlag_fradrag_indtaegt_type CHECK (typeof(fradrag_indtaegt) IN ('integer', 'real', 'null') AND fradrag_indtaegt = round(fradrag_indtaegt, 2)),
    CONSTRAINT ck_beregningsgrundlag_fradrag_indtaegt_at_least CHECK (fradrag_indtaegt >= 0),
    CONSTRAINT ck_beregningsgrundlag_fradrag_aegtefaelle_indtaegt_type CHECK (typeof(fradrag_aegtefaelle_indtaegt) IN ('integer', 'real', 'null') AND fradrag_aegtefaelle_indtaegt = round(fradrag_aegtefaelle_indtaegt, 2)),
    CONSTRAINT ck_beregningsgrundlag_fradrag_aegtefaelle_indtaegt_at_least CHECK (fradrag_aegtefaelle_indtaegt >= 0),
    CONSTRAINT ck_beregningsgrundlag_aegtefaelles_bruttoindtaegt_type CHECK (typeof(aegtefaelles_bruttoindtaegt) IN ('integer', 'real', 'null') AND aegtefaelles_bruttoindtaegt = round(aegtefaelles_bruttoindtaegt, 2)),
    CONSTRAINT ck_beregningsgrundlag_aegtefaelles_bruttoindtaegt_at_least CHECK (aegtefaelles_bruttoindtaegt >= 0),
    CONSTRAINT ck_beregningsgrundlag_opfylder_grundbetingelser_type CHECK (opfylder_grundbetingelser IN (0, 1)),
    CONSTRAINT ck_beregningsgrundlag_samlivsvirkning_one_of CHECK (samlivsvirkning IN ('ingen', 'halv'))
);
CREATE INDEX ix_beregningsgrundlag_ansoeger_id ON beregningsgrundlag (ansoeger_id);

-- beregningsresultat: Beregningsresultat, model/information/beregning.yaml:174
-- beregningsresultat
-- de beløb, som en beregning af én måneds ydelse fører til, med forklaring
-- Lovgrundlag: FVL § 24
-- Krav: K-0021, K-0030, K-0035, K-0046, K-0050, K-0056, K-0081, K-0082, K-0083, K-0124
-- Kilde: model/information/beregning.yaml:174
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   grundlag_id: grundlag · de oplysninger og satser, som der er regnet på · Lovgrundlag: FVL § 24 · Kilde: model/information/beregning.yaml:187
--   bevilget_ydelse_id: bevilget ydelse · den hjælp, som der er regnet på · Kilde: model/information/beregning.yaml:194
--   bruttobeloeb: bruttobeløb · hjælpen for måneden, før skat og bidrag er trukket fra · Lovgrundlag: LAS § 25; LAS § 30 · Krav: K-0020 · Kilde: model/information/beregning.yaml:204
--   skat: skat · det, som tilbageholdes til indkomstskat · Krav: K-0027 · Kilde: model/information/beregning.yaml:219
--   atp: ATP · det, som tilbageholdes til den lovpligtige tillægspension · Krav: K-0027 · Kilde: model/information/beregning.yaml:230
--   nettobeloeb: nettobeløb · hjælpen for måneden, når skat og bidrag er trukket fra · Kilde: model/information/beregning.yaml:236
--   forklaring: forklaring · tekst, der i borgerens sprog siger, hvorfor beløbet er blevet, som det er · Lovgrundlag: FVL § 24 · Krav: K-0021, K-0045, K-0046, K-0067, K-0125 · Kilde: model/information/beregning.yaml:249
--   erstatter_id: erstatter · det tidligere udfald for samme måned, som dette træder i stedet for · Kilde: model/information/beregning.yaml:268
--   reguleringsbeloeb: reguleringsbeløb · forskellen mellem det nye og det tidligere udfald for samme måned før skat · Kilde: model/information/beregning.yaml:279
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
    CONSTRAINT ck_beregningsresultat_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_beregningsresultat_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_beregningsresultat_bruttobeloeb_type CHECK (typeof(bruttobeloeb) IN ('integer', 'real', 'null') AND bruttobeloeb = round(bruttobeloeb, 2)),
    CONSTRAINT ck_beregningsresultat_skat_type CHECK (typeof(skat) IN ('integer', 'real', 'null') AND skat = round(skat, 2)),
    CONSTRAINT ck_beregningsresultat_atp_type CHECK (typeof(atp) IN ('integer', 'real', 'null') AND atp = round(atp, 2)),
    CONSTRAINT ck_beregningsresultat_nettobeloeb_type CHECK (typeof(nettobeloeb) IN ('integer', 'real', 'null') AND nettobeloeb = round(nettobeloeb, 2)),
    CONSTRAINT ck_beregningsresultat_reguleringsbeloeb_type CHECK (typeof(reguleringsbeloeb) IN ('integer', 'real', 'null') AND reguleringsbeloeb = round(reguleringsbeloeb, 2))
);
CREATE INDEX ix_beregningsresultat_bevilget_ydelse_id ON beregningsresultat (bevilget_ydelse_id);
CREATE INDEX ix_beregningsresultat_erstatter_id ON beregningsresultat (erstatter_id);
CREATE INDEX ix_beregningsresultat_grundlag_id ON beregningsresultat (grundlag_id);

-- beregningstrin: Beregningstrin, model/information/beregning.yaml:294
-- beregningstrin
-- ét led i en udregning med navn, udfald og hjemmel
-- Lovgrundlag: FVL § 24
-- Kilde: model/information/beregning.yaml:294
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   navn: navn · betegnelse, som senere led henviser til · Kilde: model/information/beregning.yaml:306
--   resultat: resultat · det tal, som leddet giver · Kilde: model/information/beregning.yaml:312
--   enhed: enhed · det, som tallet er målt i · Kilde: model/information/beregning.yaml:318
--   lovgrundlag: lovgrundlag · den bestemmelse, som leddet følger af · Lovgrundlag: FVL § 24 · Kilde: model/information/beregning.yaml:324
--   uddybning: uddybning · leddet skrevet ud med de tal, der er sat ind · Lovgrundlag: FVL § 24 · Kilde: model/information/beregning.yaml:329
--   beregningsresultat_id: Objektet, som rækken er en del af · trin · de led, som der er regnet i, i den rækkefølge, de er udført · Lovgrundlag: FVL § 24 · Kilde: model/information/beregning.yaml:259
--   position: Plads i listen; den første er 0 · Kilde: model/information/beregning.yaml:294
CREATE TABLE beregningstrin (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    navn TEXT NOT NULL,
    resultat NUMERIC(18, 2) NOT NULL,
    enhed TEXT NOT NULL,
    lovgrundlag TEXT,
    uddybning TEXT NOT NULL,
    beregningsresultat_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_beregningstrin PRIMARY KEY (id),
    CONSTRAINT fk_beregningstrin_beregningsresultat_id FOREIGN KEY(beregningsresultat_id) REFERENCES beregningsresultat (id) ON DELETE CASCADE,
    CONSTRAINT ck_beregningstrin_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_beregningstrin_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_beregningstrin_navn_matches CHECK (length(navn) >= 1 AND length(navn) <= 50 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_beregningstrin_resultat_type CHECK (typeof(resultat) IN ('integer', 'real', 'null') AND resultat = round(resultat, 2)),
    CONSTRAINT ck_beregningstrin_enhed_matches CHECK (length(enhed) >= 1 AND length(enhed) <= 50 AND (enhed NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_beregningstrin_lovgrundlag_matches CHECK (length(lovgrundlag) >= 1 AND length(lovgrundlag) <= 1024 AND (lovgrundlag NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_beregningstrin_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_beregningstrin_beregningsresultat_id ON beregningstrin (beregningsresultat_id);

-- oekonomisk_effektuering: ØkonomiskEffektuering, model/information/effektuering.yaml:28
-- økonomisk effektuering
-- samlet betaling til én modtager af en eller flere bevilgede ydelser
-- Lovgrundlag: LAS § 89
-- Krav: K-0025, K-0026, K-0037, K-0039, K-0045, K-0048, K-0051, K-0067, K-0072, K-0075, K-0077, K-0078, K-0081, K-0083, K-0115, K-0119, K-0121
-- Kilde: model/information/effektuering.yaml:28
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   startdato: startdato · første dag i det tidsrum, som betalingen dækker · Kilde: model/information/effektuering.yaml:48
--   slutdato: slutdato · sidste dag i det tidsrum, som betalingen dækker · Kilde: model/information/effektuering.yaml:52
--   brugervendt_noegle: brugervendt nøgle · betegnelse, som medarbejdere bruger til at udpege betalingen · Kilde: model/information/effektuering.yaml:58
--   dispositionsdato: dispositionsdato · dag, hvor modtageren kan bruge pengene · Lovgrundlag: LAS § 89, stk. 1 · Krav: K-0032 · Kilde: model/information/effektuering.yaml:66
--   samlet_bruttobeloeb: samlet bruttobeløb · summen af linjerne, før noget er trukket fra · Krav: K-0027, K-0028, K-0120 · Kilde: model/information/effektuering.yaml:80
--   beloeb_efter_skat_atp: beløb efter skat og ATP · det, som er tilbage, når der er tilbageholdt indkomstskat og bidrag til lovpligtig pension · Krav: K-0027, K-0029 · Kilde: model/information/effektuering.yaml:96
--   beloeb_sendt_til_udbetaling: beløb sendt til udbetaling · det, som kommunen beder om at få overført til modtageren · Krav: K-0027, K-0029, K-0120 · Kilde: model/information/effektuering.yaml:111
--   beloeb_udbetalt: beløb udbetalt · det, som er nået frem til modtagerens konto · Krav: K-0029, K-0076 · Kilde: model/information/effektuering.yaml:128
--   udbetalingsafdeling: udbetalingsafdeling · den del af kommunen, som står for betalingen · Kilde: model/information/effektuering.yaml:143
--   sendt_til_udbetaling_tekst: tekst om det sendte beløb · forklaring på kommunens egen modregning · Krav: K-0029 · Kilde: model/information/effektuering.yaml:149
--   udbetalt_tekst: tekst om det udbetalte beløb · forklaring på andre myndigheders modregning · Krav: K-0029, K-0076 · Kilde: model/information/effektuering.yaml:162
--   betalingsmodtager_person_id: betalingsmodtager · den, som pengene overføres til · Krav: K-0026, K-0037, K-0038, K-0112, K-0126 · Kilde: model/information/effektuering.yaml:175
--   betalingsmodtager_virksomhed_id: betalingsmodtager · den, som pengene overføres til · Krav: K-0026, K-0037, K-0038, K-0112, K-0126 · Kilde: model/information/effektuering.yaml:175
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
    CONSTRAINT ck_oekonomisk_effektuering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_oekonomisk_effektuering_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_oekonomisk_effektuering_startdato_type CHECK (startdato IS date(startdato, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektuering_slutdato_type CHECK (slutdato IS date(slutdato, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektuering_brugervendt_noegle_matches CHECK (length(brugervendt_noegle) >= 1 AND length(brugervendt_noegle) <= 50 AND (brugervendt_noegle NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_oekonomisk_effektuering_dispositionsdato_type CHECK (dispositionsdato IS date(dispositionsdato, '+0 days')),
    CONSTRAINT ck_oekonomisk_effektuering_samlet_bruttobeloeb_type CHECK (typeof(samlet_bruttobeloeb) IN ('integer', 'real', 'null') AND samlet_bruttobeloeb = round(samlet_bruttobeloeb, 2)),
    CONSTRAINT ck_oekonomisk_effektuering_beloeb_efter_skat_atp_type CHECK (typeof(beloeb_efter_skat_atp) IN ('integer', 'real', 'null') AND beloeb_efter_skat_atp = round(beloeb_efter_skat_atp, 2)),
    CONSTRAINT ck_oekonomisk_effektuering_beloeb_sendt_til_udbetaling_type CHECK (typeof(beloeb_sendt_til_udbetaling) IN ('integer', 'real', 'null') AND beloeb_sendt_til_udbetaling = round(beloeb_sendt_til_udbetaling, 2)),
    CONSTRAINT ck_oekonomisk_effektuering_beloeb_udbetalt_type CHECK (typeof(beloeb_udbetalt) IN ('integer', 'real', 'null') AND beloeb_udbetalt = round(beloeb_udbetalt, 2)),
    CONSTRAINT ck_oekonomisk_effektuering_udbetalingsafdeling_matches CHECK (length(udbetalingsafdeling) >= 1 AND length(udbetalingsafdeling) <= 255 AND (udbetalingsafdeling NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_oekonomisk_effektuering_sendt_til_udbetaling_tekst_matches CHECK (length(sendt_til_udbetaling_tekst) >= 1 AND length(sendt_til_udbetaling_tekst) <= 255 AND (sendt_til_udbetaling_tekst NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_oekonomisk_effektuering_udbetalt_tekst_matches CHECK (length(udbetalt_tekst) >= 1 AND length(udbetalt_tekst) <= 255 AND (udbetalt_tekst NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_oekonomisk_effektuering_betalingsmodtager_person_id_8e0849ae CHECK (CASE WHEN (betalingsmodtager_person_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (betalingsmodtager_virksomhed_id IS NOT NULL) THEN 1 ELSE 0 END = 1)
);
CREATE INDEX ix_oekonomisk_effektuering_betalingsmodtager_person_id ON oekonomisk_effektuering (betalingsmodtager_person_id);
CREATE INDEX ix_oekonomisk_effektuering_betalingsmodtager_virksomhed_id ON oekonomisk_effektuering (betalingsmodtager_virksomhed_id);

-- oekonomisk_ydelseseffektuering: ØkonomiskYdelseseffektuering, model/information/effektuering.yaml:202
-- økonomisk ydelseseffektuering
-- den del af en betaling, som hører til én bevilget ydelse i ét tidsrum
-- Lovgrundlag: LAS § 89
-- Krav: K-0022, K-0026, K-0030, K-0045, K-0050, K-0059, K-0067, K-0072, K-0074, K-0092
-- Kilde: model/information/effektuering.yaml:202
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   periode_start: periodestart · første dag, som beløbet hører til · Krav: K-0031, K-0032, K-0089 · Kilde: model/information/effektuering.yaml:215
--   periode_slut: periodeslut · sidste dag, som beløbet hører til · Krav: K-0031, K-0032 · Kilde: model/information/effektuering.yaml:228
--   ydelsesbeloeb: ydelsesbeløb · det, som borgeren får for tidsrummet før skat · Krav: K-0028, K-0031, K-0089 · Kilde: model/information/effektuering.yaml:241
--   kle: KLE-emne · nummer på den slags opgave, som beløbet hører under · Krav: K-0059 · Kilde: model/information/effektuering.yaml:257
--   bevilget_ydelse_id: bevilget ydelse · den hjælp, som beløbet udbetales på grundlag af · Kilde: model/information/effektuering.yaml:269
--   oekonomisk_effektuering_id: Objektet, som rækken er en del af · linjer · de enkelte beløb, som betalingen er sat sammen af · Krav: K-0026 · Kilde: model/information/effektuering.yaml:191
--   position: Plads i listen; den første er 0 · Kilde: model/information/effektuering.yaml:202
CREATE TABLE oekonomisk_ydelseseffektuering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    periode_start DATE NOT NULL,
    periode_slut DATE NOT NULL,
    ydelsesbeloeb NUMERIC(18, 2) NOT NULL,
    kle TEXT NOT NULL,
    bevilget_ydelse_id TEXT NOT NULL,
    oekonomisk_effektuering_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_oekonomisk_ydelseseffektuering PRIMARY KEY (id),
    CONSTRAINT fk_oekonomisk_ydelseseffektuering_bevilget_ydelse_id FOREIGN KEY(bevilget_ydelse_id) REFERENCES bevilget_ydelse_objekt (id),
    CONSTRAINT fk_oekonomisk_ydelseseffektuering_oekonomisk_effektuering_id FOREIGN KEY(oekonomisk_effektuering_id) REFERENCES oekonomisk_effektuering (id) ON DELETE CASCADE,
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_periode_start_type CHECK (periode_start IS date(periode_start, '+0 days')),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_periode_slut_type CHECK (periode_slut IS date(periode_slut, '+0 days')),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_ydelsesbeloeb_type CHECK (typeof(ydelsesbeloeb) IN ('integer', 'real', 'null') AND ydelsesbeloeb = round(ydelsesbeloeb, 2)),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_kle_matches CHECK ((kle GLOB '[0-9][0-9].[0-9][0-9]') OR (kle GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]')),
    CONSTRAINT ck_oekonomisk_ydelseseffektuering_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_oekonomisk_ydelseseffektuering_bevilget_ydelse_id ON oekonomisk_ydelseseffektuering (bevilget_ydelse_id);
CREATE INDEX ix_oekonomisk_ydelseseffektuering_oekonomisk_effektuering_id ON oekonomisk_ydelseseffektuering (oekonomisk_effektuering_id);

-- udbetalingsanmodning: Udbetalingsanmodning, model/information/effektuering.yaml:278
-- udbetalingsanmodning
-- besked til økonomisystemet om at overføre et beløb til en modtager
-- Lovgrundlag: LAS § 89
-- Krav: K-0039, K-0075, K-0115, K-0117
-- Kilde: model/information/effektuering.yaml:278
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   anmodet: anmodet · tidspunkt, hvor beskeden er sendt · Kilde: model/information/effektuering.yaml:293
--   beloeb: beløb · det, som skal overføres · Krav: K-0075 · Kilde: model/information/effektuering.yaml:299
--   betalingsmodtager_person_id: betalingsmodtager · den, som pengene skal overføres til · Krav: K-0038 · Kilde: model/information/effektuering.yaml:315
--   betalingsmodtager_virksomhed_id: betalingsmodtager · den, som pengene skal overføres til · Krav: K-0038 · Kilde: model/information/effektuering.yaml:315
--   effektuering_id: effektuering · den samlede betaling, som beskeden skal udføre · Krav: K-0075 · Kilde: model/information/effektuering.yaml:325
CREATE TABLE udbetalingsanmodning (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    anmodet DATETIME NOT NULL,
    beloeb NUMERIC(18, 2) NOT NULL,
    betalingsmodtager_person_id TEXT,
    betalingsmodtager_virksomhed_id TEXT,
    effektuering_id TEXT NOT NULL,
    CONSTRAINT pk_udbetalingsanmodning PRIMARY KEY (id),
    CONSTRAINT fk_udbetalingsanmodning_betalingsmodtager_person_id FOREIGN KEY(betalingsmodtager_person_id) REFERENCES person_objekt (id),
    CONSTRAINT fk_udbetalingsanmodning_betalingsmodtager_virksomhed_id FOREIGN KEY(betalingsmodtager_virksomhed_id) REFERENCES virksomhed_objekt (id),
    CONSTRAINT fk_udbetalingsanmodning_effektuering_id FOREIGN KEY(effektuering_id) REFERENCES oekonomisk_effektuering (id),
    CONSTRAINT ck_udbetalingsanmodning_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_udbetalingsanmodning_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_udbetalingsanmodning_anmodet_type CHECK (anmodet IS NULL OR typeof(anmodet) = 'text' AND datetime(anmodet) IS NOT NULL),
    CONSTRAINT ck_udbetalingsanmodning_beloeb_type CHECK (typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)),
    CONSTRAINT ck_udbetalingsanmodning_beloeb_at_least CHECK (beloeb >= 0),
    CONSTRAINT ck_udbetalingsanmodning_betalingsmodtager_person_id_exactly_one CHECK (CASE WHEN (betalingsmodtager_person_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (betalingsmodtager_virksomhed_id IS NOT NULL) THEN 1 ELSE 0 END = 1)
);
CREATE INDEX ix_udbetalingsanmodning_betalingsmodtager_person_id ON udbetalingsanmodning (betalingsmodtager_person_id);
CREATE INDEX ix_udbetalingsanmodning_betalingsmodtager_virksomhed_id ON udbetalingsanmodning (betalingsmodtager_virksomhed_id);
CREATE INDEX ix_udbetalingsanmodning_effektuering_id ON udbetalingsanmodning (effektuering_id);

-- person: Person, model/information/person.yaml:139
-- person
-- menneske, som kommunen har oplysninger om i en sag
-- Krav: K-0048
-- Kilde: model/information/person.yaml:139
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:139
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/person.yaml:139
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/person.yaml:139
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/person.yaml:139
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/person.yaml:139
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/person.yaml:139
--   class_name: Klassen, som rækken er et objekt af · Kilde: model/information/person.yaml:139
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   cpr_nummer: personnummer · nummer, som entydigt udpeger mennesket i folkeregistreringen · Krav: K-0044, K-0071, K-0092, K-0111, K-0113, K-0118 · Kilde: model/information/person.yaml:152
--   fornavn: fornavn · den del af det registrerede navn, der står før slægtsnavnet, mellemnavne medregnet · Krav: K-0063 · Kilde: model/information/person.yaml:163
--   efternavn: efternavn · slægtsnavn, som står sidst i det registrerede navn · Krav: K-0044, K-0063 · Kilde: model/information/person.yaml:169
--   foedselsdato: fødselsdato · dag, hvor mennesket er kommet til verden · Kilde: model/information/person.yaml:175
--   doedsdato: dødsdato · dag, hvor mennesket er afgået ved døden · Krav: K-0034, K-0088 · Kilde: model/information/person.yaml:182
--   civilstand: civilstand · menneskets ægteskabelige stilling · Lovgrundlag: LAS § 26 · Krav: K-0063, K-0088, K-0122 · Kilde: model/information/person.yaml:192
--   beskyttet_adresse: beskyttet adresse · angivelse af, om bopælen skal holdes skjult for uvedkommende · Krav: K-0110 · Kilde: model/information/person.yaml:203
--   opholdskommune_id: opholdskommune · kommune, hvor mennesket bor eller opholder sig, og som derfor har ansvaret for hjælpen · Krav: K-0034, K-0088 · Kilde: model/information/person.yaml:214
--   adresse: adresse · betegnelse for det sted, hvor mennesket bor · Krav: K-0063, K-0088, K-0110 · Kilde: model/information/person.yaml:220
--   alder: alder · antal år, som er fyldt siden fødslen · Lovgrundlag: LAS § 25 · Krav: K-0012 · Kilde: model/information/person.yaml:229
CREATE TABLE person (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
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
    alder INTEGER,
    CONSTRAINT pk_person PRIMARY KEY (raekke),
    CONSTRAINT fk_person_id FOREIGN KEY(id) REFERENCES person_objekt (id),
    CONSTRAINT fk_person_opholdskommune_id FOREIGN KEY(opholdskommune_id) REFERENCES myndighed_objekt (id),
    CONSTRAINT ck_person_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_person_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_person_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_person_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_person_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_person_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_person_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_person_class_name_one_of CHECK (class_name IN ('Person', 'Ansøger', 'Ægtefælle', 'Barn')),
    CONSTRAINT ck_person_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_person_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_person_cpr_nummer_matches CHECK (cpr_nummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_person_fornavn_matches CHECK (length(fornavn) >= 1 AND length(fornavn) <= 255 AND (fornavn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_person_efternavn_matches CHECK (length(efternavn) >= 1 AND length(efternavn) <= 255 AND (efternavn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_person_foedselsdato_type CHECK (foedselsdato IS date(foedselsdato, '+0 days')),
    CONSTRAINT ck_person_doedsdato_type CHECK (doedsdato IS date(doedsdato, '+0 days')),
    CONSTRAINT ck_person_civilstand_one_of CHECK (civilstand IN ('ugift', 'gift', 'separeret', 'fraskilt', 'efterladt', 'registreretPartner', 'ophævetPartnerskab', 'længstlevendePartner')),
    CONSTRAINT ck_person_beskyttet_adresse_type CHECK (beskyttet_adresse IN (0, 1)),
    CONSTRAINT ck_person_adresse_matches CHECK (length(adresse) >= 1 AND length(adresse) <= 255 AND (adresse NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_person_alder_type CHECK (typeof(alder) IN ('integer', 'null')),
    CONSTRAINT ck_person_alder_at_least CHECK (alder >= 0)
);
CREATE INDEX ix_person_id_current ON person (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_person_id_virkning_fra_registrering_fra ON person (id, virkning_fra, registrering_fra);
CREATE INDEX ix_person_opholdskommune_id ON person (opholdskommune_id);
CREATE TRIGGER person_objektnavn BEFORE INSERT ON person FOR EACH ROW
BEGIN
    INSERT INTO person_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM person_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER person_overlap_insert_0 BEFORE INSERT ON person FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM person WHERE person.id = "NEW".id AND person.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR person.virkning_fra < "NEW".virkning_til) AND (person.virkning_til IS NULL OR "NEW".virkning_fra < person.virkning_til) AND person.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_person_virkning_fra_virkning_til');
END;
CREATE TRIGGER person_overlap_update_0 BEFORE UPDATE ON person FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM person WHERE person.id = "NEW".id AND person.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR person.virkning_fra < "NEW".virkning_til) AND (person.virkning_til IS NULL OR "NEW".virkning_fra < person.virkning_til) AND person.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_person_virkning_fra_virkning_til');
END;
CREATE TRIGGER person_vagt_update BEFORE UPDATE ON person FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.class_name IS NOT NEW.class_name OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.cpr_nummer IS NOT NEW.cpr_nummer OR OLD.fornavn IS NOT NEW.fornavn OR OLD.efternavn IS NOT NEW.efternavn OR OLD.foedselsdato IS NOT NEW.foedselsdato OR OLD.doedsdato IS NOT NEW.doedsdato OR OLD.civilstand IS NOT NEW.civilstand OR OLD.beskyttet_adresse IS NOT NEW.beskyttet_adresse OR OLD.opholdskommune_id IS NOT NEW.opholdskommune_id OR OLD.adresse IS NOT NEW.adresse OR OLD.alder IS NOT NEW.alder
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER person_vagt_delete BEFORE DELETE ON person FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER person_vagt_replace BEFORE INSERT ON person FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW person_gaeldende AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder FROM person WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL;

-- aegtefaelle: Ægtefælle, model/information/person.yaml:386
-- ægtefælle
-- person, der er gift med ansøgeren, og hvis forhold derfor indgår i vurderingen
-- Lovgrundlag: LAS § 26
-- Krav: K-0014, K-0048
-- Kilde: model/information/person.yaml:386
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:386
--   modtager_offentlig_forsoergelse: modtager offentlig forsørgelse · angivelse af, om personen allerede lever af en ydelse fra det offentlige · Lovgrundlag: LAS § 26, stk. 2 · Kilde: model/information/person.yaml:399
--   udnytter_arbejdsmuligheder: udnytter arbejdsmuligheder · angivelse af, om personen tager imod det arbejde, der med rimelighed kan fås · Lovgrundlag: LAS § 13, stk. 1; LAS § 26, stk. 3 · Krav: K-0010, K-0014 · Kilde: model/information/person.yaml:405
--   egen_beregnet_hjaelp: egen beregnet hjælp · beløb pr. måned, som personen selv har ret til før fradrag for indtægter · Lovgrundlag: LAS § 26, stk. 1 · Krav: K-0014 · Kilde: model/information/person.yaml:414
CREATE TABLE aegtefaelle (
    raekke INTEGER NOT NULL,
    modtager_offentlig_forsoergelse BOOLEAN,
    udnytter_arbejdsmuligheder BOOLEAN,
    egen_beregnet_hjaelp NUMERIC(18, 2),
    CONSTRAINT pk_aegtefaelle PRIMARY KEY (raekke),
    CONSTRAINT fk_aegtefaelle_raekke FOREIGN KEY(raekke) REFERENCES person (raekke) ON DELETE CASCADE,
    CONSTRAINT ck_aegtefaelle_modtager_offentlig_forsoergelse_type CHECK (modtager_offentlig_forsoergelse IN (0, 1)),
    CONSTRAINT ck_aegtefaelle_udnytter_arbejdsmuligheder_type CHECK (udnytter_arbejdsmuligheder IN (0, 1)),
    CONSTRAINT ck_aegtefaelle_egen_beregnet_hjaelp_type CHECK (typeof(egen_beregnet_hjaelp) IN ('integer', 'real', 'null') AND egen_beregnet_hjaelp = round(egen_beregnet_hjaelp, 2)),
    CONSTRAINT ck_aegtefaelle_egen_beregnet_hjaelp_at_least CHECK (egen_beregnet_hjaelp >= 0)
);
CREATE TRIGGER aegtefaelle_vagt_update BEFORE UPDATE ON aegtefaelle FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER aegtefaelle_vagt_delete BEFORE DELETE ON aegtefaelle FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER aegtefaelle_vagt_replace BEFORE INSERT ON aegtefaelle FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM aegtefaelle WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER aegtefaelle_vagt_closed_0 BEFORE INSERT ON aegtefaelle FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;
CREATE VIEW aegtefaelle_gaeldende AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, aegtefaelle.modtager_offentlig_forsoergelse, aegtefaelle.udnytter_arbejdsmuligheder, aegtefaelle.egen_beregnet_hjaelp FROM person JOIN aegtefaelle ON aegtefaelle.raekke = person.raekke WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL;

-- barn: Barn, model/information/person.yaml:438
-- barn
-- person under 18 år, hvis forsørgelse kan have betydning for en forælders hjælp
-- Lovgrundlag: LAS § 25
-- Krav: K-0048
-- Kilde: model/information/person.yaml:438
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:438
--   bo_hos_ansoeger: bor hos ansøgeren · angivelse af, om personen har sit hjem samme sted som den forælder, der søger om hjælp · Lovgrundlag: LAS § 25, stk. 2 · Kilde: model/information/person.yaml:450
--   forsoergerandel: forsørgerandel · den del af pligten til at sørge for personen, som påhviler den forælder, der søger om hjælp · Kilde: model/information/person.yaml:456
CREATE TABLE barn (
    raekke INTEGER NOT NULL,
    bo_hos_ansoeger BOOLEAN,
    forsoergerandel NUMERIC(18, 2),
    CONSTRAINT pk_barn PRIMARY KEY (raekke),
    CONSTRAINT fk_barn_raekke FOREIGN KEY(raekke) REFERENCES person (raekke) ON DELETE CASCADE,
    CONSTRAINT ck_barn_bo_hos_ansoeger_type CHECK (bo_hos_ansoeger IN (0, 1)),
    CONSTRAINT ck_barn_forsoergerandel_type CHECK (typeof(forsoergerandel) IN ('integer', 'real', 'null') AND forsoergerandel = round(forsoergerandel, 2)),
    CONSTRAINT ck_barn_forsoergerandel_at_least CHECK (forsoergerandel >= 0),
    CONSTRAINT ck_barn_forsoergerandel_at_most CHECK (forsoergerandel <= 100)
);
CREATE TRIGGER barn_vagt_update BEFORE UPDATE ON barn FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER barn_vagt_delete BEFORE DELETE ON barn FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER barn_vagt_replace BEFORE INSERT ON barn FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM barn WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER barn_vagt_closed_0 BEFORE INSERT ON barn FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;
CREATE VIEW barn_gaeldende AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, barn.bo_hos_ansoeger, barn.forsoergerandel FROM person JOIN barn ON barn.raekke = person.raekke WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL;

-- samliv_objekt: Samliv, model/information/person.yaml:466
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- samliv
-- fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede
-- Lovgrundlag: LAS § 2 a; LAS § 2 b
-- Krav: K-0015, K-0049, K-0066
-- Kilde: model/information/person.yaml:466
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE samliv_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_samliv_objekt PRIMARY KEY (id)
);

-- samliv: Samliv, model/information/person.yaml:466
-- samliv
-- fælles husførelse mellem to personer, der er fyldt 25 år og bor sammen uden at være gift eller nært beslægtede
-- Lovgrundlag: LAS § 2 a; LAS § 2 b
-- Krav: K-0015, K-0049, K-0066
-- Kilde: model/information/person.yaml:466
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:466
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/person.yaml:466
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/person.yaml:466
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/person.yaml:466
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/person.yaml:466
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/person.yaml:466
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   startdato: startdato · dag, hvor den fælles husførelse er begyndt · Krav: K-0015 · Kilde: model/information/person.yaml:481
--   slutdato: slutdato · dag, hvor den fælles husførelse er ophørt · Krav: K-0015 · Kilde: model/information/person.yaml:484
--   grundlag: grundlag · forhold ud over den fælles bolig, som knytter parterne sammen · Lovgrundlag: LAS § 2 a · Kilde: model/information/person.yaml:488
CREATE TABLE samliv (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    grundlag TEXT NOT NULL,
    CONSTRAINT pk_samliv PRIMARY KEY (raekke),
    CONSTRAINT fk_samliv_id FOREIGN KEY(id) REFERENCES samliv_objekt (id),
    CONSTRAINT ck_samliv_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_samliv_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_samliv_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_samliv_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_samliv_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_samliv_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_samliv_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_samliv_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_samliv_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_samliv_startdato_type CHECK (startdato IS date(startdato, '+0 days')),
    CONSTRAINT ck_samliv_slutdato_type CHECK (slutdato IS date(slutdato, '+0 days')),
    CONSTRAINT ck_samliv_grundlag_one_of CHECK (grundlag IN ('fællesBarn', 'tidligereÆgteskab', 'registreringSomSamlevende'))
);
CREATE INDEX ix_samliv_id_current ON samliv (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_samliv_id_virkning_fra_registrering_fra ON samliv (id, virkning_fra, registrering_fra);
CREATE TRIGGER samliv_objektnavn BEFORE INSERT ON samliv FOR EACH ROW
BEGIN
    INSERT INTO samliv_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM samliv_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER samliv_overlap_insert_0 BEFORE INSERT ON samliv FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM samliv WHERE samliv.id = "NEW".id AND samliv.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR samliv.virkning_fra < "NEW".virkning_til) AND (samliv.virkning_til IS NULL OR "NEW".virkning_fra < samliv.virkning_til) AND samliv.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_samliv_virkning_fra_virkning_til');
END;
CREATE TRIGGER samliv_overlap_update_0 BEFORE UPDATE ON samliv FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM samliv WHERE samliv.id = "NEW".id AND samliv.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR samliv.virkning_fra < "NEW".virkning_til) AND (samliv.virkning_til IS NULL OR "NEW".virkning_fra < samliv.virkning_til) AND samliv.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_samliv_virkning_fra_virkning_til');
END;
CREATE TRIGGER samliv_vagt_update BEFORE UPDATE ON samliv FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.grundlag IS NOT NEW.grundlag
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER samliv_vagt_delete BEFORE DELETE ON samliv FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER samliv_vagt_replace BEFORE INSERT ON samliv FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM samliv WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW samliv_gaeldende AS
SELECT samliv.raekke, samliv.id, samliv.virkning_fra, samliv.virkning_til, samliv.registrering_fra, samliv.registrering_til, samliv.registreringsaktoer, samliv.myndighedskode, samliv.startdato, samliv.slutdato, samliv.grundlag FROM samliv WHERE samliv.virkning_fra <= date('now', 'localtime') AND (samliv.virkning_til IS NULL OR date('now', 'localtime') < samliv.virkning_til) AND samliv.registrering_til IS NULL;

-- boligforhold_objekt: Boligforhold, model/information/person.yaml:510
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- boligforhold
-- en persons vilkår for at bo et bestemt sted i en periode
-- Lovgrundlag: LAS § 25
-- Krav: K-0048, K-0049, K-0066, K-0122
-- Kilde: model/information/person.yaml:510
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE boligforhold_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_boligforhold_objekt PRIMARY KEY (id)
);

-- boligforhold: Boligforhold, model/information/person.yaml:510
-- boligforhold
-- en persons vilkår for at bo et bestemt sted i en periode
-- Lovgrundlag: LAS § 25
-- Krav: K-0048, K-0049, K-0066, K-0122
-- Kilde: model/information/person.yaml:510
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:510
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/person.yaml:510
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/person.yaml:510
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/person.yaml:510
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/person.yaml:510
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/person.yaml:510
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   startdato: startdato · dag, hvor personen er flyttet ind · Kilde: model/information/person.yaml:523
--   slutdato: slutdato · dag, hvor personen er flyttet ud · Kilde: model/information/person.yaml:526
--   hos_foraeldre: hos forældre · angivelse af, om personen bor sammen med en eller begge sine forældre · Lovgrundlag: LAS § 25, stk. 3 · Krav: K-0012 · Kilde: model/information/person.yaml:530
--   boligtype: boligtype · den ret, som personen har til at bo på stedet · Kilde: model/information/person.yaml:541
--   maanedlig_boligudgift: månedlig boligudgift · beløb, som personen betaler pr. måned for at bo på stedet · Lovgrundlag: LAS § 34 · Kilde: model/information/person.yaml:546
--   antal_voksne: antal voksne · tal på de personer over 18 år, der bor på stedet, personen selv medregnet · Kilde: model/information/person.yaml:554
CREATE TABLE boligforhold (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    startdato DATE NOT NULL,
    slutdato DATE,
    hos_foraeldre BOOLEAN,
    boligtype TEXT,
    maanedlig_boligudgift NUMERIC(18, 2),
    antal_voksne INTEGER,
    CONSTRAINT pk_boligforhold PRIMARY KEY (raekke),
    CONSTRAINT fk_boligforhold_id FOREIGN KEY(id) REFERENCES boligforhold_objekt (id),
    CONSTRAINT ck_boligforhold_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_boligforhold_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_boligforhold_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_boligforhold_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_boligforhold_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_boligforhold_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_boligforhold_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_boligforhold_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_boligforhold_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_boligforhold_startdato_type CHECK (startdato IS date(startdato, '+0 days')),
    CONSTRAINT ck_boligforhold_slutdato_type CHECK (slutdato IS date(slutdato, '+0 days')),
    CONSTRAINT ck_boligforhold_hos_foraeldre_type CHECK (hos_foraeldre IN (0, 1)),
    CONSTRAINT ck_boligforhold_boligtype_one_of CHECK (boligtype IN ('lejebolig', 'lejetVærelse', 'andelsbolig', 'ejerbolig', 'botilbud', 'udenFastBolig')),
    CONSTRAINT ck_boligforhold_maanedlig_boligudgift_type CHECK (typeof(maanedlig_boligudgift) IN ('integer', 'real', 'null') AND maanedlig_boligudgift = round(maanedlig_boligudgift, 2)),
    CONSTRAINT ck_boligforhold_maanedlig_boligudgift_at_least CHECK (maanedlig_boligudgift >= 0),
    CONSTRAINT ck_boligforhold_antal_voksne_type CHECK (typeof(antal_voksne) IN ('integer', 'null')),
    CONSTRAINT ck_boligforhold_antal_voksne_at_least CHECK (antal_voksne >= 1)
);
CREATE INDEX ix_boligforhold_id_current ON boligforhold (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_boligforhold_id_virkning_fra_registrering_fra ON boligforhold (id, virkning_fra, registrering_fra);
CREATE TRIGGER boligforhold_objektnavn BEFORE INSERT ON boligforhold FOR EACH ROW
BEGIN
    INSERT INTO boligforhold_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM boligforhold_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER boligforhold_overlap_insert_0 BEFORE INSERT ON boligforhold FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM boligforhold WHERE boligforhold.id = "NEW".id AND boligforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR boligforhold.virkning_fra < "NEW".virkning_til) AND (boligforhold.virkning_til IS NULL OR "NEW".virkning_fra < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_boligforhold_virkning_fra_virkning_til');
END;
CREATE TRIGGER boligforhold_overlap_update_0 BEFORE UPDATE ON boligforhold FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM boligforhold WHERE boligforhold.id = "NEW".id AND boligforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR boligforhold.virkning_fra < "NEW".virkning_til) AND (boligforhold.virkning_til IS NULL OR "NEW".virkning_fra < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_boligforhold_virkning_fra_virkning_til');
END;
CREATE TRIGGER boligforhold_vagt_update BEFORE UPDATE ON boligforhold FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.hos_foraeldre IS NOT NEW.hos_foraeldre OR OLD.boligtype IS NOT NEW.boligtype OR OLD.maanedlig_boligudgift IS NOT NEW.maanedlig_boligudgift OR OLD.antal_voksne IS NOT NEW.antal_voksne
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER boligforhold_vagt_delete BEFORE DELETE ON boligforhold FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER boligforhold_vagt_replace BEFORE INSERT ON boligforhold FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM boligforhold WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW boligforhold_gaeldende AS
SELECT boligforhold.raekke, boligforhold.id, boligforhold.virkning_fra, boligforhold.virkning_til, boligforhold.registrering_fra, boligforhold.registrering_til, boligforhold.registreringsaktoer, boligforhold.myndighedskode, boligforhold.startdato, boligforhold.slutdato, boligforhold.hos_foraeldre, boligforhold.boligtype, boligforhold.maanedlig_boligudgift, boligforhold.antal_voksne FROM boligforhold WHERE boligforhold.virkning_fra <= date('now', 'localtime') AND (boligforhold.virkning_til IS NULL OR date('now', 'localtime') < boligforhold.virkning_til) AND boligforhold.registrering_til IS NULL;

-- formueforhold_objekt: Formueforhold, model/information/person.yaml:561
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- formueforhold
-- opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag
-- Lovgrundlag: LAS § 14
-- Krav: K-0011, K-0049, K-0066
-- Kilde: model/information/person.yaml:561
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE formueforhold_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_formueforhold_objekt PRIMARY KEY (id)
);

-- ansoeger: Ansøger, model/information/person.yaml:242
-- ansøger
-- person, der beder kommunen om hjælp til sig selv og sin familie
-- Lovgrundlag: LAS § 11
-- Krav: K-0043, K-0122
-- Kilde: model/information/person.yaml:242
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:242
--   er_forsoerger: er forsørger · angivelse af, om personen har pligt til at forsørge et barn i hjemmet · Lovgrundlag: LAS § 25, stk. 2 · Krav: K-0012 · Kilde: model/information/person.yaml:258
--   er_enlig_forsoerger: er enlig forsørger · angivelse af, om personen forsørger et barn i hjemmet uden at leve sammen med en anden voksen · Lovgrundlag: LAS § 25, stk. 3 · Kilde: model/information/person.yaml:270
--   modtager_ekstra_boernetilskud: modtager ekstra børnetilskud · angivelse af, om personen får det offentlige tilskud til børn, som enlige har ret til · Lovgrundlag: LAS § 25, stk. 3 · Kilde: model/information/person.yaml:281
--   er_gravid_efter_uge12: er gravid efter 12. uge · angivelse af, om personen venter barn, og 12. svangerskabsuge er passeret · Lovgrundlag: LAS § 25, stk. 3 · Kilde: model/information/person.yaml:287
--   har_psykiatrisk_diagnose: har psykiatrisk diagnose · angivelse af, om en læge har stillet en af de diagnoser, der giver ret til en højere sats · Lovgrundlag: LAS § 25, stk. 3 · Kilde: model/information/person.yaml:298
--   har_bidragspligt: har bidragspligt · angivelse af, om personen skal betale bidrag til et barn, der bor hos en anden · Lovgrundlag: LAS § 25, stk. 4 · Kilde: model/information/person.yaml:309
--   har_erhvervskompetencegivende_uddannelse: har erhvervskompetencegivende uddannelse · angivelse af, om personen har fuldført et forløb, der giver adgang til et bestemt erhverv · Lovgrundlag: LAS § 23 · Kilde: model/information/person.yaml:314
--   er_uddannelsesparat: er uddannelsesparat · angivelse af, om jobcentret har vurderet, at personen med den rette støtte kan begynde på et studie inden for kort tid · Lovgrundlag: LAS § 24 · Kilde: model/information/person.yaml:324
--   har_social_begivenhed: har social begivenhed · angivelse af, om der er sket en ændring i personens forhold, som sygdom, ledighed eller samlivets ophør · Lovgrundlag: LAS § 11, stk. 2 · Kilde: model/information/person.yaml:329
--   har_anden_forsoergelse: har anden forsørgelse · angivelse af, om behovet dækkes af løn, andre ydelser eller en andens pligt til at hjælpe · Lovgrundlag: LAS § 11, stk. 2 · Kilde: model/information/person.yaml:339
--   boligforhold_id: boligforhold · oplysninger om, hvordan personen bor · Kilde: model/information/person.yaml:353
--   formueforhold_id: formueforhold · oplysninger om, hvad personen og ægtefællen ejer · Lovgrundlag: LAS § 14, stk. 1 · Kilde: model/information/person.yaml:359
--   aegtefaelle_id: ægtefælle · person, som denne person er gift med · Lovgrundlag: LAS § 26, stk. 1 · Krav: K-0104 · Kilde: model/information/person.yaml:373
CREATE TABLE ansoeger (
    raekke INTEGER NOT NULL,
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
    CONSTRAINT fk_ansoeger_aegtefaelle_id FOREIGN KEY(aegtefaelle_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_ansoeger_er_forsoerger_type CHECK (er_forsoerger IN (0, 1)),
    CONSTRAINT ck_ansoeger_er_enlig_forsoerger_type CHECK (er_enlig_forsoerger IN (0, 1)),
    CONSTRAINT ck_ansoeger_modtager_ekstra_boernetilskud_type CHECK (modtager_ekstra_boernetilskud IN (0, 1)),
    CONSTRAINT ck_ansoeger_er_gravid_efter_uge12_type CHECK (er_gravid_efter_uge12 IN (0, 1)),
    CONSTRAINT ck_ansoeger_har_psykiatrisk_diagnose_type CHECK (har_psykiatrisk_diagnose IN (0, 1)),
    CONSTRAINT ck_ansoeger_har_bidragspligt_type CHECK (har_bidragspligt IN (0, 1)),
    CONSTRAINT ck_ansoeger_har_erhvervskompetencegivende_uddannelse_type CHECK (har_erhvervskompetencegivende_uddannelse IN (0, 1)),
    CONSTRAINT ck_ansoeger_er_uddannelsesparat_type CHECK (er_uddannelsesparat IN (0, 1)),
    CONSTRAINT ck_ansoeger_har_social_begivenhed_type CHECK (har_social_begivenhed IN (0, 1)),
    CONSTRAINT ck_ansoeger_har_anden_forsoergelse_type CHECK (har_anden_forsoergelse IN (0, 1))
);
CREATE INDEX ix_ansoeger_aegtefaelle_id ON ansoeger (aegtefaelle_id);
CREATE INDEX ix_ansoeger_boligforhold_id ON ansoeger (boligforhold_id);
CREATE INDEX ix_ansoeger_formueforhold_id ON ansoeger (formueforhold_id);
CREATE TRIGGER ansoeger_vagt_update BEFORE UPDATE ON ansoeger FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER ansoeger_vagt_delete BEFORE DELETE ON ansoeger FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER ansoeger_vagt_replace BEFORE INSERT ON ansoeger FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM ansoeger WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER ansoeger_vagt_closed_0 BEFORE INSERT ON ansoeger FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM person WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;
CREATE VIEW ansoeger_gaeldende AS
SELECT person.raekke, person.id, person.virkning_fra, person.virkning_til, person.registrering_fra, person.registrering_til, person.registreringsaktoer, person.class_name, person.myndighedskode, person.cpr_nummer, person.fornavn, person.efternavn, person.foedselsdato, person.doedsdato, person.civilstand, person.beskyttet_adresse, person.opholdskommune_id, person.adresse, person.alder, ansoeger.er_forsoerger, ansoeger.er_enlig_forsoerger, ansoeger.modtager_ekstra_boernetilskud, ansoeger.er_gravid_efter_uge12, ansoeger.har_psykiatrisk_diagnose, ansoeger.har_bidragspligt, ansoeger.har_erhvervskompetencegivende_uddannelse, ansoeger.er_uddannelsesparat, ansoeger.har_social_begivenhed, ansoeger.har_anden_forsoergelse, ansoeger.boligforhold_id, ansoeger.formueforhold_id, ansoeger.aegtefaelle_id FROM person JOIN ansoeger ON ansoeger.raekke = person.raekke WHERE person.virkning_fra <= date('now', 'localtime') AND (person.virkning_til IS NULL OR date('now', 'localtime') < person.virkning_til) AND person.registrering_til IS NULL;

-- formueforhold: Formueforhold, model/information/person.yaml:561
-- formueforhold
-- opgørelse af, hvad en person og dennes ægtefælle ejer på en bestemt dag
-- Lovgrundlag: LAS § 14
-- Krav: K-0011, K-0049, K-0066
-- Kilde: model/information/person.yaml:561
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:561
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/person.yaml:561
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/person.yaml:561
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/person.yaml:561
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/person.yaml:561
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/person.yaml:561
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   samlet_formue: samlet formue · værdien af alt, hvad parret eller den enlige ejer, minus det, de skylder · Lovgrundlag: LAS § 14, stk. 1 · Kilde: model/information/person.yaml:573
--   noedvendig_formue: nødvendig formue · værdier, som er uundværlige for en rimelig bolig eller for at kunne arbejde eller tage en uddannelse · Lovgrundlag: LAS § 14, stk. 2 · Kilde: model/information/person.yaml:586
--   opgjort_pr: opgjort pr. · dag, som værdierne er gjort op for · Kilde: model/information/person.yaml:600
--   fradragsberettiget_formue: fradragsberettiget formue · værdier, som regnes med, når det afgøres, om ansøgeren kan klare sig selv · Lovgrundlag: LAS § 14 · Kilde: model/information/person.yaml:606
CREATE TABLE formueforhold (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    samlet_formue NUMERIC(18, 2) NOT NULL,
    noedvendig_formue NUMERIC(18, 2),
    opgjort_pr DATE NOT NULL,
    fradragsberettiget_formue NUMERIC(18, 2),
    CONSTRAINT pk_formueforhold PRIMARY KEY (raekke),
    CONSTRAINT fk_formueforhold_id FOREIGN KEY(id) REFERENCES formueforhold_objekt (id),
    CONSTRAINT ck_formueforhold_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_formueforhold_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_formueforhold_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_formueforhold_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_formueforhold_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_formueforhold_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_formueforhold_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_formueforhold_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_formueforhold_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_formueforhold_samlet_formue_type CHECK (typeof(samlet_formue) IN ('integer', 'real', 'null') AND samlet_formue = round(samlet_formue, 2)),
    CONSTRAINT ck_formueforhold_noedvendig_formue_type CHECK (typeof(noedvendig_formue) IN ('integer', 'real', 'null') AND noedvendig_formue = round(noedvendig_formue, 2)),
    CONSTRAINT ck_formueforhold_noedvendig_formue_at_least CHECK (noedvendig_formue >= 0),
    CONSTRAINT ck_formueforhold_opgjort_pr_type CHECK (opgjort_pr IS date(opgjort_pr, '+0 days')),
    CONSTRAINT ck_formueforhold_fradragsberettiget_formue_type CHECK (typeof(fradragsberettiget_formue) IN ('integer', 'real', 'null') AND fradragsberettiget_formue = round(fradragsberettiget_formue, 2)),
    CONSTRAINT ck_formueforhold_fradragsberettiget_formue_at_least CHECK (fradragsberettiget_formue >= 0)
);
CREATE INDEX ix_formueforhold_id_current ON formueforhold (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_formueforhold_id_virkning_fra_registrering_fra ON formueforhold (id, virkning_fra, registrering_fra);
CREATE TRIGGER formueforhold_objektnavn BEFORE INSERT ON formueforhold FOR EACH ROW
BEGIN
    INSERT INTO formueforhold_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM formueforhold_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER formueforhold_overlap_insert_0 BEFORE INSERT ON formueforhold FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM formueforhold WHERE formueforhold.id = "NEW".id AND formueforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR formueforhold.virkning_fra < "NEW".virkning_til) AND (formueforhold.virkning_til IS NULL OR "NEW".virkning_fra < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_formueforhold_virkning_fra_virkning_til');
END;
CREATE TRIGGER formueforhold_overlap_update_0 BEFORE UPDATE ON formueforhold FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM formueforhold WHERE formueforhold.id = "NEW".id AND formueforhold.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR formueforhold.virkning_fra < "NEW".virkning_til) AND (formueforhold.virkning_til IS NULL OR "NEW".virkning_fra < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_formueforhold_virkning_fra_virkning_til');
END;
CREATE TRIGGER formueforhold_vagt_update BEFORE UPDATE ON formueforhold FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.samlet_formue IS NOT NEW.samlet_formue OR OLD.noedvendig_formue IS NOT NEW.noedvendig_formue OR OLD.opgjort_pr IS NOT NEW.opgjort_pr OR OLD.fradragsberettiget_formue IS NOT NEW.fradragsberettiget_formue
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER formueforhold_vagt_delete BEFORE DELETE ON formueforhold FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER formueforhold_vagt_replace BEFORE INSERT ON formueforhold FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM formueforhold WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW formueforhold_gaeldende AS
SELECT formueforhold.raekke, formueforhold.id, formueforhold.virkning_fra, formueforhold.virkning_til, formueforhold.registrering_fra, formueforhold.registrering_til, formueforhold.registreringsaktoer, formueforhold.myndighedskode, formueforhold.samlet_formue, formueforhold.noedvendig_formue, formueforhold.opgjort_pr, formueforhold.fradragsberettiget_formue FROM formueforhold WHERE formueforhold.virkning_fra <= date('now', 'localtime') AND (formueforhold.virkning_til IS NULL OR date('now', 'localtime') < formueforhold.virkning_til) AND formueforhold.registrering_til IS NULL;

-- indtaegt_objekt: Indtægt, model/information/person.yaml:621
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- indtægt
-- beløb, som en person får til rådighed, og som kan nedsætte hjælpen
-- Lovgrundlag: LAS § 30
-- Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123
-- Kilde: model/information/person.yaml:621
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE indtaegt_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_indtaegt_objekt PRIMARY KEY (id)
);

-- indtaegt: Indtægt, model/information/person.yaml:621
-- indtægt
-- beløb, som en person får til rådighed, og som kan nedsætte hjælpen
-- Lovgrundlag: LAS § 30
-- Krav: K-0016, K-0040, K-0049, K-0066, K-0069, K-0070, K-0104, K-0122, K-0123
-- Kilde: model/information/person.yaml:621
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:621
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/person.yaml:621
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/person.yaml:621
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/person.yaml:621
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/person.yaml:621
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/person.yaml:621
--   objekttype: objekttype · navn på den klasse, som oplysningen er registreret efter · Kilde: model/information/person.yaml:634
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   indtaegtstype: indtægtstype · det, som betalingen er vederlag eller erstatning for · Lovgrundlag: LAS § 30 · Krav: K-0016, K-0123 · Kilde: model/information/person.yaml:643
--   beloeb: beløb · det, som kan trækkes fra i hjælpen, før der er taget hensyn til arbejdstimer · Lovgrundlag: LAS § 30, stk. 1 · Kilde: model/information/person.yaml:655
--   dispositionsdato: dispositionsdato · dag, hvor personen fik pengene til rådighed · Krav: K-0018, K-0019, K-0069, K-0123 · Kilde: model/information/person.yaml:671
--   periode_fra: periode fra · første dag i det tidsrum, som betalingen er optjent i · Krav: K-0018 · Kilde: model/information/person.yaml:683
--   periode_til: periode til · sidste dag i det tidsrum, som betalingen er optjent i · Krav: K-0018 · Kilde: model/information/person.yaml:688
--   ansoeger_id: Objektet, som rækken er en del af · indtægter · beløb, som personen har fået eller ventes at få til rådighed · Lovgrundlag: LAS § 30, stk. 1 · Kilde: model/information/person.yaml:365
--   aegtefaelle_id: Objektet, som rækken er en del af · indtægter · beløb, som personen har fået eller ventes at få til rådighed · Lovgrundlag: LAS § 30, stk. 1 · Kilde: model/information/person.yaml:429
--   position: Plads i listen; den første er 0 · Kilde: model/information/person.yaml:621
CREATE TABLE indtaegt (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
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
    position INTEGER NOT NULL,
    CONSTRAINT pk_indtaegt PRIMARY KEY (raekke),
    CONSTRAINT fk_indtaegt_id FOREIGN KEY(id) REFERENCES indtaegt_objekt (id),
    CONSTRAINT fk_indtaegt_ansoeger_id FOREIGN KEY(ansoeger_id) REFERENCES person_objekt (id) ON DELETE CASCADE,
    CONSTRAINT fk_indtaegt_aegtefaelle_id FOREIGN KEY(aegtefaelle_id) REFERENCES person_objekt (id) ON DELETE CASCADE,
    CONSTRAINT ck_indtaegt_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_indtaegt_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_indtaegt_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_indtaegt_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_indtaegt_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_indtaegt_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_indtaegt_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_indtaegt_objekttype_one_of CHECK (objekttype IN ('Indtægt', 'Arbejdsindtægt')),
    CONSTRAINT ck_indtaegt_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_indtaegt_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_indtaegt_indtaegtstype_one_of CHECK (indtaegtstype IN ('arbejdsindtægt', 'praktikløn', 'selvstændigVirksomhed', 'arbejdsløshedsdagpenge', 'sygedagpenge', 'barselsdagpenge', 'feriepenge', 'lønmodtagergaranti', 'udenlandskIndtægt', 'andenBruttoindtægt', 'andenNettoindtægt')),
    CONSTRAINT ck_indtaegt_beloeb_type CHECK (typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)),
    CONSTRAINT ck_indtaegt_dispositionsdato_type CHECK (dispositionsdato IS date(dispositionsdato, '+0 days')),
    CONSTRAINT ck_indtaegt_periode_fra_type CHECK (periode_fra IS date(periode_fra, '+0 days')),
    CONSTRAINT ck_indtaegt_periode_til_type CHECK (periode_til IS date(periode_til, '+0 days')),
    CONSTRAINT ck_indtaegt_position_type CHECK (typeof(position) IN ('integer', 'null')),
    CONSTRAINT ck_indtaegt_ansoeger_id_exactly_one CHECK (CASE WHEN (ansoeger_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (aegtefaelle_id IS NOT NULL) THEN 1 ELSE 0 END = 1)
);
CREATE INDEX ix_indtaegt_aegtefaelle_id ON indtaegt (aegtefaelle_id);
CREATE INDEX ix_indtaegt_ansoeger_id ON indtaegt (ansoeger_id);
CREATE INDEX ix_indtaegt_id_current ON indtaegt (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_indtaegt_id_virkning_fra_registrering_fra ON indtaegt (id, virkning_fra, registrering_fra);
CREATE TRIGGER indtaegt_objektnavn BEFORE INSERT ON indtaegt FOR EACH ROW
BEGIN
    INSERT INTO indtaegt_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM indtaegt_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER indtaegt_overlap_insert_0 BEFORE INSERT ON indtaegt FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.id = "NEW".id AND indtaegt.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR indtaegt.virkning_fra < "NEW".virkning_til) AND (indtaegt.virkning_til IS NULL OR "NEW".virkning_fra < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_indtaegt_virkning_fra_virkning_til');
END;
CREATE TRIGGER indtaegt_overlap_update_0 BEFORE UPDATE ON indtaegt FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM indtaegt WHERE indtaegt.id = "NEW".id AND indtaegt.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR indtaegt.virkning_fra < "NEW".virkning_til) AND (indtaegt.virkning_til IS NULL OR "NEW".virkning_fra < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_indtaegt_virkning_fra_virkning_til');
END;
CREATE TRIGGER indtaegt_vagt_update BEFORE UPDATE ON indtaegt FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.objekttype IS NOT NEW.objekttype OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.indtaegtstype IS NOT NEW.indtaegtstype OR OLD.beloeb IS NOT NEW.beloeb OR OLD.dispositionsdato IS NOT NEW.dispositionsdato OR OLD.periode_fra IS NOT NEW.periode_fra OR OLD.periode_til IS NOT NEW.periode_til OR OLD.ansoeger_id IS NOT NEW.ansoeger_id OR OLD.aegtefaelle_id IS NOT NEW.aegtefaelle_id OR OLD.position IS NOT NEW.position
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER indtaegt_vagt_delete BEFORE DELETE ON indtaegt FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER indtaegt_vagt_replace BEFORE INSERT ON indtaegt FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM indtaegt WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW indtaegt_gaeldende AS
SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position FROM indtaegt WHERE indtaegt.virkning_fra <= date('now', 'localtime') AND (indtaegt.virkning_til IS NULL OR date('now', 'localtime') < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL;

-- arbejdsindtaegt: Arbejdsindtægt, model/information/person.yaml:694
-- arbejdsindtægt
-- indtægt, som er betaling for udført arbejde
-- Lovgrundlag: LAS § 31
-- Krav: K-0017, K-0069
-- Kilde: model/information/person.yaml:694
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/person.yaml:694
--   bruttoloen: bruttoløn · det, som arbejdsgiveren betaler for arbejdet, før bidrag og skat er trukket fra · Krav: K-0017 · Kilde: model/information/person.yaml:725
--   timer: timer · antal klokketimer, som personen har arbejdet for betalingen · Lovgrundlag: LAS § 31, stk. 1 · Krav: K-0017 · Kilde: model/information/person.yaml:739
--   am_bidrag: AM-bidrag · beløb, som arbejdsgiveren har tilbageholdt til arbejdsmarkedsbidrag · Kilde: model/information/person.yaml:752
--   atp_bidrag: ATP-bidrag · beløb, som personen selv har betalt til den lovpligtige tillægspension · Kilde: model/information/person.yaml:759
--   pensionsbidrag: pensionsbidrag · beløb, som er indbetalt til en kollektiv ordning om alderdom aftalt for arbejdspladsen · Kilde: model/information/person.yaml:766
--   feriepenge: feriepenge · beløb, som arbejdsgiveren har sat af til senere ferie · Lovgrundlag: LAS § 32 · Kilde: model/information/person.yaml:773
--   arbejdsgiver_cvr: arbejdsgivers CVR-nummer · nummer på den virksomhed, som har udbetalt lønnen · Krav: K-0069, K-0123 · Kilde: model/information/person.yaml:786
--   paabegyndt_foer_bevilling: påbegyndt før bevilling · angivelse af, om personen var i gang med arbejdet, da hjælpen blev bevilget · Krav: K-0019 · Kilde: model/information/person.yaml:791
CREATE TABLE arbejdsindtaegt (
    raekke INTEGER NOT NULL,
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
    CONSTRAINT ck_arbejdsindtaegt_bruttoloen_type CHECK (typeof(bruttoloen) IN ('integer', 'real', 'null') AND bruttoloen = round(bruttoloen, 2)),
    CONSTRAINT ck_arbejdsindtaegt_timer_type CHECK (typeof(timer) IN ('integer', 'real', 'null') AND timer = round(timer, 2)),
    CONSTRAINT ck_arbejdsindtaegt_timer_at_least CHECK (timer >= 0),
    CONSTRAINT ck_arbejdsindtaegt_am_bidrag_type CHECK (typeof(am_bidrag) IN ('integer', 'real', 'null') AND am_bidrag = round(am_bidrag, 2)),
    CONSTRAINT ck_arbejdsindtaegt_am_bidrag_at_least CHECK (am_bidrag >= 0),
    CONSTRAINT ck_arbejdsindtaegt_atp_bidrag_type CHECK (typeof(atp_bidrag) IN ('integer', 'real', 'null') AND atp_bidrag = round(atp_bidrag, 2)),
    CONSTRAINT ck_arbejdsindtaegt_atp_bidrag_at_least CHECK (atp_bidrag >= 0),
    CONSTRAINT ck_arbejdsindtaegt_pensionsbidrag_type CHECK (typeof(pensionsbidrag) IN ('integer', 'real', 'null') AND pensionsbidrag = round(pensionsbidrag, 2)),
    CONSTRAINT ck_arbejdsindtaegt_pensionsbidrag_at_least CHECK (pensionsbidrag >= 0),
    CONSTRAINT ck_arbejdsindtaegt_feriepenge_type CHECK (typeof(feriepenge) IN ('integer', 'real', 'null') AND feriepenge = round(feriepenge, 2)),
    CONSTRAINT ck_arbejdsindtaegt_feriepenge_at_least CHECK (feriepenge >= 0),
    CONSTRAINT ck_arbejdsindtaegt_arbejdsgiver_cvr_matches CHECK (arbejdsgiver_cvr GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_arbejdsindtaegt_paabegyndt_foer_bevilling_type CHECK (paabegyndt_foer_bevilling IN (0, 1))
);
CREATE TRIGGER arbejdsindtaegt_vagt_update BEFORE UPDATE ON arbejdsindtaegt FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER arbejdsindtaegt_vagt_delete BEFORE DELETE ON arbejdsindtaegt FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER arbejdsindtaegt_vagt_replace BEFORE INSERT ON arbejdsindtaegt FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM arbejdsindtaegt WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER arbejdsindtaegt_vagt_closed_0 BEFORE INSERT ON arbejdsindtaegt FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM indtaegt WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;
CREATE VIEW arbejdsindtaegt_gaeldende AS
SELECT indtaegt.raekke, indtaegt.id, indtaegt.virkning_fra, indtaegt.virkning_til, indtaegt.registrering_fra, indtaegt.registrering_til, indtaegt.registreringsaktoer, indtaegt.objekttype, indtaegt.myndighedskode, indtaegt.indtaegtstype, indtaegt.beloeb, indtaegt.dispositionsdato, indtaegt.periode_fra, indtaegt.periode_til, indtaegt.ansoeger_id, indtaegt.aegtefaelle_id, indtaegt.position, arbejdsindtaegt.bruttoloen, arbejdsindtaegt.timer, arbejdsindtaegt.am_bidrag, arbejdsindtaegt.atp_bidrag, arbejdsindtaegt.pensionsbidrag, arbejdsindtaegt.feriepenge, arbejdsindtaegt.arbejdsgiver_cvr, arbejdsindtaegt.paabegyndt_foer_bevilling FROM indtaegt JOIN arbejdsindtaegt ON arbejdsindtaegt.raekke = indtaegt.raekke WHERE indtaegt.virkning_fra <= date('now', 'localtime') AND (indtaegt.virkning_til IS NULL OR date('now', 'localtime') < indtaegt.virkning_til) AND indtaegt.registrering_til IS NULL;

-- ansoegning: Ansøgning, model/information/sag.yaml:377
-- ansøgning
-- henvendelse, hvori en borger beder kommunen om hjælp
-- Lovgrundlag: LAS § 11
-- Krav: K-0001, K-0003, K-0062, K-0064, K-0068
-- Kilde: model/information/sag.yaml:377
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   modtaget_dato: modtaget dato · dag, hvor kommunen har fået alt det, der skal til for at begynde · Lovgrundlag: RSL § 3, stk. 2 · Krav: K-0061, K-0065, K-0103 · Kilde: model/information/sag.yaml:391
--   henvendelsesdato: henvendelsesdato · dag, hvor borgeren første gang har bedt om hjælp · Kilde: model/information/sag.yaml:404
--   aarsag: årsag · den ændring i borgerens liv, som har skabt behovet · Lovgrundlag: LAS § 11, stk. 2 · Krav: K-0036 · Kilde: model/information/sag.yaml:416
--   begrundelse: begrundelse · borgerens egen forklaring på behovet · Kilde: model/information/sag.yaml:430
--   kanal: kanal · den måde, som borgeren har henvendt sig på · Krav: K-0065 · Kilde: model/information/sag.yaml:439
--   ansoeger_id: ansøger · person, som beder om hjælp · Lovgrundlag: LAS § 11 · Krav: K-0062 · Kilde: model/information/sag.yaml:445
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
    CONSTRAINT ck_ansoegning_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_ansoegning_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_ansoegning_modtaget_dato_type CHECK (modtaget_dato IS date(modtaget_dato, '+0 days')),
    CONSTRAINT ck_ansoegning_henvendelsesdato_type CHECK (henvendelsesdato IS date(henvendelsesdato, '+0 days')),
    CONSTRAINT ck_ansoegning_aarsag_one_of CHECK (aarsag IN ('sygdom', 'ledighed', 'samlivsophør', 'andenÆndring')),
    CONSTRAINT ck_ansoegning_kanal_one_of CHECK (kanal IN ('selvbetjening', 'digitalPost', 'brev', 'fremmøde', 'telefon'))
);
CREATE INDEX ix_ansoegning_ansoeger_id ON ansoegning (ansoeger_id);

-- dokument: Dokument, model/information/sag.yaml:461
-- dokument
-- afgrænset indhold, som er fastholdt, så det kan læses uændret senere
-- Krav: K-0003, K-0041, K-0051, K-0058, K-0064, K-0073, K-0083, K-0090, K-0091, K-0103, K-0105, K-0114, K-0127
-- Kilde: model/information/sag.yaml:461
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   titel: titel · kort betegnelse for indholdet · Krav: K-0042 · Kilde: model/information/sag.yaml:486
--   dokumenttype: dokumenttype · det, som indholdet bruges til i sagen · Krav: K-0042 · Kilde: model/information/sag.yaml:497
--   brevdato: brevdato · dag, som afsenderen har dateret indholdet · Krav: K-0042 · Kilde: model/information/sag.yaml:504
--   retning: retning · om indholdet er kommet til kommunen eller sendt fra den · Krav: K-0042 · Kilde: model/information/sag.yaml:514
--   indhold: indhold · henvisning til den fil, hvor teksten eller billedet ligger · Kilde: model/information/sag.yaml:520
CREATE TABLE dokument (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    titel TEXT NOT NULL,
    dokumenttype TEXT NOT NULL,
    brevdato DATE,
    retning TEXT NOT NULL,
    indhold TEXT NOT NULL,
    CONSTRAINT pk_dokument PRIMARY KEY (id),
    CONSTRAINT ck_dokument_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_dokument_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_dokument_titel_matches CHECK (length(titel) >= 1 AND length(titel) <= 255 AND (titel NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_dokument_dokumenttype_one_of CHECK (dokumenttype IN ('ansøgning', 'dokumentation', 'partshøringsbrev', 'afgørelsesbrev', 'klage', 'brev', 'notat')),
    CONSTRAINT ck_dokument_brevdato_type CHECK (brevdato IS date(brevdato, '+0 days')),
    CONSTRAINT ck_dokument_retning_one_of CHECK (retning IN ('indgående', 'udgående', 'intern')),
    CONSTRAINT ck_dokument_indhold_matches CHECK (length(indhold) >= 1 AND (indhold NOT GLOB '*[' || char(9) || '-' || char(13) || ' ]*'))
);

-- sagsbehandler_objekt: Sagsbehandler, model/information/sag.yaml:527
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- sagsbehandler
-- medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser
-- Kilde: model/information/sag.yaml:527
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE sagsbehandler_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_sagsbehandler_objekt PRIMARY KEY (id)
);

-- sag: Sag, model/information/sag.yaml:238
-- sag
-- samling af oplysninger og skridt, der hører til behandlingen af ét spørgsmål hos en myndighed
-- Lovgrundlag: RSL § 10
-- Kilde: model/information/sag.yaml:238
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/sag.yaml:238
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/sag.yaml:238
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/sag.yaml:238
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/sag.yaml:238
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/sag.yaml:238
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/sag.yaml:238
--   class_name: Klassen, som rækken er et objekt af · Kilde: model/information/sag.yaml:238
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   sagsnummer: sagsnummer · betegnelse, som medarbejdere og borgere bruger til at udpege forløbet · Krav: K-0044 · Kilde: model/information/sag.yaml:253
--   titel: titel · kort betegnelse for det spørgsmål, der behandles · Kilde: model/information/sag.yaml:266
--   status: status · hvor langt behandlingen er nået · Krav: K-0002, K-0044, K-0073, K-0114 · Kilde: model/information/sag.yaml:278
--   oprettet: oprettet · dag, hvor behandlingen er begyndt · Lovgrundlag: RSL § 3, stk. 2 · Krav: K-0087 · Kilde: model/information/sag.yaml:291
--   hjemmel: hjemmel · den bestemmelse, som spørgsmålet behandles efter · Kilde: model/information/sag.yaml:302
--   kle: KLE-emne · nummer på den slags opgave, som spørgsmålet hører under · Krav: K-0001, K-0085, K-0087, K-0108, K-0114 · Kilde: model/information/sag.yaml:313
--   foelsomhed: følsomhed · hvor snæver en kreds der må se indholdet · Krav: K-0085, K-0108, K-0109 · Kilde: model/information/sag.yaml:324
--   kassationskode: kassationskode · om indholdet skal gemmes for eftertiden · Kilde: model/information/sag.yaml:337
--   primaer_part_id: primær part · person, som spørgsmålet først og fremmest angår · Krav: K-0001, K-0080, K-0104 · Kilde: model/information/sag.yaml:343
--   ansvarlig_myndighed_id: ansvarlig myndighed · kommune, som skal tage stilling til spørgsmålet · Krav: K-0001, K-0006, K-0085, K-0107 · Kilde: model/information/sag.yaml:355
--   primaer_behandler_id: primær behandler · medarbejder, som står for behandlingen til daglig · Kilde: model/information/sag.yaml:362
CREATE TABLE sag (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
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
    CONSTRAINT ck_sag_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_sag_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_sag_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_sag_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_sag_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_sag_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_sag_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_sag_class_name_one_of CHECK (class_name IN ('Sag', 'KySag')),
    CONSTRAINT ck_sag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_sag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_sag_sagsnummer_matches CHECK (length(sagsnummer) >= 1 AND length(sagsnummer) <= 50 AND (sagsnummer NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_sag_titel_matches CHECK (length(titel) >= 1 AND length(titel) <= 255 AND (titel NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_sag_status_one_of CHECK (status IN ('Opstaaet', 'Oplyst', 'Afgjort', 'Afsluttet')),
    CONSTRAINT ck_sag_oprettet_type CHECK (oprettet IS date(oprettet, '+0 days')),
    CONSTRAINT ck_sag_hjemmel_matches CHECK (length(hjemmel) >= 1 AND length(hjemmel) <= 1024 AND (hjemmel NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_sag_kle_matches CHECK ((kle GLOB '[0-9][0-9].[0-9][0-9]') OR (kle GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]')),
    CONSTRAINT ck_sag_foelsomhed_one_of CHECK (foelsomhed IN ('IKKE_FORTROLIGE_DATA', 'FORTROLIGE_PERSONOPLYSNINGER', 'FOELSOMME_PERSONOPLYSNINGER', 'VIP_SAGER')),
    CONSTRAINT ck_sag_kassationskode_one_of CHECK (kassationskode IN ('B', 'K'))
);
CREATE INDEX ix_sag_ansvarlig_myndighed_id ON sag (ansvarlig_myndighed_id);
CREATE INDEX ix_sag_id_current ON sag (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_sag_id_virkning_fra_registrering_fra ON sag (id, virkning_fra, registrering_fra);
CREATE INDEX ix_sag_primaer_behandler_id ON sag (primaer_behandler_id);
CREATE INDEX ix_sag_primaer_part_id ON sag (primaer_part_id);
CREATE TRIGGER sag_objektnavn BEFORE INSERT ON sag FOR EACH ROW
BEGIN
    INSERT INTO sag_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM sag_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER sag_overlap_insert_0 BEFORE INSERT ON sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE sag.id = "NEW".id AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_virkning_fra_virkning_til');
END;
CREATE TRIGGER sag_overlap_update_0 BEFORE UPDATE ON sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE sag.id = "NEW".id AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_virkning_fra_virkning_til');
END;
CREATE TRIGGER sag_overlap_insert_1 BEFORE INSERT ON sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE sag.myndighedskode = "NEW".myndighedskode AND sag.sagsnummer = "NEW".sagsnummer AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_myndighedskode_sagsnummer');
END;
CREATE TRIGGER sag_overlap_update_1 BEFORE UPDATE ON sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE sag.myndighedskode = "NEW".myndighedskode AND sag.sagsnummer = "NEW".sagsnummer AND sag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sag.virkning_fra < "NEW".virkning_til) AND (sag.virkning_til IS NULL OR "NEW".virkning_fra < sag.virkning_til) AND sag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sag_myndighedskode_sagsnummer');
END;
CREATE TRIGGER sag_vagt_update BEFORE UPDATE ON sag FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.class_name IS NOT NEW.class_name OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.sagsnummer IS NOT NEW.sagsnummer OR OLD.titel IS NOT NEW.titel OR OLD.status IS NOT NEW.status OR OLD.oprettet IS NOT NEW.oprettet OR OLD.hjemmel IS NOT NEW.hjemmel OR OLD.kle IS NOT NEW.kle OR OLD.foelsomhed IS NOT NEW.foelsomhed OR OLD.kassationskode IS NOT NEW.kassationskode OR OLD.primaer_part_id IS NOT NEW.primaer_part_id OR OLD.ansvarlig_myndighed_id IS NOT NEW.ansvarlig_myndighed_id OR OLD.primaer_behandler_id IS NOT NEW.primaer_behandler_id
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER sag_vagt_delete BEFORE DELETE ON sag FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER sag_vagt_replace BEFORE INSERT ON sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW sag_gaeldende AS
SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id FROM sag WHERE sag.virkning_fra <= date('now', 'localtime') AND (sag.virkning_til IS NULL OR date('now', 'localtime') < sag.virkning_til) AND sag.registrering_til IS NULL;

-- ky_sag: KySag, model/information/bevilling.yaml:210
-- ydelsessag
-- sag, hvori kommunen behandler et spørgsmål om en borgers ret til hjælp
-- Lovgrundlag: LAS § 11
-- Krav: K-0001, K-0003, K-0048, K-0060, K-0073, K-0077, K-0081, K-0083, K-0111, K-0113
-- Kilde: model/information/bevilling.yaml:210
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/bevilling.yaml:210
--   ydelsesomraade: ydelsesområde · den del af kommunens opgaver, som spørgsmålet hører til · Krav: K-0044 · Kilde: model/information/bevilling.yaml:226
--   ansoegning_id: ansøgning · henvendelse, som har givet anledning til behandlingen · Kilde: model/information/bevilling.yaml:233
CREATE TABLE ky_sag (
    raekke INTEGER NOT NULL,
    ydelsesomraade TEXT NOT NULL,
    ansoegning_id TEXT,
    CONSTRAINT pk_ky_sag PRIMARY KEY (raekke),
    CONSTRAINT fk_ky_sag_raekke FOREIGN KEY(raekke) REFERENCES sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ky_sag_ansoegning_id FOREIGN KEY(ansoegning_id) REFERENCES ansoegning (id),
    CONSTRAINT ck_ky_sag_ydelsesomraade_one_of CHECK (ydelsesomraade IN ('forsørgelsesydelser', 'enkeltydelserBeskæftigelse', 'administrationBeskæftigelse', 'personligeTillæg', 'helbredstillæg', 'udvidedeHelbredstillæg', 'administrationPension', 'enkeltydelserBørnOgUnge', 'enkeltydelserSocialOgHandicap', 'enkeltydelserDiverse'))
);
CREATE INDEX ix_ky_sag_ansoegning_id ON ky_sag (ansoegning_id);
CREATE TRIGGER ky_sag_vagt_update BEFORE UPDATE ON ky_sag FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER ky_sag_vagt_delete BEFORE DELETE ON ky_sag FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER ky_sag_vagt_replace BEFORE INSERT ON ky_sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM ky_sag WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER ky_sag_vagt_closed_0 BEFORE INSERT ON ky_sag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE raekke = NEW.raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;
CREATE VIEW ky_sag_gaeldende AS
SELECT sag.raekke, sag.id, sag.virkning_fra, sag.virkning_til, sag.registrering_fra, sag.registrering_til, sag.registreringsaktoer, sag.class_name, sag.myndighedskode, sag.sagsnummer, sag.titel, sag.status, sag.oprettet, sag.hjemmel, sag.kle, sag.foelsomhed, sag.kassationskode, sag.primaer_part_id, sag.ansvarlig_myndighed_id, sag.primaer_behandler_id, ky_sag.ydelsesomraade, ky_sag.ansoegning_id FROM sag JOIN ky_sag ON ky_sag.raekke = sag.raekke WHERE sag.virkning_fra <= date('now', 'localtime') AND (sag.virkning_til IS NULL OR date('now', 'localtime') < sag.virkning_til) AND sag.registrering_til IS NULL;

-- sagsbehandler: Sagsbehandler, model/information/sag.yaml:527
-- sagsbehandler
-- medarbejder, der på kommunens vegne oplyser sager og træffer afgørelser
-- Kilde: model/information/sag.yaml:527
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/sag.yaml:527
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/sag.yaml:527
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/sag.yaml:527
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   navn: navn · for- og efternavn, som medarbejderen er kendt under · Kilde: model/information/sag.yaml:543
--   brugernavn: brugernavn · betegnelse, som medarbejderen logger på med · Kilde: model/information/sag.yaml:549
--   enhed: enhed · den del af kommunen, hvor medarbejderen arbejder · Kilde: model/information/sag.yaml:556
CREATE TABLE sagsbehandler (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    myndighedskode TEXT NOT NULL,
    navn TEXT NOT NULL,
    brugernavn TEXT NOT NULL,
    enhed TEXT,
    CONSTRAINT pk_sagsbehandler PRIMARY KEY (raekke),
    CONSTRAINT fk_sagsbehandler_id FOREIGN KEY(id) REFERENCES sagsbehandler_objekt (id),
    CONSTRAINT ck_sagsbehandler_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_sagsbehandler_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_sagsbehandler_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_sagsbehandler_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_sagsbehandler_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_sagsbehandler_navn_matches CHECK (length(navn) >= 1 AND length(navn) <= 255 AND (navn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_sagsbehandler_brugernavn_matches CHECK (length(brugernavn) >= 1 AND length(brugernavn) <= 50 AND (brugernavn NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_sagsbehandler_enhed_matches CHECK (length(enhed) >= 1 AND length(enhed) <= 255 AND (enhed NOT GLOB '*[' || char(10) || char(13) || ']*'))
);
CREATE INDEX ix_sagsbehandler_id_virkning_fra ON sagsbehandler (id, virkning_fra);
CREATE TRIGGER sagsbehandler_objektnavn BEFORE INSERT ON sagsbehandler FOR EACH ROW
BEGIN
    INSERT INTO sagsbehandler_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM sagsbehandler_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER sagsbehandler_overlap_insert_0 BEFORE INSERT ON sagsbehandler FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.id = "NEW".id AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_virkning_fra_virkning_til');
END;
CREATE TRIGGER sagsbehandler_overlap_update_0 BEFORE UPDATE ON sagsbehandler FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.id = "NEW".id AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_virkning_fra_virkning_til');
END;
CREATE TRIGGER sagsbehandler_overlap_insert_1 BEFORE INSERT ON sagsbehandler FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.myndighedskode = "NEW".myndighedskode AND sagsbehandler.brugernavn = "NEW".brugernavn AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_myndighedskode_brugernavn');
END;
CREATE TRIGGER sagsbehandler_overlap_update_1 BEFORE UPDATE ON sagsbehandler FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sagsbehandler WHERE sagsbehandler.myndighedskode = "NEW".myndighedskode AND sagsbehandler.brugernavn = "NEW".brugernavn AND sagsbehandler.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR sagsbehandler.virkning_fra < "NEW".virkning_til) AND (sagsbehandler.virkning_til IS NULL OR "NEW".virkning_fra < sagsbehandler.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_sagsbehandler_myndighedskode_brugernavn');
END;
CREATE VIEW sagsbehandler_gaeldende AS
SELECT sagsbehandler.raekke, sagsbehandler.id, sagsbehandler.virkning_fra, sagsbehandler.virkning_til, sagsbehandler.myndighedskode, sagsbehandler.navn, sagsbehandler.brugernavn, sagsbehandler.enhed FROM sagsbehandler WHERE sagsbehandler.virkning_fra <= date('now', 'localtime') AND (sagsbehandler.virkning_til IS NULL OR date('now', 'localtime') < sagsbehandler.virkning_til);

-- haendelse: Hændelse, model/information/sag.yaml:562
-- hændelse
-- ændring uden for eller i løsningen, som kan få betydning for en sag
-- Kilde: model/information/sag.yaml:562
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   listenummer: nummer på hændelseslisten · betegnelse for den slags ændring, der er tale om · Kilde: model/information/sag.yaml:574
--   indtruffet: indtruffet · dag, hvor ændringen er sket i virkeligheden · Kilde: model/information/sag.yaml:580
--   modtaget: modtaget · tidspunkt, hvor løsningen har fået besked om ændringen · Kilde: model/information/sag.yaml:586
--   afsender: afsender · det system, som har givet besked om ændringen · Kilde: model/information/sag.yaml:592
--   person_id: person · menneske, som ændringen angår · Kilde: model/information/sag.yaml:598
CREATE TABLE haendelse (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    listenummer TEXT NOT NULL,
    indtruffet DATE NOT NULL,
    modtaget DATETIME NOT NULL,
    afsender TEXT NOT NULL,
    person_id TEXT,
    CONSTRAINT pk_haendelse PRIMARY KEY (id),
    CONSTRAINT fk_haendelse_person_id FOREIGN KEY(person_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_haendelse_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_haendelse_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_haendelse_listenummer_matches CHECK (listenummer GLOB 'H-[0-9][0-9][0-9]'),
    CONSTRAINT ck_haendelse_indtruffet_type CHECK (indtruffet IS date(indtruffet, '+0 days')),
    CONSTRAINT ck_haendelse_modtaget_type CHECK (modtaget IS NULL OR typeof(modtaget) = 'text' AND datetime(modtaget) IS NOT NULL),
    CONSTRAINT ck_haendelse_afsender_matches CHECK (length(afsender) >= 1 AND length(afsender) <= 255 AND (afsender NOT GLOB '*[' || char(10) || char(13) || ']*'))
);
CREATE INDEX ix_haendelse_person_id ON haendelse (person_id);

-- opgave: Opgave, model/information/sag.yaml:605
-- opgave
-- arbejde, som en medarbejder skal udføre inden en frist
-- Krav: K-0003, K-0004, K-0007, K-0008, K-0013, K-0048, K-0066, K-0071, K-0079
-- Kilde: model/information/sag.yaml:605
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   titel: titel · kort betegnelse for det, der skal gøres · Kilde: model/information/sag.yaml:617
--   prioritet: prioritet · hvor meget arbejdet haster · Krav: K-0005 · Kilde: model/information/sag.yaml:623
--   forfaldsdato: forfaldsdato · dag, hvor arbejdet senest skal være udført · Krav: K-0005, K-0007, K-0058, K-0103 · Kilde: model/information/sag.yaml:630
--   ansvarlig_id: ansvarlig · medarbejder, der skal udføre arbejdet · Krav: K-0005, K-0006, K-0086, K-0113 · Kilde: model/information/sag.yaml:636
--   status: status · hvor langt arbejdet er nået · Krav: K-0005 · Kilde: model/information/sag.yaml:647
--   initierende_haendelse_id: initierende hændelse · den ændring, som har gjort arbejdet nødvendigt · Krav: K-0004, K-0005, K-0051, K-0070 · Kilde: model/information/sag.yaml:654
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
    CONSTRAINT ck_opgave_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_opgave_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_opgave_titel_matches CHECK (length(titel) >= 1 AND length(titel) <= 255 AND (titel NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_opgave_prioritet_one_of CHECK (prioritet IN ('lav', 'mellem', 'høj')),
    CONSTRAINT ck_opgave_forfaldsdato_type CHECK (forfaldsdato IS date(forfaldsdato, '+0 days')),
    CONSTRAINT ck_opgave_status_one_of CHECK (status IN ('åben', 'iGang', 'udført', 'afbrudt'))
);
CREATE INDEX ix_opgave_ansvarlig_id ON opgave (ansvarlig_id);
CREATE INDEX ix_opgave_initierende_haendelse_id ON opgave (initierende_haendelse_id);

-- beslutningsgrundlag_objekt: Beslutningsgrundlag, model/information/sag.yaml:662
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- beslutningsgrundlag
-- samling af vurderinger, som en afgørelse om hjælp bygger på
-- Lovgrundlag: LAS § 11; RSL § 10
-- Krav: K-0009, K-0040, K-0043
-- Kilde: model/information/sag.yaml:662
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
CREATE TABLE beslutningsgrundlag_objekt (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    CONSTRAINT pk_beslutningsgrundlag_objekt PRIMARY KEY (id)
);

-- beslutningsgrundlag: Beslutningsgrundlag, model/information/sag.yaml:662
-- beslutningsgrundlag
-- samling af vurderinger, som en afgørelse om hjælp bygger på
-- Lovgrundlag: LAS § 11; RSL § 10
-- Krav: K-0009, K-0040, K-0043
-- Kilde: model/information/sag.yaml:662
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/sag.yaml:662
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/sag.yaml:662
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/sag.yaml:662
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/sag.yaml:662
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/sag.yaml:662
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/sag.yaml:662
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   oplyst_dato: oplyst dato · dag, hvor alle nødvendige oplysninger er til stede · Lovgrundlag: RSL § 10 · Kilde: model/information/sag.yaml:674
--   opfylder_betingelser: opfylder betingelser · angivelse af, om ansøgeren samlet set har ret til hjælp · Lovgrundlag: LAS § 11, stk. 2; LAS § 13; LAS § 14 · Krav: K-0009 · Kilde: model/information/sag.yaml:679
--   er_social_begivenhed_godtgjort: er social begivenhed godtgjort · angivelse af, om kommunen lægger til grund, at der er sket en ændring i ansøgerens forhold, som loven kræver · Lovgrundlag: LAS § 11, stk. 2 · Krav: K-0009, K-0010 · Kilde: model/information/sag.yaml:690
--   er_forsoergelse_umulig: er forsørgelse umulig · angivelse af, om ansøgeren på grund af ændringen er ude af stand til at skaffe det nødvendige til sig selv og familien · Lovgrundlag: LAS § 11, stk. 2 · Krav: K-0009 · Kilde: model/information/sag.yaml:695
--   kan_daekkes_af_andre_ydelser: kan dækkes af andre ydelser · angivelse af, om behovet kan afhjælpes efter regler, der går forud · Lovgrundlag: LAS § 11, stk. 2 · Krav: K-0009, K-0074 · Kilde: model/information/sag.yaml:701
CREATE TABLE beslutningsgrundlag (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
    registreringsaktoer TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    oplyst_dato DATE,
    opfylder_betingelser BOOLEAN,
    er_social_begivenhed_godtgjort BOOLEAN,
    er_forsoergelse_umulig BOOLEAN,
    kan_daekkes_af_andre_ydelser BOOLEAN,
    CONSTRAINT pk_beslutningsgrundlag PRIMARY KEY (raekke),
    CONSTRAINT fk_beslutningsgrundlag_id FOREIGN KEY(id) REFERENCES beslutningsgrundlag_objekt (id),
    CONSTRAINT ck_beslutningsgrundlag_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_beslutningsgrundlag_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_beslutningsgrundlag_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_beslutningsgrundlag_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_beslutningsgrundlag_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_beslutningsgrundlag_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_beslutningsgrundlag_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_beslutningsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_beslutningsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_beslutningsgrundlag_oplyst_dato_type CHECK (oplyst_dato IS date(oplyst_dato, '+0 days')),
    CONSTRAINT ck_beslutningsgrundlag_opfylder_betingelser_type CHECK (opfylder_betingelser IN (0, 1)),
    CONSTRAINT ck_beslutningsgrundlag_er_social_begivenhed_godtgjort_type CHECK (er_social_begivenhed_godtgjort IN (0, 1)),
    CONSTRAINT ck_beslutningsgrundlag_er_forsoergelse_umulig_type CHECK (er_forsoergelse_umulig IN (0, 1)),
    CONSTRAINT ck_beslutningsgrundlag_kan_daekkes_af_andre_ydelser_type CHECK (kan_daekkes_af_andre_ydelser IN (0, 1))
);
CREATE INDEX ix_beslutningsgrundlag_id_current ON beslutningsgrundlag (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_beslutningsgrundlag_id_virkning_fra_registrering_fra ON beslutningsgrundlag (id, virkning_fra, registrering_fra);
CREATE TRIGGER beslutningsgrundlag_objektnavn BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW
BEGIN
    INSERT INTO beslutningsgrundlag_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM beslutningsgrundlag_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER beslutningsgrundlag_overlap_insert_0 BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.id = "NEW".id AND beslutningsgrundlag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR beslutningsgrundlag.virkning_fra < "NEW".virkning_til) AND (beslutningsgrundlag.virkning_til IS NULL OR "NEW".virkning_fra < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_beslutningsgrundlag_virkning_fra_virkning_til');
END;
CREATE TRIGGER beslutningsgrundlag_overlap_update_0 BEFORE UPDATE ON beslutningsgrundlag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE beslutningsgrundlag.id = "NEW".id AND beslutningsgrundlag.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR beslutningsgrundlag.virkning_fra < "NEW".virkning_til) AND (beslutningsgrundlag.virkning_til IS NULL OR "NEW".virkning_fra < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_beslutningsgrundlag_virkning_fra_virkning_til');
END;
CREATE TRIGGER beslutningsgrundlag_vagt_update BEFORE UPDATE ON beslutningsgrundlag FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.oplyst_dato IS NOT NEW.oplyst_dato OR OLD.opfylder_betingelser IS NOT NEW.opfylder_betingelser OR OLD.er_social_begivenhed_godtgjort IS NOT NEW.er_social_begivenhed_godtgjort OR OLD.er_forsoergelse_umulig IS NOT NEW.er_forsoergelse_umulig OR OLD.kan_daekkes_af_andre_ydelser IS NOT NEW.kan_daekkes_af_andre_ydelser
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER beslutningsgrundlag_vagt_delete BEFORE DELETE ON beslutningsgrundlag FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER beslutningsgrundlag_vagt_replace BEFORE INSERT ON beslutningsgrundlag FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW beslutningsgrundlag_gaeldende AS
SELECT beslutningsgrundlag.raekke, beslutningsgrundlag.id, beslutningsgrundlag.virkning_fra, beslutningsgrundlag.virkning_til, beslutningsgrundlag.registrering_fra, beslutningsgrundlag.registrering_til, beslutningsgrundlag.registreringsaktoer, beslutningsgrundlag.myndighedskode, beslutningsgrundlag.oplyst_dato, beslutningsgrundlag.opfylder_betingelser, beslutningsgrundlag.er_social_begivenhed_godtgjort, beslutningsgrundlag.er_forsoergelse_umulig, beslutningsgrundlag.kan_daekkes_af_andre_ydelser FROM beslutningsgrundlag WHERE beslutningsgrundlag.virkning_fra <= date('now', 'localtime') AND (beslutningsgrundlag.virkning_til IS NULL OR date('now', 'localtime') < beslutningsgrundlag.virkning_til) AND beslutningsgrundlag.registrering_til IS NULL;

-- partshoering: Partshøring, model/information/sag.yaml:716
-- partshøring
-- opfordring til en part om at udtale sig om oplysninger, før de bruges i en afgørelse
-- Lovgrundlag: FVL § 19
-- Krav: K-0041, K-0097, K-0105
-- Kilde: model/information/sag.yaml:716
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   afsendt: afsendt · dag, hvor opfordringen er sendt til parten · Lovgrundlag: FVL § 19 · Krav: K-0090 · Kilde: model/information/sag.yaml:728
--   svarfrist: svarfrist · sidste dag, hvor partens bemærkninger kan nå at blive taget med · Lovgrundlag: FVL § 19 · Krav: K-0058, K-0097, K-0128 · Kilde: model/information/sag.yaml:734
--   svar_modtaget: svar modtaget · dag, hvor kommunen har fået partens bemærkninger · Lovgrundlag: FVL § 19 · Krav: K-0097 · Kilde: model/information/sag.yaml:746
--   emne: emne · de oplysninger, som parten skal kende og kunne udtale sig om · Lovgrundlag: FVL § 19 · Krav: K-0098 · Kilde: model/information/sag.yaml:757
CREATE TABLE partshoering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    afsendt DATE NOT NULL,
    svarfrist DATE NOT NULL,
    svar_modtaget DATE,
    emne TEXT NOT NULL,
    CONSTRAINT pk_partshoering PRIMARY KEY (id),
    CONSTRAINT ck_partshoering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_partshoering_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_partshoering_afsendt_type CHECK (afsendt IS date(afsendt, '+0 days')),
    CONSTRAINT ck_partshoering_svarfrist_type CHECK (svarfrist IS date(svarfrist, '+0 days')),
    CONSTRAINT ck_partshoering_svar_modtaget_type CHECK (svar_modtaget IS date(svar_modtaget, '+0 days'))
);

-- sanktion: Sanktion, model/information/effektuering.yaml:337
-- sanktion
-- fradrag i hjælpen, som kommunen beslutter, fordi en person har forsømt en pligt
-- Lovgrundlag: LAS § 35
-- Krav: K-0027, K-0033
-- Kilde: model/information/effektuering.yaml:337
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   sanktioneret_id: sanktioneret person · person, hvis hjælp sættes ned · Lovgrundlag: LAS § 35 · Kilde: model/information/effektuering.yaml:349
--   haendelsesdato: hændelsesdato · dag, hvor pligten er forsømt · Lovgrundlag: LAS § 35 · Krav: K-0079 · Kilde: model/information/effektuering.yaml:356
--   fradragsmaaned: fradragsmåned · første dag i den kalendermåned, hvis hjælp sættes ned · Lovgrundlag: LAS § 35 · Krav: K-0033 · Kilde: model/information/effektuering.yaml:363
--   beloeb: beløb · det, som hjælpen sættes ned med · Lovgrundlag: LAS § 35 · Kilde: model/information/effektuering.yaml:376
--   partshoering_id: partshøring · opfordringen til personen om at udtale sig, før hjælpen sættes ned · Lovgrundlag: LAS § 35; FVL § 19 · Krav: K-0033 · Kilde: model/information/effektuering.yaml:385
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
    CONSTRAINT ck_sanktion_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_sanktion_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_sanktion_haendelsesdato_type CHECK (haendelsesdato IS date(haendelsesdato, '+0 days')),
    CONSTRAINT ck_sanktion_fradragsmaaned_type CHECK (fradragsmaaned IS date(fradragsmaaned, '+0 days')),
    CONSTRAINT ck_sanktion_beloeb_type CHECK (typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)),
    CONSTRAINT ck_sanktion_beloeb_at_least CHECK (beloeb >= 0)
);
CREATE INDEX ix_sanktion_partshoering_id ON sanktion (partshoering_id);
CREATE INDEX ix_sanktion_sanktioneret_id ON sanktion (sanktioneret_id);

-- afgoerelse: Afgørelse, model/information/sag.yaml:768
-- afgørelse
-- beslutning, hvorved en myndighed ensidigt fastlægger en parts ret eller pligt
-- Lovgrundlag: FVL § 22; FVL § 24; FVL § 25
-- Krav: K-0003, K-0022, K-0037, K-0040, K-0041, K-0051, K-0089, K-0112, K-0117
-- Kilde: model/information/sag.yaml:768
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   class_name: Klassen, som rækken er et objekt af · Kilde: model/information/sag.yaml:768
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   afgoerelsesdato: afgørelsesdato · dag, hvor kommunen har taget stilling · Krav: K-0047, K-0060, K-0061 · Kilde: model/information/sag.yaml:784
--   resultat: resultat · hvor meget borgeren får af det, der er søgt om · Lovgrundlag: FVL § 22 · Krav: K-0060, K-0100 · Kilde: model/information/sag.yaml:791
--   begrundelse: begrundelse · de regler, hovedhensyn og faktiske oplysninger, som kommunen har lagt vægt på · Lovgrundlag: FVL § 22; FVL § 24 · Krav: K-0047, K-0099 · Kilde: model/information/sag.yaml:797
--   hjemmel: hjemmel · de bestemmelser, som kommunen har brugt · Lovgrundlag: FVL § 24 · Krav: K-0047, K-0054, K-0099 · Kilde: model/information/sag.yaml:806
--   klagevejledning: klagevejledning · oplysning til parten om, hvor, hvordan og hvornår beslutningen kan indbringes for en anden instans · Lovgrundlag: FVL § 25 · Krav: K-0100 · Kilde: model/information/sag.yaml:812
--   klagefrist: klagefrist · sidste dag, hvor borgeren kan få beslutningen prøvet · Lovgrundlag: RSL § 67 · Krav: K-0101, K-0128 · Kilde: model/information/sag.yaml:820
--   meddelt_dato: meddelt dato · dag, hvor brevet er nået frem til borgeren · Lovgrundlag: RSL § 67 · Krav: K-0101, K-0127, K-0128 · Kilde: model/information/sag.yaml:831
--   beslutningsgrundlag_id: beslutningsgrundlag · de vurderinger, som resultatet bygger på · Lovgrundlag: RSL § 10 · Kilde: model/information/sag.yaml:843
--   truffet_af_id: truffet af · medarbejder, der står inde for resultatet · Kilde: model/information/sag.yaml:850
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
    CONSTRAINT ck_afgoerelse_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_afgoerelse_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_afgoerelse_afgoerelsesdato_type CHECK (afgoerelsesdato IS date(afgoerelsesdato, '+0 days')),
    CONSTRAINT ck_afgoerelse_resultat_one_of CHECK (resultat IN ('fuldtMedhold', 'delvistMedhold', 'intetMedhold')),
    CONSTRAINT ck_afgoerelse_begrundelse_present CHECK ((class_name NOT IN ('Afslag')) OR begrundelse IS NOT NULL),
    CONSTRAINT ck_afgoerelse_hjemmel_matches CHECK (length(hjemmel) >= 1 AND length(hjemmel) <= 1024 AND (hjemmel NOT GLOB '*[' || char(10) || char(13) || ']*')),
    CONSTRAINT ck_afgoerelse_klagevejledning_present CHECK ((class_name NOT IN ('Afslag')) OR klagevejledning IS NOT NULL),
    CONSTRAINT ck_afgoerelse_klagefrist_type CHECK (klagefrist IS date(klagefrist, '+0 days')),
    CONSTRAINT ck_afgoerelse_meddelt_dato_type CHECK (meddelt_dato IS date(meddelt_dato, '+0 days'))
);
CREATE INDEX ix_afgoerelse_beslutningsgrundlag_id ON afgoerelse (beslutningsgrundlag_id);
CREATE INDEX ix_afgoerelse_truffet_af_id ON afgoerelse (truffet_af_id);

-- bevilling: Bevilling, model/information/bevilling.yaml:261
-- bevilling
-- en myndigheds tilsagn til en borger om en eller flere ydelser i en periode
-- Lovgrundlag: LAS § 25
-- Krav: K-0003, K-0023, K-0048, K-0051, K-0072, K-0077, K-0078, K-0081, K-0083
-- Kilde: model/information/bevilling.yaml:261
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information/bevilling.yaml:261
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information/bevilling.yaml:261
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information/bevilling.yaml:261
--   registrering_fra: Da rækken blev registreret · Kilde: model/information/bevilling.yaml:261
--   registrering_til: Da en senere registrering trådte i stedet; tom for den gældende · Kilde: model/information/bevilling.yaml:261
--   registreringsaktoer: Den, som registrerede rækken · Kilde: model/information/bevilling.yaml:261
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   startdato: startdato · første dag, hvor borgeren har ret til hjælpen · Krav: K-0019 · Kilde: model/information/bevilling.yaml:278
--   slutdato: slutdato · sidste dag, hvor borgeren har ret til hjælpen · Krav: K-0034 · Kilde: model/information/bevilling.yaml:287
--   brugervendt_noegle: brugervendt nøgle · betegnelse, som medarbejdere bruger til at udpege tilsagnet · Kilde: model/information/bevilling.yaml:297
--   begrundelse: begrundelse · kort tekst om, hvorfor hjælpen er givet · Lovgrundlag: FVL § 24 · Kilde: model/information/bevilling.yaml:310
--   bevillingsgiver_id: bevillingsgiver · kommune, som har givet hjælpen · Kilde: model/information/bevilling.yaml:322
--   bevillingsmodtager_id: bevillingsmodtager · person, som har fået ret til hjælpen · Krav: K-0023 · Kilde: model/information/bevilling.yaml:330
--   afgoerelse_id: afgørelse · den beslutning, som giver borgeren ret til hjælpen · Lovgrundlag: FVL § 22 · Krav: K-0022, K-0023, K-0047 · Kilde: model/information/bevilling.yaml:342
CREATE TABLE bevilling (
    raekke INTEGER NOT NULL,
    id TEXT NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    registrering_fra DATETIME DEFAULT CURRENT_TIMESTAMP NOT NULL,
    registrering_til DATETIME,
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
    CONSTRAINT ck_bevilling_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_bevilling_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_bevilling_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_bevilling_registrering_fra_moment CHECK (registrering_fra IS NULL OR typeof(registrering_fra) = 'text' AND substr(registrering_fra, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_fra, 1, 19)) AND (substr(registrering_fra, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_fra, 20)) = 1)),
    CONSTRAINT ck_bevilling_registrering_til_moment CHECK (registrering_til IS NULL OR typeof(registrering_til) = 'text' AND substr(registrering_til, 1, 19) IS strftime('%Y-%m-%d %H:%M:%S', substr(registrering_til, 1, 19)) AND (substr(registrering_til, 20) = '' OR glob('.[0-9][0-9][0-9][0-9][0-9][0-9]', substr(registrering_til, 20)) = 1)),
    CONSTRAINT ck_bevilling_registrering_fra_before CHECK (registrering_til IS NULL OR registrering_fra < registrering_til),
    CONSTRAINT ck_bevilling_registreringsaktoer_not_empty CHECK (registreringsaktoer != ''),
    CONSTRAINT ck_bevilling_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_bevilling_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_bevilling_startdato_type CHECK (startdato IS date(startdato, '+0 days')),
    CONSTRAINT ck_bevilling_slutdato_type CHECK (slutdato IS date(slutdato, '+0 days')),
    CONSTRAINT ck_bevilling_brugervendt_noegle_matches CHECK (length(brugervendt_noegle) >= 1 AND length(brugervendt_noegle) <= 50 AND (brugervendt_noegle NOT GLOB '*[' || char(10) || char(13) || ']*'))
);
CREATE INDEX ix_bevilling_afgoerelse_id ON bevilling (afgoerelse_id);
CREATE INDEX ix_bevilling_bevillingsgiver_id ON bevilling (bevillingsgiver_id);
CREATE INDEX ix_bevilling_bevillingsmodtager_id ON bevilling (bevillingsmodtager_id);
CREATE INDEX ix_bevilling_id_current ON bevilling (id) WHERE registrering_til IS NULL;
CREATE INDEX ix_bevilling_id_virkning_fra_registrering_fra ON bevilling (id, virkning_fra, registrering_fra);
CREATE TRIGGER bevilling_objektnavn BEFORE INSERT ON bevilling FOR EACH ROW
BEGIN
    INSERT INTO bevilling_objekt (id, myndighedskode) SELECT NEW.id, NEW.myndighedskode WHERE NOT EXISTS (SELECT 1 FROM bevilling_objekt WHERE id = NEW.id);
END;
CREATE TRIGGER bevilling_overlap_insert_0 BEFORE INSERT ON bevilling FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.id = "NEW".id AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_virkning_fra_virkning_til');
END;
CREATE TRIGGER bevilling_overlap_update_0 BEFORE UPDATE ON bevilling FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.id = "NEW".id AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_virkning_fra_virkning_til');
END;
CREATE TRIGGER bevilling_overlap_insert_1 BEFORE INSERT ON bevilling FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.myndighedskode = "NEW".myndighedskode AND bevilling.brugervendt_noegle = "NEW".brugervendt_noegle AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_myndighedskode_brugervendt_noegle');
END;
CREATE TRIGGER bevilling_overlap_update_1 BEFORE UPDATE ON bevilling FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilling WHERE bevilling.myndighedskode = "NEW".myndighedskode AND bevilling.brugervendt_noegle = "NEW".brugervendt_noegle AND bevilling.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR bevilling.virkning_fra < "NEW".virkning_til) AND (bevilling.virkning_til IS NULL OR "NEW".virkning_fra < bevilling.virkning_til) AND bevilling.registrering_til IS NULL AND "NEW".registrering_til IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_bevilling_myndighedskode_brugervendt_noegle');
END;
CREATE TRIGGER bevilling_vagt_update BEFORE UPDATE ON bevilling FOR EACH ROW
WHEN OLD.registrering_til IS NOT NULL OR NEW.registrering_til IS NULL OR OLD.raekke IS NOT NEW.raekke OR OLD.id IS NOT NEW.id OR OLD.virkning_fra IS NOT NEW.virkning_fra OR OLD.virkning_til IS NOT NEW.virkning_til OR OLD.registrering_fra IS NOT NEW.registrering_fra OR OLD.registreringsaktoer IS NOT NEW.registreringsaktoer OR OLD.myndighedskode IS NOT NEW.myndighedskode OR OLD.startdato IS NOT NEW.startdato OR OLD.slutdato IS NOT NEW.slutdato OR OLD.brugervendt_noegle IS NOT NEW.brugervendt_noegle OR OLD.begrundelse IS NOT NEW.begrundelse OR OLD.bevillingsgiver_id IS NOT NEW.bevillingsgiver_id OR OLD.bevillingsmodtager_id IS NOT NEW.bevillingsmodtager_id OR OLD.afgoerelse_id IS NOT NEW.afgoerelse_id
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER bevilling_vagt_delete BEFORE DELETE ON bevilling FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER bevilling_vagt_replace BEFORE INSERT ON bevilling FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM bevilling WHERE raekke = NEW.raekke)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE VIEW bevilling_gaeldende AS
SELECT bevilling.raekke, bevilling.id, bevilling.virkning_fra, bevilling.virkning_til, bevilling.registrering_fra, bevilling.registrering_til, bevilling.registreringsaktoer, bevilling.myndighedskode, bevilling.startdato, bevilling.slutdato, bevilling.brugervendt_noegle, bevilling.begrundelse, bevilling.bevillingsgiver_id, bevilling.bevillingsmodtager_id, bevilling.afgoerelse_id FROM bevilling WHERE bevilling.virkning_fra <= date('now', 'localtime') AND (bevilling.virkning_til IS NULL OR date('now', 'localtime') < bevilling.virkning_til) AND bevilling.registrering_til IS NULL;

-- afslag: Afslag, model/information/sag.yaml:858
-- afslag
-- afgørelse om, at en borger ikke får den hjælp, der er søgt om
-- Lovgrundlag: FVL § 22; FVL § 25
-- Krav: K-0097, K-0098, K-0099
-- Kilde: model/information/sag.yaml:858
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   afslagsaarsag: afslagsårsag · den betingelse for hjælp, som svigter · Lovgrundlag: LAS § 11; LAS § 13; LAS § 14 · Krav: K-0036 · Kilde: model/information/sag.yaml:888
CREATE TABLE afslag (
    id TEXT NOT NULL,
    afslagsaarsag TEXT NOT NULL,
    CONSTRAINT pk_afslag PRIMARY KEY (id),
    CONSTRAINT fk_afslag_id FOREIGN KEY(id) REFERENCES afgoerelse (id) ON DELETE CASCADE,
    CONSTRAINT ck_afslag_afslagsaarsag_one_of CHECK (afslagsaarsag IN ('ingenSocialBegivenhed', 'kanForsørgeSigSelv', 'andreYdelserDækker', 'rådighedMangler', 'formueOverGrænsen', 'indtægtOverHjælpen'))
);

-- klage: Klage, model/information/sag.yaml:901
-- klage
-- henvendelse, hvori en part er utilfreds med en afgørelse og ønsker den ændret
-- Lovgrundlag: RSL § 66; RSL § 67
-- Krav: K-0102
-- Kilde: model/information/sag.yaml:901
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   modtaget_dato: modtaget dato · dag, hvor indsigelsen er nået frem til kommunen · Lovgrundlag: RSL § 67 · Krav: K-0102 · Kilde: model/information/sag.yaml:913
--   genvurderingsfrist: genvurderingsfrist · sidste dag, hvor kommunen kan nå at se på sagen igen · Lovgrundlag: RSL § 66 · Krav: K-0102 · Kilde: model/information/sag.yaml:919
--   genvurderingsresultat: genvurderingsresultat · det, som kommunen er nået frem til ved at se på sagen igen · Lovgrundlag: RSL § 66 · Krav: K-0102 · Kilde: model/information/sag.yaml:931
--   oversendt_dato: oversendt dato · dag, hvor sagen er sendt videre til klageinstansen · Lovgrundlag: RSL § 66 · Krav: K-0102 · Kilde: model/information/sag.yaml:936
--   afgoerelse_id: afgørelse · den beslutning, som parten ønsker ændret · Lovgrundlag: RSL § 66 · Kilde: model/information/sag.yaml:946
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
    CONSTRAINT ck_klage_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_klage_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_klage_modtaget_dato_type CHECK (modtaget_dato IS date(modtaget_dato, '+0 days')),
    CONSTRAINT ck_klage_genvurderingsfrist_type CHECK (genvurderingsfrist IS date(genvurderingsfrist, '+0 days')),
    CONSTRAINT ck_klage_genvurderingsresultat_one_of CHECK (genvurderingsresultat IN ('fastholdt', 'delvistÆndret', 'ændret')),
    CONSTRAINT ck_klage_oversendt_dato_type CHECK (oversendt_dato IS date(oversendt_dato, '+0 days'))
);
CREATE INDEX ix_klage_afgoerelse_id ON klage (afgoerelse_id);

-- uddannelseshjaelpsgrundlag: Uddannelseshjælpsgrundlag, model/information/ydelsesberegning.yaml:148
-- uddannelseshjælpsgrundlag
-- oplysninger og satser, som en måneds hjælp til en ung uden uddannelse regnes ud fra
-- Lovgrundlag: LAS § 23; LAS § 24
-- Kilde: model/information/ydelsesberegning.yaml:148
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   sats: sats · det faste beløb pr. måned, som alder, forsørgelse og bolig giver ret til · Lovgrundlag: LAS § 23, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:160
--   aktivitetstillaeg: aktivitetstillæg · beløb ud over satsen til den, der endnu har for langt til at begynde en uddannelse · Lovgrundlag: LAS § 24 · Kilde: model/information/ydelsesberegning.yaml:174
--   hjaelp_foer_indtaegter: hjælp før indtægter · sats og tillæg lagt sammen, før indtægter er trukket fra · Lovgrundlag: LAS § 23; LAS § 24 · Kilde: model/information/ydelsesberegning.yaml:189
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
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_sats_type CHECK (typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_aktivitetstillaeg_type CHECK (typeof(aktivitetstillaeg) IN ('integer', 'real', 'null') AND aktivitetstillaeg = round(aktivitetstillaeg, 2)),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_aktivitetstillaeg_at_least CHECK (aktivitetstillaeg >= 0),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_hjaelp_foer_indtaegter_type CHECK (typeof(hjaelp_foer_indtaegter) IN ('integer', 'real', 'null') AND hjaelp_foer_indtaegter = round(hjaelp_foer_indtaegter, 2)),
    CONSTRAINT ck_uddannelseshjaelpsgrundlag_hjaelp_foer_indtaegter_at_least CHECK (hjaelp_foer_indtaegter >= 0)
);
CREATE INDEX ix_uddannelseshjaelpsgrundlag_borger_id ON uddannelseshjaelpsgrundlag (borger_id);

-- saerlig_stoette_grundlag: SærligStøtteGrundlag, model/information/ydelsesberegning.yaml:205
-- grundlag for særlig støtte
-- oplysninger om bolig, børn og indtægter, som støtte til høje boligudgifter regnes ud fra
-- Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5
-- Kilde: model/information/ydelsesberegning.yaml:205
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   har_hoej_boligudgift: har høj boligudgift · angivelse af, om udgiften til at bo er høj · Lovgrundlag: LAS § 34 · Kilde: model/information/ydelsesberegning.yaml:217
--   har_stor_forsoergerbyrde: har stor forsørgerbyrde · angivelse af, om personen har mange at forsørge · Lovgrundlag: LAS § 34 · Kilde: model/information/ydelsesberegning.yaml:223
--   er_undtaget: er undtaget · angivelse af, om personen hører til en gruppe, som loven holder uden for støtten · Lovgrundlag: LAS § 34 · Kilde: model/information/ydelsesberegning.yaml:229
--   kan_faa_stoette: kan få støtte · angivelse af, om betingelserne for støtte er opfyldt · Lovgrundlag: LAS § 34 · Kilde: model/information/ydelsesberegning.yaml:238
--   antal_boern_hjemme: antal børn i hjemmet · tal på de børn, som personen forsørger, og som bor sammen med personen · Lovgrundlag: BEK-SÆRLIGSTØTTE § 3 · Kilde: model/information/ydelsesberegning.yaml:248
--   antal_boern_ude: antal børn uden for hjemmet · tal på de børn, som personen forsørger, og som bor et andet sted · Lovgrundlag: BEK-SÆRLIGSTØTTE § 3 · Kilde: model/information/ydelsesberegning.yaml:255
--   nettoboligudgift: nettoboligudgift · udgiften til at bo, når boligstøtte og andre tilskud er trukket fra · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5 · Kilde: model/information/ydelsesberegning.yaml:262
--   selvvalgt_forhoejelse: selvvalgt forhøjelse · den del af boligudgiften, som borgeren selv har valgt at øge den med · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:275
--   kan_faa_billigere_bolig: kan få billigere bolig · angivelse af, om der kan skaffes en rimelig bolig med en lavere udgift · Lovgrundlag: LAS § 34; BEK-SÆRLIGSTØTTE § 5, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:289
--   billigere_boligudgift: billigere boligudgift · nettoudgiften i den billigere bolig, der kan skaffes · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:299
--   andel: andel af boligudgiften · den del af udgiften, som personen selv skal bære · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:312
--   grundgraensebeloeb: grundgrænsebeløb · den boligudgift, som borgeren selv bærer, før der er taget hensyn til flere børn · Lovgrundlag: BEK-SÆRLIGSTØTTE § 3 · Kilde: model/information/ydelsesberegning.yaml:325
--   graensebeloeb: grænsebeløb · den boligudgift, som borgeren selv bærer · Lovgrundlag: BEK-SÆRLIGSTØTTE § 3 · Kilde: model/information/ydelsesberegning.yaml:340
--   nettoindtaegt: nettoindtægt · det, som husstanden har efter skat · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:355
--   arbejdsudgifter: arbejdsudgifter · nødvendige udgifter til værktøj, arbejdstøj og transport, som ingen har dækket · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 5 · Kilde: model/information/ydelsesberegning.yaml:368
--   nettoindtaegt_ved_hjaelp_alene: nettoindtægt ved hjælp alene · det, som husstanden ville have efter skat, hvis den kun fik hjælp til forsørgelse · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:375
--   stoettebeloeb: støttebeløb · den skattefri støtte for måneden · Lovgrundlag: BEK-SÆRLIGSTØTTE § 5 · Kilde: model/information/ydelsesberegning.yaml:383
CREATE TABLE saerlig_stoette_grundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    har_hoej_boligudgift BOOLEAN,
    har_stor_forsoergerbyrde BOOLEAN,
    er_undtaget BOOLEAN,
    kan_faa_stoette BOOLEAN,
    antal_boern_hjemme INTEGER,
    antal_boern_ude INTEGER,
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
    CONSTRAINT ck_saerlig_stoette_grundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_saerlig_stoette_grundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_saerlig_stoette_grundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_saerlig_stoette_grundlag_har_hoej_boligudgift_type CHECK (har_hoej_boligudgift IN (0, 1)),
    CONSTRAINT ck_saerlig_stoette_grundlag_har_stor_forsoergerbyrde_type CHECK (har_stor_forsoergerbyrde IN (0, 1)),
    CONSTRAINT ck_saerlig_stoette_grundlag_er_undtaget_type CHECK (er_undtaget IN (0, 1)),
    CONSTRAINT ck_saerlig_stoette_grundlag_kan_faa_stoette_type CHECK (kan_faa_stoette IN (0, 1)),
    CONSTRAINT ck_saerlig_stoette_grundlag_antal_boern_hjemme_type CHECK (typeof(antal_boern_hjemme) IN ('integer', 'null')),
    CONSTRAINT ck_saerlig_stoette_grundlag_antal_boern_hjemme_at_least CHECK (antal_boern_hjemme >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_antal_boern_ude_type CHECK (typeof(antal_boern_ude) IN ('integer', 'null')),
    CONSTRAINT ck_saerlig_stoette_grundlag_antal_boern_ude_at_least CHECK (antal_boern_ude >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoboligudgift_type CHECK (typeof(nettoboligudgift) IN ('integer', 'real', 'null') AND nettoboligudgift = round(nettoboligudgift, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoboligudgift_at_least CHECK (nettoboligudgift >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_selvvalgt_forhoejelse_type CHECK (typeof(selvvalgt_forhoejelse) IN ('integer', 'real', 'null') AND selvvalgt_forhoejelse = round(selvvalgt_forhoejelse, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_selvvalgt_forhoejelse_at_least CHECK (selvvalgt_forhoejelse >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_kan_faa_billigere_bolig_type CHECK (kan_faa_billigere_bolig IN (0, 1)),
    CONSTRAINT ck_saerlig_stoette_grundlag_billigere_boligudgift_type CHECK (typeof(billigere_boligudgift) IN ('integer', 'real', 'null') AND billigere_boligudgift = round(billigere_boligudgift, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_billigere_boligudgift_at_least CHECK (billigere_boligudgift >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_andel_type CHECK (typeof(andel) IN ('integer', 'real', 'null') AND andel = round(andel, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_andel_at_least CHECK (andel >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_andel_at_most CHECK (andel <= 100),
    CONSTRAINT ck_saerlig_stoette_grundlag_grundgraensebeloeb_type CHECK (typeof(grundgraensebeloeb) IN ('integer', 'real', 'null') AND grundgraensebeloeb = round(grundgraensebeloeb, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_grundgraensebeloeb_at_least CHECK (grundgraensebeloeb >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_graensebeloeb_type CHECK (typeof(graensebeloeb) IN ('integer', 'real', 'null') AND graensebeloeb = round(graensebeloeb, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_graensebeloeb_at_least CHECK (graensebeloeb >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoindtaegt_type CHECK (typeof(nettoindtaegt) IN ('integer', 'real', 'null') AND nettoindtaegt = round(nettoindtaegt, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoindtaegt_at_least CHECK (nettoindtaegt >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_arbejdsudgifter_type CHECK (typeof(arbejdsudgifter) IN ('integer', 'real', 'null') AND arbejdsudgifter = round(arbejdsudgifter, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_arbejdsudgifter_at_least CHECK (arbejdsudgifter >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoindtaegt_ved_hjaelp_alene_type CHECK (typeof(nettoindtaegt_ved_hjaelp_alene) IN ('integer', 'real', 'null') AND nettoindtaegt_ved_hjaelp_alene = round(nettoindtaegt_ved_hjaelp_alene, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_nettoindtaegt_ved_hjaelp_a_8496055f CHECK (nettoindtaegt_ved_hjaelp_alene >= 0),
    CONSTRAINT ck_saerlig_stoette_grundlag_stoettebeloeb_type CHECK (typeof(stoettebeloeb) IN ('integer', 'real', 'null') AND stoettebeloeb = round(stoettebeloeb, 2)),
    CONSTRAINT ck_saerlig_stoette_grundlag_stoettebeloeb_at_least CHECK (stoettebeloeb >= 0)
);
CREATE INDEX ix_saerlig_stoette_grundlag_borger_id ON saerlig_stoette_grundlag (borger_id);

-- revalideringsgrundlag: Revalideringsgrundlag, model/information/ydelsesberegning.yaml:399
-- revalideringsgrundlag
-- oplysninger, som en måneds ydelse under revalidering regnes ud fra
-- Lovgrundlag: LAS § 52
-- Kilde: model/information/ydelsesberegning.yaml:399
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   har_barn_uden_for_hjemmet: har barn uden for hjemmet · angivelse af, om personen har et barn, der bor et andet sted · Lovgrundlag: LAS § 52, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:410
--   sats: sats · det faste beløb pr. måned, som alder, børn, bolig og helbred giver ret til · Lovgrundlag: LAS § 52 · Kilde: model/information/ydelsesberegning.yaml:415
--   gennemsnitsindtaegt: gennemsnitsindtægt · personens gennemsnitlige indtægt pr. måned i de seks måneder før afgørelsen · Lovgrundlag: LAS § 52, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:429
--   ydelse: ydelse · ydelsen for måneden, før skat er trukket fra · Lovgrundlag: LAS § 52 · Kilde: model/information/ydelsesberegning.yaml:443
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
    CONSTRAINT ck_revalideringsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_revalideringsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_revalideringsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_revalideringsgrundlag_har_barn_uden_for_hjemmet_type CHECK (har_barn_uden_for_hjemmet IN (0, 1)),
    CONSTRAINT ck_revalideringsgrundlag_sats_type CHECK (typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)),
    CONSTRAINT ck_revalideringsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_revalideringsgrundlag_gennemsnitsindtaegt_type CHECK (typeof(gennemsnitsindtaegt) IN ('integer', 'real', 'null') AND gennemsnitsindtaegt = round(gennemsnitsindtaegt, 2)),
    CONSTRAINT ck_revalideringsgrundlag_gennemsnitsindtaegt_at_least CHECK (gennemsnitsindtaegt >= 0),
    CONSTRAINT ck_revalideringsgrundlag_ydelse_type CHECK (typeof(ydelse) IN ('integer', 'real', 'null') AND ydelse = round(ydelse, 2)),
    CONSTRAINT ck_revalideringsgrundlag_ydelse_at_least CHECK (ydelse >= 0)
);
CREATE INDEX ix_revalideringsgrundlag_borger_id ON revalideringsgrundlag (borger_id);

-- ressourceforloebsgrundlag: Ressourceforløbsgrundlag, model/information/ydelsesberegning.yaml:457
-- ressourceforløbsgrundlag
-- oplysninger, som en måneds ydelse under et ressourceforløb eller et jobafklaringsforløb regnes ud fra
-- Lovgrundlag: LAS § 68; LAS § 68 a; LAS § 69 j
-- Kilde: model/information/ydelsesberegning.yaml:457
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   har_ret_til_sygedagpenge: har ret til sygedagpenge · angivelse af, om deltageren ellers ville have ret til sygedagpenge · Lovgrundlag: LAS § 68, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:469
--   har_ret_til_ledighedsydelse: har ret til ledighedsydelse · angivelse af, om deltageren ellers ville have ret til ledighedsydelse · Lovgrundlag: LAS § 68, stk. 5 · Kilde: model/information/ydelsesberegning.yaml:474
--   sats: månedssats · det faste beløb pr. måned, som forsørgelse, alder og bolig giver ret til · Lovgrundlag: LAS § 68, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:479
--   ugesats: ugesats · det faste beløb pr. uge til den, der følger et andet niveau end kontanthjælp · Lovgrundlag: LAS § 68 · Kilde: model/information/ydelsesberegning.yaml:493
--   loen: løn · lønnen for måneden med pensionsbidrag · Lovgrundlag: LAS § 68 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:507
--   nedsaettelse_under_graensen: nedsættelse for løn op til grænsen · det, som ydelsen sættes ned med på grund af lønnen op til løngrænsen · Lovgrundlag: LAS § 68 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:522
--   nedsaettelse_over_graensen: nedsættelse for løn over grænsen · det, som ydelsen sættes ned med på grund af lønnen over løngrænsen · Lovgrundlag: LAS § 68 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:536
--   andre_indtaegter: andre indtægter · de indtægter ud over løn, som personen har fået i måneden · Lovgrundlag: LAS § 68 a · Kilde: model/information/ydelsesberegning.yaml:551
--   ydelse: ydelse · ydelsen for måneden, før skat er trukket fra · Lovgrundlag: LAS § 68; LAS § 68 a · Kilde: model/information/ydelsesberegning.yaml:559
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
    CONSTRAINT ck_ressourceforloebsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_ressourceforloebsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_ressourceforloebsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_ressourceforloebsgrundlag_har_ret_til_sygedagpenge_type CHECK (har_ret_til_sygedagpenge IN (0, 1)),
    CONSTRAINT ck_ressourceforloebsgrundlag_har_ret_til_ledighedsydelse_type CHECK (har_ret_til_ledighedsydelse IN (0, 1)),
    CONSTRAINT ck_ressourceforloebsgrundlag_sats_type CHECK (typeof(sats) IN ('integer', 'real', 'null') AND sats = round(sats, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_sats_at_least CHECK (sats >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_ugesats_type CHECK (typeof(ugesats) IN ('integer', 'real', 'null') AND ugesats = round(ugesats, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_ugesats_at_least CHECK (ugesats >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_loen_type CHECK (typeof(loen) IN ('integer', 'real', 'null') AND loen = round(loen, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_loen_at_least CHECK (loen >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_nedsaettelse_under_graensen_type CHECK (typeof(nedsaettelse_under_graensen) IN ('integer', 'real', 'null') AND nedsaettelse_under_graensen = round(nedsaettelse_under_graensen, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_nedsaettelse_under_graens_1ea59fe5 CHECK (nedsaettelse_under_graensen >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_nedsaettelse_over_graensen_type CHECK (typeof(nedsaettelse_over_graensen) IN ('integer', 'real', 'null') AND nedsaettelse_over_graensen = round(nedsaettelse_over_graensen, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_nedsaettelse_over_graense_c3a60f09 CHECK (nedsaettelse_over_graensen >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_andre_indtaegter_type CHECK (typeof(andre_indtaegter) IN ('integer', 'real', 'null') AND andre_indtaegter = round(andre_indtaegter, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_andre_indtaegter_at_least CHECK (andre_indtaegter >= 0),
    CONSTRAINT ck_ressourceforloebsgrundlag_ydelse_type CHECK (typeof(ydelse) IN ('integer', 'real', 'null') AND ydelse = round(ydelse, 2)),
    CONSTRAINT ck_ressourceforloebsgrundlag_ydelse_at_least CHECK (ydelse >= 0)
);
CREATE INDEX ix_ressourceforloebsgrundlag_borger_id ON ressourceforloebsgrundlag (borger_id);

-- ledighedsydelsesgrundlag: Ledighedsydelsesgrundlag, model/information/ydelsesberegning.yaml:573
-- ledighedsydelsesgrundlag
-- oplysninger, som ydelsen til en ledig, der er visiteret til fleksjob, regnes ud fra
-- Lovgrundlag: LAS § 74 a
-- Kilde: model/information/ydelsesberegning.yaml:573
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   havde_ret_til_sygedagpenge: havde ret til sygedagpenge · angivelse af, om personen fik eller havde ret til sygedagpenge ved visitationen · Lovgrundlag: LAS § 74 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:584
--   var_i_revalidering: var i revalidering · angivelse af, om personen var i revalidering ved visitationen · Lovgrundlag: LAS § 74 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:589
--   kom_fra_ordinaert_arbejde: kom fra ordinært arbejde · angivelse af, om personen kom fra ledighedsydelse efter ordinært arbejde · Lovgrundlag: LAS § 74 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:594
--   maaneder_i_fleksjob: måneder i fleksjob · antal måneder med fleksjob inden for de seneste 18 måneder · Lovgrundlag: LAS § 74 a, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:600
--   niveau: niveau · den størrelse, som ydelsen beregnes efter · Lovgrundlag: LAS § 74 a · Kilde: model/information/ydelsesberegning.yaml:608
--   ugebeloeb: ugebeløb · ydelsen pr. uge til den, der får en andel af højeste dagpenge · Lovgrundlag: LAS § 74 a, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:619
--   maanedssats: månedssats · ydelsen pr. måned til den, der får ydelsen på niveau med kontanthjælp · Lovgrundlag: LAS § 74 a, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:634
CREATE TABLE ledighedsydelsesgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    havde_ret_til_sygedagpenge BOOLEAN,
    var_i_revalidering BOOLEAN,
    kom_fra_ordinaert_arbejde BOOLEAN,
    maaneder_i_fleksjob INTEGER,
    niveau TEXT,
    ugebeloeb NUMERIC(18, 2),
    maanedssats NUMERIC(18, 2),
    CONSTRAINT pk_ledighedsydelsesgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_ledighedsydelsesgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_ledighedsydelsesgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_ledighedsydelsesgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_ledighedsydelsesgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_ledighedsydelsesgrundlag_havde_ret_til_sygedagpenge_type CHECK (havde_ret_til_sygedagpenge IN (0, 1)),
    CONSTRAINT ck_ledighedsydelsesgrundlag_var_i_revalidering_type CHECK (var_i_revalidering IN (0, 1)),
    CONSTRAINT ck_ledighedsydelsesgrundlag_kom_fra_ordinaert_arbejde_type CHECK (kom_fra_ordinaert_arbejde IN (0, 1)),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_type CHECK (typeof(maaneder_i_fleksjob) IN ('integer', 'null')),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_at_least CHECK (maaneder_i_fleksjob >= 0),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maaneder_i_fleksjob_at_most CHECK (maaneder_i_fleksjob <= 18),
    CONSTRAINT ck_ledighedsydelsesgrundlag_niveau_one_of CHECK (niveau IN ('dagpengeniveau', 'kontanthjælpsniveau')),
    CONSTRAINT ck_ledighedsydelsesgrundlag_ugebeloeb_type CHECK (typeof(ugebeloeb) IN ('integer', 'real', 'null') AND ugebeloeb = round(ugebeloeb, 2)),
    CONSTRAINT ck_ledighedsydelsesgrundlag_ugebeloeb_at_least CHECK (ugebeloeb >= 0),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maanedssats_type CHECK (typeof(maanedssats) IN ('integer', 'real', 'null') AND maanedssats = round(maanedssats, 2)),
    CONSTRAINT ck_ledighedsydelsesgrundlag_maanedssats_at_least CHECK (maanedssats >= 0)
);
CREATE INDEX ix_ledighedsydelsesgrundlag_borger_id ON ledighedsydelsesgrundlag (borger_id);

-- fleksloentilskudsgrundlag: Fleksløntilskudsgrundlag, model/information/ydelsesberegning.yaml:650
-- fleksløntilskudsgrundlag
-- oplysninger, som en måneds tilskud til løn i et fleksjob regnes ud fra
-- Lovgrundlag: BEK-FLEKSLØN § 3
-- Kilde: model/information/ydelsesberegning.yaml:650
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   loen: løn · lønnen i måneden før med pensionsbidrag · Lovgrundlag: BEK-FLEKSLØN § 3 · Kilde: model/information/ydelsesberegning.yaml:662
--   fuldtidsloen: fuldtidsløn · det, som arbejdet ville give i løn på fuld tid · Lovgrundlag: BEK-FLEKSLØN § 3 · Kilde: model/information/ydelsesberegning.yaml:676
--   tilskud: tilskud · tilskuddet for måneden, før skat er trukket fra · Lovgrundlag: BEK-FLEKSLØN § 3 · Kilde: model/information/ydelsesberegning.yaml:684
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
    CONSTRAINT ck_fleksloentilskudsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_fleksloentilskudsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_fleksloentilskudsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_fleksloentilskudsgrundlag_loen_type CHECK (typeof(loen) IN ('integer', 'real', 'null') AND loen = round(loen, 2)),
    CONSTRAINT ck_fleksloentilskudsgrundlag_loen_at_least CHECK (loen >= 0),
    CONSTRAINT ck_fleksloentilskudsgrundlag_fuldtidsloen_type CHECK (typeof(fuldtidsloen) IN ('integer', 'real', 'null') AND fuldtidsloen = round(fuldtidsloen, 2)),
    CONSTRAINT ck_fleksloentilskudsgrundlag_fuldtidsloen_at_least CHECK (fuldtidsloen >= 0),
    CONSTRAINT ck_fleksloentilskudsgrundlag_tilskud_type CHECK (typeof(tilskud) IN ('integer', 'real', 'null') AND tilskud = round(tilskud, 2)),
    CONSTRAINT ck_fleksloentilskudsgrundlag_tilskud_at_least CHECK (tilskud >= 0)
);
CREATE INDEX ix_fleksloentilskudsgrundlag_borger_id ON fleksloentilskudsgrundlag (borger_id);

-- timeomregning: Timeomregning, model/information/ydelsesberegning.yaml:699
-- timeomregning
-- omsætning af en indtægt uden fast arbejdstid til et antal timer
-- Lovgrundlag: LAS § 31, stk. 3
-- Kilde: model/information/ydelsesberegning.yaml:699
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   indtaegt: indtægt · det, som personen har tjent · Lovgrundlag: LAS § 31, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:710
--   arbejdede_timer: arbejdede timer · antal timer, som personen har oplyst · Lovgrundlag: FLEKSYDL · Kilde: model/information/ydelsesberegning.yaml:724
--   timeloen: timeløn · lønnen for én time · Lovgrundlag: FLEKSYDL · Kilde: model/information/ydelsesberegning.yaml:731
--   timer: timer · antal timer, som indtægten svarer til · Lovgrundlag: LAS § 31, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:739
--   medregnet_indtaegt: medregnet indtægt · den indtægt, som fradraget i fleksydelse regnes ud fra · Lovgrundlag: FLEKSYDL · Kilde: model/information/ydelsesberegning.yaml:751
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
    CONSTRAINT ck_timeomregning_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_timeomregning_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_timeomregning_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_timeomregning_indtaegt_type CHECK (typeof(indtaegt) IN ('integer', 'real', 'null') AND indtaegt = round(indtaegt, 2)),
    CONSTRAINT ck_timeomregning_indtaegt_at_least CHECK (indtaegt >= 0),
    CONSTRAINT ck_timeomregning_arbejdede_timer_type CHECK (typeof(arbejdede_timer) IN ('integer', 'real', 'null') AND arbejdede_timer = round(arbejdede_timer, 2)),
    CONSTRAINT ck_timeomregning_arbejdede_timer_at_least CHECK (arbejdede_timer >= 0),
    CONSTRAINT ck_timeomregning_timeloen_type CHECK (typeof(timeloen) IN ('integer', 'real', 'null') AND timeloen = round(timeloen, 2)),
    CONSTRAINT ck_timeomregning_timeloen_at_least CHECK (timeloen >= 0),
    CONSTRAINT ck_timeomregning_timer_type CHECK (typeof(timer) IN ('integer', 'real', 'null') AND timer = round(timer, 2)),
    CONSTRAINT ck_timeomregning_timer_at_least CHECK (timer >= 0),
    CONSTRAINT ck_timeomregning_medregnet_indtaegt_type CHECK (typeof(medregnet_indtaegt) IN ('integer', 'real', 'null') AND medregnet_indtaegt = round(medregnet_indtaegt, 2)),
    CONSTRAINT ck_timeomregning_medregnet_indtaegt_at_least CHECK (medregnet_indtaegt >= 0)
);
CREATE INDEX ix_timeomregning_borger_id ON timeomregning (borger_id);

-- loftgrundlag: Loftgrundlag, model/information/ydelsesberegning.yaml:766
-- loftgrundlag
-- oplysninger, som virkningen af loftet over en borgers samlede hjælp regnes ud fra
-- Kilde: model/information/ydelsesberegning.yaml:766
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   er_par: er par · angivelse af, om personen er gift eller lever sammen med en anden på samme måde · Kilde: model/information/ydelsesberegning.yaml:776
--   antal_boern: antal børn · tal på de børn, som personen forsørger i hjemmet · Kilde: model/information/ydelsesberegning.yaml:781
--   loft: loft · det højeste beløb, som hjælp, særlig støtte og boligstøtte må give tilsammen · Kilde: model/information/ydelsesberegning.yaml:788
--   hjaelp: hjælp · hjælpen til forsørgelse for måneden · Kilde: model/information/ydelsesberegning.yaml:802
--   saerlig_stoette: særlig støtte · støtten til boligudgifter for måneden, før loftet er brugt · Kilde: model/information/ydelsesberegning.yaml:816
--   boligstoette: boligstøtte · husstandens boligstøtte for måneden, før loftet er brugt · Kilde: model/information/ydelsesberegning.yaml:824
--   medregnet_boligstoette: medregnet boligstøtte · den del af boligstøtten, som regnes til personen · Kilde: model/information/ydelsesberegning.yaml:832
--   nedsaettelse_saerlig_stoette: nedsættelse af særlig støtte · det, som den særlige støtte sættes ned med på grund af loftet · Kilde: model/information/ydelsesberegning.yaml:846
--   nedsaettelse_boligstoette: nedsættelse af boligstøtte · det, som boligstøtten sættes ned med på grund af loftet · Kilde: model/information/ydelsesberegning.yaml:860
--   indtaegtsmaaned: indtægtsmåned · nummeret på den måned, hvor personen har haft en ekstra indtægt · Kilde: model/information/ydelsesberegning.yaml:874
--   virkningsmaaned: virkningsmåned · nummeret på den måned, hvor boligstøtten ændres som følge af indtægten · Kilde: model/information/ydelsesberegning.yaml:882
CREATE TABLE loftgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    er_par BOOLEAN,
    antal_boern INTEGER,
    loft NUMERIC(18, 2),
    hjaelp NUMERIC(18, 2),
    saerlig_stoette NUMERIC(18, 2),
    boligstoette NUMERIC(18, 2),
    medregnet_boligstoette NUMERIC(18, 2),
    nedsaettelse_saerlig_stoette NUMERIC(18, 2),
    nedsaettelse_boligstoette NUMERIC(18, 2),
    indtaegtsmaaned INTEGER,
    virkningsmaaned INTEGER,
    CONSTRAINT pk_loftgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_loftgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_loftgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_loftgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_loftgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_loftgrundlag_er_par_type CHECK (er_par IN (0, 1)),
    CONSTRAINT ck_loftgrundlag_antal_boern_type CHECK (typeof(antal_boern) IN ('integer', 'null')),
    CONSTRAINT ck_loftgrundlag_antal_boern_at_least CHECK (antal_boern >= 0),
    CONSTRAINT ck_loftgrundlag_loft_type CHECK (typeof(loft) IN ('integer', 'real', 'null') AND loft = round(loft, 2)),
    CONSTRAINT ck_loftgrundlag_loft_at_least CHECK (loft >= 0),
    CONSTRAINT ck_loftgrundlag_hjaelp_type CHECK (typeof(hjaelp) IN ('integer', 'real', 'null') AND hjaelp = round(hjaelp, 2)),
    CONSTRAINT ck_loftgrundlag_hjaelp_at_least CHECK (hjaelp >= 0),
    CONSTRAINT ck_loftgrundlag_saerlig_stoette_type CHECK (typeof(saerlig_stoette) IN ('integer', 'real', 'null') AND saerlig_stoette = round(saerlig_stoette, 2)),
    CONSTRAINT ck_loftgrundlag_saerlig_stoette_at_least CHECK (saerlig_stoette >= 0),
    CONSTRAINT ck_loftgrundlag_boligstoette_type CHECK (typeof(boligstoette) IN ('integer', 'real', 'null') AND boligstoette = round(boligstoette, 2)),
    CONSTRAINT ck_loftgrundlag_boligstoette_at_least CHECK (boligstoette >= 0),
    CONSTRAINT ck_loftgrundlag_medregnet_boligstoette_type CHECK (typeof(medregnet_boligstoette) IN ('integer', 'real', 'null') AND medregnet_boligstoette = round(medregnet_boligstoette, 2)),
    CONSTRAINT ck_loftgrundlag_medregnet_boligstoette_at_least CHECK (medregnet_boligstoette >= 0),
    CONSTRAINT ck_loftgrundlag_nedsaettelse_saerlig_stoette_type CHECK (typeof(nedsaettelse_saerlig_stoette) IN ('integer', 'real', 'null') AND nedsaettelse_saerlig_stoette = round(nedsaettelse_saerlig_stoette, 2)),
    CONSTRAINT ck_loftgrundlag_nedsaettelse_saerlig_stoette_at_least CHECK (nedsaettelse_saerlig_stoette >= 0),
    CONSTRAINT ck_loftgrundlag_nedsaettelse_boligstoette_type CHECK (typeof(nedsaettelse_boligstoette) IN ('integer', 'real', 'null') AND nedsaettelse_boligstoette = round(nedsaettelse_boligstoette, 2)),
    CONSTRAINT ck_loftgrundlag_nedsaettelse_boligstoette_at_least CHECK (nedsaettelse_boligstoette >= 0),
    CONSTRAINT ck_loftgrundlag_indtaegtsmaaned_type CHECK (typeof(indtaegtsmaaned) IN ('integer', 'null')),
    CONSTRAINT ck_loftgrundlag_indtaegtsmaaned_at_least CHECK (indtaegtsmaaned >= 1),
    CONSTRAINT ck_loftgrundlag_indtaegtsmaaned_at_most CHECK (indtaegtsmaaned <= 12),
    CONSTRAINT ck_loftgrundlag_virkningsmaaned_type CHECK (typeof(virkningsmaaned) IN ('integer', 'null')),
    CONSTRAINT ck_loftgrundlag_virkningsmaaned_at_least CHECK (virkningsmaaned >= 1),
    CONSTRAINT ck_loftgrundlag_virkningsmaaned_at_most CHECK (virkningsmaaned <= 12)
);
CREATE INDEX ix_loftgrundlag_borger_id ON loftgrundlag (borger_id);

-- enkeltydelsesgrundlag: Enkeltydelsesgrundlag, model/information/ydelsesberegning.yaml:896
-- enkeltydelsesgrundlag
-- vurderinger, som en afgørelse om hjælp til en bestemt udgift bygger på
-- Lovgrundlag: LAS § 81; LAS § 82; LAS § 88
-- Kilde: model/information/ydelsesberegning.yaml:896
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   er_rimeligt_begrundet: er rimeligt begrundet · angivelse af, om udgiften er rimelig efter sit formål og sin størrelse · Lovgrundlag: LAS § 81 · Kilde: model/information/ydelsesberegning.yaml:907
--   forringer_forsoergelsen: forringer forsørgelsen · angivelse af, om betaling af egne midler i afgørende grad gør det sværere for borgeren at klare sig selv · Lovgrundlag: LAS § 81 · Kilde: model/information/ydelsesberegning.yaml:912
--   kunne_forudses: kunne forudses · angivelse af, om borgeren kunne have forudset udgiften · Lovgrundlag: LAS § 81 · Kilde: model/information/ydelsesberegning.yaml:918
--   er_afgoerende: er afgørende · angivelse af, om udgiften har afgørende betydning for borgerens livsførelse · Lovgrundlag: LAS § 81 · Kilde: model/information/ydelsesberegning.yaml:923
--   opfylder_enkeltudgift: opfylder betingelserne for enkeltudgifter · angivelse af, om der kan gives hjælp til udgiften · Lovgrundlag: LAS § 81 · Kilde: model/information/ydelsesberegning.yaml:929
--   kan_daekkes_af_anden_lov: kan dækkes efter anden lov · angivelse af, om behandlingen kan dækkes efter andre regler · Lovgrundlag: LAS § 82 · Kilde: model/information/ydelsesberegning.yaml:939
--   har_egne_midler: har egne midler · angivelse af, om borgeren selv kan betale · Lovgrundlag: LAS § 82 · Kilde: model/information/ydelsesberegning.yaml:945
--   er_laegeligt_begrundet: er lægeligt begrundet · angivelse af, om behandlingen er nødvendig og anbefalet af en læge eller tandlæge · Lovgrundlag: LAS § 82 · Kilde: model/information/ydelsesberegning.yaml:950
--   soeger_personligt_tillaeg: søger personligt tillæg · angivelse af, om borgeren som pensionist skal søge hjælpen efter pensionsreglerne · Lovgrundlag: LAS § 82 · Kilde: model/information/ydelsesberegning.yaml:956
--   opfylder_sygebehandling: opfylder betingelserne for sygebehandling · angivelse af, om der kan gives hjælp til behandlingen · Lovgrundlag: LAS § 82 · Kilde: model/information/ydelsesberegning.yaml:962
--   udgift_paataget: udgift påtaget · dag, hvor borgeren har bundet sig til udgiften · Lovgrundlag: LAS § 88 · Kilde: model/information/ydelsesberegning.yaml:972
--   er_paataget_foer_ansoegning: er påtaget før ansøgning · angivelse af, om borgeren bandt sig til udgiften, før der blev søgt · Lovgrundlag: LAS § 88 · Kilde: model/information/ydelsesberegning.yaml:978
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
    CONSTRAINT ck_enkeltydelsesgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_enkeltydelsesgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_enkeltydelsesgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_enkeltydelsesgrundlag_er_rimeligt_begrundet_type CHECK (er_rimeligt_begrundet IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_forringer_forsoergelsen_type CHECK (forringer_forsoergelsen IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_kunne_forudses_type CHECK (kunne_forudses IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_er_afgoerende_type CHECK (er_afgoerende IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_opfylder_enkeltudgift_type CHECK (opfylder_enkeltudgift IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_kan_daekkes_af_anden_lov_type CHECK (kan_daekkes_af_anden_lov IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_har_egne_midler_type CHECK (har_egne_midler IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_er_laegeligt_begrundet_type CHECK (er_laegeligt_begrundet IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_soeger_personligt_tillaeg_type CHECK (soeger_personligt_tillaeg IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_opfylder_sygebehandling_type CHECK (opfylder_sygebehandling IN (0, 1)),
    CONSTRAINT ck_enkeltydelsesgrundlag_udgift_paataget_type CHECK (udgift_paataget IS date(udgift_paataget, '+0 days')),
    CONSTRAINT ck_enkeltydelsesgrundlag_er_paataget_foer_ansoegning_type CHECK (er_paataget_foer_ansoegning IN (0, 1))
);
CREATE INDEX ix_enkeltydelsesgrundlag_borger_id ON enkeltydelsesgrundlag (borger_id);

-- tandplejegrundlag: Tandplejegrundlag, model/information/ydelsesberegning.yaml:989
-- tandplejegrundlag
-- oplysninger, som tilskud til en tandbehandling regnes ud fra
-- Lovgrundlag: LAS § 82 a
-- Kilde: model/information/ydelsesberegning.yaml:989
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   faar_uddannelseshjaelp_uden_tillaeg: får uddannelseshjælp uden tillæg · angivelse af, om borgeren får uddannelseshjælp og ikke har aktivitetstillæg · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1000
--   behandlingsudgift: behandlingsudgift · prisen på behandlingen · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1006
--   andre_tilskud: andre tilskud · det, som sygeforsikring og sygesikring betaler af prisen · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1013
--   tidligere_egenudgift: tidligere egenudgift · det, som borgeren tidligere på året har haft i egenudgift til tandpleje · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1020
--   egenbetaling: egenbetaling · det, som borgeren selv betaler pr. kalenderår, før der gives tilskud · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1027
--   daekning: dækning · den andel af udgiften over egenbetalingen, som kommunen betaler · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1040
--   tilskud: tilskud · det, som kommunen betaler af behandlingen · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1054
--   overslag: overslag · prisen på den samlede behandling efter tandlægens plan · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1068
--   kraever_godkendelse: kræver godkendelse · angivelse af, om kommunen skal godkende behandlingen, før den begynder · Lovgrundlag: LAS § 82 a · Kilde: model/information/ydelsesberegning.yaml:1075
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
    CONSTRAINT ck_tandplejegrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_tandplejegrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_tandplejegrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_tandplejegrundlag_faar_uddannelseshjaelp_uden_tillaeg_type CHECK (faar_uddannelseshjaelp_uden_tillaeg IN (0, 1)),
    CONSTRAINT ck_tandplejegrundlag_behandlingsudgift_type CHECK (typeof(behandlingsudgift) IN ('integer', 'real', 'null') AND behandlingsudgift = round(behandlingsudgift, 2)),
    CONSTRAINT ck_tandplejegrundlag_behandlingsudgift_at_least CHECK (behandlingsudgift >= 0),
    CONSTRAINT ck_tandplejegrundlag_andre_tilskud_type CHECK (typeof(andre_tilskud) IN ('integer', 'real', 'null') AND andre_tilskud = round(andre_tilskud, 2)),
    CONSTRAINT ck_tandplejegrundlag_andre_tilskud_at_least CHECK (andre_tilskud >= 0),
    CONSTRAINT ck_tandplejegrundlag_tidligere_egenudgift_type CHECK (typeof(tidligere_egenudgift) IN ('integer', 'real', 'null') AND tidligere_egenudgift = round(tidligere_egenudgift, 2)),
    CONSTRAINT ck_tandplejegrundlag_tidligere_egenudgift_at_least CHECK (tidligere_egenudgift >= 0),
    CONSTRAINT ck_tandplejegrundlag_egenbetaling_type CHECK (typeof(egenbetaling) IN ('integer', 'real', 'null') AND egenbetaling = round(egenbetaling, 2)),
    CONSTRAINT ck_tandplejegrundlag_egenbetaling_at_least CHECK (egenbetaling >= 0),
    CONSTRAINT ck_tandplejegrundlag_daekning_type CHECK (typeof(daekning) IN ('integer', 'real', 'null') AND daekning = round(daekning, 2)),
    CONSTRAINT ck_tandplejegrundlag_daekning_at_least CHECK (daekning >= 0),
    CONSTRAINT ck_tandplejegrundlag_daekning_at_most CHECK (daekning <= 100),
    CONSTRAINT ck_tandplejegrundlag_tilskud_type CHECK (typeof(tilskud) IN ('integer', 'real', 'null') AND tilskud = round(tilskud, 2)),
    CONSTRAINT ck_tandplejegrundlag_tilskud_at_least CHECK (tilskud >= 0),
    CONSTRAINT ck_tandplejegrundlag_overslag_type CHECK (typeof(overslag) IN ('integer', 'real', 'null') AND overslag = round(overslag, 2)),
    CONSTRAINT ck_tandplejegrundlag_overslag_at_least CHECK (overslag >= 0),
    CONSTRAINT ck_tandplejegrundlag_kraever_godkendelse_type CHECK (kraever_godkendelse IN (0, 1))
);
CREATE INDEX ix_tandplejegrundlag_borger_id ON tandplejegrundlag (borger_id);

-- tillaegsprocentgrundlag: Tillægsprocentgrundlag, model/information/ydelsesberegning.yaml:1086
-- tillægsprocentgrundlag
-- oplysninger, som en pensionists personlige tillægsprocent regnes ud fra
-- Lovgrundlag: PENSL § 31; PENSL § 49
-- Kilde: model/information/ydelsesberegning.yaml:1086
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   indtaegtsgrundlag: indtægtsgrundlag · de indtægter ud over pensionen, som regnes med for ét år · Lovgrundlag: PENSL § 29 · Kilde: model/information/ydelsesberegning.yaml:1098
--   regnes_som_enlig: regnes som enlig · angivelse af, om beløbene for enlige skal bruges · Lovgrundlag: PENSL § 49, stk. 1, nr. 7 · Kilde: model/information/ydelsesberegning.yaml:1112
--   fradrag: fradrag · den indtægt, som ikke påvirker procenten · Lovgrundlag: PENSL § 49, stk. 1, nr. 7 · Kilde: model/information/ydelsesberegning.yaml:1117
--   beloeb_pr_procentpoint: beløb pr. procentpoint · den indtægt, som sætter procenten ned med 1 · Lovgrundlag: PENSL § 49, stk. 5 · Kilde: model/information/ydelsesberegning.yaml:1131
--   tillaegsprocent: personlig tillægsprocent · den andel af et tillæg, som pensionistens indtægt giver ret til · Lovgrundlag: PENSL § 31, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:1145
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
    CONSTRAINT ck_tillaegsprocentgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_tillaegsprocentgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_tillaegsprocentgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_tillaegsprocentgrundlag_indtaegtsgrundlag_type CHECK (typeof(indtaegtsgrundlag) IN ('integer', 'real', 'null') AND indtaegtsgrundlag = round(indtaegtsgrundlag, 2)),
    CONSTRAINT ck_tillaegsprocentgrundlag_indtaegtsgrundlag_at_least CHECK (indtaegtsgrundlag >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_regnes_som_enlig_type CHECK (regnes_som_enlig IN (0, 1)),
    CONSTRAINT ck_tillaegsprocentgrundlag_fradrag_type CHECK (typeof(fradrag) IN ('integer', 'real', 'null') AND fradrag = round(fradrag, 2)),
    CONSTRAINT ck_tillaegsprocentgrundlag_fradrag_at_least CHECK (fradrag >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_beloeb_pr_procentpoint_type CHECK (typeof(beloeb_pr_procentpoint) IN ('integer', 'real', 'null') AND beloeb_pr_procentpoint = round(beloeb_pr_procentpoint, 2)),
    CONSTRAINT ck_tillaegsprocentgrundlag_beloeb_pr_procentpoint_at_least CHECK (beloeb_pr_procentpoint >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_tillaegsprocent_type CHECK (typeof(tillaegsprocent) IN ('integer', 'real', 'null') AND tillaegsprocent = round(tillaegsprocent, 2)),
    CONSTRAINT ck_tillaegsprocentgrundlag_tillaegsprocent_at_least CHECK (tillaegsprocent >= 0),
    CONSTRAINT ck_tillaegsprocentgrundlag_tillaegsprocent_at_most CHECK (tillaegsprocent <= 100)
);
CREATE INDEX ix_tillaegsprocentgrundlag_borger_id ON tillaegsprocentgrundlag (borger_id);

-- likvid_formue: LikvidFormue, model/information/ydelsesberegning.yaml:1161
-- opgørelse af likvid formue
-- opgørelse af, hvad en pensionist og en eventuel ægtefælle eller samlever har i penge og værdipapirer
-- Lovgrundlag: PENSL § 14 b; PENSL § 14 c
-- Kilde: model/information/ydelsesberegning.yaml:1161
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   indestaaende: indestående · det, der står på konti i pengeinstitutter · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1174
--   obligationer: obligationer · kursværdien af obligationer · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1182
--   pantebreve: pantebreve · værdien af pantebreve i depot · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1189
--   boersnoterede_aktier: børsnoterede aktier · kursværdien af aktier i depot, som er optaget til handel på en børs · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1196
--   investeringsbeviser: investeringsbeviser · værdien af andele i investeringsforeninger · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1204
--   kontanter: kontanter · rede penge · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1211
--   andre_vaerdipapirer: andre værdipapirer · værdien af øvrige værdipapirer, også i udlandet · Lovgrundlag: PENSL § 14 b, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1218
--   samlet: samlet · summen af det, der regnes med · Lovgrundlag: PENSL § 14 b, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:1226
--   overstiger_graense: overstiger grænse · angivelse af, om summen er større end den grænse, hvor retten til helbredstillæg ophører · Lovgrundlag: PENSL § 14 b, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1240
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
    CONSTRAINT ck_likvid_formue_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_likvid_formue_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_likvid_formue_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_likvid_formue_indestaaende_type CHECK (typeof(indestaaende) IN ('integer', 'real', 'null') AND indestaaende = round(indestaaende, 2)),
    CONSTRAINT ck_likvid_formue_indestaaende_at_least CHECK (indestaaende >= 0),
    CONSTRAINT ck_likvid_formue_obligationer_type CHECK (typeof(obligationer) IN ('integer', 'real', 'null') AND obligationer = round(obligationer, 2)),
    CONSTRAINT ck_likvid_formue_obligationer_at_least CHECK (obligationer >= 0),
    CONSTRAINT ck_likvid_formue_pantebreve_type CHECK (typeof(pantebreve) IN ('integer', 'real', 'null') AND pantebreve = round(pantebreve, 2)),
    CONSTRAINT ck_likvid_formue_pantebreve_at_least CHECK (pantebreve >= 0),
    CONSTRAINT ck_likvid_formue_boersnoterede_aktier_type CHECK (typeof(boersnoterede_aktier) IN ('integer', 'real', 'null') AND boersnoterede_aktier = round(boersnoterede_aktier, 2)),
    CONSTRAINT ck_likvid_formue_boersnoterede_aktier_at_least CHECK (boersnoterede_aktier >= 0),
    CONSTRAINT ck_likvid_formue_investeringsbeviser_type CHECK (typeof(investeringsbeviser) IN ('integer', 'real', 'null') AND investeringsbeviser = round(investeringsbeviser, 2)),
    CONSTRAINT ck_likvid_formue_investeringsbeviser_at_least CHECK (investeringsbeviser >= 0),
    CONSTRAINT ck_likvid_formue_kontanter_type CHECK (typeof(kontanter) IN ('integer', 'real', 'null') AND kontanter = round(kontanter, 2)),
    CONSTRAINT ck_likvid_formue_kontanter_at_least CHECK (kontanter >= 0),
    CONSTRAINT ck_likvid_formue_andre_vaerdipapirer_type CHECK (typeof(andre_vaerdipapirer) IN ('integer', 'real', 'null') AND andre_vaerdipapirer = round(andre_vaerdipapirer, 2)),
    CONSTRAINT ck_likvid_formue_andre_vaerdipapirer_at_least CHECK (andre_vaerdipapirer >= 0),
    CONSTRAINT ck_likvid_formue_samlet_type CHECK (typeof(samlet) IN ('integer', 'real', 'null') AND samlet = round(samlet, 2)),
    CONSTRAINT ck_likvid_formue_samlet_at_least CHECK (samlet >= 0),
    CONSTRAINT ck_likvid_formue_overstiger_graense_type CHECK (overstiger_graense IN (0, 1))
);
CREATE INDEX ix_likvid_formue_borger_id ON likvid_formue (borger_id);

-- helbredstillaegsgrundlag: Helbredstillægsgrundlag, model/information/ydelsesberegning.yaml:1252
-- helbredstillægsgrundlag
-- oplysninger, som et tillæg til en pensionists behandling regnes ud fra
-- Lovgrundlag: PENSL § 14 a
-- Kilde: model/information/ydelsesberegning.yaml:1252
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   udgift: udgift · prisen på behandlingen eller varen, før noget er trukket fra · Lovgrundlag: PENSL § 14 a · Kilde: model/information/ydelsesberegning.yaml:1264
--   regionstilskud: tilskud fra regionen · det, som regionen betaler efter sundhedsloven · Lovgrundlag: PENSL § 14 a · Kilde: model/information/ydelsesberegning.yaml:1271
--   forsikringstilskud: tilskud fra sygeforsikring · det, som en privat sygeforsikring betaler · Lovgrundlag: PENSL § 14 a · Kilde: model/information/ydelsesberegning.yaml:1278
--   har_prisaftale: har prisaftale · angivelse af, om kommunen har aftalt en pris med leverandører af ydelsen · Lovgrundlag: PENSL § 14 a, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:1291
--   aftalt_pris: aftalt pris · den pris, som kommunen har aftalt · Lovgrundlag: PENSL § 14 a, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:1300
--   faktisk_pris: faktisk pris · den pris, som pensionisten skal betale hos sin leverandør · Lovgrundlag: PENSL § 14 a, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:1312
--   bestilt: bestilt · dag, hvor pensionisten har bestilt ydelsen · Lovgrundlag: PENSL § 14 a, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:1319
--   er_bestilt_foer_ansoegning: er bestilt før ansøgning · angivelse af, om ydelsen blev bestilt, før der blev søgt · Lovgrundlag: PENSL § 14 a, stk. 4 · Kilde: model/information/ydelsesberegning.yaml:1329
--   tillaeg: tillæg · det, som kommunen betaler · Lovgrundlag: PENSL § 14 a · Kilde: model/information/ydelsesberegning.yaml:1339
--   egenbetaling: egenbetaling · det, som pensionisten selv betaler, når alt er trukket fra · Lovgrundlag: PENSL § 14 a · Kilde: model/information/ydelsesberegning.yaml:1354
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
    CONSTRAINT ck_helbredstillaegsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_helbredstillaegsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_helbredstillaegsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_helbredstillaegsgrundlag_udgift_type CHECK (typeof(udgift) IN ('integer', 'real', 'null') AND udgift = round(udgift, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_udgift_at_least CHECK (udgift >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_regionstilskud_type CHECK (typeof(regionstilskud) IN ('integer', 'real', 'null') AND regionstilskud = round(regionstilskud, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_regionstilskud_at_least CHECK (regionstilskud >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_forsikringstilskud_type CHECK (typeof(forsikringstilskud) IN ('integer', 'real', 'null') AND forsikringstilskud = round(forsikringstilskud, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_forsikringstilskud_at_least CHECK (forsikringstilskud >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_har_prisaftale_type CHECK (har_prisaftale IN (0, 1)),
    CONSTRAINT ck_helbredstillaegsgrundlag_aftalt_pris_type CHECK (typeof(aftalt_pris) IN ('integer', 'real', 'null') AND aftalt_pris = round(aftalt_pris, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_aftalt_pris_at_least CHECK (aftalt_pris >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_faktisk_pris_type CHECK (typeof(faktisk_pris) IN ('integer', 'real', 'null') AND faktisk_pris = round(faktisk_pris, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_faktisk_pris_at_least CHECK (faktisk_pris >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_bestilt_type CHECK (bestilt IS date(bestilt, '+0 days')),
    CONSTRAINT ck_helbredstillaegsgrundlag_er_bestilt_foer_ansoegning_type CHECK (er_bestilt_foer_ansoegning IN (0, 1)),
    CONSTRAINT ck_helbredstillaegsgrundlag_tillaeg_type CHECK (typeof(tillaeg) IN ('integer', 'real', 'null') AND tillaeg = round(tillaeg, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_tillaeg_at_least CHECK (tillaeg >= 0),
    CONSTRAINT ck_helbredstillaegsgrundlag_egenbetaling_type CHECK (typeof(egenbetaling) IN ('integer', 'real', 'null') AND egenbetaling = round(egenbetaling, 2)),
    CONSTRAINT ck_helbredstillaegsgrundlag_egenbetaling_at_least CHECK (egenbetaling >= 0)
);
CREATE INDEX ix_helbredstillaegsgrundlag_borger_id ON helbredstillaegsgrundlag (borger_id);

-- personligt_tillaegsgrundlag: PersonligtTillægsgrundlag, model/information/ydelsesberegning.yaml:1368
-- grundlag for personligt tillæg
-- vurdering af en pensionists økonomi og af den udgift, der søges dækket
-- Lovgrundlag: PENSL § 14
-- Kilde: model/information/ydelsesberegning.yaml:1368
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   er_saerligt_vanskelig: er særligt vanskelig · angivelse af, om pensionistens økonomiske forhold er særligt vanskelige · Lovgrundlag: PENSL § 14, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1380
--   er_rimelig_og_noedvendig: er rimelig og nødvendig · angivelse af, om udgiften er rimelig og nødvendig · Lovgrundlag: PENSL § 14, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1386
--   udgiftsdato: udgiftsdato · dag, som udgiften hører til · Lovgrundlag: PENSL § 14, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1392
--   pension_tilkendt_fra: pension tilkendt fra · første dag, som personen har fået tilkendt pension for · Lovgrundlag: PENSL § 14, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1397
--   kan_faa_tillaeg: kan få tillæg · angivelse af, om betingelserne for tillæg er opfyldt · Lovgrundlag: PENSL § 14, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1402
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
    CONSTRAINT ck_personligt_tillaegsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_personligt_tillaegsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_personligt_tillaegsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_personligt_tillaegsgrundlag_er_saerligt_vanskelig_type CHECK (er_saerligt_vanskelig IN (0, 1)),
    CONSTRAINT ck_personligt_tillaegsgrundlag_er_rimelig_og_noedvendig_type CHECK (er_rimelig_og_noedvendig IN (0, 1)),
    CONSTRAINT ck_personligt_tillaegsgrundlag_udgiftsdato_type CHECK (udgiftsdato IS date(udgiftsdato, '+0 days')),
    CONSTRAINT ck_personligt_tillaegsgrundlag_pension_tilkendt_fra_type CHECK (pension_tilkendt_fra IS date(pension_tilkendt_fra, '+0 days')),
    CONSTRAINT ck_personligt_tillaegsgrundlag_kan_faa_tillaeg_type CHECK (kan_faa_tillaeg IN (0, 1))
);
CREATE INDEX ix_personligt_tillaegsgrundlag_borger_id ON personligt_tillaegsgrundlag (borger_id);

-- merudgiftsgrundlag: Merudgiftsgrundlag, model/information/ydelsesberegning.yaml:1414
-- merudgiftsgrundlag
-- oplysninger om de ekstra udgifter, som en nedsat funktionsevne fører med sig
-- Lovgrundlag: SEL § 41; SEL § 100
-- Kilde: model/information/ydelsesberegning.yaml:1414
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   har_varigt_nedsat_funktionsevne: har varigt nedsat funktionsevne · angivelse af, om funktionsevnen er betydeligt og varigt nedsat eller sygdommen langvarig · Lovgrundlag: SEL § 41; SEL § 100 · Kilde: model/information/ydelsesberegning.yaml:1425
--   maanedlig_merudgift: månedlig merudgift · de skønnede ekstra udgifter pr. måned · Lovgrundlag: SEL § 41 · Kilde: model/information/ydelsesberegning.yaml:1434
--   kan_daekkes_paa_anden_maade: kan dækkes på anden måde · angivelse af, om udgiften kan dækkes efter andre regler · Lovgrundlag: SEL § 41 · Kilde: model/information/ydelsesberegning.yaml:1448
--   opfylder_betingelser_barn: opfylder betingelserne for et barn · angivelse af, om merudgifter ved at forsørge barnet kan dækkes · Lovgrundlag: SEL § 41 · Kilde: model/information/ydelsesberegning.yaml:1454
--   ydelse: ydelse · den skattefri ydelse pr. måned · Lovgrundlag: SEL § 41 · Kilde: model/information/ydelsesberegning.yaml:1464
--   har_naaet_pensionsalder: har nået pensionsalderen · angivelse af, om personen har nået folkepensionsalderen · Lovgrundlag: SEL § 100 · Kilde: model/information/ydelsesberegning.yaml:1478
--   faar_gammel_foertidspension: får førtidspension efter de gamle regler · angivelse af, om personen har førtidspension efter reglerne før 2003 · Lovgrundlag: SEL § 100; FØRTIDSPL · Kilde: model/information/ydelsesberegning.yaml:1484
--   har_personlig_assistance: har borgerstyret personlig assistance · angivelse af, om personen får tilskud til selv at ansætte hjælpere · Lovgrundlag: SEL § 100 · Kilde: model/information/ydelsesberegning.yaml:1490
--   er_omfattet_som_voksen: er omfattet som voksen · angivelse af, om merudgifter til den voksne kan dækkes · Lovgrundlag: SEL § 100 · Kilde: model/information/ydelsesberegning.yaml:1495
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
    CONSTRAINT ck_merudgiftsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_merudgiftsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_merudgiftsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_merudgiftsgrundlag_har_varigt_nedsat_funktionsevne_type CHECK (har_varigt_nedsat_funktionsevne IN (0, 1)),
    CONSTRAINT ck_merudgiftsgrundlag_maanedlig_merudgift_type CHECK (typeof(maanedlig_merudgift) IN ('integer', 'real', 'null') AND maanedlig_merudgift = round(maanedlig_merudgift, 2)),
    CONSTRAINT ck_merudgiftsgrundlag_maanedlig_merudgift_at_least CHECK (maanedlig_merudgift >= 0),
    CONSTRAINT ck_merudgiftsgrundlag_kan_daekkes_paa_anden_maade_type CHECK (kan_daekkes_paa_anden_maade IN (0, 1)),
    CONSTRAINT ck_merudgiftsgrundlag_opfylder_betingelser_barn_type CHECK (opfylder_betingelser_barn IN (0, 1)),
    CONSTRAINT ck_merudgiftsgrundlag_ydelse_type CHECK (typeof(ydelse) IN ('integer', 'real', 'null') AND ydelse = round(ydelse, 2)),
    CONSTRAINT ck_merudgiftsgrundlag_ydelse_at_least CHECK (ydelse >= 0),
    CONSTRAINT ck_merudgiftsgrundlag_har_naaet_pensionsalder_type CHECK (har_naaet_pensionsalder IN (0, 1)),
    CONSTRAINT ck_merudgiftsgrundlag_faar_gammel_foertidspension_type CHECK (faar_gammel_foertidspension IN (0, 1)),
    CONSTRAINT ck_merudgiftsgrundlag_har_personlig_assistance_type CHECK (har_personlig_assistance IN (0, 1)),
    CONSTRAINT ck_merudgiftsgrundlag_er_omfattet_som_voksen_type CHECK (er_omfattet_som_voksen IN (0, 1))
);
CREATE INDEX ix_merudgiftsgrundlag_borger_id ON merudgiftsgrundlag (borger_id);

-- fritidstillaegsgrundlag: Fritidstillægsgrundlag, model/information/ydelsesberegning.yaml:1506
-- fritidstillægsgrundlag
-- oplysninger, som et tillæg til børns fritidsaktiviteter regnes ud fra
-- Kilde: model/information/ydelsesberegning.yaml:1506
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   beregningsdato: beregningsdato · dag, hvis regler, satser og oplysninger bruges · Kilde: model/information/ydelsesberegning.yaml:134
--   borger_id: borger · person, som ydelsen er til · Kilde: model/information/ydelsesberegning.yaml:140
--   antal_boern: antal børn · tal på de børn, som tillægget søges for · Kilde: model/information/ydelsesberegning.yaml:1517
--   tillaeg: tillæg · tillægget for måneden · Kilde: model/information/ydelsesberegning.yaml:1524
CREATE TABLE fritidstillaegsgrundlag (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    beregningsdato DATE NOT NULL,
    borger_id TEXT NOT NULL,
    antal_boern INTEGER,
    tillaeg NUMERIC(18, 2),
    CONSTRAINT pk_fritidstillaegsgrundlag PRIMARY KEY (id),
    CONSTRAINT fk_fritidstillaegsgrundlag_borger_id FOREIGN KEY(borger_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_fritidstillaegsgrundlag_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_fritidstillaegsgrundlag_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_fritidstillaegsgrundlag_beregningsdato_type CHECK (beregningsdato IS date(beregningsdato, '+0 days')),
    CONSTRAINT ck_fritidstillaegsgrundlag_antal_boern_type CHECK (typeof(antal_boern) IN ('integer', 'null')),
    CONSTRAINT ck_fritidstillaegsgrundlag_antal_boern_at_least CHECK (antal_boern >= 0),
    CONSTRAINT ck_fritidstillaegsgrundlag_tillaeg_type CHECK (typeof(tillaeg) IN ('integer', 'real', 'null') AND tillaeg = round(tillaeg, 2)),
    CONSTRAINT ck_fritidstillaegsgrundlag_tillaeg_at_least CHECK (tillaeg >= 0)
);
CREATE INDEX ix_fritidstillaegsgrundlag_borger_id ON fritidstillaegsgrundlag (borger_id);

-- tilbagebetalingsvurdering: Tilbagebetalingsvurdering, model/information/ydelsesberegning.yaml:1540
-- tilbagebetalingsvurdering
-- vurdering af, om udbetalt hjælp skal eller kan kræves tilbage, og hvad der følger af det
-- Lovgrundlag: LAS § 91; LAS § 94
-- Kilde: model/information/ydelsesberegning.yaml:1540
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   har_forsoemt_oplysningspligt: har forsømt oplysningspligt · angivelse af, om borgeren mod bedre vidende har undladt at give oplysninger · Lovgrundlag: LAS § 91, stk. 1; RSL § 11 · Kilde: model/information/ydelsesberegning.yaml:1551
--   har_modtaget_uden_ret: har modtaget uden ret · angivelse af, om borgeren mod bedre vidende har fået hjælp uden ret til den · Lovgrundlag: LAS § 91, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1561
--   er_daekket_af_su: er dækket af SU · angivelse af, om samme tid senere er dækket af støtte til uddannelse · Lovgrundlag: LAS § 91, stk. 1; LAS § 12 · Kilde: model/information/ydelsesberegning.yaml:1566
--   er_sanktioneret_af_akasse: er sanktioneret af a-kassen · angivelse af, om en a-kasse har givet en sanktion for samme tid · Lovgrundlag: LAS § 91, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1572
--   er_doemt: er dømt · angivelse af, om borgeren er dømt for et af de forhold, som loven nævner · Lovgrundlag: LAS § 91, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1577
--   skal_kraeves_tilbage: skal kræves tilbage · angivelse af, om kommunen har pligt til at kræve hjælpen tilbage · Lovgrundlag: LAS § 91, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1587
--   kravbeloeb: kravbeløb · det, som kommunen kræver tilbage · Lovgrundlag: LAS § 91 · Kilde: model/information/ydelsesberegning.yaml:1598
--   dage_i_udlandet: dage i udlandet · det længste antal dage i træk, som borgeren har opholdt sig i udlandet uden ret til hjælpen · Lovgrundlag: LAS § 91, stk. 5 · Kilde: model/information/ydelsesberegning.yaml:1612
--   skal_anmeldes: skal anmeldes · angivelse af, om kommunen skal anmelde sagen til politiet · Lovgrundlag: LAS § 91, stk. 5 · Kilde: model/information/ydelsesberegning.yaml:1619
--   daekker_samme_tid_og_formaal: dækker samme tid og formål · angivelse af, om erstatningen eller bidraget er til det samme tidsrum og det samme formål som hjælpen · Lovgrundlag: LAS § 94 · Kilde: model/information/ydelsesberegning.yaml:1629
--   er_for_tab_af_erhvervsevne: er for tab af erhvervsevne · angivelse af, om erstatningen er givet for tab af erhvervsevne · Lovgrundlag: LAS § 94 · Kilde: model/information/ydelsesberegning.yaml:1635
--   er_hjaelp_under_tilbud: er hjælp under tilbud · angivelse af, om hjælpen er givet under et tilbud eller som engangshjælp · Lovgrundlag: LAS § 94 · Kilde: model/information/ydelsesberegning.yaml:1640
--   kan_kraeves_ved_erstatning: kan kræves ved erstatning · angivelse af, om kommunen kan kræve hjælpen tilbage, fordi borgeren har fået erstatning eller bidrag · Lovgrundlag: LAS § 94 · Kilde: model/information/ydelsesberegning.yaml:1646
--   fordringstype: fordringstype · den type, som kravet sendes til inddrivelse under · Kilde: model/information/ydelsesberegning.yaml:1657
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
    dage_i_udlandet INTEGER,
    skal_anmeldes BOOLEAN,
    daekker_samme_tid_og_formaal BOOLEAN,
    er_for_tab_af_erhvervsevne BOOLEAN,
    er_hjaelp_under_tilbud BOOLEAN,
    kan_kraeves_ved_erstatning BOOLEAN,
    fordringstype TEXT,
    CONSTRAINT pk_tilbagebetalingsvurdering PRIMARY KEY (id),
    CONSTRAINT ck_tilbagebetalingsvurdering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_tilbagebetalingsvurdering_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_tilbagebetalingsvurdering_har_forsoemt_oplysningspligt_type CHECK (har_forsoemt_oplysningspligt IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_har_modtaget_uden_ret_type CHECK (har_modtaget_uden_ret IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_er_daekket_af_su_type CHECK (er_daekket_af_su IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_er_sanktioneret_af_akasse_type CHECK (er_sanktioneret_af_akasse IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_er_doemt_type CHECK (er_doemt IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_skal_kraeves_tilbage_type CHECK (skal_kraeves_tilbage IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_kravbeloeb_type CHECK (typeof(kravbeloeb) IN ('integer', 'real', 'null') AND kravbeloeb = round(kravbeloeb, 2)),
    CONSTRAINT ck_tilbagebetalingsvurdering_kravbeloeb_at_least CHECK (kravbeloeb >= 0),
    CONSTRAINT ck_tilbagebetalingsvurdering_dage_i_udlandet_type CHECK (typeof(dage_i_udlandet) IN ('integer', 'null')),
    CONSTRAINT ck_tilbagebetalingsvurdering_dage_i_udlandet_at_least CHECK (dage_i_udlandet >= 0),
    CONSTRAINT ck_tilbagebetalingsvurdering_skal_anmeldes_type CHECK (skal_anmeldes IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_daekker_samme_tid_og_formaal_type CHECK (daekker_samme_tid_og_formaal IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_er_for_tab_af_erhvervsevne_type CHECK (er_for_tab_af_erhvervsevne IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_er_hjaelp_under_tilbud_type CHECK (er_hjaelp_under_tilbud IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_kan_kraeves_ved_erstatning_type CHECK (kan_kraeves_ved_erstatning IN (0, 1)),
    CONSTRAINT ck_tilbagebetalingsvurdering_fordringstype_one_of CHECK (fordringstype IN ('KTBRMUD', 'KTBRRRL', 'KTBRIUK', 'KTBRENK', 'KTBRKYD', 'KTBRFLX', 'KTNESÆR', 'KTNESTØ', 'KTNEBOL', 'KTCIVIL'))
);

-- administrationskontrol: Administrationskontrol, model/information/ydelsesberegning.yaml:1669
-- administrationskontrol
-- prøve af, om en betaling under administration holder sig inden for den afgørelse, den bygger på
-- Lovgrundlag: LAS § 90
-- Kilde: model/information/ydelsesberegning.yaml:1669
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   afgoerelse_id: afgørelse · den beslutning om administration, som betalingen bygger på · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1680
--   formaal_er_daekket: formål er dækket · angivelse af, om betalingens modtager og formål står i afgørelsen · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1693
--   betalingsdato: betalingsdato · dag, hvor beløbet holdes tilbage eller betales · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1699
--   virkning_fra: virkning fra · første dag, som afgørelsen gælder for · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1709
--   virkning_til: virkning til · sidste dag, som afgørelsen gælder for · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1714
--   beloeb: beløb · det, som holdes tilbage eller betales · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1719
--   hoejeste_beloeb: højeste beløb · det mest, som afgørelsen tillader at råde over i måneden · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1727
--   er_daekket: er dækket · angivelse af, om betalingen kan gennemføres uden en ny afgørelse · Lovgrundlag: LAS § 90 · Kilde: model/information/ydelsesberegning.yaml:1735
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
    CONSTRAINT ck_administrationskontrol_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_administrationskontrol_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_administrationskontrol_formaal_er_daekket_type CHECK (formaal_er_daekket IN (0, 1)),
    CONSTRAINT ck_administrationskontrol_betalingsdato_type CHECK (betalingsdato IS date(betalingsdato, '+0 days')),
    CONSTRAINT ck_administrationskontrol_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_administrationskontrol_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_administrationskontrol_beloeb_type CHECK (typeof(beloeb) IN ('integer', 'real', 'null') AND beloeb = round(beloeb, 2)),
    CONSTRAINT ck_administrationskontrol_beloeb_at_least CHECK (beloeb >= 0),
    CONSTRAINT ck_administrationskontrol_hoejeste_beloeb_type CHECK (typeof(hoejeste_beloeb) IN ('integer', 'real', 'null') AND hoejeste_beloeb = round(hoejeste_beloeb, 2)),
    CONSTRAINT ck_administrationskontrol_hoejeste_beloeb_at_least CHECK (hoejeste_beloeb >= 0),
    CONSTRAINT ck_administrationskontrol_er_daekket_type CHECK (er_daekket IN (0, 1))
);
CREATE INDEX ix_administrationskontrol_afgoerelse_id ON administrationskontrol (afgoerelse_id);

-- beloebskaede: Beløbskæde, model/information/ydelsesberegning.yaml:1747
-- beløbskæde
-- de led, der fører fra en betalings bruttobeløb til det, der når frem til modtageren
-- Lovgrundlag: LAS § 89
-- Kilde: model/information/ydelsesberegning.yaml:1747
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   effektuering_id: effektuering · den betaling, som leddene hører til · Kilde: model/information/ydelsesberegning.yaml:1760
--   skat: A-skat · det, som tilbageholdes til indkomstskat af betalingen · Kilde: model/information/ydelsesberegning.yaml:1767
--   atp: ATP · borgerens bidrag til den lovpligtige tillægspension af betalingen · Kilde: model/information/ydelsesberegning.yaml:1774
--   egen_modregning: egen modregning · det, som kommunen holder tilbage til at dække gæld til kommunen · Kilde: model/information/ydelsesberegning.yaml:1781
--   administrationstraek: administrationstræk · det, som kommunen holder tilbage for at betale borgerens faste udgifter · Kilde: model/information/ydelsesberegning.yaml:1794
--   fremmed_modregning: fremmed modregning · det, som andre myndigheder har holdt tilbage på vejen til kontoen · Kilde: model/information/ydelsesberegning.yaml:1808
--   kraever_tekst_om_sendt: kræver tekst om det sendte beløb · angivelse af, om borgeren skal have en forklaring på det beløb, kommunen har sendt · Kilde: model/information/ydelsesberegning.yaml:1821
--   kraever_tekst_om_udbetalt: kræver tekst om det udbetalte beløb · angivelse af, om borgeren skal have en forklaring på det beløb, der er nået frem · Kilde: model/information/ydelsesberegning.yaml:1832
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
    CONSTRAINT ck_beloebskaede_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_beloebskaede_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_beloebskaede_skat_type CHECK (typeof(skat) IN ('integer', 'real', 'null') AND skat = round(skat, 2)),
    CONSTRAINT ck_beloebskaede_skat_at_least CHECK (skat >= 0),
    CONSTRAINT ck_beloebskaede_atp_type CHECK (typeof(atp) IN ('integer', 'real', 'null') AND atp = round(atp, 2)),
    CONSTRAINT ck_beloebskaede_atp_at_least CHECK (atp >= 0),
    CONSTRAINT ck_beloebskaede_egen_modregning_type CHECK (typeof(egen_modregning) IN ('integer', 'real', 'null') AND egen_modregning = round(egen_modregning, 2)),
    CONSTRAINT ck_beloebskaede_egen_modregning_at_least CHECK (egen_modregning >= 0),
    CONSTRAINT ck_beloebskaede_administrationstraek_type CHECK (typeof(administrationstraek) IN ('integer', 'real', 'null') AND administrationstraek = round(administrationstraek, 2)),
    CONSTRAINT ck_beloebskaede_administrationstraek_at_least CHECK (administrationstraek >= 0),
    CONSTRAINT ck_beloebskaede_fremmed_modregning_type CHECK (typeof(fremmed_modregning) IN ('integer', 'real', 'null') AND fremmed_modregning = round(fremmed_modregning, 2)),
    CONSTRAINT ck_beloebskaede_fremmed_modregning_at_least CHECK (fremmed_modregning >= 0),
    CONSTRAINT ck_beloebskaede_kraever_tekst_om_sendt_type CHECK (kraever_tekst_om_sendt IN (0, 1)),
    CONSTRAINT ck_beloebskaede_kraever_tekst_om_udbetalt_type CHECK (kraever_tekst_om_udbetalt IN (0, 1))
);
CREATE INDEX ix_beloebskaede_effektuering_id ON beloebskaede (effektuering_id);

-- meddelelse: Meddelelse, model/information/ydelsesberegning.yaml:1844
-- meddelelse
-- oplysninger om, hvordan og hvornår et brev er nået frem til en part
-- Lovgrundlag: RSL § 67; DIGPOST § 10
-- Kilde: model/information/ydelsesberegning.yaml:1844
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   afgoerelse_id: afgørelse · den beslutning, som brevet fortæller om · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1855
--   form: form · den måde, som brevet er sendt på · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1863
--   ugedag: ugedag · den ugedag, som brevet er dateret · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1869
--   kalenderdage: kalenderdage · antal dage fra brevets dato til den dag, hvor det regnes for modtaget · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1874
--   arbejdsdage: arbejdsdage · antal arbejdsdage fra brevets dato til den dag, hvor det regnes for modtaget · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1886
CREATE TABLE meddelelse (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    afgoerelse_id TEXT NOT NULL,
    form TEXT NOT NULL,
    ugedag TEXT,
    kalenderdage INTEGER,
    arbejdsdage INTEGER,
    CONSTRAINT pk_meddelelse PRIMARY KEY (id),
    CONSTRAINT fk_meddelelse_afgoerelse_id FOREIGN KEY(afgoerelse_id) REFERENCES afgoerelse (id),
    CONSTRAINT ck_meddelelse_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_meddelelse_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_meddelelse_form_one_of CHECK (form IN ('digitalPost', 'brev', 'quickbrev')),
    CONSTRAINT ck_meddelelse_ugedag_one_of CHECK (ugedag IN ('mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag')),
    CONSTRAINT ck_meddelelse_kalenderdage_type CHECK (typeof(kalenderdage) IN ('integer', 'null')),
    CONSTRAINT ck_meddelelse_kalenderdage_at_least CHECK (kalenderdage >= 0),
    CONSTRAINT ck_meddelelse_arbejdsdage_type CHECK (typeof(arbejdsdage) IN ('integer', 'null')),
    CONSTRAINT ck_meddelelse_arbejdsdage_at_least CHECK (arbejdsdage >= 0)
);
CREATE INDEX ix_meddelelse_afgoerelse_id ON meddelelse (afgoerelse_id);

-- klagevurdering: Klagevurdering, model/information/ydelsesberegning.yaml:1899
-- klagevurdering
-- vurdering af, om en indsigelse er kommet i tide, og om den skal videre til klageinstansen
-- Lovgrundlag: RSL § 66; RSL § 67
-- Kilde: model/information/ydelsesberegning.yaml:1899
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   klage_id: klage · den indsigelse, som vurderes · Lovgrundlag: RSL § 66 · Kilde: model/information/ydelsesberegning.yaml:1910
--   har_saerlig_grund: har særlig grund · angivelse af, om en særlig grund, for eksempel alvorlig sygdom, kan forklare forsinkelsen · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1917
--   kan_behandles: kan behandles · angivelse af, om indsigelsen kan behandles · Lovgrundlag: RSL § 67 · Kilde: model/information/ydelsesberegning.yaml:1923
--   skal_oversendes: skal oversendes · angivelse af, om sagen skal sendes til klageinstansen · Lovgrundlag: RSL § 66 · Kilde: model/information/ydelsesberegning.yaml:1932
CREATE TABLE klagevurdering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    klage_id TEXT NOT NULL,
    har_saerlig_grund BOOLEAN,
    kan_behandles BOOLEAN,
    skal_oversendes BOOLEAN,
    CONSTRAINT pk_klagevurdering PRIMARY KEY (id),
    CONSTRAINT fk_klagevurdering_klage_id FOREIGN KEY(klage_id) REFERENCES klage (id),
    CONSTRAINT ck_klagevurdering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_klagevurdering_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_klagevurdering_har_saerlig_grund_type CHECK (har_saerlig_grund IN (0, 1)),
    CONSTRAINT ck_klagevurdering_kan_behandles_type CHECK (kan_behandles IN (0, 1)),
    CONSTRAINT ck_klagevurdering_skal_oversendes_type CHECK (skal_oversendes IN (0, 1))
);
CREATE INDEX ix_klagevurdering_klage_id ON klagevurdering (klage_id);

-- sanktionsvurdering: Sanktionsvurdering, model/information/ydelsesberegning.yaml:1943
-- sanktionsvurdering
-- vurdering af, om hjælpen lovligt kan sættes ned, fordi en person har forsømt en pligt
-- Lovgrundlag: LAS § 35; LAS § 40 a
-- Kilde: model/information/ydelsesberegning.yaml:1943
--   id: id · identifikator, som følger objektet fra det opstår, og som aldrig bruges igen · Kilde: model/information/faelles.yaml:146
--   myndighedskode: myndighedskode · nummer på den kommune, som ejer oplysningerne · Kilde: model/information/faelles.yaml:166
--   sanktion_id: sanktion · den nedsættelse, som vurderes · Lovgrundlag: LAS § 35 · Kilde: model/information/ydelsesberegning.yaml:1954
--   er_vejledt: er vejledt · angivelse af, om personen skriftligt er vejledt om rettigheder og pligter · Lovgrundlag: LAS § 35, stk. 1 · Kilde: model/information/ydelsesberegning.yaml:1961
--   er_partshoert: er partshørt · angivelse af, om personen har fået lejlighed til at udtale sig · Lovgrundlag: LAS § 35, stk. 3; FVL § 19 · Kilde: model/information/ydelsesberegning.yaml:1966
--   er_skaerpet: er skærpet · angivelse af, om nedsættelsen er den skærpede, der gives ved manglende rådighed · Lovgrundlag: LAS § 40 a · Kilde: model/information/ydelsesberegning.yaml:1972
--   er_vejledt_om_skaerpelse: er vejledt om skærpelse · angivelse af, om personen og en eventuel ægtefælle skriftligt er vejledt om den skærpede nedsættelse · Lovgrundlag: LAS § 35, stk. 2 · Kilde: model/information/ydelsesberegning.yaml:1978
--   kan_gives: kan gives · angivelse af, om de formelle betingelser er opfyldt · Lovgrundlag: LAS § 35 · Kilde: model/information/ydelsesberegning.yaml:1984
--   maaneder_efter_haendelsen: måneder efter hændelsen · antal hele kalendermåneder fra den måned, hvor pligten blev forsømt, til fradragsmåneden · Lovgrundlag: LAS § 35, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:1994
--   er_inden_for_fristen: er inden for fristen · angivelse af, om fradraget kan nå at blive foretaget · Lovgrundlag: LAS § 35, stk. 3 · Kilde: model/information/ydelsesberegning.yaml:2001
CREATE TABLE sanktionsvurdering (
    id TEXT NOT NULL,
    myndighedskode TEXT NOT NULL,
    sanktion_id TEXT NOT NULL,
    er_vejledt BOOLEAN,
    er_partshoert BOOLEAN,
    er_skaerpet BOOLEAN,
    er_vejledt_om_skaerpelse BOOLEAN,
    kan_gives BOOLEAN,
    maaneder_efter_haendelsen INTEGER,
    er_inden_for_fristen BOOLEAN,
    CONSTRAINT pk_sanktionsvurdering PRIMARY KEY (id),
    CONSTRAINT fk_sanktionsvurdering_sanktion_id FOREIGN KEY(sanktion_id) REFERENCES sanktion (id),
    CONSTRAINT ck_sanktionsvurdering_id_matches CHECK (id GLOB '[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]'),
    CONSTRAINT ck_sanktionsvurdering_myndighedskode_matches CHECK (myndighedskode GLOB '[0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_sanktionsvurdering_er_vejledt_type CHECK (er_vejledt IN (0, 1)),
    CONSTRAINT ck_sanktionsvurdering_er_partshoert_type CHECK (er_partshoert IN (0, 1)),
    CONSTRAINT ck_sanktionsvurdering_er_skaerpet_type CHECK (er_skaerpet IN (0, 1)),
    CONSTRAINT ck_sanktionsvurdering_er_vejledt_om_skaerpelse_type CHECK (er_vejledt_om_skaerpelse IN (0, 1)),
    CONSTRAINT ck_sanktionsvurdering_kan_gives_type CHECK (kan_gives IN (0, 1)),
    CONSTRAINT ck_sanktionsvurdering_maaneder_efter_haendelsen_type CHECK (typeof(maaneder_efter_haendelsen) IN ('integer', 'null')),
    CONSTRAINT ck_sanktionsvurdering_maaneder_efter_haendelsen_at_least CHECK (maaneder_efter_haendelsen >= 0),
    CONSTRAINT ck_sanktionsvurdering_er_inden_for_fristen_type CHECK (er_inden_for_fristen IN (0, 1))
);
CREATE INDEX ix_sanktionsvurdering_sanktion_id ON sanktionsvurdering (sanktion_id);

-- ky_sag_bevillinger: KySag.bevillinger, model/information/bevilling.yaml:245
-- bevillinger
-- den hjælp, som er givet
-- Kilde: model/information/bevilling.yaml:245
--   ky_sag_raekke: Objektet, som rækken er en del af · bevillinger · den hjælp, som er givet · Kilde: model/information/bevilling.yaml:245
--   position: Plads i listen; den første er 0 · Kilde: model/information/bevilling.yaml:245
--   bevilling_id: bevillinger · den hjælp, som er givet · Kilde: model/information/bevilling.yaml:245
CREATE TABLE ky_sag_bevillinger (
    ky_sag_raekke INTEGER NOT NULL,
    position INTEGER NOT NULL,
    bevilling_id TEXT NOT NULL,
    CONSTRAINT pk_ky_sag_bevillinger PRIMARY KEY (ky_sag_raekke, bevilling_id),
    CONSTRAINT fk_ky_sag_bevillinger_ky_sag_raekke FOREIGN KEY(ky_sag_raekke) REFERENCES ky_sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ky_sag_bevillinger_bevilling_id FOREIGN KEY(bevilling_id) REFERENCES bevilling_objekt (id),
    CONSTRAINT ck_ky_sag_bevillinger_ky_sag_raekke_type CHECK (typeof(ky_sag_raekke) IN ('integer', 'null')),
    CONSTRAINT ck_ky_sag_bevillinger_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_ky_sag_bevillinger_bevilling_id ON ky_sag_bevillinger (bevilling_id);

-- ky_sag_opgaver: KySag.opgaver, model/information/bevilling.yaml:253
-- opgaver
-- det arbejde, som behandlingen kræver
-- Kilde: model/information/bevilling.yaml:253
--   ky_sag_raekke: Objektet, som rækken er en del af · opgaver · det arbejde, som behandlingen kræver · Kilde: model/information/bevilling.yaml:253
--   position: Plads i listen; den første er 0 · Kilde: model/information/bevilling.yaml:253
--   opgave_id: opgaver · det arbejde, som behandlingen kræver · Kilde: model/information/bevilling.yaml:253
CREATE TABLE ky_sag_opgaver (
    ky_sag_raekke INTEGER NOT NULL,
    position INTEGER NOT NULL,
    opgave_id TEXT NOT NULL,
    CONSTRAINT pk_ky_sag_opgaver PRIMARY KEY (ky_sag_raekke, opgave_id),
    CONSTRAINT fk_ky_sag_opgaver_ky_sag_raekke FOREIGN KEY(ky_sag_raekke) REFERENCES ky_sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ky_sag_opgaver_opgave_id FOREIGN KEY(opgave_id) REFERENCES opgave (id),
    CONSTRAINT ck_ky_sag_opgaver_ky_sag_raekke_type CHECK (typeof(ky_sag_raekke) IN ('integer', 'null')),
    CONSTRAINT ck_ky_sag_opgaver_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_ky_sag_opgaver_opgave_id ON ky_sag_opgaver (opgave_id);

-- ansoeger_boern: Ansøger.børn, model/information/person.yaml:345
-- børn
-- personer under 18 år, som personen er forælder til
-- Lovgrundlag: LAS § 25, stk. 2
-- Krav: K-0063, K-0088
-- Kilde: model/information/person.yaml:345
--   ansoeger_raekke: Objektet, som rækken er en del af · børn · personer under 18 år, som personen er forælder til · Lovgrundlag: LAS § 25, stk. 2 · Krav: K-0063, K-0088 · Kilde: model/information/person.yaml:345
--   position: Plads i listen; den første er 0 · Kilde: model/information/person.yaml:345
--   barn_id: børn · personer under 18 år, som personen er forælder til · Lovgrundlag: LAS § 25, stk. 2 · Krav: K-0063, K-0088 · Kilde: model/information/person.yaml:345
CREATE TABLE ansoeger_boern (
    ansoeger_raekke INTEGER NOT NULL,
    position INTEGER NOT NULL,
    barn_id TEXT NOT NULL,
    CONSTRAINT pk_ansoeger_boern PRIMARY KEY (ansoeger_raekke, barn_id),
    CONSTRAINT fk_ansoeger_boern_ansoeger_raekke FOREIGN KEY(ansoeger_raekke) REFERENCES ansoeger (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_ansoeger_boern_barn_id FOREIGN KEY(barn_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_ansoeger_boern_ansoeger_raekke_type CHECK (typeof(ansoeger_raekke) IN ('integer', 'null')),
    CONSTRAINT ck_ansoeger_boern_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_ansoeger_boern_barn_id ON ansoeger_boern (barn_id);

-- samliv_parter: Samliv.parter, model/information/person.yaml:499
-- parter
-- de to personer, som lever sammen
-- Lovgrundlag: LAS § 2 a
-- Krav: K-0104
-- Kilde: model/information/person.yaml:499
--   samliv_raekke: Objektet, som rækken er en del af · parter · de to personer, som lever sammen · Lovgrundlag: LAS § 2 a · Krav: K-0104 · Kilde: model/information/person.yaml:499
--   position: Plads i listen; den første er 0 · Kilde: model/information/person.yaml:499
--   person_id: parter · de to personer, som lever sammen · Lovgrundlag: LAS § 2 a · Krav: K-0104 · Kilde: model/information/person.yaml:499
CREATE TABLE samliv_parter (
    samliv_raekke INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    CONSTRAINT pk_samliv_parter PRIMARY KEY (samliv_raekke, person_id),
    CONSTRAINT fk_samliv_parter_samliv_raekke FOREIGN KEY(samliv_raekke) REFERENCES samliv (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_samliv_parter_person_id FOREIGN KEY(person_id) REFERENCES person_objekt (id),
    CONSTRAINT ck_samliv_parter_samliv_raekke_type CHECK (typeof(samliv_raekke) IN ('integer', 'null')),
    CONSTRAINT ck_samliv_parter_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_samliv_parter_person_id ON samliv_parter (person_id);
CREATE TRIGGER samliv_parter_vagt_update BEFORE UPDATE ON samliv_parter FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER samliv_parter_vagt_delete BEFORE DELETE ON samliv_parter FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER samliv_parter_vagt_replace BEFORE INSERT ON samliv_parter FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM samliv_parter WHERE samliv_raekke = NEW.samliv_raekke AND person_id = NEW.person_id)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER samliv_parter_vagt_closed_0 BEFORE INSERT ON samliv_parter FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM samliv WHERE raekke = NEW.samliv_raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;

-- sag_dokumenter: Sag.dokumenter, model/information/sag.yaml:369
-- dokumenter
-- breve, notater og bilag, som er lagt til grund eller dannet undervejs
-- Krav: K-0042
-- Kilde: model/information/sag.yaml:369
--   sag_raekke: Objektet, som rækken er en del af · dokumenter · breve, notater og bilag, som er lagt til grund eller dannet undervejs · Krav: K-0042 · Kilde: model/information/sag.yaml:369
--   position: Plads i listen; den første er 0 · Kilde: model/information/sag.yaml:369
--   dokument_id: dokumenter · breve, notater og bilag, som er lagt til grund eller dannet undervejs · Krav: K-0042 · Kilde: model/information/sag.yaml:369
CREATE TABLE sag_dokumenter (
    sag_raekke INTEGER NOT NULL,
    position INTEGER NOT NULL,
    dokument_id TEXT NOT NULL,
    CONSTRAINT pk_sag_dokumenter PRIMARY KEY (sag_raekke, dokument_id),
    CONSTRAINT fk_sag_dokumenter_sag_raekke FOREIGN KEY(sag_raekke) REFERENCES sag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_sag_dokumenter_dokument_id FOREIGN KEY(dokument_id) REFERENCES dokument (id),
    CONSTRAINT ck_sag_dokumenter_sag_raekke_type CHECK (typeof(sag_raekke) IN ('integer', 'null')),
    CONSTRAINT ck_sag_dokumenter_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_sag_dokumenter_dokument_id ON sag_dokumenter (dokument_id);
CREATE TRIGGER sag_dokumenter_vagt_update BEFORE UPDATE ON sag_dokumenter FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER sag_dokumenter_vagt_delete BEFORE DELETE ON sag_dokumenter FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER sag_dokumenter_vagt_replace BEFORE INSERT ON sag_dokumenter FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag_dokumenter WHERE sag_raekke = NEW.sag_raekke AND dokument_id = NEW.dokument_id)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER sag_dokumenter_vagt_closed_0 BEFORE INSERT ON sag_dokumenter FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM sag WHERE raekke = NEW.sag_raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;

-- ansoegning_vedlagte_dokumenter: Ansøgning.vedlagteDokumenter, model/information/sag.yaml:453
-- vedlagte dokumenter
-- bilag, som borgeren har sendt med
-- Lovgrundlag: RSL § 11, stk. 1
-- Krav: K-0062
-- Kilde: model/information/sag.yaml:453
--   ansoegning_id: Objektet, som rækken er en del af · vedlagte dokumenter · bilag, som borgeren har sendt med · Lovgrundlag: RSL § 11, stk. 1 · Krav: K-0062 · Kilde: model/information/sag.yaml:453
--   position: Plads i listen; den første er 0 · Kilde: model/information/sag.yaml:453
--   dokument_id: vedlagte dokumenter · bilag, som borgeren har sendt med · Lovgrundlag: RSL § 11, stk. 1 · Krav: K-0062 · Kilde: model/information/sag.yaml:453
CREATE TABLE ansoegning_vedlagte_dokumenter (
    ansoegning_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    dokument_id TEXT NOT NULL,
    CONSTRAINT pk_ansoegning_vedlagte_dokumenter PRIMARY KEY (ansoegning_id, dokument_id),
    CONSTRAINT fk_ansoegning_vedlagte_dokumenter_ansoegning_id FOREIGN KEY(ansoegning_id) REFERENCES ansoegning (id) ON DELETE CASCADE,
    CONSTRAINT fk_ansoegning_vedlagte_dokumenter_dokument_id FOREIGN KEY(dokument_id) REFERENCES dokument (id),
    CONSTRAINT ck_ansoegning_vedlagte_dokumenter_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_ansoegning_vedlagte_dokumenter_dokument_id ON ansoegning_vedlagte_dokumenter (dokument_id);

-- beslutningsgrundlag_partshoeringer: Beslutningsgrundlag.partshøringer, model/information/sag.yaml:707
-- partshøringer
-- de gange, ansøgeren er bedt om at udtale sig
-- Lovgrundlag: FVL § 19
-- Krav: K-0098
-- Kilde: model/information/sag.yaml:707
--   beslutningsgrundlag_raekke: Objektet, som rækken er en del af · partshøringer · de gange, ansøgeren er bedt om at udtale sig · Lovgrundlag: FVL § 19 · Krav: K-0098 · Kilde: model/information/sag.yaml:707
--   position: Plads i listen; den første er 0 · Kilde: model/information/sag.yaml:707
--   partshoering_id: partshøringer · de gange, ansøgeren er bedt om at udtale sig · Lovgrundlag: FVL § 19 · Krav: K-0098 · Kilde: model/information/sag.yaml:707
CREATE TABLE beslutningsgrundlag_partshoeringer (
    beslutningsgrundlag_raekke INTEGER NOT NULL,
    position INTEGER NOT NULL,
    partshoering_id TEXT NOT NULL,
    CONSTRAINT pk_beslutningsgrundlag_partshoeringer PRIMARY KEY (beslutningsgrundlag_raekke, partshoering_id),
    CONSTRAINT fk_beslutningsgrundlag_partshoeringer_beslutningsgrund_547f6ea7 FOREIGN KEY(beslutningsgrundlag_raekke) REFERENCES beslutningsgrundlag (raekke) ON DELETE CASCADE,
    CONSTRAINT fk_beslutningsgrundlag_partshoeringer_partshoering_id FOREIGN KEY(partshoering_id) REFERENCES partshoering (id),
    CONSTRAINT ck_beslutningsgrundlag_partshoeringer_beslutningsgrund_899de0ba CHECK (typeof(beslutningsgrundlag_raekke) IN ('integer', 'null')),
    CONSTRAINT ck_beslutningsgrundlag_partshoeringer_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_beslutningsgrundlag_partshoeringer_partshoering_id ON beslutningsgrundlag_partshoeringer (partshoering_id);
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_update BEFORE UPDATE ON beslutningsgrundlag_partshoeringer FOR EACH ROW
WHEN 1
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_delete BEFORE DELETE ON beslutningsgrundlag_partshoeringer FOR EACH ROW
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_replace BEFORE INSERT ON beslutningsgrundlag_partshoeringer FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag_partshoeringer WHERE beslutningsgrundlag_raekke = NEW.beslutningsgrundlag_raekke AND partshoering_id = NEW.partshoering_id)
BEGIN
    SELECT RAISE(ABORT, 'history may not be changed: close the registration and add a new one');
END;
CREATE TRIGGER beslutningsgrundlag_partshoeringer_vagt_closed_0 BEFORE INSERT ON beslutningsgrundlag_partshoeringer FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM beslutningsgrundlag WHERE raekke = NEW.beslutningsgrundlag_raekke AND registrering_til IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'the registration is closed');
END;

COMMIT;
