-- , version : database til SQLite
-- Dannet af specifikationen; ret den, ikke denne fil.

PRAGMA foreign_keys = ON;

BEGIN;

-- reader: Reader, model/loan.yaml:9
-- Kilde: model/loan.yaml:9
--   card: card · Kilde: model/loan.yaml:11
--   name: name · Kilde: model/loan.yaml:12
CREATE TABLE reader (
    card TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_reader PRIMARY KEY (card),
    CONSTRAINT ck_reader_card_matches CHECK (card GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]')
);

-- loan: Loan, model/loan.yaml:13
-- An agreement to use an item for some time
-- Kilde: model/loan.yaml:13
--   id: Nøgle, som databasen tildeler · Kilde: model/loan.yaml:13
--   reader_card: reader · Kilde: model/loan.yaml:17
--   due: due · Kilde: model/loan.yaml:19
--   fee: fee · Kilde: model/loan.yaml:20
CREATE TABLE loan (
    id INTEGER NOT NULL,
    reader_card TEXT NOT NULL,
    due DATE,
    fee NUMERIC(18, 2),
    CONSTRAINT pk_loan PRIMARY KEY (id),
    CONSTRAINT fk_loan_reader_card FOREIGN KEY(reader_card) REFERENCES reader (card),
    CONSTRAINT ck_loan_due_type CHECK (due IS date(due, '+0 days')),
    CONSTRAINT ck_loan_fee_type CHECK (typeof(fee) IN ('integer', 'real', 'null') AND fee = round(fee, 2)),
    CONSTRAINT ck_loan_fee_at_least CHECK (fee >= 0)
);
CREATE INDEX ix_loan_reader_card ON loan (reader_card);

-- item: Item, model/loan.yaml:21
-- Kilde: model/loan.yaml:21
--   id: Nøgle, som databasen tildeler · Kilde: model/loan.yaml:21
--   title: title · Kilde: model/loan.yaml:23
--   kind: kind · Kilde: model/loan.yaml:24
--   loan_id: Objektet, som rækken er en del af · items · Kilde: model/loan.yaml:18
--   position: Plads i listen; den første er 0 · Kilde: model/loan.yaml:21
CREATE TABLE item (
    id INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT,
    loan_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_item PRIMARY KEY (id),
    CONSTRAINT fk_item_loan_id FOREIGN KEY(loan_id) REFERENCES loan (id) ON DELETE CASCADE,
    CONSTRAINT ck_item_kind_one_of CHECK (kind IN ('book', 'game')),
    CONSTRAINT ck_item_loan_id_type CHECK (typeof(loan_id) IN ('integer', 'null')),
    CONSTRAINT ck_item_position_type CHECK (typeof(position) IN ('integer', 'null'))
);
CREATE INDEX ix_item_loan_id ON item (loan_id);

COMMIT;
