"""`python -m sporbar` is the command `sporbar`."""

from sporbar.cli.main import run

if __name__ == "__main__":
    run()
