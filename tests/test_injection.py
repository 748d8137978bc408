"""Text of a specification never becomes code, markup or structure, in any target."""

import ast
import csv
import io
import json
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
import yaml
from lxml import etree, html
from markdown import Markdown

from sporbar.pipeline import check
from sporbar.read.metamodel import metamodel
from sporbar.registry.targets import TARGETS, with_artefacts

MARK = "SPORBAR_PWNED"
PAYLOADS = [
    '"""\nimport os; os.environ["SPORBAR_PWNED"] = "1"; open("SPORBAR_PWNED", "w")\n"""',
    "'''\nopen('SPORBAR_PWNED', 'w')\n'''",
    "x\\",
    'ends with "',
    "\\N{BULLET} \\x41 \\u0041 C:\\xyz",
    "{open('SPORBAR_PWNED', 'w')}",
    "{{ self.__init__.__globals__ }} {% raw %}",
    "{% for x in range(9) %}{{ x }}{% endfor %}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "%(x)s %s {x} {0}",
    "x'); DROP TABLE ting; --",
    "'; SELECT pg_sleep(9); --",
    "-- comment\nDROP TABLE ting;",
    "$$; DROP TABLE ting; $$",
    "*/ DROP TABLE ting; /*",
    "<script>document.title='SPORBAR_PWNED'</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "[click](javascript:alert(1))",
    "![x](http://tracker.example/x.png)",
    "<a href='javascript:alert(1)'>x</a>",
    "]]> --> <!-- x",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "# Overskrift\n\n- punkt\n\n```python\nx\n```",
    "=cmd|' /C calc'!A0",
    "+1+1 @SUM(1) -2",
    'key: value\n- item\n"quoted": {a: b}',
    "tab\there, \u00a0 hard space, \u201cquotes\u201d, \U0001f600 and \\u2028",
    "`code` **bold** ~~x~~ <https://tracker.example> https://tracker.example",
]


def filled(payload):
    """A specification in which every text field of every kind holds the payload."""
    known = metamodel()
    files = {}
    for root, kind in known.by_root.items():
        element = record(known, kind, payload)
        if kind.name == "provision":
            element["id"] = "BIBL § 1"
        files[f"model/{root}.yaml"] = {root: element if kind.name == "workspace" else [element]}
    workspace = files["model/workspace.yaml"]["workspace"]
    workspace |= {
        "version": "0.1.0",
        "reference_date": "2020-06-01",
        "chapters": [payload],
        "namespace": "https://example.org/x/",
    }
    workspace.pop("severity")
    workspace.pop("retired_ids")
    files["model/information.yaml"] = schema(payload)
    return {
        path: yaml.safe_dump(content, allow_unicode=True, sort_keys=False).encode() for path, content in files.items()
    }


def record(known, kind, payload):
    return {
        field.name: value
        for field in kind.fields.values()
        if field.name not in ("former_ids", "suppress", "parent", "moved_to", "generic", "part_of")
        for value in [value_of(known, field, payload)]
        if value is not None
    } | ({"id": kind.id_example} if kind.id_example else {})


def value_of(known, field, payload):
    if field.form in ("record", "elements"):
        return [record(known, known.kinds[field.range], payload)]
    if field.form == "reference":
        return reference(known, field)
    fixed = {
        "citation": "BIBL § 1",
        "interval": "2020-01-01 / 2020-12-31",
        "expression": "Ting.antal",
        "table": "| Ting.antal | antal |\n| >= 1 | 2 |\n",
        "day": "2020-02-01",
        "whole_number": "1",
        "amount": "12.50",
        "flag": "true",
        "address": "https://example.org/",
        "identifier": None,
    }
    if field.form == "enum":
        return next(iter(known.enums[field.range]))
    if field.form in fixed:
        return fixed[field.form]
    return [payload] if field.multivalued else payload


def reference(known, field):
    targets = known.targets[field.range]
    if not targets:
        return "K-0123"
    for name in ("attribute", *sorted(targets)):
        if name in targets:
            return "Ting.antal" if name == "attribute" else known.by_name[name].id_example
    return None


