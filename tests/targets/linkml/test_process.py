"""What a generator may not do in its process. The generators here are made up, and hostile."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sporbar.cli import linkml_process

HOSTILE = {
    "reads": "open('/etc/passwd').read()",
    "reads_home": "open(r'{outside}').read()",
    "writes": "open(r'{outside}', 'w')",
    "creates": "import os; os.open(r'{outside}.new', os.O_CREAT | os.O_WRONLY)",
    "follows": "import os; os.symlink(r'{outside}', 'link'); open('link').read()",
    "connects": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "resolves": "import socket; socket.getaddrinfo('example.org', 80)",
    "fetches": "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    "starts": "import subprocess; subprocess.run(['true'])",
    "asks_a_shell": "import os; os.system('true')",
    "forks": "import os; os.fork()",
}
HARMLESS = "print('skrevet æøå'); open('files/ny', 'w').write('x'); open('schema.yaml').read()"


def run(folder, code):
    """Run a generator that does something, as the command runs those of LinkML."""
    generators = folder / "library" / "linkml" / "generators"
    generators.mkdir(parents=True)
    for package in (generators, generators.parent):
        (package / "__init__.py").touch()
    (generators / "made.py").write_text(f"class cli:\n    def main(*_, **__):\n        {code}\n")
    work = folder / "work"
    (work / "files").mkdir(parents=True)
    (work / "schema.yaml").write_text("id: x\n")
    command = [sys.executable, "-s", "-P", "-B", "-X", "utf8", linkml_process.__file__, "made", "schema.yaml"]
    environment = {"PYTHONPATH": str(folder / "library"), "PATH": os.defpath}
    return subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)


def test_a_generator_reads_its_schema_and_writes_its_folder(tmp_path):
    ended = run(tmp_path, HARMLESS)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "work/stdout").read_text() == "skrevet æøå\n"
    assert (tmp_path / "work/files/ny").read_text() == "x"


@pytest.mark.parametrize("what", HOSTILE)
def test_a_generator_may_do_nothing_else(tmp_path, what):
    outside = tmp_path / "uden for"
    outside.write_text("hemmeligt")
    ended = run(tmp_path, HOSTILE[what].format(outside=outside))
    assert ended.returncode == 1
    assert "PermissionError: a generator may not" in ended.stderr
    assert outside.read_text() == "hemmeligt"
    assert not Path(f"{outside}.new").exists()


def test_memory_is_bounded(tmp_path):
    ended = run(tmp_path, "bytes(8 << 30)")
    assert "MemoryError" in ended.stderr


def test_files_are_bounded(tmp_path):
    ended = run(tmp_path, "f = open('files/stor', 'wb'); f.truncate(1 << 30)")
    assert ended.returncode != 0
