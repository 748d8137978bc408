"""Regular expressions of XPath, which FEEL uses (DMN 1.5, 10.3.4.3; XPath functions 3.1, 5.6).

They are matched in time that grows with the text, never exponentially, so nobody can stop an evaluation by a pattern.
"""
