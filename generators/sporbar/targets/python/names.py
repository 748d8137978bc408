"""What classes, fields and packages are called in Python."""

import keyword
from collections.abc import Iterable, Mapping

from sporbar.emit.naming import pascal, snake
from sporbar.graph import Enum, Graph
from sporbar.projections.relational.names import Names, distinct

_TYPES = ("bool", "dict", "float", "int", "list", "str")
_OF_PYDANTIC = (
    "construct",
    "copy",
    "from_orm",
    "json",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "schema",
    "schema_json",
    "update_forward_refs",
    "validate",
)
_OF_SQLALCHEMY = ("metadata", "models", "registry", "relationship", "sa", "type_annotation_map")
_OF_TABLES = ("association_proxy", "mapped_column", "ordering_list")
RESERVED_FIELDS = frozenset({*_TYPES, *_OF_PYDANTIC})
RESERVED_COLUMNS = frozenset({*_TYPES, *_OF_SQLALCHEMY, *_OF_TABLES})
RESERVED_CLASSES = frozenset(
    {
        "AfterValidator",
        "Annotated",
        "Any",
        "AssociationProxy",
        "Base",
        "BaseModel",
        "BeforeValidator",
        "Callable",
        "Choice",
        "Chosen",
        "ClassVar",
        "ConfigDict",
        "Date",
        "DateTime",
        "Decimal",
        "DeclarativeBase",
        "EnumText",
        "ExcludeConstraint",
        "Field",
        "Generic",
        "JSONB",
        "Mapped",
        "Mapping",
        "Model",
        "Self",
        "SerializerFunctionWrapHandler",
        "StrEnum",
        "StrictBool",
        "StrictFloat",
        "StrictInt",
        "Time",
        "TypeAlias",
        "TypeVar",
    }
)


def field_name(name: str) -> str:
    """The Python name of an attribute: `fødselsdato` becomes `foedselsdato`, `class` becomes `class_`."""
    plain = snake(name)
    is_taken = keyword.iskeyword(plain) or plain in RESERVED_FIELDS or plain.startswith("model_")
    return f"{plain}_" if is_taken else plain


def column_attribute(name: str) -> str:
    """The Python name of a column or relation."""
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED_COLUMNS else name


def class_name(name: str) -> str:
    """The Python name of a class, an enumeration or a type."""
    plain = pascal(name)
    plain = plain[:1].upper() + plain[1:]
    return f"{plain}_" if plain in RESERVED_CLASSES or keyword.iskeyword(plain) else plain


def data_name(slot_name: str) -> str:
    """The name of an attribute in data: as in the model, with `_` for a space as everywhere in LinkML."""
    return slot_name.replace(" ", "_")


class ModelNames:
    """The Python names of everything in an information model."""

    def __init__(self, graph: Graph) -> None:
        model = graph.information
        types = [name for name, found in model.types.items() if name != found.base]
        self.classes: Mapping[str, str] = distinct((*model.classes, *model.enums, *types), class_name)
        slots = (slot for found in model.classes.values() for slot in found.slots)
        self.fields: Mapping[str, str] = distinct(slots, field_name)
        self._taken = Names((*self.classes.values(), *RESERVED_CLASSES))

    def union(self, wanted: str) -> str:
        """A name for a class together with those that specialise it."""
        return self._taken.take(f"Any{wanted}", wanted)


def members(enum: Enum) -> Mapping[str, str]:
    """The Python name of each permissible value."""
    return distinct(enum.values, _member)


def _member(value: str) -> str:
    return snake(value).upper()


def package_name(graph: Graph) -> str:
    """The last part of the namespace and `_model`: `https://data.example/ky/` becomes `ky_model`."""
    parts = [part for part in graph.workspace.text("namespace").replace("#", "/").split("/") if part]
    plain = snake(parts[-1]) if parts else "specification"
    return plain if plain.endswith("_model") else f"{plain}_model"


def table_classes(tables: Iterable[str]) -> Mapping[str, str]:
    """The Python class of each table."""
    return distinct(tables, class_name)
