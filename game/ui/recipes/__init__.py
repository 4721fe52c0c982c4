"""Parts that several screens share, put together from nodes: so that a scene says *what*, never how large.

Every length here is in units and comes from the tokens; a scene that needs a number needs a recipe.
"""
