-- Bibliotek, version 0.1.0: database til SQLite
-- Dannet af specifikationen; ret den, ikke denne fil.

PRAGMA foreign_keys = ON;

BEGIN;

-- laaner: Låner, model/information.yaml:40
-- låner
-- person, der har indgået en aftale om at bruge materialer
-- Kilde: model/information.yaml:40
--   kortnummer: kortnummer · entydigt tal på et kort · Krav: K-0002 · Kilde: model/information.yaml:46
--   navn: navn · ord, der kalder på et menneske · Kilde: model/information.yaml:38
--   foedselsdato: fødselsdato · dag, hvor livet begyndte · Kilde: model/information.yaml:49
CREATE TABLE laaner (
    kortnummer TEXT NOT NULL,
    navn TEXT NOT NULL,
    foedselsdato DATE NOT NULL,
    CONSTRAINT pk_laaner PRIMARY KEY (kortnummer),
    CONSTRAINT ck_laaner_kortnummer_matches CHECK (kortnummer GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT ck_laaner_foedselsdato_type CHECK (foedselsdato IS date(foedselsdato, '+0 days'))
);

-- materiale: Materiale, model/information.yaml:50
-- materiale
-- værk, der kan lånes
-- Lovgrundlag: BIB § 1
-- Kilde: model/information.yaml:50
--   stregkode: stregkode · entydig mærkning · Kilde: model/information.yaml:55
--   titel: titel · det navn, som værket bærer · Krav: K-0002 · Kilde: model/information.yaml:56
--   type: type · form, som værket har · Kilde: model/information.yaml:57
CREATE TABLE materiale (
    stregkode TEXT NOT NULL,
    titel TEXT NOT NULL,
    type TEXT,
    CONSTRAINT pk_materiale PRIMARY KEY (stregkode),
    CONSTRAINT ck_materiale_type_one_of CHECK (type IN ('bog', 'lydbog', 'spil'))
);

-- laan_objekt: Lån, model/information.yaml:58
-- Én række for hvert objekt; det, henvisninger peger på, når objektet har flere versioner
-- lån
-- aftale, hvorved en person får rådighed over et materiale i et tidsrum
-- Lovgrundlag: BIB § 1
-- Krav: K-0002
-- Kilde: model/information.yaml:58
--   nummer: nummer · løbenummer · Kilde: model/information.yaml:63
CREATE TABLE laan_objekt (
    nummer INTEGER NOT NULL,
    CONSTRAINT pk_laan_objekt PRIMARY KEY (nummer),
    CONSTRAINT ck_laan_objekt_nummer_type CHECK (typeof(nummer) IN ('integer', 'null'))
);

-- laan: Lån, model/information.yaml:58
-- lån
-- aftale, hvorved en person får rådighed over et materiale i et tidsrum
-- Lovgrundlag: BIB § 1
-- Krav: K-0002
-- Kilde: model/information.yaml:58
--   raekke: Nøgle, som databasen tildeler · Kilde: model/information.yaml:58
--   nummer: nummer · løbenummer · Kilde: model/information.yaml:63
--   virkning_fra: Første dag, hvor rækken har virkning · Kilde: model/information.yaml:58
--   virkning_til: Første dag, hvor rækken ikke længere har virkning; tom, så længe det er ukendt · Kilde: model/information.yaml:58
--   materiale_stregkode: materiale · det værk, der er udlånt · Kilde: model/information.yaml:64
--   frist: frist · sidste dag for aflevering · Kilde: model/information.yaml:65
--   dage_overskredet: dage overskredet · antal dage efter fristen · Kilde: model/information.yaml:66
--   barn: barn · om personen er under 18 år · Kilde: model/information.yaml:67
--   gebyrfri: gebyrfri · om der kan opkræves gebyr · Krav: K-0001 · Kilde: model/information.yaml:68
--   gebyr: gebyr · beløb for overskredet frist · Lovgrundlag: BIB § 21 · Krav: K-0001 · Kilde: model/information.yaml:69
CREATE TABLE laan (
    raekke INTEGER NOT NULL,
    nummer INTEGER NOT NULL,
    virkning_fra DATE NOT NULL,
    virkning_til DATE,
    materiale_stregkode TEXT NOT NULL,
    frist DATE NOT NULL,
    dage_overskredet INTEGER,
    barn BOOLEAN,
    gebyrfri BOOLEAN,
    gebyr NUMERIC(18, 2),
    CONSTRAINT pk_laan PRIMARY KEY (raekke),
    CONSTRAINT fk_laan_nummer FOREIGN KEY(nummer) REFERENCES laan_objekt (nummer),
    CONSTRAINT fk_laan_materiale_stregkode FOREIGN KEY(materiale_stregkode) REFERENCES materiale (stregkode),
    CONSTRAINT ck_laan_nummer_type CHECK (typeof(nummer) IN ('integer', 'null')),
    CONSTRAINT ck_laan_virkning_fra_type CHECK (virkning_fra IS date(virkning_fra, '+0 days')),
    CONSTRAINT ck_laan_virkning_til_type CHECK (virkning_til IS date(virkning_til, '+0 days')),
    CONSTRAINT ck_laan_virkning_fra_before CHECK (virkning_til IS NULL OR virkning_fra < virkning_til),
    CONSTRAINT ck_laan_frist_type CHECK (frist IS date(frist, '+0 days')),
    CONSTRAINT ck_laan_dage_overskredet_type CHECK (typeof(dage_overskredet) IN ('integer', 'null')),
    CONSTRAINT ck_laan_dage_overskredet_at_least CHECK (dage_overskredet >= 0),
    CONSTRAINT ck_laan_barn_type CHECK (barn IN (0, 1)),
    CONSTRAINT ck_laan_gebyrfri_type CHECK (gebyrfri IN (0, 1)),
    CONSTRAINT ck_laan_gebyr_type CHECK (typeof(gebyr) IN ('integer', 'real', 'null') AND gebyr = round(gebyr, 2)),
    CONSTRAINT ck_laan_gebyr_at_least CHECK (gebyr >= 0)
);
CREATE INDEX ix_laan_materiale_stregkode ON laan (materiale_stregkode);
CREATE INDEX ix_laan_nummer_virkning_fra ON laan (nummer, virkning_fra);
CREATE TRIGGER laan_objektnavn BEFORE INSERT ON laan FOR EACH ROW
BEGIN
    INSERT INTO laan_objekt (nummer) SELECT NEW.nummer WHERE NOT EXISTS (SELECT 1 FROM laan_objekt WHERE nummer = NEW.nummer);
END;
CREATE TRIGGER laan_overlap_insert_0 BEFORE INSERT ON laan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM laan WHERE laan.nummer = "NEW".nummer AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_virkning_fra_virkning_til');
END;
CREATE TRIGGER laan_overlap_update_0 BEFORE UPDATE ON laan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM laan WHERE laan.nummer = "NEW".nummer AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_virkning_fra_virkning_til');
END;
CREATE TRIGGER laan_overlap_insert_1 BEFORE INSERT ON laan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM laan WHERE laan.materiale_stregkode = "NEW".materiale_stregkode AND laan.frist = "NEW".frist AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_materiale_stregkode_frist');
END;
CREATE TRIGGER laan_overlap_update_1 BEFORE UPDATE ON laan FOR EACH ROW
WHEN EXISTS (SELECT 1 FROM laan WHERE laan.materiale_stregkode = "NEW".materiale_stregkode AND laan.frist = "NEW".frist AND laan.raekke != "NEW".raekke AND ("NEW".virkning_til IS NULL OR laan.virkning_fra < "NEW".virkning_til) AND (laan.virkning_til IS NULL OR "NEW".virkning_fra < laan.virkning_til))
BEGIN
    SELECT RAISE(ABORT, 'two versions have effect at the same time: ex_laan_materiale_stregkode_frist');
END;
CREATE VIEW laan_gaeldende AS
SELECT laan.raekke, laan.nummer, laan.virkning_fra, laan.virkning_til, laan.materiale_stregkode, laan.frist, laan.dage_overskredet, laan.barn, laan.gebyrfri, laan.gebyr FROM laan WHERE laan.virkning_fra <= date('now', 'localtime') AND (laan.virkning_til IS NULL OR date('now', 'localtime') < laan.virkning_til);

-- laaner_laan: Låner.lån, model/information.yaml:47
-- lån
-- aftaler, der er indgået om materialer
-- Kilde: model/information.yaml:47
--   laaner_kortnummer: Objektet, som rækken er en del af · lån · aftaler, der er indgået om materialer · Kilde: model/information.yaml:47
--   position: Plads i listen; den første er 0 · Kilde: model/information.yaml:47
--   laan_nummer: lån · aftaler, der er indgået om materialer · Kilde: model/information.yaml:47
CREATE TABLE laaner_laan (
    laaner_kortnummer TEXT NOT NULL,
    position INTEGER NOT NULL,
    laan_nummer INTEGER NOT NULL,
    CONSTRAINT pk_laaner_laan PRIMARY KEY (laaner_kortnummer, laan_nummer),
    CONSTRAINT fk_laaner_laan_laaner_kortnummer FOREIGN KEY(laaner_kortnummer) REFERENCES laaner (kortnummer) ON DELETE CASCADE,
    CONSTRAINT fk_laaner_laan_laan_nummer FOREIGN KEY(laan_nummer) REFERENCES laan_objekt (nummer),
    CONSTRAINT ck_laaner_laan_position_type CHECK (typeof(position) IN ('integer', 'null')),
    CONSTRAINT ck_laaner_laan_laan_nummer_type CHECK (typeof(laan_nummer) IN ('integer', 'null'))
);
CREATE INDEX ix_laaner_laan_laan_nummer ON laaner_laan (laan_nummer);

COMMIT;
