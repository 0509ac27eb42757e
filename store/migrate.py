"""Bring a database to the shape this version works with."""

import importlib
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from store.errors import ForeignArchive, NewerArchive
from store.tables import REVISION

FOLDER = Path(__file__).parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """The migration a database stands at; null for an empty one.

    Raises ForeignArchive when the tables in it are not ours.
    """
    names = set(inspect(connection).get_table_names())
    if "alembic_version" in names and "decisions" in names:
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if names:
        raise ForeignArchive(str(connection.engine.url.database))
    return None


def upgrade(connection: Connection) -> None:
    """Run the missing steps inside the caller's transaction (SQLite takes back tables too, if one fails).

    Raises NewerArchive when the database names a step this version does not know.
    """
    current = revision_of(connection)
    if current == REVISION:
        return
    config_of = importlib.import_module("alembic.config").Config
    script = importlib.import_module("alembic.script").ScriptDirectory
    command = importlib.import_module("alembic.command")
    config = config_of(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    known = {step.revision for step in script.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise NewerArchive(str(connection.engine.url.database))
    command.upgrade(config, "head")
