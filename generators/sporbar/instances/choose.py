"""Of which class the objects of a file are."""

from pathlib import PurePath

from sporbar.diagnostics.suggestion import did_you_mean
from sporbar.emit.naming import slug
from sporbar.graph import InformationModel


class UnknownClassError(ValueError):
    """The class of a file does not follow from anything, or there is none of the name; the message says it."""


def class_of(model: InformationModel, path: PurePath, named: str) -> str:
    """The class of the objects of a file: the named one, else by the name of the file, else by the model.

    A file `person.csv` or `person-2015.csv` holds objects of the class `Person`. Otherwise the model may have one root
    of documents, or one family of classes whose objects name their class.

    Raises:
        UnknownClassError: no class has the name, or the class does not follow.
    """
    if named:
        if named not in model.classes:
            hint = did_you_mean(named, model.classes) or _classes(model)
            raise UnknownClassError(f"the model has no class '{named}'; {hint}")
        return named
    candidates = _by_file_name(model, path) or _roots(model) or _families(model)
    if len(candidates) == 1:
        return candidates[0]
    raise UnknownClassError(f"of which class are the objects in {path.name}? Name it with --class; {_classes(model)}")


def _classes(model: InformationModel) -> str:
    names = [name for name, each in model.classes.items() if not each.abstract and not each.mixin]
    more = f" and {len(names) - 20} more" if len(names) > 20 else ""  # noqa: PLR2004 - as many as one can read
    return f"the classes are: {', '.join(names[:20])}{more}" if names else "the model has no classes"


def _by_file_name(model: InformationModel, path: PurePath) -> list[str]:
    stem = path.name.split(".")[0]
    wholes = {slug(stem), slug(stem).replace("-", "")}
    found = [name for name in model.classes if _slugs(model, name) & wholes]
    if found:
        return found
    first = slug(stem.split("-")[0].split("_")[0])
    return [name for name in model.classes if first in _slugs(model, name)]


def _slugs(model: InformationModel, name: str) -> set[str]:
    each = model.classes[name]
    return {
        slug(each.name),
        slug(each.title),
        slug(each.title).replace("-", ""),
        *_resource(each.annotation("resource")),
    }


def _resource(path: str) -> set[str]:
    return {slug(path)} if path else set()


def _roots(model: InformationModel) -> list[str]:
    return [name for name, each in model.classes.items() if each.tree_root]


def _families(model: InformationModel) -> list[str]:
    """The most general classes whose objects say of which class they are."""
    named = [name for name, each in model.classes.items() if any(slot.designates_type for slot in each.slots.values())]
    return [name for name in named if not set(model.classes[name].ancestors) & set(named)]
