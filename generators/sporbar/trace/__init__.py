"""Questions to the graph: what an element rests on, what a change would touch, what is covered."""
