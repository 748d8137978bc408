"""A real browser, without a window: what a page looks like when its scripts have run, and what it asked for."""

import json
import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--virtual-time-budget=4000",
)


@dataclass(frozen=True)
class Visit:
    """A page as a reader got it."""

    html: str
    requests: tuple
    """Every address that was asked for."""


def browser():
    """The path of the browser; without one the test is skipped, in CI it fails."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is not installed")
        pytest.skip("Chromium is not installed")
    return found


def visit(address):
    """Open a page and let its scripts run."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        log = Path(folder) / "net.json"
        command = [browser(), *_QUIET, f"--user-data-dir={folder}/profile", f"--log-net-log={log}"]
        run = subprocess.run([*command, "--dump-dom", address], capture_output=True, timeout=120, check=True)
        return Visit(run.stdout.decode(), tuple(_requests(log)))


def _requests(log):
    text = log.read_text()
    try:
        events = json.loads(text)["events"]
    except ValueError:  # a browser that ends early leaves the list open
        events = json.loads(text.rstrip().rstrip(",") + "]}")["events"]
    for event in events:
        about = event.get("params", {})
        # What the browser asks for on its own behalf has no page as its initiator.
        by_page = about.get("initiator", "not an origin") != "not an origin"
        if by_page and about.get("url", "").startswith(("http:", "https:", "ws:", "wss:")):
            yield about["url"]
