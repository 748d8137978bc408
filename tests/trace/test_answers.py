from tests.trace.graphs import graph_of, library

from sporbar.graph.artefact import Artefact
from sporbar.trace.data import impact_data
from sporbar.trace.impact import impact
from sporbar.trace.text import impact_text

ARTEFACT = Artefact("vectors:EKS-001", "page", "Dagslån", "EKS-001", "vectors/eks-001.json")


def test_the_text_lists_the_touched_by_kind_with_path_and_place():
    graph = library()
    assert (
        impact_text(graph, impact(graph, ["K-0001"], [ARTEFACT]))
        == """\
K-0001 · Om K-0001 (krav)  model/a.yaml:6

3 touched

use_case (1)
  UC-001 · Om UC-001  model/a.yaml:6
    K-0001 → vises i UC-001

example (1)
  EKS-001 · Om EKS-001  model/a.yaml:7
    K-0001 → verificeres ved EKS-001

page (1)
  vectors:EKS-001 · Dagslån  generated/vectors/eks-001.json
    K-0001 → verificeres ved EKS-001 → bliver til vectors:EKS-001
"""
    )


def test_nothing_touched_is_said():
    graph = graph_of({"K-1": "requirement"}, [])
    assert "Nothing is touched" in impact_text(graph, impact(graph, ["K-1"]))


def test_the_data_is_one_list_with_paths():
    graph = library()
    data = impact_data(graph, impact(graph, ["K-0001"], [ARTEFACT]))
    assert data["schema"] == "sporbar-impact/1"
    assert [each["id"] for each in data["starts"]] == ["K-0001"]
    assert data["touched"][2] == {
        "id": "vectors:EKS-001",
        "kind": "artefact:page",
        "title": "Dagslån",
        "source": "generated/vectors/eks-001.json",
        "distance": 2,
        "from": "K-0001",
        "path": [
            {"id": "EKS-001", "relation": "verify", "label": "verificeres ved"},
            {"id": "vectors:EKS-001", "relation": "artefact", "label": "bliver til"},
        ],
    }
