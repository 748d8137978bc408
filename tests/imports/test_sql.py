"""SQL definitions in five dialects to a model."""

import pytest
from tests.imports.importing import imported, written

from sporbar.imports.draft import ImportFaultError

POSTGRES = """\
-- a dump
SET search_path = public;
CREATE TYPE loan_status AS ENUM ('open', 'closed');
CREATE DOMAIN isbn AS text CHECK (VALUE ~ '^[0-9]{13}$');
CREATE TABLE public.borrower (
    id uuid PRIMARY KEY,
    "Navn" varchar(40) NOT NULL,
    born date,
    active boolean NOT NULL DEFAULT true,
    kind text CHECK (kind IN ('adult', 'child')),
    level integer CHECK (level BETWEEN 1 AND 5),
    score double precision,
    tags text[]
);
COMMENT ON TABLE public.borrower IS 'Person, der låner; det''s alt';
COMMENT ON COLUMN public.borrower.born IS 'fødselsdag';
CREATE TABLE book (number isbn PRIMARY KEY, title text NOT NULL, price numeric(10,2) DEFAULT 0 CHECK (price >= 0));
CREATE TABLE loan (
    borrower_id uuid NOT NULL REFERENCES borrower (id),
    book_number isbn REFERENCES book,
    status loan_status DEFAULT 'open',
    starts timestamp with time zone DEFAULT now(),
    PRIMARY KEY (borrower_id, book_number),
    CHECK (starts > '2000-01-01' OR status = 'open'),
    EXCLUDE USING gist (book_number WITH =)
);
CREATE TABLE staff (id uuid PRIMARY KEY REFERENCES borrower, salary money);
CREATE TABLE book_authors (
    book_number text REFERENCES book, position int, author text, PRIMARY KEY (book_number, position)
);
CREATE UNIQUE INDEX title_once ON book (title);
CREATE INDEX plain ON book (price);
CREATE VIEW v AS SELECT 1;
INSERT INTO book VALUES ('a;b -- c', 'x', 1);
COPY book (number) FROM stdin;
1;'2
\\.
ALTER TABLE ONLY loan ADD CONSTRAINT again FOREIGN KEY (book_number) REFERENCES nowhere (x);
GRANT SELECT ON book TO reader;
"""


