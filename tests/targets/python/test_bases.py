from hypothesis import given
from hypothesis import strategies as st
from tests.projections.handmade import class_, model

from sporbar.targets.python.bases import Bases


@st.composite
def hierarchies(draw):
    """Classes that specialise earlier ones in any way."""
    classes = []
    for number in range(draw(st.integers(1, 8))):
        earlier = st.sampled_from([found.name for found in classes]) if classes else st.nothing()
        is_a = draw(earlier | st.just("")) if classes else ""
        mixins = draw(st.lists(earlier, unique=True, max_size=3)) if classes else []
        classes.append(class_(f"C{number}", is_a=is_a, mixins=tuple(mixins)))
    return model(*classes)


@given(hierarchies())
def test_python_accepts_the_bases_of_any_hierarchy(found):
    made = {}
    for name, bases in Bases(found).in_order().items():
        made[name] = type(name, tuple(made[base] for base in bases) or (object,), {})
    for name, line in ((name, Bases(found).line(name)) for name in made):
        assert tuple(cls.__name__ for cls in made[name].__mro__[:-1]) == line


def test_the_superclass_comes_before_the_mixins():
    found = model(class_("A"), class_("M"), class_("B", is_a="A", mixins=("M",)))
    assert Bases(found).of("B") == ("A", "M")


def test_a_mixin_that_contradicts_the_order_of_another_is_left_out():
    found = model(
        class_("M"),
        class_("N"),
        class_("A", mixins=("M", "N")),
        class_("B", mixins=("N", "M")),
        class_("C", is_a="A", mixins=("B",)),
    )
    assert Bases(found).of("C") == ("A",)