def schema(payload):
    about = {"title": payload, "description": payload}
    note = {"concept": "BEG-udlån", "law": "BIBL § 1"}
    return {
        "id": "https://example.org/x/model",
        "name": "model",
        "version": "0.1.0",
        "prefixes": {"x": "https://example.org/x/"},
        "default_prefix": "x",
        "imports": ["linkml:types"],
        "default_range": "string",
        "annotations": {"namespace": "https://example.org/x/", "responsible": payload, "theme": payload},
        **about,
        "enums": {"Farve": {**about, "permissible_values": {payload: about, "rød": about}}},
        "classes": {
            "Ting": {
                **about,
                "annotations": {**note, "kle": payload, "resource": "ting"},
                "attributes": {
                    "id": {"identifier": True, **about},
                    "antal": {"range": "integer", "unit": {"symbol": payload}, **about},
                    "farve": {"range": "Farve", **about},
                    "navn": {**about, "annotations": {"rule": payload, "example": payload, **note}},
                },
            }
        },
    }


@pytest.fixture(scope="module", params=range(len(PAYLOADS)), ids=lambda number: f"payload-{number}")
def built(request):
    payload = PAYLOADS[request.param]
    checked = check(filled(payload))
    graph = with_artefacts(checked.graph)
    files = {f"{target.name}/{file.path}": file.content for target in TARGETS for file in target.emit(graph)}
    return payload, checked, files


def test_the_hostile_specification_is_read(built):
    _, checked, _ = built
    assert {fault.code for fault in checked.diagnostics if fault.code < "SP200"} <= {"SP110", "SP111"}
    assert len(checked.graph.nodes) > 25


def test_python_compiles_and_holds_the_text_only_as_text(built, tmp_path):
    _, _, files = built
    for path, content in files.items():
        if path.startswith("python/"):
            target = tmp_path / path.removeprefix("python/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    sources = sorted(tmp_path.rglob("*.py"))
    assert sources
    for source in sources:
        tree = ast.parse(source.read_text())
        calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert not calls & {"open", "exec", "eval", "__import__", "os.system"}
    package = next(path.parent for path in sources if path.name == "__init__.py")
    run = subprocess.run(
        [sys.executable, "-c", f"import {package.name}"], cwd=package.parent, capture_output=True, check=False
    )
    assert run.returncode == 0, run.stderr.decode()
    assert not list(tmp_path.rglob(MARK))


def test_sql_applies_and_drops_nothing(built):
    _, _, files = built
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(files["sql/sqlite.sql"].decode())
        assert database.execute("SELECT count(*) FROM ting").fetchone() == (0,)


def test_postgresql_applies_and_drops_nothing(built, postgres):
    payload, _, files = built
    postgres.execute(files["sql/postgresql.sql"])
    assert postgres.execute("SELECT count(*) FROM ting").fetchone() == (0,)
    comment = postgres.execute("SELECT obj_description('ting'::regclass)").fetchone()[0]
    assert payload.splitlines()[0] in comment


def test_json_and_yaml_parse_and_hold_the_text(built):
    _, checked, files = built
    model = next(
        json.loads(content)
        for path, content in files.items()
        if path.startswith("jsonschema/") and path.endswith("schema.json")
    )
    assert model
    api = yaml.safe_load(files["openapi/openapi.yaml"])
    assert api["openapi"].startswith("3.1")
    graph = json.loads(files["trace/graph.json"])
    assert checked.graph.nodes["M-A"].title in [node["title"] for node in graph["nodes"]]


def test_csv_cells_are_no_formulas(built):
    _, _, files = built
    for path, content in files.items():
        if path.endswith(".csv"):
            for row in csv.reader(io.StringIO(content.decode())):
                assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for cell in row)


def test_pages_hold_no_foreign_markup(built):
    _, _, files = built
    converter = Markdown(extensions=["admonition", "attr_list", "md_in_html", "tables", "toc"])
    pages = {path: content for path, content in files.items() if path.startswith("docs/") and path.endswith(".md")}
    assert pages
    for path, content in pages.items():
        tree = html.fromstring(f"<div>{converter.reset().convert(content.decode())}</div>")
        for element in tree.iter(etree.Element):
            assert element.tag not in ("script", "iframe", "object", "embed", "style"), path
            assert not [name for name in element.attrib if name.startswith("on")], path
            for name in ("href", "src"):
                address = element.get(name, "")
                assert not address.lower().startswith(("javascript:", "data:", "vbscript:")), path
                assert "tracker.example" not in address, path


def test_pictures_are_pictures(built):
    _, _, files = built
    for path, content in files.items():
        if path.endswith(".svg"):
            tree = etree.fromstring(content)
            assert not tree.xpath("//*[local-name()='script' or local-name()='foreignObject']")
            assert not tree.xpath("//@*[starts-with(name(), 'on')]")