@pytest.fixture(scope="module")
def lending(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sql")
    return imported("sql", written(folder, "lending.sql", POSTGRES), folder=folder)


def test_tables_become_classes_with_what_the_source_calls_them(lending):
    assert list(lending.classes) == ["Borrower", "Book", "Loan", "Staff"]
    assert lending.classes["Borrower"]["aliases"] == ["borrower"]
    assert lending.classes["Borrower"]["description"] == "Person, der låner; det's alt"
    assert lending.classes["Borrower"]["comments"] == ["Imported from lending.sql:5"]


def test_columns_become_attributes_with_types_and_demands(lending):
    assert lending.attribute("Borrower.id")["identifier"]
    assert lending.attribute("Borrower.navn") == {"aliases": ["Navn"], "required": True, "pattern": r"^[\s\S]{0,40}$"}
    assert lending.attribute("Borrower.born") == {"description": "fødselsdag", "range": "date"}
    assert lending.attribute("Borrower.active") == {"range": "boolean", "required": True, "ifabsent": "true"}
    assert lending.attribute("Borrower.level") == {"range": "integer", "minimum_value": 1, "maximum_value": 5}
    assert lending.attribute("Borrower.score") == {"range": "double"}
    assert lending.attribute("Borrower.tags") == {"multivalued": True}
    assert lending.attribute("Book.price") == {
        "annotations": {"scale": 2},
        "range": "decimal",
        "ifabsent": "decimal(0)",
        "minimum_value": 0,
    }


def test_lists_of_values_become_enumerations(lending):
    assert list(lending.enums["LoanStatus"]["permissible_values"]) == ["open", "closed"]
    assert lending.attribute("Loan.status") == {"range": "LoanStatus", "ifabsent": "LoanStatus(open)"}
    assert lending.attribute("Borrower.kind") == {"range": "BorrowerKind"}


def test_domains_become_types(lending):
    assert lending.types["Isbn"] == {"typeof": "string", "aliases": ["isbn"], "pattern": "^[0-9]{13}$"}
    assert lending.attribute("Book.number")["range"] == "Isbn"


def test_foreign_keys_become_ranges_and_the_attribute_is_named_after_the_object(lending):
    assert lending.attribute("Loan.borrower") == {
        "aliases": ["borrower_id"],
        "range": "Borrower",
        "required": True,
        "inlined": False,
    }


def test_a_key_of_several_columns_is_a_unique_key(lending):
    keys = lending.classes["Loan"]["unique_keys"]
    assert [each["unique_key_slots"] for each in keys.values()] == [["borrower", "bookNumber"]]
    assert lending.classes["Book"]["unique_keys"] == {"title": {"unique_key_slots": ["title"]}}


def test_a_table_that_shares_the_key_of_another_specialises_it(lending):
    assert lending.classes["Staff"]["is_a"] == "Borrower"
    assert list(lending.attributes("Staff")) == ["salary"]


def test_a_table_that_holds_a_list_is_an_attribute_of_its_owner(lending):
    assert lending.attribute("Book.authors") == {"aliases": ["book_authors"], "multivalued": True}


def test_everything_that_is_not_carried_over_is_told(lending):
    told = "\n".join(lending.left_out)
    for part in (
        "CREATE VIEW v",
        "EXCLUDE",
        "CURRENT_TIMESTAMP",
        "nowhere",
        "1 statements INSERT",
        "1 statements GRANT",
        "2000-01-01",
    ):
        assert part.lower() in told.lower(), part
    line = POSTGRES[: POSTGRES.index("CREATE VIEW")].count("\n") + 1
    assert any(each.startswith(f"lending.sql:{line}: CREATE VIEW") for each in lending.left_out)


DIALECTS = {
    "tsql": """\
CREATE TABLE [dbo].[Laan]([Id] int IDENTITY(1,1) NOT NULL, [Navn] nvarchar(40) NOT NULL,
  [Gebyr] decimal(9,2) NULL DEFAULT ((0)), CONSTRAINT [PK] PRIMARY KEY CLUSTERED ([Id] ASC)) ON [PRIMARY]
GO
CREATE TABLE [Linje]([Id] int NOT NULL PRIMARY KEY, [LaanId] int NOT NULL)
GO
ALTER TABLE [dbo].[Linje] WITH CHECK ADD CONSTRAINT [F] FOREIGN KEY([LaanId]) REFERENCES [dbo].[Laan] ([Id])
GO
""",
    "oracle": """\
CREATE TABLE LAAN (ID NUMBER(10) NOT NULL ENABLE, NAVN VARCHAR2(40 CHAR) NOT NULL, GEBYR NUMBER(9,2) DEFAULT 0,
  CONSTRAINT PK PRIMARY KEY (ID) USING INDEX TABLESPACE X ENABLE) SEGMENT CREATION IMMEDIATE PCTFREE 10
/
CREATE TABLE LINJE (ID NUMBER(10) PRIMARY KEY, LAAN_ID NUMBER(10) NOT NULL REFERENCES LAAN (ID));
""",
    "mysql": """\
CREATE TABLE `laan` (`id` int unsigned NOT NULL AUTO_INCREMENT COMMENT 'nøgle', `navn` varchar(40) NOT NULL,
  `gebyr` decimal(9,2) DEFAULT '0', PRIMARY KEY (`id`)) ENGINE=InnoDB COMMENT='it\\'s; ok';
CREATE TABLE `linje` (`id` int NOT NULL PRIMARY KEY, `laan_id` int unsigned NOT NULL, KEY `k` (`laan_id`),
  CONSTRAINT `f` FOREIGN KEY (`laan_id`) REFERENCES `laan` (`id`));
""",
    "sqlite": """\
CREATE TABLE laan (id INTEGER PRIMARY KEY, navn VARCHAR(40) NOT NULL, gebyr NUMERIC(9,2) DEFAULT 0) STRICT;
CREATE TABLE linje (id INTEGER PRIMARY KEY, laan_id INTEGER NOT NULL REFERENCES laan) WITHOUT ROWID;
""",
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_dialects_come_to_the_same_model(tmp_path, dialect):
    script = DIALECTS[dialect]
    found = imported("sql", written(tmp_path, "laan.sql", script), folder=tmp_path, dialect=dialect)
    assert list(found.classes) == ["Laan", "Linje"]
    assert found.attribute("Laan.id")["identifier"]
    assert found.attribute("Laan.id")["range"] == "integer"
    assert found.attribute("Laan.navn")["required"]
    assert found.attribute("Laan.navn")["pattern"] == r"^[\s\S]{0,40}$"
    assert found.attribute("Laan.gebyr")["annotations"] == {"scale": 2}
    assert "required" not in found.attribute("Laan.gebyr")
    assert found.attribute("Linje.laan")["range"] == "Laan"
    assert found.attribute("Linje.laan")["required"]


def test_names_that_differ_in_case_only_are_kept_apart(tmp_path):
    script = 'CREATE TABLE a_b (x int); CREATE TABLE "AB" ("x y" int, x_y int, "9" int, "---" int);'
    found = imported("sql", written(tmp_path, "a.sql", script), folder=tmp_path)
    assert len(found.classes) == 2
    assert len(found.attributes(list(found.classes)[1])) == 4


def test_tables_whose_keys_refer_to_each_other_are_no_circle(tmp_path):
    script = (
        "CREATE TABLE a (id int PRIMARY KEY REFERENCES b); CREATE TABLE b (id int PRIMARY KEY REFERENCES a);"
        "CREATE TABLE c (id int PRIMARY KEY REFERENCES c);"
    )
    found = imported("sql", written(tmp_path, "a.sql", script), folder=tmp_path)
    assert [each.get("is_a") for each in found.classes.values()] == [None, None, None]


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE a (id int);\n" + "/*" * 500_000,
        "CREATE TABLE a (id int);\n" + "$a$ '" * 200_000,
        "CREATE TABLE a (id int CHECK (" + "(" * 5000 + "1=1" + ")" * 5000 + "));CREATE TABLE b (x int);",
        "CREATE TABLE a (id int);\n" + "COPY a\n" * 100_000,
        "CREATE TABLE a (id int, 'x' y z);CREATE TABLE b (x int);",
        "CREATE TABLE b (x int)\0;",
    ],
)
def test_hostile_scripts_end_and_tell(tmp_path, script):
    assert imported("sql", written(tmp_path, "a.sql", script), folder=tmp_path).classes


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("hello world", "defines no table"),
        ("", "defines no table"),
        (b"\xff\xfeC", "not UTF-8|no table"),
        (b"CREATE TABLE a (\xe6 int)", "a.sql:1 is not UTF-8"),
        (b"x" * 33_000_000, "33 MB"),
    ],
)
def test_what_is_no_script_is_refused(tmp_path, content, said):
    with pytest.raises(ImportFaultError, match=said):
        imported("sql", written(tmp_path, "a.sql", content), folder=tmp_path)


def test_texts_are_data(tmp_path):
    text = '[[x]] {{ y }} <script> """ */ \\ \u2028 \x1b[31m : # - | > %'
    script = f"CREATE TABLE a (id int);COMMENT ON TABLE a IS '{text}';COMMENT ON COLUMN a.id IS 'no';"
    found = imported("sql", written(tmp_path, "a.sql", script), folder=tmp_path)
    assert found.classes["A"]["description"] == '[ [x]] {{ y }} <script> """ */ \\\n [31m : # - | > %'
    assert found.attribute("A.id")["description"] == "no"
